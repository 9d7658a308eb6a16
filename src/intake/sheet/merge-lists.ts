/** Brings a sheet's items into a file's list: what is new is added, gaps are filled, the rest is told. */
import type { Conflict, Fill } from './import-report.ts';
import { type Item, type MatchRule, matchItems } from './match.ts';
import { recordOf } from './shelf.ts';
import { editList } from './yaml-edits.ts';
import type { Scalar } from './yaml-splices.ts';

/** Items of a sheet that belong into one list of one file. */
export interface Arrival {
	path: string;
	/** Key of the list in the YAML. */
	key: string;
	/** The YAML to edit and what it says. */
	yaml: string;
	list: readonly unknown[];
	items: readonly { item: Item; rows: readonly number[] }[];
	rule: MatchRule;
	/** Keys of the document in their order. */
	order: readonly string[];
	/** An item of the file as the sheet would write it. */
	asItem?: (item: Item) => Item;
}

export interface Merged {
	/** The new YAML; the old one where nothing changes. */
	yaml: string;
	added: number;
	unchanged: number;
	fills: Fill[];
	conflicts: Conflict[];
	/** Rows that could mean several items of the file. */
	unclear: number[];
}

/** Merges, or `undefined` where the file's YAML cannot be edited without touching more than the list. */
export function mergeIntoList(arrival: Arrival, replace: boolean): Merged | undefined {
	const { path, key, yaml, items, rule, order } = arrival;
	const file = arrival.list.map((item) => (arrival.asItem ?? plain)(scalarsOf(item)));
	const matches = matchItems(
		items.map(({ item }) => item),
		file,
		rule,
	);
	const set = new Map<number, Record<string, Scalar>>();
	const append: Item[] = [];
	const merged: Merged = { yaml, added: 0, unchanged: 0, fills: [], conflicts: [], unclear: [] };
	for (const [at, match] of matches.entries()) {
		const { item, rows } = items[at] ?? { item: {}, rows: [] };
		if (match.kind === 'unclear') merged.unclear.push(...rows);
		else if (match.kind === 'new') append.push(item);
		else {
			const { fills, differences, index } = match;
			const taken = replace ? differences.map((one) => [one.key, one.inSheet] as const) : [];
			const values = { ...fills, ...Object.fromEntries(taken) };
			if (Object.keys(values).length > 0) set.set(index, values);
			if (Object.keys(fills).length > 0) merged.fills.push({ path, rows, values: fills });
			merged.conflicts.push(
				...differences.map((one) => ({ ...one, path, rows, replaced: replace })),
			);
			if (Object.keys(fills).length + differences.length === 0) merged.unchanged += 1;
		}
	}
	merged.added = append.length;
	if (append.length === 0 && set.size === 0) return merged;
	const edited = editList(yaml, { key, append, set }, order);
	return edited === undefined ? undefined : { ...merged, yaml: edited };
}

const plain = (item: Item): Item => item;

/** The texts and numbers of an item; lists and mappings inside it are no matter of a sheet. */
function scalarsOf(item: unknown): Item {
	return Object.fromEntries(
		Object.entries(recordOf(item) ?? {}).flatMap(([key, value]) =>
			typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [],
		),
	);
}
