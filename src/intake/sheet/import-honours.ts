/** Brings recognitions, ratings and awards into the front matter of the exemplars that hold them. */
import { exemplarSchema } from '../../domain/schemas/exemplar.ts';
import type { DataRow } from './data-rows.ts';
import { exemplarFinder } from './find-exemplar.ts';
import { HONOUR_RULES, type HonourKind, type HonourOptions, readHonour } from './honour-rows.ts';
import type { Item } from './match.ts';
import { type Merged, mergeIntoList } from './merge-lists.ts';
import type { Advice } from './row-reader.ts';
import type { Shelf, ShelvedEntry } from './shelf.ts';

/** What became of one file: its new text, or why nothing could be put in. */
export interface FileMerge {
	path: string;
	/** Rows of the sheet that speak of it, from 1. */
	rows: readonly number[];
	merged?: Merged;
	text?: string;
	refused?: Advice;
}

interface Arrived {
	item: Item;
	rows: readonly number[];
}

const ORDER = Object.keys(exemplarSchema.shape);
const FRONT_MATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export interface HonourImport extends HonourOptions {
	kind: HonourKind;
	replace: boolean;
}

/** Reads all rows and merges them, exemplar by exemplar. Rows of unknown exemplars go to `problems`. */
export function importHonours(rows: readonly DataRow[], options: HonourImport): FileMerge[] {
	const finder = exemplarFinder(options.shelf);
	const arrivals = new Map<ShelvedEntry, Arrived[]>();
	for (const row of rows) {
		const { reader, slug, name, items } = readHonour(row, options.kind, options);
		if (items.length === 0) continue;
		const entry = finder.find(slug, name);
		if ('message' in entry) {
			reader.refuse(slug === undefined ? 'name' : 'slug', entry);
			continue;
		}
		const known = arrivals.get(entry) ?? [];
		arrivals.set(entry, known);
		for (const item of items) arrive(known, item, { reader, row, kind: options.kind });
	}
	return [...arrivals].map(([entry, items]) => mergeExemplar(entry, items, options));
}

interface Arriving {
	reader: ReturnType<typeof readHonour>['reader'];
	row: DataRow;
	kind: HonourKind;
}

/** Adds an item unless the sheet has it already; two ratings of one year cannot both be right. */
function arrive(known: Arrived[], item: Item, { reader, row, kind }: Arriving): void {
	const number = row.index + 1;
	const text = JSON.stringify(item);
	const twin = known.findIndex((one) => JSON.stringify(one.item) === text);
	const old = known[twin];
	if (old !== undefined) known[twin] = { item, rows: [...old.rows, number] };
	const rival =
		kind === 'ratings' && old === undefined
			? known.find(({ item: one }) => one.year === item.year && one.of === item.of)
			: undefined;
	if (rival !== undefined)
		reader.refuse('rating', {
			message: `Năm ${item.year} đã có xếp loại khác ở dòng ${rival.rows.join(', ')}.`,
			advice: 'Hãy chỉ giữ một dòng đúng cho mỗi năm.',
		});
	else if (old === undefined) known.push({ item, rows: [number] });
}

function mergeExemplar(
	{ path, text, data }: ShelvedEntry,
	items: readonly Arrived[],
	{ kind, replace, shelf }: HonourImport,
): FileMerge {
	const rows = items.flatMap((item) => item.rows);
	const refused = {
		message: `Phần đầu tệp ${path} viết theo lối không thêm vào được mà giữ nguyên phần còn lại.`,
		advice: 'Hãy mở tệp và thêm bằng tay, hoặc nhờ người giữ trang.',
	};
	const [, opening = '', yaml] = FRONT_MATTER.exec(text) ?? [];
	if (yaml === undefined) return { path, rows, refused };
	const written: unknown = data?.[kind];
	const list: unknown[] = Array.isArray(written) ? written : [];
	const asItem = (item: Item): Item => withOwnPlan(item, shelf);
	const arrival = { path, key: kind, yaml, list, items, rule: HONOUR_RULES[kind], order: ORDER };
	const merged = mergeIntoList({ ...arrival, asItem }, replace);
	if (merged === undefined) return { path, rows, refused };
	const rest = text.slice(opening.length + yaml.length);
	return { path, rows, merged, text: opening + merged.yaml + rest };
}

/** A plan of the own agency is named without the agency, as the sheet's reader names it. */
function withOwnPlan(item: Item, { agency }: Shelf): Item {
	const { plan } = item;
	return typeof plan === 'string' ? { ...item, plan: plan.replace(`${agency}/`, '') } : item;
}
