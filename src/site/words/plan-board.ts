/** Words of a plan's board: cells, gaps, the standing of steps, its CSV. */
import { groupBy } from '../../domain/listing.ts';
import type { BoardCell, BoardItem } from '../../domain/plan-board/board.ts';
import type { BoardGaps } from '../../domain/plan-board/gaps.ts';
import type { BoardStage } from '../../domain/plan-board/items.ts';
import { STEP_STATES, type StandingStep, type StepState } from '../../domain/plan-board/roadmap.ts';
import type { Target } from '../../domain/schemas/plan.ts';
import { formatDateShort } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { LEVEL, SUBJECT, sentence } from '../labels/values.ts';
import { columnTitle, subjectWord, targetText } from './plans.ts';

const STAGE_COUNT: Record<BoardStage, string> = {
	registered: 'đăng ký',
	nurtured: 'bồi dưỡng',
	recognised: 'công nhận',
	replicated: 'nhân rộng',
};

/** “38 công nhận” */
export const stageCount = (stage: BoardStage, count: number): string =>
	`${formatNumber(count)} ${STAGE_COUNT[stage]}`;

/** “Công nhận năm 2025: hộ gia đình, cấp xã” */
export function cellTitle(stage: BoardStage, { year, column }: BoardCell): string {
	return `${sentence(STAGE_COUNT[stage])} năm ${year}: ${columnTitle(column).toLocaleLowerCase('vi')}`;
}

export function cellSummary(items: readonly BoardItem[]): string {
	const entries = items.filter(({ entry }) => entry !== undefined).length;
	const rest = items.length - entries;
	const parts = [
		...(entries > 0 ? [`${formatNumber(entries)} có bài trên trang`] : []),
		...(rest > 0 ? [`${formatNumber(rest)} chưa có bài`] : []),
	];
	return `${formatNumber(items.length)} trong ô này: ${parts.join(', ')}.`;
}

export const cellTarget = (target: Target | undefined): string =>
	target === undefined || target.value === null
		? 'Kế hoạch không đặt chỉ tiêu cho ô này.'
		: `Chỉ tiêu của ô này: ${targetText(target.value)}.`;

export const unnamedText = (count: number): string =>
	`Sổ đăng ký đếm thêm ${formatNumber(count)}, không ghi tên. Cả sổ của ô này:`;

const STEP_STATE: Record<StepState, string> = {
	done: 'đã làm',
	'done-late': 'đã làm sau hạn',
	due: 'còn hạn',
	late: 'quá hạn, chưa ghi đã làm',
	unrecorded: 'chưa ghi kết quả',
	open: 'không đặt hạn',
};

/** “Đã làm 28/3/2022” */
export function stateText({ state, step }: StandingStep): string {
	const words = sentence(STEP_STATE[state]);
	return step.done === undefined ? words : `${words} ${formatDateShort(step.done.on)}`;
}

export const dueText = (due: string): string => `Hạn ${formatDateShort(due)}`;

/** “Tính tới 21/11/2026: 8 việc đã làm, 2 việc quá hạn, chưa ghi đã làm.” */
export function roadmapSummary(steps: readonly StandingStep[], today: string): string {
	const parts = STEP_STATES.flatMap((state) => {
		const count = steps.filter((step) => step.state === state).length;
		return count === 0 ? [] : [`${count} việc ${STEP_STATE[state]}`];
	});
	return parts.length === 0 ? '' : `Tính tới ${formatDateShort(today)}: ${parts.join('; ')}.`;
}

/** What a plan lacks, in sentences; nothing is said of a plan of which nothing was recorded here but that. */
export function gapSentences(
	gaps: BoardGaps,
	outside: number,
	fieldName: (id: string) => string,
): string[] {
	if (gaps.empty)
		return ['Trang này chưa có bài và số đăng ký nào theo kế hoạch; chưa nói được còn thiếu gì.'];
	return [
		...(gaps.fields.length > 0
			? [`Lĩnh vực chưa có gương: ${gaps.fields.map(fieldName).join(', ')}.`]
			: []),
		...gaps.subjects.map(
			({ subject, years }) =>
				`Năm chưa có ${SUBJECT[subject]} được công nhận: ${years.join(', ')}.`,
		),
		...shortSentences(gaps.short),
		...(outside > 0
			? [
					`${formatNumber(outside)} bước không ghi ngày, hoặc ở ngoài các năm của kế hoạch, không vào bảng.`,
				]
			: []),
	];
}

/** “Tập thể, cấp xã, công nhận dưới chỉ tiêu: năm 2021 (0 trên 1), 2023 (1 trên 2).” for each column. */
function shortSentences(short: BoardGaps['short']): string[] {
	const byColumn = groupBy(short, ({ cell }) => columnTitle(cell.column));
	return [...byColumn].map(([column, list]) => {
		const years = list.map(
			({ cell, recognised, wanted }) =>
				`${cell.year} (${formatNumber(recognised)} trên ${formatNumber(wanted)})`,
		);
		return `${column}, công nhận dưới chỉ tiêu: năm ${years.join(', ')}.`;
	});
}

/** Heads of the CSV of a board: a row is one counted thing. */
export const BOARD_CSV_HEADS = [
	...[
		'Năm',
		'Cấp',
		'Đối tượng',
		'Bước',
		'Ngày',
		'Có bài trên trang',
		'Tên',
		'Sổ đăng ký',
		'Địa chỉ',
	],
] as const;

export const hasEntryText = (has: boolean): string => (has ? 'có' : 'không');

/** Level, subject and stage of a row of the CSV. */
export function csvCell({ cell, stage }: { cell: BoardCell; stage: BoardStage }): string[] {
	const { level, subject } = cell.column;
	return [
		String(cell.year),
		level === undefined ? '' : LEVEL[level],
		subjectWord(subject),
		STAGE_COUNT[stage],
	];
}

/** “Thôn Mẫu Một: 7; Thôn Mẫu Hai: 4” */
export const sheetText = (rows: BoardItem['sheet']): string =>
	rows.map(({ unit, count }) => `${unit ?? 'không ghi đơn vị'}: ${formatNumber(count)}`).join('; ');

export const calendarName = (plan: string): string => `Việc có hạn: ${plan}`;

/** A step as an event; a day that the plan gives as a month or a year stands on its last day, and says so. */
export function eventText({ step, state }: StandingStep, plan: string) {
	return {
		summary: sentence(step.text),
		description: `${dueText(step.due ?? '')}. ${sentence(STEP_STATE[state])}. ${plan}`,
	};
}
