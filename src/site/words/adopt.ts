/** The readiness questions in words, and the plan as it stands on paper and in the Word file. */
import { type StepDays, scaledCost, stepDays } from '../../domain/fit/plan.ts';
import type { Question } from '../../domain/fit/readiness.ts';
import { formatDateShort, isPartialDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import type { PlanSourceView } from '../fit-views.ts';
import { ADOPT, GENERAL_QUESTION } from '../labels/adopt.ts';
import { ORGANISATION, TERRAIN } from '../labels/values.ts';
import { rangeText } from './practices.ts';

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** A question to answer with “có” or “chưa”. */
export function questionText(question: Question): string {
	switch (question.about) {
		case 'organisation':
			return `Đứng ra làm là ${question.stated.map((id) => ORGANISATION[id]).join(' hoặc ')}?`;
		case 'terrain':
			return `Nơi mình là ${question.stated.map((id) => TERRAIN[id]).join(' hoặc ')}?`;
		case 'people':
			return `Có ${rangeText(question.stated)} làm thường xuyên?`;
		case 'money':
			return `Lo được tiền (mô hình cần ${rangeText(question.stated)})?`;
		case 'households':
			return `Số hộ nằm trong mức đã làm được: ${rangeText(question.stated)}?`;
		case 'time':
			return `Dành được thời gian để chạy được (${rangeText(question.stated)})?`;
		case 'area':
			return `Có đất (${rangeText(question.stated)})?`;
		case 'has':
			return `Đã có ${lowered(question.text)}?`;
		case 'core':
			return `Giữ được điều cốt lõi: ${lowered(question.text)}?`;
		case 'block':
			return `Làm được phần “${question.text}”?`;
		case 'resource':
			return `Lo được: ${lowered(question.text)}?`;
		case 'general':
			return GENERAL_QUESTION[question.ask];
	}
}

/** What is typed on the page; '' for what is left open. */
export interface PlanAnswers {
	unit: string;
	lead: string;
	/** As typed, “1/12/2026”. */
	start: string;
	/** How many times the unit of the cost table. */
	units: number;
	/** Of each question: yes, no, or open. */
	ready: readonly ('yes' | 'no' | 'open')[];
	/** Who does each step. */
	who: readonly string[];
}

/** “1/12/2026 – 7/12/2026”; open ends stay open. */
export function daysText({ from, to }: StepDays): string {
	if (from === undefined) return '';
	return to === undefined
		? `${formatDateShort(from)} – …`
		: from === to
			? formatDateShort(from)
			: `${formatDateShort(from)} – ${formatDateShort(to)}`;
}

/** “1/12/2026” → `2026-12-01`; `undefined` for what is not a day of the calendar. */
export function typedDay(text: string): string | undefined {
	const [, day = '', month = '', year = ''] =
		/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isPartialDate(iso) ? iso : undefined;
}

/** Days of the steps in words, one for each; all open without a first day. */
export function planDays({ steps }: PlanSourceView, start: string): string[] {
	const day = typedDay(start);
	if (day === undefined) return steps.map(() => '');
	return stepDays(
		day,
		steps.map(({ time }) => time),
	).map(daysText);
}

/** Amounts for so many units in words, and the line below them. */
export function planCost(
	cost: NonNullable<PlanSourceView['cost']>,
	units: number,
): { amounts: string[]; totalWord: string; total: string } {
	const { rows, known, total } = scaledCost(cost.rows, units);
	return {
		amounts: rows.map(({ amount }) => (amount === null ? ADOPT.unknown : formatNumber(amount))),
		totalWord: total === undefined ? ADOPT.known : ADOPT.total,
		total: formatNumber(known),
	};
}

/** A part of a written plan. */
export type PlanBlock =
	| { kind: 'title' | 'heading' | 'text' | 'small'; text: string }
	| { kind: 'list'; items: string[] }
	| { kind: 'table'; head: string[]; rows: string[][]; widths: number[]; foot?: string[] };

const OPEN = '……………';
const TICK = { yes: '☒', no: '☐', open: '☐' } as const;

/** The whole plan, ready to be set: what the Word file holds. Widths of columns are shares of the page. */
export function planBlocks(source: PlanSourceView, answers: PlanAnswers): PlanBlock[] {
	const { unit, lead, start, units } = answers;
	const list = (heading: string, items: readonly string[]): PlanBlock[] =>
		items.length === 0
			? []
			: [
					{ kind: 'heading', text: heading },
					{ kind: 'list', items: [...items] },
				];
	return [
		{ kind: 'title', text: ADOPT.heading(source.name) },
		{ kind: 'text', text: `${ADOPT.unit}: ${unit || OPEN}` },
		{ kind: 'text', text: `${ADOPT.lead}: ${lead || OPEN}` },
		{ kind: 'text', text: `${ADOPT.start}: ${start || OPEN}` },
		...(source.cost
			? [{ kind: 'text' as const, text: `${ADOPT.units(source.cost.per)}: ${formatNumber(units)}` }]
			: []),
		{ kind: 'heading', text: ADOPT.readiness },
		readinessTable(source, answers),
		...list(ADOPT.core, source.core),
		{ kind: 'heading', text: ADOPT.steps },
		stepsTable(source, answers),
		{ kind: 'heading', text: ADOPT.cost },
		...costBlocks(source, units),
		...list(ADOPT.papers, source.papers),
		...list(ADOPT.difficulties, source.difficulties),
		{ kind: 'text', text: `${ADOPT.review}: ${OPEN}` },
		{ kind: 'small', text: source.origin },
	];
}

function readinessTable({ questions }: PlanSourceView, { ready }: PlanAnswers): PlanBlock {
	return {
		kind: 'table',
		head: [ADOPT.readiness, ADOPT.yes, ADOPT.no],
		widths: [0.8, 0.1, 0.1],
		rows: questions.map((text, at) => {
			const answer = ready[at] ?? 'open';
			return [text, TICK[answer], answer === 'no' ? TICK.yes : TICK.open];
		}),
	};
}

function stepsTable(source: PlanSourceView, { start, who }: PlanAnswers): PlanBlock {
	const days = planDays(source, start);
	return {
		kind: 'table',
		head: [ADOPT.step, ADOPT.who, ADOPT.time, ADOPT.when],
		widths: [0.36, 0.24, 0.14, 0.26],
		rows:
			source.steps.length === 0
				? [[ADOPT.noSteps, OPEN, OPEN, OPEN]]
				: source.steps.map(({ title, time }, at) => [
						`${at + 1}. ${title}`,
						who[at] || OPEN,
						time || OPEN,
						days[at] || OPEN,
					]),
	};
}

function costBlocks({ cost }: PlanSourceView, units: number): PlanBlock[] {
	if (cost === undefined) return [{ kind: 'text', text: ADOPT.noCost }];
	const { amounts, totalWord, total } = planCost(cost, units);
	const table: PlanBlock = {
		kind: 'table',
		head: [ADOPT.item, ADOPT.from, cost.money],
		widths: [0.5, 0.28, 0.22],
		rows: cost.rows.map(({ item, from }, at) => [item, from ?? ADOPT.unknown, amounts[at] ?? '']),
		foot: [totalWord, '', total],
	};
	return cost.note === undefined ? [table] : [table, { kind: 'small', text: cost.note }];
}
