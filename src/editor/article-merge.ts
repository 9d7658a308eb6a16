/**
 * Keeps an article as its author typed it: an editor writes Markdown in its own manner (`_so_` for `*so*`, other list
 * marks), so blocks that still mean the same keep their old text, and only those that mean something else are taken.
 */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node, Parent } from 'unist';

const READER = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

interface Block {
	/** What the block means, without where it stands and how it is typed. */
	meaning: string;
	from: number;
	to: number;
}

/** The article after editing, as close to the old text as its meaning allows. */
export function mergeArticle(old: string, edited: string): string {
	const newline = old.includes('\r\n') ? '\r\n' : '\n';
	const before = blocksOf(old);
	const after = blocksOf(edited);
	// Text that cannot be read is the author's to put right: the check will say so.
	if (before === undefined || after === undefined) return edited;
	if (sameBlocks(before, after)) return old;
	const kept = originsOf(before, after);
	const texts = after.map((block, index) => {
		const at = kept[index];
		const origin = at === undefined ? undefined : before[at];
		const gap = index === 0 ? '' : (gapOf(old, before, [kept[index - 1], at]) ?? newline + newline);
		const text = origin ? old.slice(origin.from, origin.to) : typed(edited, block, newline);
		return `${gap}${text}`;
	});
	const start = old.slice(0, before[0]?.from ?? 0);
	const end = /\n$/.test(old) || old.trim() === '' ? newline : '';
	return `${start.trim() === '' ? start : ''}${texts.join('')}${end}`;
}

function typed(edited: string, { from, to }: Block, newline: string): string {
	return edited.slice(from, to).replaceAll(/\r?\n/g, newline);
}

/** What stood between two blocks that were neighbours before and still are. */
function gapOf(
	old: string,
	before: readonly Block[],
	[first, second]: readonly [number | undefined, number | undefined],
): string | undefined {
	if (first === undefined || second !== first + 1) return undefined;
	return old.slice(before[first]?.to, before[second]?.from);
}

/** Of each block after, which one before means the same; each is used once. */
function originsOf(before: readonly Block[], after: readonly Block[]): (number | undefined)[] {
	const places = new Map<string, number[]>();
	for (const [index, { meaning }] of before.entries())
		places.set(meaning, [...(places.get(meaning) ?? []), index]);
	return after.map(({ meaning }) => places.get(meaning)?.shift());
}

function sameBlocks(before: readonly Block[], after: readonly Block[]): boolean {
	return (
		before.length === after.length &&
		before.every(({ meaning }, index) => meaning === after[index]?.meaning)
	);
}

function blocksOf(text: string): Block[] | undefined {
	try {
		return READER.parse(text).children.flatMap((node) => {
			const { start, end } = node.position ?? {};
			if (start?.offset === undefined || end?.offset === undefined) return [];
			return [{ meaning: JSON.stringify(meaningOf(node)), from: start.offset, to: end.offset }];
		});
	} catch {
		return undefined;
	}
}

/** The node without positions; texts side by side as one, in NFC, with single spaces; attributes by name. */
function meaningOf(node: Node): object {
	const { position: _, data: __, ...rest } = node as Parent & { attributes?: { name?: string }[] };
	const said: Record<string, unknown> = { ...rest };
	// Whether a list's items stand apart is typing; that a list is numbered is not.
	delete said.spread;
	if (typeof said.value === 'string')
		said.value = node.type === 'code' ? asTyped(said.value) : plain(said.value);
	if (Array.isArray(rest.attributes))
		said.attributes = rest.attributes
			.map((attribute) => [attribute.name, JSON.stringify(attribute, withoutPosition)])
			.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
	if (Array.isArray(rest.children)) said.children = joined(rest.children).map(meaningOf);
	return said;
}

/** Lines of code keep their gaps. */
const asTyped = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n');
/** Spaces that do not break are no gaps: an author put them there. */
const plain = (text: string): string => text.normalize('NFC').replaceAll(/[ \t\r\n]+/g, ' ');

const withoutPosition = (key: string, value: unknown): unknown =>
	key === 'position' ? undefined : value;

/** Texts side by side made one: escapes split them. */
function joined(children: readonly Node[]): Node[] {
	return children.reduce<Node[]>((all, node) => {
		const last = all.at(-1);
		if (last?.type === 'text' && node.type === 'text' && 'value' in last && 'value' in node)
			all[all.length - 1] = { type: 'text', ...{ value: `${last.value}${node.value}` } };
		else all.push(node);
		return all;
	}, []);
}
