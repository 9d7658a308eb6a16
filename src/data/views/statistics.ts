/** The figures of the whole library. */
import { entriesOf, type Facet } from '../../domain/library/facets.ts';
import type { Library } from '../../domain/library/library.ts';
import { countApart } from '../../domain/listing.ts';
import { ledgerTotals } from '../../domain/replication/totals.ts';
import {
	balanceOf,
	evidenceCounts,
	facetCounts,
	freshnessCounts,
} from '../../domain/statistics/figures.ts';
import { lagReport } from '../../domain/statistics/lag.ts';
import { type RootCount, rootReport } from '../../domain/statistics/roots.ts';
import { type Freshness, KINDS, LEVELS, SUBJECTS } from '../../domain/values.ts';
import { KIND_LIST } from '../../site/labels/interface.ts';
import { STATISTICS } from '../../site/labels/statistics.ts';
import { EVIDENCE, FRESHNESS, GROUP, ROLE, SUBJECT, sentence } from '../../site/labels/values.ts';
import type { BarTableView, RootRowView, StatisticsView } from '../../site/statistics-view.ts';
import { urls } from '../../site/urls.ts';
import type { LinkView } from '../../site/views.ts';
import { totalLines, totalsNote } from '../../site/words/replication.ts';
import { balanceNote, countAndShare, lagNote } from '../../site/words/statistics.ts';
import { sortByName } from '../../text/collate.ts';
import { formatNumber } from '../../text/number.ts';
import type { ViewContext } from './context.ts';
import { coverageView } from './coverage.ts';
import { facetHref, facetLabel } from './facet-words.ts';

export function statistics(context: ViewContext): Omit<StatisticsView, 'page'> {
	const { library } = context;
	return {
		kinds: KINDS.map((kind) => ({
			text: KIND_LIST[kind].heading,
			href: urls.list(kind),
			count: countApart(entriesOf(library, kind)).real,
		})),
		coverage: coverageView(library),
		facets: FACETS.map((facet) => facetTable(facet, library)),
		trust: [evidenceTable(library), freshnessTable(library)],
		balance: balanceTables(library),
		lag: lagTable(library),
		roots: rootTable(library),
		replication: replicationTotals(library),
	};
}

const FACETS = ['agency', 'field', 'movement', 'level', 'subject', 'year'] as const;

/** A facet's bars; each leads to the list whose real entries it counts. */
function facetTable(facet: (typeof FACETS)[number], library: Library): BarTableView {
	const rows = facetCounts(library, facet).map(({ value, count }) => ({
		value,
		count,
		name: { text: facetLabel(facet, value, library), href: facetHref(facet, value) },
	}));
	return bars(
		STATISTICS.facet[facet],
		STATISTICS.facetHead[facet],
		STATISTICS.count,
		inOrder(facet, rows),
	);
}

/** Levels, subjects and years in their own order, the rest by name: never by number. */
function inOrder<R extends { value: string; name: LinkView }>(facet: Facet, rows: R[]): R[] {
	const order: readonly string[] =
		facet === 'level' ? LEVELS : facet === 'subject' ? SUBJECTS : rows.map(({ value }) => value);
	if (facet === 'level' || facet === 'subject')
		return [...rows].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
	if (facet === 'year') return [...rows].sort((a, b) => (a.value < b.value ? -1 : 1));
	return sortByName(rows, ({ name }) => name.text);
}

function bars(
	caption: string,
	nameHead: string,
	countHead: string,
	rows: readonly { name: LinkView; count: number }[],
): BarTableView {
	return {
		caption,
		nameHead,
		countHead,
		rows: rows.map(({ name, count }) => ({ name, count, text: formatNumber(count) })),
		most: Math.max(0, ...rows.map(({ count }) => count)),
	};
}

function evidenceTable(library: Library): BarTableView {
	return bars(
		STATISTICS.evidence,
		STATISTICS.grade,
		STATISTICS.count,
		evidenceCounts(library).map(({ grade, count }) => ({ name: { text: EVIDENCE[grade] }, count })),
	);
}

/** Lists that hold the entries of a state, where there is one. */
const STATE_LISTS: Partial<Record<Freshness, string>> = {
	check: urls.toVerify(),
	unchecked: urls.toVerify(),
	stopped: urls.stopped(),
};

function freshnessTable(library: Library): BarTableView {
	return bars(
		STATISTICS.freshness,
		STATISTICS.state,
		STATISTICS.count,
		freshnessCounts(library).map(({ state, count }) => {
			const href = STATE_LISTS[state];
			return { name: { text: FRESHNESS[state], ...(href !== undefined && { href }) }, count };
		}),
	);
}

function balanceTables(library: Library): StatisticsView['balance'] {
	const { subjects, roles, groups, exemplars, people, unstated } = balanceOf(library);
	const { exemplars: countHead } = STATISTICS;
	return {
		tables: [
			bars(
				STATISTICS.balanceSubjects,
				STATISTICS.facetHead.subject,
				countHead,
				subjects.map(({ subject, count }) => ({
					name: { text: sentence(SUBJECT[subject]) },
					count,
				})),
			),
			bars(
				STATISTICS.balanceRoles,
				STATISTICS.role,
				countHead,
				roles.map(({ role, count }) => ({ name: { text: sentence(ROLE[role]) }, count })),
			),
			bars(
				STATISTICS.balanceGroups,
				STATISTICS.group,
				countHead,
				groups.map(({ group, count }) => ({ name: { text: sentence(GROUP[group]) }, count })),
			),
		],
		note: balanceNote(exemplars, people, unstated),
	};
}

function lagTable(library: Library): StatisticsView['lag'] {
	const { bands, undated, median } = lagReport(library);
	return {
		table: bars(
			STATISTICS.lagCaption,
			STATISTICS.lagHead,
			STATISTICS.count,
			bands.map(({ id, count }) => ({ name: { text: STATISTICS.lagBand[id] }, count })),
		),
		note: lagNote(median, undated),
	};
}

function rootTable(library: Library): StatisticsView['roots'] {
	const { total, agencies } = rootReport(library);
	const rows = sortByName(agencies, ({ agency }) => agency.data.name).map(({ agency, count }) =>
		rootRow({ text: agency.data.name, href: urls.agency(agency.id) }, count),
	);
	return { rows, ...(rows.length > 0 && { total: rootRow({ text: STATISTICS.all }, total) }) };
}

function replicationTotals({ adoptions }: Library): StatisticsView['replication'] {
	const totals = ledgerTotals(adoptions.filter(({ sample, draft }) => !sample && !draft));
	return {
		totals: totalLines(totals),
		note: totalsNote(totals, countApart(adoptions).sample),
	};
}

function rootRow(name: LinkView, count: RootCount): RootRowView {
	const { numbers, rooted, open, confirmed } = count;
	return {
		name,
		numbers: formatNumber(numbers),
		rooted: countAndShare(rooted, numbers),
		open: countAndShare(open, numbers),
		confirmed: countAndShare(confirmed, numbers),
	};
}
