/** Words of plans: cells, columns, steps, registrations. */
import type { BoardColumn, BoardSubject } from '../../domain/plan-board/board.ts';
import type { CriteriaSet } from '../../domain/schemas/criterion.ts';
import type { RoadmapYear, Target } from '../../domain/schemas/plan.ts';
import type { Registration } from '../../domain/schemas/registration.ts';
import { formatDateShort } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { LEVEL, ROLE, STAGE, SUBJECT, sentence } from '../labels/values.ts';
import type { RegistrationYearView } from '../views.ts';

/** A blank of the plan is said in words: it is not 0. */
export function targetText(value: Target['value']): string {
	if (value === null) return 'không đặt chỉ tiêu';
	return typeof value === 'number'
		? formatNumber(value)
		: `${formatNumber(value.min)}–${formatNumber(value.max)}`;
}

export function subjectWord(subject: BoardSubject): string {
	if (subject === 'any') return 'mọi đối tượng';
	return subject === 'practice' ? 'mô hình' : SUBJECT[subject];
}

export const columnTitle = ({ level, subject }: Pick<BoardColumn, 'level' | 'subject'>): string =>
	`${sentence(subjectWord(subject))}, ${level === undefined ? 'chưa ghi cấp' : `cấp ${LEVEL[level]}`}`;

/** Caption of a board; one without a single target says so. */
export const targetCaption = (unit: string | undefined, hasTargets: boolean): string =>
	hasTargets
		? `Chỉ tiêu theo năm. Mỗi ô vuông là một ${unit ?? 'điển hình'} phải xây dựng.`
		: 'Kế hoạch không đặt chỉ tiêu; bảng ghi những gì đã làm theo kế hoạch.';

export const yearText = (year: number | null): string =>
	year === null ? 'Không ghi năm' : String(year);

export function stepText({ text }: RoadmapYear['steps'][number]): string {
	return sentence(text);
}

/** A registration as a row of a table: “Thôn Mẫu Một | Hộ gia đình, cấp xã | đăng ký | 28/3/2024 | 7”. */
export function registrationRow(
	row: Registration['rows'][number],
): RegistrationYearView['rows'][number] {
	return {
		unit: row.unit ?? '',
		whom: columnTitle(row),
		stage: STAGE[row.stage].toLocaleLowerCase('vi'),
		date: row.date === undefined ? '' : formatDateShort(row.date),
		count: formatNumber(row.count),
	};
}

/** Whom a set is for, and how many of its criteria must be met. */
export function setLead({ subjects, roles, level, needs, section }: CriteriaSet): string {
	const whom = [
		...subjects.map((subject) => SUBJECT[subject]),
		...roles.map((role) => ROLE[role]),
	].join(', ');
	const at = level === undefined ? '' : `, cấp ${LEVEL[level]}`;
	const how = needs === 'all' ? 'Phải đạt mọi tiêu chí.' : 'Đạt một trong các tiêu chí.';
	return `Cho ${whom}${at}${section === undefined ? '' : ` (mục ${section})`}. ${how}`;
}
