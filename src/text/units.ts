/** Words that count or measure: they stay on the line of their number, and a four-digit number before one is no year. */

const MEASURES = new Set(
	'người hộ lượt con cây gốc suất đồng nghìn ngàn triệu tỷ tỉ ha m² m³ m km km² cm mm kg g tấn tạ yến lít sào kWh MW'.split(
		' ',
	),
);

const COUNTERS = new Set(
	'thôn bản xã huyện tỉnh tổ nhóm gia cán hội đoàn thành học đại cuốn bộ hồ ca trạm điểm mô buổi lớp căn nhà ngôi chiếc máy thửa lồng sản giống phiếu đơn văn tập cá điển doanh hợp công mẫu giờ phút giây ngày tuần tháng quý năm lần vụ đợt khóa bước tiêu sáng'.split(
		' ',
	),
);

/** Whether a number before this word can only be an amount: người, hộ, ha, đồng … */
export function isMeasure(word: string): boolean {
	return MEASURES.has(word);
}

/** Whether the word is a unit, or the first syllable of one (hợp of “hợp tác xã”). */
export function isUnit(word: string): boolean {
	return MEASURES.has(word) || COUNTERS.has(word);
}
