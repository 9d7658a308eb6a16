/** Shares in words. */
import { formatNumber, formatPercent } from '../../text/number.ts';

/** “98 (31,3%)”; a share that is not whole is never rounded up to 100%. */
export function countAndShare(part: number, whole: number): string {
	const tenths = Math.floor((part / Math.max(1, whole)) * 1000);
	return `${formatNumber(part)} (${formatPercent(tenths / 10)})`;
}

export const coverageLabel = (count: number): string =>
	`Các tỉnh, thành phố theo số gương và mô hình: ${formatNumber(count)} nơi đã có. Mỗi ô dẫn tới trang địa phương.`;

/** How the tiles count, and what they leave out. */
export function coverageNotes(without: number, nationwide: number): string[] {
	return [
		'Số trong ô là gương và mô hình. Viền mảnh: một; viền dày: hai tới bốn; ô đặc: từ năm trở lên. Ô trống là chưa có bài, không phải chưa có người làm tốt.',
		'Ô vuông bằng nhau, xếp gần đúng vị trí, không phải bản đồ địa giới. Quần đảo Hoàng Sa thuộc thành phố Đà Nẵng, quần đảo Trường Sa thuộc tỉnh Khánh Hòa.',
		...(without === 0
			? []
			: [`${formatNumber(without)} tỉnh, thành phố chưa có gương, mô hình nào trên trang.`]),
		...(nationwide === 0
			? []
			: [`${formatNumber(nationwide)} gương, mô hình không gắn với một tỉnh, không nằm ở ô nào.`]),
	];
}

/** Groups are counted only where an entry states them: silence says nothing. */
export const balanceNote = (exemplars: number, people: number, unstated: number): string =>
	`${formatNumber(exemplars)} gương, trong đó ${formatNumber(people)} cá nhân. Nhóm chỉ đếm khi nguồn nêu rõ và căn cứ đăng cho phép; ${formatNumber(unstated)} gương không ghi nhóm nào, không có nghĩa là không thuộc nhóm nào.`;

export function lagNote(median: number | undefined, undated: number): string {
	const half =
		median === undefined
			? ''
			: `Một nửa số mục lên trang trong vòng ${formatNumber(median)} tháng kể từ sự việc sau cùng. `;
	return `${half}Chỉ biết tháng hoặc năm thì tính từ cuối tháng, cuối năm đó. ${formatNumber(undated)} mục không đủ ngày để tính.`;
}
