/** How a practice spread, on its own page: who learned from whom, when, what they changed, what was hard again. */

import type { AdoptionNode, PracticeNode } from '../../../domain/library/nodes.ts';
import { newestFirst } from '../../../domain/listing.ts';
import {
	type BlockRecord,
	type Change,
	changersOf,
	changesOfCopies,
} from '../../../domain/replication/changes.ts';
import { repeatedDifficulties, type Told } from '../../../domain/replication/difficulties.ts';
import { generationOf } from '../../../domain/replication/generations.ts';
import { type Spread, spreadOverTime } from '../../../domain/replication/spread.ts';
import { ledgerTotals } from '../../../domain/replication/totals.ts';
import { NONE_RECORDED } from '../../../domain/schemas/practice.ts';
import { ENTRY, MISSING } from '../../../site/labels/interface.ts';
import { SPREAD } from '../../../site/labels/replication.ts';
import type {
	BlockChangeView,
	ChangeView,
	SpreadRowView,
	SpreadView,
	SpreadYearsView,
	YearsView,
} from '../../../site/replication-views.ts';
import { urls } from '../../../site/urls.ts';
import type { LinkView } from '../../../site/views.ts';
import { freshnessView } from '../../../site/words/freshness.ts';
import {
	blockCounts,
	graphLabel,
	spreadSummary,
	undatedText,
} from '../../../site/words/replication.ts';
import { formatDateShort } from '../../../text/date.ts';
import { formatNumber } from '../../../text/number.ts';
import { adopterText, adoptionLink } from '../cards.ts';
import type { ViewContext } from '../context.ts';
import { placeWords } from '../place-words.ts';
import { type Branch, inOrder, ORIGIN_KEY, spreadPieces, spreadTree } from './graph.ts';

/** The copies that count for a practice: invented ones only where the practice is invented too. */
export function countedCopies(practice: PracticeNode): AdoptionNode[] {
	return practice.adoptions.filter(({ sample }) => practice.sample || !sample);
}

/** `undefined` where nobody copied the practice yet. */
export function spreadView(practice: PracticeNode, context: ViewContext): SpreadView | undefined {
	const copies = countedCopies(practice);
	if (copies.length === 0) return undefined;
	const tree = spreadTree(copies);
	const spread = spreadOverTime(copies);
	const changes = changesOfCopies(practice, copies);
	const slider = sliderOf(spread);
	return {
		summary: spreadSummary(ledgerTotals(copies)),
		graph: {
			label: graphLabel(practice.data.name, copies.length),
			pieces: spreadPieces(practice, tree, context),
			rows: rowsOf(practice, tree, context),
		},
		...(slider && { slider }),
		years: spreadYears(spread),
		blocks: changes.blocks.filter((block) => changersOf(block) > 0).map(blockView),
		elsewhere: changes.elsewhere.map(changeView),
		repeated: repeatedOf(practice, copies),
	};
}

/** Rows of the table in the order of the drawing. */
function rowsOf(practice: PracticeNode, tree: Branch, { library }: ViewContext): SpreadRowView[] {
	return inOrder([tree]).flatMap(({ data: { adoption: node, parent } }) =>
		node === undefined
			? []
			: [
					{
						key: node.key,
						fromKey: parent,
						place: { ...adoptionLink(node), text: adopterText(node) },
						where: placeWords(node.data.place, library.places).short,
						since: node.data.since === undefined ? MISSING.since : formatDateShort(node.data.since),
						from:
							node.from === undefined || parent === ORIGIN_KEY
								? originLink(practice)
								: adoptionLink(node.from),
						generation: formatNumber(generationOf(node)),
						freshness: freshnessView(node.freshness, node.data),
						sample: node.sample,
					},
				],
	);
}

const originLink = (practice: PracticeNode): LinkView => ({
	text: practice.data.owner.name,
	note: SPREAD.origin,
});

/** A slider needs two years to choose from. */
export function sliderOf({ years }: Spread): YearsView | undefined {
	const [first, last] = [years[0]?.year, years.at(-1)?.year];
	return first === undefined || last === undefined || first === last ? undefined : { first, last };
}

export function spreadYears({ years, undated }: Spread): SpreadYearsView {
	return {
		rows: years.map(({ year, begun, total }) => ({ year: String(year), begun, total })),
		most: Math.max(0, ...years.map(({ begun }) => begun)),
		...(undated > 0 && { undated: undatedText(undated) }),
	};
}

function blockView(record: BlockRecord): BlockChangeView {
	const { use, kept, changes, silent } = record;
	return {
		block: { text: use.block.name, href: urls.block(use.block.id) },
		partText: use.part === 'core' ? ENTRY.core : ENTRY.adaptable,
		countText: blockCounts(changersOf(record), kept.length, silent),
		changes: changes.map(changeView),
	};
}

function changeView({ adoption, what, why }: Change): ChangeView {
	return { what, ...(why !== undefined && { why }), place: adoptionLink(adoption) };
}

function repeatedOf(
	practice: PracticeNode,
	copies: readonly AdoptionNode[],
): SpreadView['repeated'] {
	const own = practice.data.difficulties === NONE_RECORDED ? [] : practice.data.difficulties;
	const told: Told<PracticeNode | AdoptionNode>[] = [
		...own.map((text) => ({ text, by: practice })),
		...newestFirst(copies).flatMap((by) => by.data.difficulties.map((text) => ({ text, by }))),
	];
	return repeatedDifficulties(told).map(({ text, tellings }) => ({
		text,
		tellers: [...new Set(tellings.map(({ by }) => by))].map((by) =>
			by.kind === 'practice' ? originLink(by) : adoptionLink(by),
		),
	}));
}
