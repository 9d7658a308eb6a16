/** Tables of what came of a plan: who was recognised, what they were given, who copied, what was told. */

import type { AdoptionNode, ExemplarNode, PracticeNode } from '../../domain/library/nodes.ts';
import { boardItems, type PlanBoard } from '../../domain/plan-board/board.ts';
import { peersOf } from '../../domain/plan-board/items.ts';
import { yearOfStatement } from '../../domain/statement-year.ts';
import { LEVEL, SUBJECT, sentence } from '../../site/labels/values.ts';
import { freshnessView } from '../../site/words/freshness.ts';
import { decisionNumber, HEADS, REVIEW, SHEETS } from '../../site/words/reports.ts';
import { comparePartialDates, formatDateShort } from '../../text/date.ts';
import { entryTitle, exemplarName, isWithin, type PlanReportContext } from './context.ts';
import { type Cell, type Column, cell, type Table } from './model.ts';

/** Exemplars and practices of the plan, invented ones only under an invented plan. */
export function entriesOf({ plan }: PlanReportContext): (ExemplarNode | PracticeNode)[] {
	return [...peersOf(plan.exemplars, plan), ...peersOf(plan.practices, plan)];
}

/** Recognitions that the sheets count and that have no entry. */
export const unnamedRecognised = (board: PlanBoard): number =>
	boardItems(board, ['recognised']).filter(({ item }) => item.entry === undefined).length;

/** Exemplars on the board's cells of recognised ones, a row for each year. */
export function recognisedTable(board: PlanBoard, context: PlanReportContext): Table | undefined {
	const rows = boardItems(board, ['recognised']).flatMap(({ cell: { year }, item: { entry } }) => {
		if (entry?.kind !== 'exemplar') return [];
		const found = entry.data.recognitions.find((one) => yearOfStatement(one) === year);
		return [
			[
				cell(String(year)),
				exemplarName(entry, context),
				cell(sentence(SUBJECT[entry.data.subject])),
				cell(found === undefined ? '–' : LEVEL[found.level]),
				cell(decisionNumber(found?.decision)),
			],
		];
	});
	return numbered(rows, REVIEW.recognisedCaption, SHEETS.recognised, [
		{ title: HEADS.year, width: 9, align: 'center' },
		{ title: HEADS.exemplar, width: 35 },
		{ title: HEADS.subject, width: 17 },
		{ title: HEADS.level, width: 15 },
		{ title: HEADS.decision, width: 17 },
	]);
}

/** Awards that still stand, given to exemplars of the plan in the report's years. */
export function awardsTable(context: PlanReportContext): Table | undefined {
	const rows = peersOf(context.plan.exemplars, context.plan)
		.flatMap((node) =>
			node.awards.map((one) => ({ node, ...one, year: yearOfStatement(one.held) })),
		)
		.filter(({ held, year }) => held.revoked === undefined && isWithin(year, context))
		.sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
		.map(({ node, held, award, year }) => [
			cell(String(year)),
			exemplarName(node, context),
			cell(award?.name ?? held.name ?? ''),
			cell(decisionNumber(held.decision)),
			cell(held.issuer ?? '–'),
		]);
	return numbered(rows, REVIEW.awardsCaption, SHEETS.awards, [
		{ title: HEADS.year, width: 9, align: 'center' },
		{ title: HEADS.exemplar, width: 27 },
		{ title: HEADS.award, width: 24 },
		{ title: HEADS.decision, width: 15 },
		{ title: HEADS.issuer, width: 18 },
	]);
}

/** Copies of the plan's practices that began in the report's years. */
export function spreadTable(context: PlanReportContext): Table | undefined {
	const rows = peersOf(context.plan.practices, context.plan)
		.flatMap((practice) => peersOf(practice.adoptions, context.plan))
		.filter((node) => isWithin(yearOfStatement({ date: node.data.since }), context))
		.sort((a, b) => comparePartialDates(a.data.since ?? '0000', b.data.since ?? '0000'))
		.map((node: AdoptionNode) => [
			{ ...entryTitle(node.practice, context), text: node.practice.data.name },
			{ ...entryTitle(node, context), text: node.data.adopter.name },
			cell(node.data.since === undefined ? '–' : formatDateShort(node.data.since)),
			cell(freshnessView(node.freshness, node.data).text),
		]);
	return numbered(rows, REVIEW.spreadCaption, SHEETS.spread, [
		{ title: HEADS.practice, width: 34 },
		{ title: HEADS.adopter, width: 25 },
		{ title: HEADS.since, width: 12, align: 'center' },
		{ title: HEADS.state, width: 22 },
	]);
}

/** Stories of the report's years about exemplars and practices of the plan. */
export function storiesTable(context: PlanReportContext): Table | undefined {
	const stories = new Set(
		entriesOf(context).flatMap((entry) => peersOf(entry.stories, context.plan)),
	);
	const rows = [...stories]
		.filter(({ data }) => isWithin(yearOfStatement({ date: data.date }), context))
		.sort((a, b) => comparePartialDates(a.data.date, b.data.date))
		.map((story) => [cell(formatDateShort(story.data.date)), entryTitle(story, context)]);
	return numbered(rows, REVIEW.storiesCaption, SHEETS.stories, [
		{ title: HEADS.day, width: 16, align: 'center' },
		{ title: HEADS.story, width: 77 },
	]);
}

/** A table with a first column that counts its rows; `undefined` without rows. */
export function numbered(
	rows: readonly (readonly Cell[])[],
	caption: string,
	sheet: string,
	columns: readonly Column[],
): Table | undefined {
	if (rows.length === 0) return undefined;
	return {
		...{ caption, sheet },
		columns: [{ title: HEADS.index, width: 7, align: 'center' }, ...columns],
		rows: rows.map((row, at) => [{ text: String(at + 1), value: at + 1 }, ...row]),
	};
}
