/**
 * What the site holds of an exemplar, in the order of the reports of achievements annexed to Decree 98/2023/NĐ-CP: who it
 * is, results, yearly ratings, initiatives, then titles and commendations. What the site may not hold is left to fill in.
 */

import type { ExemplarNode } from '../../domain/library/nodes.ts';
import type { Fact } from '../../domain/schemas/evidence.ts';
import { yearOfStatement } from '../../domain/statement-year.ts';
import { CONTRIBUTION, HOLDER, LEVEL, RATING } from '../../site/labels/values.ts';
import { anchors } from '../../site/urls.ts';
import { factProof, factText } from '../../site/words/facts.ts';
import { amountText, initiativeDetail, ratingOf } from '../../site/words/honours.ts';
import { placeText } from '../../site/words/place-text.ts';
import { AWARD_FILE, asOf, NOTHING, TO_FILL } from '../../site/words/report-lists.ts';
import { decisionNumber, HEADS, REPORT } from '../../site/words/reports.ts';
import { formatDateShort } from '../../text/date.ts';
import { entryHref, exemplarName, type ReportContext } from './context.ts';
import { type Cell, type Column, cell, type Sheet } from './model.ts';

/** The sheets of an award file, always the same ones; an empty one says that nothing is on record. */
export function awardFile(node: ExemplarNode, context: ReportContext): Sheet[] {
	const name = exemplarName(node, context).text;
	const above = [
		AWARD_FILE.title(name),
		node.agency.data.name,
		AWARD_FILE.note,
		asOf(context.library.today),
		...(node.sample ? [REPORT.sample] : []),
	];
	const sheet = (
		title: string,
		caption: string,
		columns: readonly Column[],
		rows: readonly (readonly Cell[])[],
	): Sheet => ({
		above: [...above, caption],
		table: {
			...{ caption, columns, sheet: title },
			rows: rows.length > 0 ? rows : [[cell(NOTHING)]],
		},
	});
	const isPerson = node.data.subject === 'individual';
	const { personSheet, person, unitSheet, unit } = AWARD_FILE;
	return [
		sheet(
			isPerson ? personSheet : unitSheet,
			isPerson ? person : unit,
			ITEMS,
			aboutRows(node, context),
		),
		sheet(AWARD_FILE.factsSheet, AWARD_FILE.facts, FACTS, factRows(node, context)),
		sheet(AWARD_FILE.ratingsSheet, AWARD_FILE.ratings, RATINGS, ratingRows(node)),
		sheet(AWARD_FILE.initiativesSheet, AWARD_FILE.initiatives, INITIATIVES, initiativeRows(node)),
		sheet(
			AWARD_FILE.contributionsSheet,
			AWARD_FILE.contributions,
			CONTRIBUTIONS,
			contributionRows(node),
		),
		sheet(
			AWARD_FILE.recognitionsSheet,
			AWARD_FILE.recognitions,
			RECOGNITIONS,
			recognitionRows(node),
		),
		sheet(AWARD_FILE.titlesSheet, AWARD_FILE.titles, HONOURS, honourRows(node, true)),
		sheet(
			AWARD_FILE.commendationsSheet,
			AWARD_FILE.commendations,
			HONOURS,
			honourRows(node, false),
		),
	];
}

const ITEMS: readonly Column[] = [
	{ title: AWARD_FILE.item, width: 30 },
	{ title: AWARD_FILE.content, width: 90 },
];

function aboutRows(node: ExemplarNode, context: ReportContext): Cell[][] {
	const { data } = node;
	const names = (items: readonly { name: string }[]) =>
		items.map(({ name }) => name).join('; ') || '–';
	const own: readonly (readonly [string, string])[] =
		data.subject === 'individual'
			? [
					[AWARD_FILE.born, TO_FILL],
					[AWARD_FILE.position, data.position ?? TO_FILL],
					[AWARD_FILE.workplace, data.unit?.name ?? TO_FILL],
					...(data.leads === undefined ? [] : [[AWARD_FILE.headOf, data.leads.name] as const]),
				]
			: [
					[AWARD_FILE.founded, TO_FILL],
					[AWARD_FILE.above, data.unit?.name ?? TO_FILL],
				];
	const rows: readonly (readonly [string, string])[] = [
		...own,
		[AWARD_FILE.place, placeText(data.place, context.library.places).now],
		[AWARD_FILE.fields, names(node.fields)],
		[AWARD_FILE.movements, names(node.movements)],
		[AWARD_FILE.deed, data.summary],
	];
	const href = entryHref(node, context);
	return [
		[cell(AWARD_FILE.name), exemplarName(node, context)],
		...rows.map(([label, text]) => [cell(label), cell(text)]),
		[cell(AWARD_FILE.page), cell(href, href)],
	];
}

