/** The ledger of copies (sổ nhân rộng): totals of the real ones, and the list of all. */

import type { AdoptionNode } from '../../../domain/library/nodes.ts';
import { groupBy, newestFirst } from '../../../domain/listing.ts';
import { isFullAccount } from '../../../domain/replication/account.ts';
import { spreadOverTime } from '../../../domain/replication/spread.ts';
import { isLiving, ledgerTotals } from '../../../domain/replication/totals.ts';
import { FRESHNESS as STATES } from '../../../domain/values.ts';
import { ACCOUNT } from '../../../site/labels/replication.ts';
import { FRESHNESS } from '../../../site/labels/values.ts';
import type { LedgerLineView, LedgerView } from '../../../site/replication-views.ts';
import { anchors, urls } from '../../../site/urls.ts';
import type { LinkView, ListView } from '../../../site/views.ts';
import { moreRecords, totalLines, totalsNote } from '../../../site/words/replication.ts';
import type { ViewContext } from '../context.ts';
import { cartogramView } from './cartogram.ts';
import { copiedRow } from './copied.ts';
import { spreadYears } from './spread.ts';

/** Rows of the groups and lists over the whole ledger; more would be a list of their own. */
const MOST_PRACTICES = 40;
const LATEST = 6;
const MOST_STOPPED = 24;

/** The page of the ledger; `list` is the first page of the list of all copies. */
export function ledgerView(list: ListView, context: ViewContext): LedgerView {
	const { adoptions } = context.library;
	const real = adoptions.filter(({ sample }) => !sample);
	const totals = ledgerTotals(real);
	const practices = linesBy(real, ({ practice }) => practice.key, practiceLink);
	return {
		page: list.page,
		heading: list.heading,
		dek: list.dek,
		totals: totalLines(totals),
		totalsNote: totalsNote(totals, adoptions.length - real.length),
		accounts: {
			text: ACCOUNT.heading,
			href: urls.fullAccounts(),
			count: real.filter(isFullAccount).length,
		},
		cartogram: cartogramView(real, context),
		years: spreadYears(spreadOverTime(real)),
		practices: practices.slice(0, MOST_PRACTICES),
		...(practices.length > MOST_PRACTICES && {
			practicesMore: moreRecords(practices.length - MOST_PRACTICES),
		}),
		agencies: linesBy(real, ({ agency }) => agency.id, agencyLink),
		states: STATES.flatMap((state) =>
			totals.byFreshness[state] === 0
				? []
				: [
						{
							freshness: { state, text: FRESHNESS[state], detail: '' },
							count: totals.byFreshness[state],
						},
					],
		),
		latest: byPublishing(real)
			.slice(0, LATEST)
			.map((node) => copiedRow(node, context)),
		stopped: newestFirst(adoptions.filter(({ data }) => data.stopped !== undefined))
			.slice(0, MOST_STOPPED)
			.map((node) => copiedRow(node, context)),
		list,
	};
}

/** Last published first. */
function byPublishing(nodes: readonly AdoptionNode[]): AdoptionNode[] {
	const day = ({ data }: AdoptionNode) => data.publishedOn ?? '';
	return [...nodes].sort((a, b) =>
		day(a) === day(b) ? (a.key < b.key ? -1 : 1) : day(a) > day(b) ? -1 : 1,
	);
}

/** Copies by what they share, the group with the newest copy first: a large number is no merit of its own. */
function linesBy(
	nodes: readonly AdoptionNode[],
	keyOf: (node: AdoptionNode) => string,
	linkOf: (node: AdoptionNode) => { link: LinkView; note: string },
): LedgerLineView[] {
	return [...groupBy(newestFirst(nodes), keyOf).values()].flatMap((group) =>
		group.slice(0, 1).map((first) => ({
			...linkOf(first),
			count: group.length,
			living: group.filter(isLiving).length,
		})),
	);
}

const practiceLink = ({ practice }: AdoptionNode) => ({
	link: {
		text: practice.data.name,
		href: `${urls.entry('practice', practice.agency.id, practice.slug)}#${anchors.spread()}`,
	},
	note: practice.data.owner.name,
});

const agencyLink = ({ agency }: AdoptionNode) => ({
	link: { text: agency.data.name, href: urls.agency(agency.id) },
	note: '',
});
