/** Adds to YAML that people keep by hand: only the new values are written, every other byte stays. */
import { isMap, parse, parseDocument } from 'yaml';
import { type ListEdit, splicesOf, typed } from './yaml-splices.ts';

/**
 * The YAML with the edit made, or `undefined` where it is written in a way that cannot be edited piece by piece
 * (anchors, a list that is no list): then nothing is better than something else than was meant.
 * @param order keys of the document in the order in which a missing list finds its place
 */
export function editList(
	yaml: string,
	edit: ListEdit,
	order: readonly string[],
): string | undefined {
	const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
	const ending = yaml.endsWith('\n') ? '' : newline;
	const source = yaml + ending;
	const document = parseDocument(source);
	if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
	const splices = splicesOf(source, document.contents, { edit, order, newline });
	if (splices === undefined) return undefined;
	const edited = splices
		.toSorted((a, b) => a.from - b.from)
		.reduceRight(
			(text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
			source,
		);
	return means(edited, source, edit) ? edited.slice(0, edited.length - ending.length) : undefined;
}

/** Whether the edited text says exactly what it said before and the edit. */
function means(edited: string, before: string, { key, append, set }: ListEdit): boolean {
	try {
		const data: Record<string, unknown> = parse(before);
		const list: unknown[] = Array.isArray(data[key]) ? data[key] : [];
		const changed = list.map((item, index) => ({
			...Object(item),
			...typed(set.get(index) ?? {}),
		}));
		const expected = { ...data, [key]: [...changed, ...append.map(typed)] };
		return sorted(parse(edited)) === sorted(expected);
	} catch {
		return false;
	}
}

/** JSON with its keys in one order. */
function sorted(data: unknown): string {
	return JSON.stringify(data, (_, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: value,
	);
}