const FACTS: readonly Column[] = [
	{ title: AWARD_FILE.fact, width: 50 },
	{ title: AWARD_FILE.value, width: 24 },
	{ title: AWARD_FILE.root, width: 46 },
];

function factRows(node: ExemplarNode, context: ReportContext): Cell[][] {
	const page = entryHref(node, context);
	return node.data.facts.map((fact: Fact) => [
		cell(fact.label),
		cell(factText(fact), `${page}#${anchors.fact(fact.id)}`),
		cell(factProof(fact)),
	]);
}

const RATINGS: readonly Column[] = [
	{ title: HEADS.year, width: 10, align: 'center' },
	{ title: AWARD_FILE.rating, width: 50 },
	{ title: HEADS.decision, width: 24 },
	{ title: AWARD_FILE.by, width: 36 },
];

function ratingRows({ data }: ExemplarNode): Cell[][] {
	return [...data.ratings]
		.sort((a, b) => a.year - b.year)
		.map(({ year, rating, of, decision, issuer }) => [
			cell(String(year)),
			cell(ratingOf(RATING[rating], of === 'self' ? undefined : HOLDER[of])),
			cell(decisionNumber(decision)),
			cell(issuer ?? '–'),
		]);
}

const INITIATIVES: readonly Column[] = [
	{ title: AWARD_FILE.initiative, width: 56 },
	{ title: AWARD_FILE.effect, width: 40 },
	{ title: HEADS.decision, width: 24 },
];

function initiativeRows({ data }: ExemplarNode): Cell[][] {
	return [...data.initiatives]
		.sort((a, b) => a.year - b.year)
		.map(({ title, level, year, applied, decision }) => [
			cell(title),
			cell(initiativeDetail(LEVEL[level], year, applied)),
			cell(decisionNumber(decision)),
		]);
}

const CONTRIBUTIONS: readonly Column[] = [
	{ title: AWARD_FILE.contribution, width: 40 },
	{ title: AWARD_FILE.purpose, width: 60 },
	{ title: HEADS.day, width: 20 },
];

function contributionRows({ data }: ExemplarNode): Cell[][] {
	return data.contributions.map(({ kind, value, unit, purpose, date }) => [
		cell(`${CONTRIBUTION[kind]}: ${amountText(value, unit)}`),
		cell(purpose),
		cell(date === undefined ? '–' : formatDateShort(date)),
	]);
}

const RECOGNITIONS: readonly Column[] = [
	{ title: HEADS.year, width: 10, align: 'center' },
	{ title: HEADS.level, width: 24 },
	{ title: HEADS.decision, width: 24 },
	{ title: AWARD_FILE.signed, width: 18 },
	{ title: AWARD_FILE.by, width: 44 },
];

function recognitionRows({ data }: ExemplarNode): Cell[][] {
	return data.recognitions.map((one) => [
		cell(String(yearOfStatement(one))),
		cell(LEVEL[one.level]),
		cell(decisionNumber(one.decision)),
		cell(formatDateShort(one.date)),
		cell(one.issuer),
	]);
}

const HONOURS: readonly Column[] = [
	{ title: HEADS.year, width: 10, align: 'center' },
	{ title: HEADS.award, width: 44 },
	{ title: HEADS.decision, width: 20 },
	{ title: AWARD_FILE.signed, width: 16 },
	{ title: AWARD_FILE.by, width: 36 },
];

/** Awards that still stand, by year; what the law's list does not have is no title. */
function honourRows({ awards }: ExemplarNode, titles: boolean): Cell[][] {
	return awards
		.filter(({ held, award }) => held.revoked === undefined && (award?.kind === 'title') === titles)
		.sort((a, b) => (yearOfStatement(a.held) ?? 0) - (yearOfStatement(b.held) ?? 0))
		.map(({ held, award }) => [
			cell(String(yearOfStatement(held) ?? '–')),
			cell(award?.name ?? held.name ?? ''),
			cell(decisionNumber(held.decision)),
			cell(held.date === undefined ? '–' : formatDateShort(held.date)),
			cell(held.issuer ?? '–'),
		]);
}
