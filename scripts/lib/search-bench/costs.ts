/** What search costs at one size of library: bytes, requests, milliseconds. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { PageRecord } from '../../../src/search/index/page-record.ts';
import { SEARCH_INDEX_FOLDER } from '../../../src/site/urls.ts';
import { type Cold, coldOwn, coldPagefind } from './cold-search.ts';
import { type Bytes, bytesIn } from './folder-bytes.ts';
import { generatedRecords } from './generated-records.ts';
import { PAGEFIND_FOLDER, writePagefind } from './pagefind-engine.ts';
import { writeSizedIndex } from './sized-index.ts';
import { kilobytes, tableOf, times } from './table.ts';
import { measureTyping, THROTTLING, type Typing } from './typing.ts';

/** Sizes above this take Pagefind too long to be worth the comparison. */
const LARGEST_FOR_PAGEFIND = 5000;
const PASSAGES = 'doan/';
const NONE = '–';

interface Weight {
	/** What is searched. */
	index: Bytes;
	/** Texts of pages, one loaded for each result in sight. */
	passages: Bytes;
	cold: Cold;
}

export interface Costs {
	size: number;
	ours: Weight & { coldLetters: Cold; typing: { first: Typing; again: Typing } };
	pagefind?: Weight;
}

export interface Measuring {
	/** Folder of the built site, whose index is replaced. */
	dist: string;
	/** Pages that the generated ones are mixed from. */
	pages: readonly PageRecord[];
	queries: readonly string[];
	browser: Browser;
	/** Folder for what is written beside. */
	work: string;
}

export async function costsOf(size: number, measuring: Measuring): Promise<Costs> {
	const { dist, pages, queries, browser } = measuring;
	const records = generatedRecords(size, pages);
	await writeSizedIndex(dist, records);
	const folder = join(dist, SEARCH_INDEX_FOLDER).replace(/\/$/, '');
	const ours = {
		index: await bytesIn(folder, (path) => !path.startsWith(PASSAGES)),
		passages: await bytesIn(folder, (path) => path.startsWith(PASSAGES)),
		cold: await coldOwn(dist, browser, false),
		coldLetters: await coldOwn(dist, browser, true),
		typing: await measureTyping(dist, browser, queries),
	};
	if (size > LARGEST_FOR_PAGEFIND) return { size, ours };
	return { size, ours, pagefind: await pagefindWeight(records, measuring) };
}

async function pagefindWeight(
	records: readonly PageRecord[],
	{ browser, work }: Measuring,
): Promise<Weight> {
	const folder = await mkdtemp(join(work, 'pagefind-'));
	await writePagefind(folder, records);
	const written = join(folder, PAGEFIND_FOLDER);
	const weight = {
		index: await bytesIn(written, (path) => /\.pf_(?:index|meta|filter)$/.test(path)),
		passages: await bytesIn(written, (path) => path.endsWith('.pf_fragment')),
		cold: await coldPagefind(folder, browser),
	};
	await rm(folder, { recursive: true });
	return weight;
}

/** Bytes and requests beside Pagefind's, then how it feels to type. */
export function costsTable({ size, ours, pagefind }: Costs): string {
	const weight = (what: string, own: Bytes | Cold, other?: Bytes | Cold) =>
		other === undefined
			? [what, textOf(own), NONE, NONE]
			: [what, textOf(own), textOf(other), times(sent(own), sent(other))];
	const { first, again } = ours.typing;
	const both = (text: (one: Typing) => string) => [text(first), text(again)];
	return `${tableOf([
		[`${size} entries`, 'ours', 'stock Pagefind', 'ratio'],
		weight('index, raw and gzip', ours.index, pagefind?.index),
		weight('texts for excerpts, raw and gzip', ours.passages, pagefind?.passages),
		weight('first search, typed at once', ours.cold, pagefind?.cold),
		weight('first search, letter by letter', ours.coldLetters),
	])}\n${tableOf([
		[`${first.keystrokes} letters, CPU ${THROTTLING}× slower`, 'first time', 'typed again'],
		['letter to results, p50', ...both(({ p50 }) => `${p50.toFixed(0)} ms`)],
		['letter to results, p95', ...both(({ p95 }) => `${p95.toFixed(0)} ms`)],
		['long tasks', ...both(({ longTasks }) => String(longTasks))],
		['the longest', ...both(({ longest }) => `${longest.toFixed(0)} ms`)],
	])}`;
}

function textOf(one: Bytes | Cold): string {
	if ('raw' in one) return `${kilobytes(one.raw)}, ${kilobytes(one.gzip)}`;
	return `${kilobytes(one.bytes)}, ${one.requests} requests`;
}

/** What travels. */
const sent = (one: Bytes | Cold): number => ('gzip' in one ? one.gzip : one.bytes);
