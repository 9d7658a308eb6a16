/** Lists that offices send upwards as sheets: how many were registered, and who can be put before the council. */
import { evaluatePlan, type SetVerdict } from '../../domain/criteria/evaluate.ts';
import { certaintyOf } from '../../domain/criteria/verdict.ts';
import type { ExemplarNode } from '../../domain/library/nodes.ts';
import { peersOf } from '../../domain/plan-board/items.ts';
import { LEVEL, SUBJECT, sentence } from '../../site/labels/values.ts';
import { placeText } from '../../site/words/place-text.ts';
import { columnTitle, targetText } from '../../site/words/plans.ts';
import {
	asOf,
	NOMINATION_LIST,
	NOTHING,
	REGISTRATION_LIST,
} from '../../site/words/report-lists.ts';
import { HEADS, NOT_ASKED, REPORT, yearsText } from '../../site/words/reports.ts';
import { type AwardLookup, CERTAINTY, missingSentence } from '../../site/words/verdicts.ts';
import { formatDateShort } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { boardOf, stageFigure } from './board-figures.ts';
import { exemplarName, isWithin, type PlanReportContext } from './context.ts';
import { type Cell, type Column, cell, figure, type Sheet } from './model.ts';

/** How many were registered under the plan: by cell of its board, and by unit as the sheets have it. */
export function registrationList(context: PlanReportContext): Sheet[] {
	const { plan, from, to } = context;
	const title = REGISTRATION_LIST.title(plan.data.title, yearsText(from, to));
	const cells = boardOf(context).cells.filter(
		({ target, stages }) => target !== undefined || stages.registered.length > 0,
	);
	const all = cells.reduce((sum, { stages }) => sum + stages.registered.length, 0);
	const board = cells.map((one): Cell[] => [
		cell(String(one.year)),
		cell(columnTitle(one.column)),
		cell(one.target === undefined ? NOT_ASKED : targetText(one.target.value)),
		stageFigure(one, 'registered', context),
		cell(one.target?.due === undefined ? '–' : formatDateShort(one.target.due)),
		cell(one.target?.to ?? '–'),
	]);
	return [
		sheet(context, title, REGISTRATION_LIST.sheet, REGISTRATION_LIST.boardCaption, {
			columns: [
				{ title: HEADS.year, width: 8, align: 'center' },
				{ title: HEADS.column, width: 36 },
				{ title: HEADS.target, width: 18 },
				{ title: REGISTRATION_LIST.count, width: 12 },
				{ title: REGISTRATION_LIST.due, width: 14 },
				{ title: REGISTRATION_LIST.to, width: 34 },
			],
			rows: board,
			foot: [
				cell(HEADS.total),
				cell(''),
				cell(''),
				figure(all, formatNumber(all)),
				cell(''),
				cell(''),
			],
		}),
		unitSheet(context, title),
	];
}

function unitSheet(context: PlanReportContext, title: string): Sheet {
	const { plan, library } = context;
	const fieldName = (id: string) =>
		library.vocabularies.fields.find((field) => field.id === id)?.name ?? id;
	const rows = plan.registrations
		.filter(({ year }) => isWithin(year, context))
		.flatMap(({ year, rows: list }) => list.map((row) => ({ year, ...row })))
		.filter(({ stage }) => stage === 'registered')
		.sort((a, b) => a.year - b.year)
		.map(({ year, unit, subject, level, field, count, date }): Cell[] => [
			cell(String(year)),
			cell(unit ?? '–'),
			cell(sentence(SUBJECT[subject])),
			cell(LEVEL[level]),
			cell(field === undefined ? '–' : fieldName(field)),
			figure(count, formatNumber(count)),
			cell(date === undefined ? '–' : formatDateShort(date)),
		]);
	const { unitsSheet, unitsCaption } = REGISTRATION_LIST;
	return sheet(context, title, unitsSheet, unitsCaption, {
		columns: [
			{ title: HEADS.year, width: 8, align: 'center' },
			{ title: REGISTRATION_LIST.unit, width: 34 },
			{ title: HEADS.subject, width: 18 },
			{ title: HEADS.level, width: 16 },
			{ title: REGISTRATION_LIST.field, width: 24 },
			{ title: REGISTRATION_LIST.count, width: 10 },
			{ title: REGISTRATION_LIST.day, width: 14 },
		],
		rows,
	});
}

