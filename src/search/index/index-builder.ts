/** Files of an index from the pages it is given: pure, so that the same pages in the same order give the same bytes. */
import { KIND_FACET, SEARCH_FACETS } from '../fields.ts';
import { type Catalogue, FORMAT, impactOf, PostingsWriter } from '../format.ts';
import { isNumber } from '../tokens.ts';
import type { PageRecord } from './page-record.ts';
import { termsOf } from './page-terms.ts';
import { type FiledWriter, writeShards } from './shards.ts';

export interface IndexFiles {
	catalogue: Catalogue;
	/** Packed neither; by number. */
	shards: Uint8Array[];
}

export interface IndexBuilder {
	readonly count: number;
	add(record: PageRecord): void;
	/** `nameOf` makes the name of the shards' folder from all that is in them. */
	files(nameOf: (shards: readonly Uint8Array[]) => string): IndexFiles;
}

export function createIndexBuilder(): IndexBuilder {
	const filed = new Map<string, FiledWriter>();
	const records: Omit<PageRecord, 'text'>[] = [];
	return {
		get count() {
			return records.length;
		},
		add({ text, ...record }) {
			const page = records.length;
			records.push(record);
			for (const [exact, { key, strength, after }] of termsOf({ text, ...record })) {
				const entry = filedAt(filed, key);
				writerAt(entry.words, exact).add(page, impactOf(strength));
				if (entry.last !== page) entry.pages += 1;
				entry.last = page;
				for (const [next, pairStrength] of after)
					addOnce(writerAt(entry.pairs, next), page, impactOf(pairStrength));
			}
		},
		files(nameOf) {
			const all = [...filed.keys()].sort();
			const { shards, firsts } = writeShards(records.length, all, filed);
			const keys = all.filter((key) => !isNumber(key));
			return {
				shards,
				catalogue: {
					format: FORMAT,
					build: nameOf(shards),
					shards: firsts,
					keys: keys.join(' '),
					counts: keys.map((key) => filed.get(key)?.pages ?? 0),
					...columnsOf(records),
				},
			};
		},
	};
}

function filedAt(filed: Map<string, FiledWriter>, key: string): FiledWriter {
	const known = filed.get(key);
	if (known !== undefined) return known;
	const made = { words: new Map(), pairs: new Map(), pages: 0, last: -1 };
	filed.set(key, made);
	return made;
}

function writerAt(writers: Map<string, PostingsWriter>, term: string): PostingsWriter {
	const known = writers.get(term);
	if (known !== undefined) return known;
	const made = new PostingsWriter();
	writers.set(term, made);
	return made;
}

/** Two forms of one key may be followed by the same word on one page; the first says enough. */
function addOnce(writer: PostingsWriter, page: number, impact: number): void {
	if (writer.last !== page) writer.add(page, impact);
}

function columnsOf(records: readonly Omit<PageRecord, 'text'>[]) {
	const wheres = [...new Set(records.map(({ where }) => where))].sort();
	const numberOf = new Map(wheres.map((where, number) => [where, number]));
	return {
		paths: records.map(({ path }) => path),
		titles: records.map(({ title }) => title),
		names: records.map(({ name }) => name),
		dates: records.map(({ date }) => date),
		wheres,
		where: records.map(({ where }) => numberOf.get(where) ?? 0),
		samples: records.flatMap(({ sample }, page) => (sample ? [page] : [])),
		facets: Object.fromEntries(
			SEARCH_FACETS.map((name) => [
				name,
				columnOf(
					records.map(({ kind, facets }) => (name === KIND_FACET ? [kind] : (facets[name] ?? []))),
				),
			]),
		),
	};
}

function columnOf(ids: readonly (readonly string[])[]): Catalogue['facets'][string] {
	const values = [...new Set(ids.flat())].sort();
	const numberOf = new Map(values.map((value, number) => [value, number]));
	return {
		values,
		rows: ids.map((own) => {
			const numbers = own.flatMap((id) => numberOf.get(id) ?? []);
			return numbers.length > 1 ? numbers : (numbers[0] ?? null);
		}),
	};
}
