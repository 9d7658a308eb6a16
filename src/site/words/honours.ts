/** Words of recognitions, awards, ratings and contributions. */
import { NO_NUMBER } from '../../domain/schemas/honours.ts';
import { formatDateShort } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { MISSING } from '../labels/interface.ts';

/** Being recognised as an exemplar; in words that can't be taken for an award of the law. */
export function recognitionTitle(level: string, year: number | undefined): string {
	return `Được công nhận điển hình cấp ${level}${year === undefined ? '' : ` năm ${year}`}`;
}

export function decisionText(decision: string | undefined): string {
	return decision === undefined || decision === NO_NUMBER
		? MISSING.decision
		: `Quyết định: ${decision}.`;
}

export function revokedText(on: string, decision: string | undefined): string {
	return `Đã thu hồi ${formatDateShort(on)}${decision === undefined ? '' : `, quyết định ${decision}`}.`;
}

export const amountText = (value: number, unit: string): string => `${formatNumber(value)} ${unit}`;

/** “cấp tỉnh, 2023, đã áp dụng” */
export const initiativeDetail = (level: string, year: number, applied: boolean): string =>
	`cấp ${level}, ${year}, ${applied ? 'đã áp dụng' : 'chưa áp dụng'}`;

export const scopeText = (scope: string): string => `điển hình ${scope}`;

/** “Chiến sĩ thi đua cơ sở, năm 2024”: the year that was judged, which may not be the year of signing. */
export const awardTitle = (name: string, year: number | undefined): string =>
	year === undefined ? name : `${name}, năm ${year}`;

export const byPlan = (title: string): string => `Theo kế hoạch: ${title}`;

export const atLevel = (level: string): string => `Cấp ${level}`;

/** “Hoàn thành tốt nhiệm vụ (của tổ chức Đảng, đoàn thể trong đơn vị)” */
export const ratingOf = (rating: string, holder: string | undefined): string =>
	holder === undefined ? rating : `${rating} (${holder})`;
