/** Sentences of replication: templates that are filled, nothing decided. */
import type { LedgerTotals } from '../../domain/replication/totals.ts';
import { formatNumber } from '../../text/number.ts';

const records = (count: number): string => `${formatNumber(count)} bản ghi`;

/** Figures over the ledger, those that are zero too: nothing recorded is an answer. */
export function totalLines(totals: LedgerTotals): { count: number; text: string }[] {
	return [
		{ count: totals.records, text: 'bản ghi làm theo' },
		{ count: totals.places, text: 'nơi biết tên hoặc biết số' },
		{ count: totals.practices, text: 'mô hình được làm theo' },
		{ count: totals.provinces, text: 'tỉnh, thành phố' },
		{ count: totals.again, text: 'bản học lại từ nơi làm theo' },
		{ count: totals.byFreshness.stopped, text: 'nơi đã dừng' },
	];
}

export function totalsNote({ uncounted }: LedgerTotals, samples: number): string {
	const groups =
		uncounted === 0 ? [] : [`${records(uncounted)} nói về một nhóm mà nguồn không nêu số nơi.`];
	const sample = samples === 0 ? [] : [`Không tính ${records(samples)} minh họa.`];
	return [...groups, ...sample].join(' ');
}

export function spreadSummary(totals: LedgerTotals): string[] {
	const { records: all, places, uncounted, again, living } = totals;
	const many = places > all ? `, ít nhất ${formatNumber(places)} nơi` : '';
	return [
		`${records(all)} làm theo${many}; ${living === all ? 'chưa nơi nào báo dừng' : `${formatNumber(living)} bản ghi là đang làm`}.`,
		...(again === 0 ? [] : [`${formatNumber(again)} bản học lại từ một nơi đã làm theo.`]),
		...(uncounted === 0 ? [] : [`${formatNumber(uncounted)} bản là nhóm không rõ số nơi.`]),
	];
}

export const graphLabel = (practice: string, count: number): string =>
	`Sơ đồ lan tỏa của “${practice}”: ${records(count)}. Bảng kèm theo nói đúng như sơ đồ.`;

export const undatedText = (count: number): string => `${records(count)} không rõ năm bắt đầu.`;

export function blockCounts(changed: number, kept: number, silent: number): string {
	return [
		`${formatNumber(changed)} nơi đổi`,
		`${formatNumber(kept)} nơi giữ`,
		...(silent === 0 ? [] : [`${formatNumber(silent)} nơi không nói`]),
	].join(', ');
}

/** “(Đà Nẵng)” */
export const ofUnit = (unit: string): string => `(${unit})`;

export const mapLabel = (count: number): string =>
	`Các tỉnh, thành phố theo số bản ghi làm theo: ${formatNumber(count)} nơi có bản ghi. Mỗi ô dẫn tới trang địa phương.`;

export const mapCaption = 'Số bản ghi làm theo ở từng tỉnh, thành phố, theo năm bắt đầu';

/** How the tiles count, and what they leave out. */
export function mapNotes(without: number, nationwide: number, spanning: number): string[] {
	return [
		'Viền mảnh: một bản ghi; viền dày: hai tới bốn; ô đặc: từ năm trở lên.',
		'Ô vuông bằng nhau, xếp gần đúng vị trí, không phải bản đồ địa giới. Quần đảo Hoàng Sa thuộc thành phố Đà Nẵng, quần đảo Trường Sa thuộc tỉnh Khánh Hòa.',
		...(without === 0
			? []
			: [`${formatNumber(without)} tỉnh, thành phố chưa ghi nhận nơi nào làm theo.`]),
		...(spanning === 0 ? [] : [`${records(spanning)} trải nhiều tỉnh, được đếm ở mỗi tỉnh.`]),
		...(nationwide === 0 ? [] : [`${records(nationwide)} trên cả nước, không nằm ở ô nào.`]),
	];
}

export const moreRecords = (count: number): string =>
	`Còn ${formatNumber(count)} mô hình khác; xem trong danh sách bên dưới.`;

export const valuePerUnit = (value: number, unit: string): string =>
	`${formatNumber(value)} ${unit}`;
