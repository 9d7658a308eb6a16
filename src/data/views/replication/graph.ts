/**
 * The spread of a practice as a drawing: practice → copy → copy of a copy. Every copy has one source, so the graph is a tree,
 * drawn as one: a row for each copy, indented under whom it learned from. Names stay whole on a phone, and the drawing grows
 * only downwards, however many copies there are.
 */
import { type HierarchyNode, stratify } from 'd3-hierarchy';
import type { AdoptionNode, PracticeNode } from '../../../domain/library/nodes.ts';
import { startYear } from '../../../domain/replication/spread.ts';
import { FRESHNESS } from '../../../site/labels/values.ts';
import type {
	SpreadEdgeView,
	SpreadNodeView,
	SpreadPieceView,
} from '../../../site/replication-views.ts';
import { formatDateShort } from '../../../text/date.ts';
import { adopterText } from '../cards.ts';
import type { ViewContext } from '../context.ts';
import { placeWords } from '../place-words.ts';

/** Units of the drawing: one is a CSS pixel on the narrowest screen. */
const WIDTH = 324;
const ROW = 50;
const TOP = 22;
const INDENT = 28;
const LEFT = 14;
/** From the middle of a sign to its words. */
const WORDS = 22;
/** Average width of a letter of the name and of the note. */
const NAME_LETTER = 7.6;
const NOTE_LETTER = 6.3;
/** Copies in one piece: a piece fits on a sheet of A4. */
const PIECE_ROWS = 16;
/** Indents after which a row would have no room for its words. */
const DEEPEST = 5;

/** Stands for the practice among the keys of copies, which are `agency/slug`. */
export const ORIGIN_KEY = 'goc';

export interface Learned {
	key: string;
	parent: string;
	adoption?: AdoptionNode;
}
export type Branch = HierarchyNode<Learned>;

/**
 * Key of whom a copy learned from. A source outside these copies, or a circle of copies that learned from each other (both are
 * problems the check reports), leaves the practice as the source, so that what is drawn is always a tree.
 */
function sourceKey(adoption: AdoptionNode, among: ReadonlySet<AdoptionNode>): string {
	const seen = new Set<AdoptionNode>([adoption]);
	for (let next = adoption.from; next !== undefined; next = next.from) {
		if (seen.has(next)) return ORIGIN_KEY;
		seen.add(next);
	}
	return adoption.from !== undefined && among.has(adoption.from) ? adoption.from.key : ORIGIN_KEY;
}

const startOf = ({ data }: Branch): string => data.adoption?.data.since ?? '9999';

/** The tree of a practice's copies, sources before what learned from them, siblings by when they began. */
export function spreadTree(adoptions: readonly AdoptionNode[]): Branch {
	const among = new Set(adoptions);
	const rows: Learned[] = adoptions.map((adoption) => ({
		key: adoption.key,
		parent: sourceKey(adoption, among),
		adoption,
	}));
	return stratify<Learned>()
		.id(({ key }) => key)
		.parentId(({ key, parent }) => (key === ORIGIN_KEY ? undefined : parent))([
			{ key: ORIGIN_KEY, parent: '' },
			...rows,
		])
		.sort((a, b) =>
			startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.data.key < b.data.key ? -1 : 1,
		);
}

/** The drawing in pieces that end between branches; a branch longer than a piece stays whole. */
export function spreadPieces(
	practice: PracticeNode,
	tree: Branch,
	context: ViewContext,
): SpreadPieceView[] {
	const groups: Branch[][] = [];
	for (const branch of tree.children ?? []) {
		const last = groups.at(-1);
		const taken = last?.reduce((sum, one) => sum + sizeOf(one), 0) ?? 0;
		if (last === undefined || taken + sizeOf(branch) > PIECE_ROWS) groups.push([branch]);
		else last.push(branch);
	}
	return groups.map((branches) => pieceOf(practice, branches, context));
}

/** Branches row after row, each source right before what learned from it. */
export function inOrder(branches: readonly Branch[]): Branch[] {
	const rows: Branch[] = [];
	for (const branch of branches)
		branch.eachBefore((row) => {
			rows.push(row);
		});
	return rows;
}

const sizeOf = (branch: Branch): number => branch.descendants().length;

function pieceOf(
	practice: PracticeNode,
	branches: readonly Branch[],
	context: ViewContext,
): SpreadPieceView {
	const rows = inOrder(branches);
	const place = new Map(rows.map((row, index) => [row.data.key, spot(row.depth, index + 1)]));
	const root = spot(0, 0);
	return {
		width: WIDTH,
		height: TOP + rows.length * ROW + ROW / 2,
		nodes: [
			practiceNode(practice, root),
			...rows.map((row) => copyNode(row, context, place.get(row.data.key) ?? root)),
		],
		edges: rows.map((row) =>
			edge(row, place.get(row.data.parent) ?? root, place.get(row.data.key) ?? root),
		),
	};
}

interface Spot {
	x: number;
	y: number;
}

const spot = (depth: number, row: number): Spot => ({
	x: LEFT + Math.min(depth, DEEPEST) * INDENT,
	y: TOP + row * ROW,
});

function practiceNode(practice: PracticeNode, at: Spot): SpreadNodeView {
	const { name, owner } = practice.data;
	return {
		key: ORIGIN_KEY,
		sign: 'practice',
		...at,
		name: fitted(name, at, NAME_LETTER),
		note: fitted(owner.name, at, NOTE_LETTER),
		title: name,
	};
}

function copyNode(
	{ data: { key, adoption } }: Branch,
	{ library }: ViewContext,
	at: Spot,
): SpreadNodeView {
	if (adoption === undefined) throw new Error(`A row of the spread without a copy: ${key}`);
	const { data, freshness } = adoption;
	const name = adopterText(adoption);
	const year = startYear(adoption);
	const note = [
		...(data.since === undefined ? [] : [formatDateShort(data.since)]),
		FRESHNESS[freshness],
		placeWords(data.place, library.places).short,
	].join(' · ');
	return {
		key,
		sign: data.scope === 'group' ? 'group' : 'place',
		state: freshness,
		...at,
		name: fitted(name, at, NAME_LETTER),
		note: fitted(note, at, NOTE_LETTER),
		title: name,
		...(year !== undefined && { year }),
	};
}

/** Down from the source, then across to the copy. */
function edge(row: Branch, from: Spot, to: Spot): SpreadEdgeView {
	const { key, parent, adoption } = row.data;
	const year = adoption === undefined ? undefined : startYear(adoption);
	const end = to.x - 13;
	// A row as deep as its source stands right under it.
	const turn = Math.min(from.x, end - 6);
	return {
		from: parent,
		to: key,
		d: `M${turn} ${from.y + 12}V${to.y - 6}Q${turn} ${to.y} ${turn + 6} ${to.y}H${end - 5}`,
		head: `M${end} ${to.y}l-7 -4v8z`,
		...(year !== undefined && { year }),
	};
}

/** A text cut at a word to the room right of a sign. */
function fitted(text: string, { x }: Spot, letter: number): string {
	const room = Math.floor((WIDTH - x - WORDS) / letter);
	if (text.length <= room) return text;
	const cut = text.slice(0, room - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,.;:·(–-]+$/, '')}…`;
}
