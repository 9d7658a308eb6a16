/** Why a practice fits a place or does not, in sentences: the same on the server and in the browser. */
import type { Measure } from '../../domain/fit/measures.ts';
import type { Findings, Fit } from '../../domain/fit/rank.ts';
import type { Reason } from '../../domain/fit/reasons.ts';
import type { FitPractice } from '../../domain/fit/situation.ts';
import { formatNumber } from '../../text/number.ts';
import { CRITERION, FIT, MEASURE } from '../labels/fit.ts';
import { EVIDENCE, ORGANISATION, TERRAIN } from '../labels/values.ts';
import { rangeText } from './practices.ts';

const amountText = (measure: Measure, own: number): string =>
	`${formatNumber(own)} ${MEASURE[measure].unit}`;

type Words = { stated: string; own?: string };

/** What the practice says and what the seeker says; nothing where the practice is silent. */
function sides(reason: Reason): Words | undefined {
	const { criterion } = reason;
	if (criterion === 'problem') return undefined;
	if (criterion === 'has') return { stated: `Cần có ${lowered(reason.stated)}` };
	if (reason.stated === undefined) return undefined;
	if (criterion === 'terrain')
		return both(
			`đã làm ở ${reason.stated.map((id) => TERRAIN[id]).join(', ')}`,
			reason.own && `nơi bạn là ${reason.own.map((id) => TERRAIN[id]).join(', ')}`,
		);
	if (criterion === 'organisation')
		return both(
			`${reason.stated.map((id) => ORGANISATION[id]).join(' hoặc ')} đứng ra làm`,
			reason.own && `bạn là ${ORGANISATION[reason.own]}`,
		);
	const needs = criterion === 'households' ? 'hợp với' : 'cần';
	return both(
		`${needs} ${rangeText(reason.stated)}`,
		reason.own === undefined ? undefined : `bạn có ${amountText(criterion, reason.own)}`,
	);
}

const both = (stated: string, own: string | undefined): Words =>
	own === undefined ? { stated } : { stated, own };

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

const WHY_UNKNOWN = {
	'not-stated': 'mô hình chưa nêu',
	'not-answered': 'bạn chưa trả lời',
	between: 'có thể đủ, có thể thiếu',
	'other-unit': 'không so được vì khác đơn vị',
} as const;

/** “Người: cần 3 người, bạn có 1 người” */
export function reasonText(reason: Reason): string {
	const { criterion, status, why } = reason;
	const words = sides(reason);
	const unknown = status === 'unknown' && why !== undefined ? WHY_UNKNOWN[why] : undefined;
	if (criterion === 'problem')
		return `${CRITERION.problem}: ${unknown ?? (status === 'fits' ? 'mô hình trả lời đúng việc này' : 'mô hình trả lời việc khác')}`;
	if (criterion === 'has')
		return `${words?.stated ?? ''}: ${status === 'fits' ? 'bạn đã có' : status === 'differs' ? 'bạn chưa có' : 'bạn chưa nói'}`;
	return `${CRITERION[criterion]}: ${[words?.stated, words?.own, unknown].filter(Boolean).join(', ')}`;
}

/** “+10 điểm”, “−10 điểm”, “không tính” */
export function pointsText(points: number): string {
	if (points === 0) return 'không tính điểm';
	return `${points > 0 ? '+' : '−'}${formatNumber(Math.abs(points))} điểm`;
}

export function evidenceText({ evidence }: FitPractice): string {
	return evidence === undefined ? FIT.noEvidence : lowered(EVIDENCE[evidence]);
}

/** “2 lần nhân rộng đang chạy, 1 lần nhân rộng chưa xác minh” */
export function copiesText({ running, unverified }: FitPractice): string {
	const copies = 'lần nhân rộng';
	const parts = [
		running > 0 && `${formatNumber(running)} ${copies} đang chạy`,
		unverified > 0 && `${formatNumber(unverified)} ${copies} chưa xác minh`,
	].filter(Boolean);
	return parts.length === 0 ? 'chưa ghi nhận nơi nào đang chạy' : parts.join(', ');
}

/** “cùng tỉnh”, “tỉnh giáp bên”, “cách 2 tỉnh”: provinces between the two. */
export function distanceText(borders: number): string {
	if (borders === 0) return 'cùng tỉnh';
	return borders === 1 ? 'tỉnh giáp bên' : `cách ${formatNumber(borders - 1)} tỉnh`;
}

/** “Xã Mẫu Hai, Tuyên Quang (cùng tỉnh)” */
export function nearestText(
	{ site, borders }: NonNullable<Fit['nearest']>,
	provinceName: string,
): string {
	const notes = [distanceText(borders), site.key === undefined && FIT.origin].filter(Boolean);
	return `${site.name}, ${provinceName} (${notes.join('; ')})`;
}

/** What was found, in one or two sentences, for the line above the results. */
export function findingsText({ ranked, nothing }: Findings, asked: boolean): string {
	const count = formatNumber(ranked.length);
	if (nothing?.why === 'no-answer')
		return 'Chưa mô hình nào trên trang trả lời việc khó này. Xin thử chọn vấn đề gần nhất trong danh sách, hoặc nói bằng từ khác.';
	if (nothing?.why === 'all-differ') {
		const blockers = nothing.blockers.map(
			({ criterion, count: times }) =>
				`${lowered(CRITERION[criterion])} (${formatNumber(times)} mô hình)`,
		);
		return `Không mô hình nào hợp hẳn. ${count} mô hình trả lời việc này đều có chỗ vướng: ${blockers.join(', ')}. Chỗ vướng được ghi dưới từng mô hình.`;
	}
	const fitting = ranked.filter(({ verdict }) => verdict === 'fits').length;
	const lead = asked
		? `${count} mô hình trả lời việc này`
		: `${count} mô hình, chưa lọc theo việc khó`;
	return `${lead}; ${fitting === 0 ? 'chưa rõ mô hình nào hợp điều kiện' : `${formatNumber(fitting)} mô hình hợp ở những điều đã nêu`}.`;
}
