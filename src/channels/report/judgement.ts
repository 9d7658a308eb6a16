/** The last two parts of a review: what is weak by the plan's own targets and days, and what is left to do. */
import { boardGaps } from '../../domain/plan-board/gaps.ts';
import { roadmapOn, type StandingStep } from '../../domain/plan-board/roadmap.ts';
import { SUBJECT, sentence } from '../../site/labels/values.ts';
import { columnTitle } from '../../site/words/plans.ts';
import { REVIEW, type ReviewKind, remainingStep, weakness } from '../../site/words/reports.ts';
import { formatDateShort } from '../../text/date.ts';
import { boardOf, stageFigure } from './board-figures.ts';
import { entryTitle, isWithin, type PlanReportContext } from './context.ts';
import { type Line, type Section, said } from './model.ts';
import { entriesOf } from './result-tables.ts';

/** Years of the roadmap that the report tells of; what names no year belongs to every report. */
export const standingYears = (context: PlanReportContext) =>
	roadmapOn(context.plan, context.library.today).filter(
		({ year }) => year === null || isWithin(year, context),
	);

/** The third part: what the data shows to be weak; what is good and why is for the agency to say. */
export function judgement(context: PlanReportContext): Section {
	const items = weaknesses(context);
	return {
		heading: REVIEW.judgement,
		blocks: [
			{ kind: 'heading', text: REVIEW.good },
			{ kind: 'blank', ask: REVIEW.goodAsk },
			{ kind: 'heading', text: REVIEW.weak },
			items.length === 0 ? said(REVIEW.noWeak) : { kind: 'list', items },
			{ kind: 'heading', text: REVIEW.reasons },
			{ kind: 'blank', ask: REVIEW.reasonsAsk },
		],
	};
}

function weaknesses(context: PlanReportContext): Line[] {
	const { plan, library } = context;
	const board = boardOf(context);
	const { short, fields, subjects } = boardGaps(plan, board, library.today);
	const fieldName = (id: string) =>
		library.vocabularies.fields.find((field) => field.id === id)?.name ?? id;
	return [
		...short.map(({ cell: one, wanted }): Line => {
			const column = columnTitle(one.column);
			const words = weakness.short(column, one.year, wanted);
			return [stageFigure(one, 'recognised', context), words];
		}),
		...fields.map((id): Line => [weakness.field(fieldName(id))]),
		...subjects.flatMap(({ subject, years }): Line[] => {
			const told = years.filter((year) => isWithin(year, context));
			return told.length === 0 ? [] : [[weakness.subject(SUBJECT[subject], told.join(', '))]];
		}),
		...steps(context, ['late']).map(({ step }): Line => {
			const due = step.due === undefined ? '' : formatDateShort(step.due);
			return [weakness.late(step.text, due)];
		}),
		...entriesOf(context).flatMap((entry): Line[] => {
			const { stopped } = entry.data;
			if (stopped === undefined) return [];
			return [[entryTitle(entry, context), weakness.stopped(stopped.why)]];
		}),
	];
}

function steps(context: PlanReportContext, states: readonly StandingStep['state'][]) {
	return standingYears(context).flatMap((year) =>
		year.steps.filter(({ state }) => states.includes(state)),
	);
}

/** The fourth part: what the plan still asks for, what has to be looked at again, and room for proposals. */
export function next(kind: ReviewKind, context: PlanReportContext): Section {
	const remaining = steps(context, ['due', 'late', 'open', 'unrecorded']).map(
		({ step }): Line => [remainingStep(sentence(step.text), step.due)],
	);
	const unsure = entriesOf(context)
		.filter(({ freshness }) => freshness === 'check' || freshness === 'unchecked')
		.map((entry): Line => [entryTitle(entry, context), '.']);
	return {
		heading: REVIEW.next,
		blocks: [
			{ kind: 'heading', text: REVIEW.remaining },
			remaining.length === 0 ? said(REVIEW.noRemaining) : { kind: 'list', items: remaining },
			{ kind: 'heading', text: REVIEW.verify },
			unsure.length === 0 ? said(REVIEW.noVerify) : { kind: 'list', items: unsure },
			{ kind: 'heading', text: REVIEW.proposals },
			...(kind === 'final' ? [said(REVIEW.proposalsFinal)] : []),
			{ kind: 'blank', ask: REVIEW.proposalsAsk },
		],
	};
}
