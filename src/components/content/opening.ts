/**
 * Balances the opening of an exemplar's page: how much of its record moves up beside a long margin, so that no column
 * lies empty. Heights are guessed from lengths of text, in px of a page 1280 px wide: near is near enough.
 */
import type { ExemplarView } from '../../site/views.ts';

/** Parts of an exemplar's record, in the order they stand. */
export const RECORD_PARTS = [
	'recognition',
	'methods',
	'initiatives',
	'contributions',
	'ratings',
	'support',
	'media',
	'difficulties',
	'contact',
] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

export interface Opening {
	/** Parts that stand in the opening, below the numbers. */
	beside: RecordPart[];
	/** Parts that take the whole width, below the margin. */
	below: RecordPart[];
}

/** More knots than these are too long a thread for the margin: they become a part of two columns. */
const MOST_MARGIN_KNOTS = 6;
/** Fewer look lost as a part. */
const LEAST_PART_KNOTS = 3;
/** An empty column of this height is worth moving the thread for, px. */
const EMPTY = 400;

/** Parts that have something to say, shared out; `body` is the story's HTML. */
export function openingOf(view: ExemplarView, body: string): Opening {
	const heights = recordHeights(view);
	const thread = threadHeight(view);
	let room = marginHeight(view) + thread - textHeight(view, body);
	const beside: RecordPart[] = [];
	if (isLongThread(view, room)) {
		beside.push('recognition');
		room -= thread + heights.recognition;
	}
	const parts = RECORD_PARTS.filter((part) => part !== 'recognition' && heights[part] > 0);
	const tall = parts.findIndex((part) => {
		const full = room < heights[part] / 2;
		room -= heights[part];
		return full;
	});
	const count = tall === -1 ? parts.length : tall;
	return { beside: [...beside, ...parts.slice(0, count)], below: parts.slice(count) };
}

const isLongThread = ({ knots }: ExemplarView, room: number): boolean =>
	knots.length > MOST_MARGIN_KNOTS || (knots.length >= LEAST_PART_KNOTS && room > EMPTY);

/** A heading's rule and the space around a part; a note of the margin. */
const PART = 80;
const NOTE = 92;

const lines = (text: string, perLine: number): number => Math.ceil(text.length / perLine);

function textHeight({ why, facts, stopped }: ExemplarView, body: string): number {
	const text = body.replace(/<[^>]+>/g, '');
	const blocks = body.match(/<(?:p|h2|h3|li)\b/g)?.length ?? 0;
	const story = body.trim() === '' ? 0 : PART + lines(text, 62) * 32 + blocks * 34;
	const reason = PART + lines(why, 48) * 43 + (stopped ? PART + lines(stopped, 62) * 32 : 0);
	return reason + story + PART + Math.max(1, facts.length) * 84;
}

function knotHeight({ title, details }: ExemplarView['knots'][number]): number {
	return 60 + lines(title, 32) * 22 + details.reduce((sum, text) => sum + lines(text, 40) * 20, 0);
}

/** As a note of the margin. */
const threadHeight = ({ knots }: ExemplarView): number =>
	knots.length === 0 ? 0 : knots.reduce((sum, knot) => sum + knotHeight(knot), NOTE);

/** Without the thread. */
function marginHeight(view: ExemplarView): number {
	const ties = [view.unit ? [view.unit] : [], view.leads ? [view.leads] : [], view.plans]
		.filter((links) => links.length > 0)
		.reduce((sum, links) => sum + NOTE + linkHeight(links), 0);
	const filed = [...view.fields, ...view.movements, ...view.places];
	const basis =
		view.basis === undefined ? 24 : lines(view.basis.text + (view.basis.detail ?? ''), 38) * 24;
	const window = view.commentWindow ? NOTE + lines(view.commentWindow.text, 36) * 24 + 70 : 0;
	return (
		ties +
		window +
		(NOTE + basis) +
		(NOTE + 28 + linkHeight(filed)) +
		(NOTE + 190) +
		2 * (NOTE + 60)
	);
}

const linkHeight = (links: readonly { text: string }[]): number =>
	links.reduce((sum, { text }) => sum + lines(text, 34) * 25 + 6, 0);

function recordHeights(view: ExemplarView): Record<RecordPart, number> {
	const part = (count: number, each: number) => (count === 0 ? 0 : PART + count * each);
	return {
		recognition: PART + threadHeight(view) / 2,
		methods: part(view.practices.length, 260),
		initiatives: part(view.initiatives.length, 56),
		contributions: part(view.contributions.length, 56),
		ratings: part(view.ratings.length, 44),
		support: part(view.support.length, 56),
		media: part(view.media.length, 38),
		difficulties:
			PART +
			Math.max(
				32,
				view.difficulties.reduce((sum, text) => sum + lines(text, 60) * 32, 0),
			),
		contact: view.contact ? PART + 32 : 0,
	};
}