/**
 * Exemplars of the plan beside its criteria: on the first sheet those who miss nothing that can be measured, on the second
 * the others with what is missing. Neither is a ranking or a decision; both are in the order of the library.
 */
export function nominationList(context: PlanReportContext): Sheet[] {
	const { plan, library } = context;
	const title = NOMINATION_LIST.title(plan.data.title);
	const found = peersOf(plan.exemplars, plan).flatMap((node) =>
		ownSets(evaluatePlan(plan, node, library.today)).map((verdict) => ({ node, verdict })),
	);
	const isReady = ({ verdict }: (typeof found)[number]) =>
		verdict.outcome === 'met' || verdict.outcome === 'left-to-people';
	const ready = found
		.filter(isReady)
		.map(({ node, verdict }, at) => [
			...nomineeCells(node, verdict, at, context),
			...countCells(verdict),
		]);
	const missing = found
		.filter((one) => !isReady(one))
		.map(({ node, verdict }, at) => [
			...nomineeCells(node, verdict, at, context),
			cell(
				missingSentence(
					verdict.criteria.flatMap(({ gaps }) => gaps),
					awardLookup(context),
				),
			),
		]);
	const { readyCaption, missingCaption, missingSheet } = NOMINATION_LIST;
	return [
		sheet(context, title, NOMINATION_LIST.sheet, readyCaption, {
			columns: [
				...NOMINEE_COLUMNS,
				{ title: NOMINATION_LIST.met, width: 10 },
				{ title: NOMINATION_LIST.left, width: 12 },
				{ title: NOMINATION_LIST.certainty, width: 18 },
			],
			rows: ready,
		}),
		sheet(context, title, missingSheet, missingCaption, {
			columns: [...NOMINEE_COLUMNS, { title: NOMINATION_LIST.missing, width: 50 }],
			rows: missing,
		}),
	];
}

/** Sets that apply, without those that another of them builds on. */
function ownSets(verdicts: readonly SetVerdict[]): SetVerdict[] {
	const fitting = verdicts.filter(({ outcome }) => outcome !== 'not-applicable');
	return fitting.filter(({ set }) => fitting.every((other) => other.set.addsTo !== set.id));
}

const NOMINEE_COLUMNS: readonly Column[] = [
	{ title: HEADS.index, width: 6, align: 'center' },
	{ title: HEADS.exemplar, width: 26 },
	{ title: HEADS.subject, width: 14 },
	{ title: NOMINATION_LIST.unit, width: 24 },
	{ title: NOMINATION_LIST.place, width: 20 },
	{ title: NOMINATION_LIST.set, width: 26 },
	{ title: HEADS.level, width: 14 },
];

function nomineeCells(
	node: ExemplarNode,
	{ set }: SetVerdict,
	at: number,
	context: PlanReportContext,
): Cell[] {
	const { data } = node;
	return [
		figure(at + 1, String(at + 1)),
		exemplarName(node, context),
		cell(sentence(SUBJECT[data.subject])),
		cell([data.position, data.unit?.name].filter(Boolean).join(', ') || '–'),
		cell(placeText(data.place, context.library.places).now),
		cell(set.title),
		cell(set.level === undefined ? '–' : LEVEL[set.level]),
	];
}

function countCells({ criteria }: SetVerdict): Cell[] {
	const count = (outcome: string) =>
		criteria.filter((criterion) => criterion.outcome === outcome).length;
	const certainty = certaintyOf({ used: criteria.flatMap(({ used }) => used) });
	return [
		figure(count('met'), String(count('met'))),
		figure(count('left-to-people'), String(count('left-to-people'))),
		cell(certainty === undefined ? '–' : CERTAINTY[certainty]),
	];
}

const awardLookup =
	({ library }: PlanReportContext): AwardLookup =>
	(id) => {
		const award = library.vocabularies.awards.find((one) => one.id === id);
		return { name: award?.name ?? id, isTitle: award?.kind === 'title' };
	};

/** A sheet with its head; one without rows says so. */
function sheet(
	{ plan, library }: PlanReportContext,
	title: string,
	name: string,
	caption: string,
	table: Pick<Sheet['table'], 'columns' | 'rows' | 'foot'>,
): Sheet {
	return {
		above: [
			...[title, plan.agency.data.name, caption, asOf(library.today)],
			...(plan.sample ? [REPORT.sample] : []),
		],
		table: {
			...{ ...table, caption, sheet: name },
			rows: table.rows.length > 0 ? table.rows : [[cell(NOTHING)]],
		},
	};
}
