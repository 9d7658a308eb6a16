/**
 * Invented Vietnamese text for measuring builds: varied enough that no two entries are alike, and always the same for
 * the same number. Nobody is named and nothing in it happened.
 */

/** A source of choices that repeats itself exactly for the same seed (mulberry32). */
export interface Chance {
	/** From 0 up to `below`, not reaching it; whole. */
	below(limit: number): number;
	pick<Item>(items: readonly Item[]): Item;
}

export function chance(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		below,
		pick: (items) => {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error('Nothing to pick from.');
			return item;
		},
	};
}

const WHO = [
	'Tổ tự quản',
	'Chi hội phụ nữ',
	'Nhóm thanh niên',
	'Hợp tác xã',
	'Ban công tác mặt trận',
	'Hội nông dân',
	'Tổ công nghệ số',
	'Câu lạc bộ khuyến học',
];
const WHERE = [
	'thôn Mẫu Một',
	'thôn Mẫu Hai',
	'bản Mẫu Thượng',
	'tổ dân phố Mẫu',
	'xóm Mẫu Đông',
	'ấp Mẫu Hòa',
	'làng Mẫu Nguyên',
	'khu Mẫu Tân',
];
const DOES = [
	'giữ rừng đầu nguồn',
	'phân loại rác ngay tại bếp',
	'nộp hồ sơ thay người ở xa',
	'trồng rau trên đất dốc',
	'dạy chữ buổi tối',
	'làm đường nội đồng',
	'bán nông sản qua mạng',
	'trông trẻ lúc mùa vụ',
	'dọn bờ biển',
	'nuôi cá lồng sạch',
	'chia nước công bằng',
	'giữ nghề dệt',
];
const HOW = [
	'bằng một cuốn sổ chung',
	'theo lịch cả thôn cùng viết',
	'nhờ hũ gạo góp hằng tháng',
	'bắt đầu từ ba hộ',
	'từ buổi họp bên bếp lửa',
	'theo quy ước dán ở nhà văn hóa',
	'sau hai mùa thất bại',
	'mà không chờ tiền trên',
	'cùng cán bộ xã',
	'với máy cũ sửa lại',
];
const WHEN = [
	'Mùa đầu',
	'Năm sau',
	'Buổi sáng hôm ấy',
	'Sau trận lũ',
	'Đầu vụ',
	'Khi họp thôn',
	'Tới kỳ sơ kết',
	'Những hôm mưa dài',
	'Cuối năm',
	'Ngày phiên chợ',
];
const ACTOR = [
	'bà con',
	'các hộ',
	'tổ trưởng',
	'người già',
	'thanh niên',
	'cán bộ thôn',
	'chị em',
	'những nhà ở cuối dốc',
	'nhóm đi trước',
	'ban quản lý',
];
const ACT = [
	'ngồi lại tính từng khoản',
	'chia nhau ca trực',
	'đổi giờ làm cho hợp con nước',
	'ghi rõ ai góp gì',
	'thử trên một thửa nhỏ trước',
	'mời cán bộ kỹ thuật về xem',
	'gom giống của từng nhà',
	'đi xem nơi đã làm',
	'bỏ cách làm cũ',
	'sửa lại quy ước cho gọn',
];
const THEN = [
	'nên việc không còn dồn vào mấy người',
	'rồi mới nhân ra cả xóm',
	'và chỗ nào vướng thì gỡ ngay ở đó',
	'để người đến sau biết đường mà theo',
	'dù lúc đầu nhiều nhà còn ngại',
	'cho tới khi ai cũng thấy lợi',
	'mà không phải đợi ai nhắc',
	'vì làm chung thì đỡ tốn hơn',
	'nhờ vậy mùa khô cũng đủ nước',
	'và giấy tờ bớt được một lượt đi',
];
const HEADINGS = [
	'Bắt đầu từ đâu',
	'Khó nhất là chữ đều',
	'Ai làm việc gì',
	'Điều đã đổi',
	'Chỗ còn vướng',
	'Nơi khác hỏi gì',
];

/** “Tổ tự quản thôn Mẫu Một giữ rừng đầu nguồn bằng một cuốn sổ chung (17)”. */
export function headline(from: Chance, number: number): string {
	return `${from.pick(WHO)} ${from.pick(WHERE)} ${from.pick(DOES)} ${from.pick(HOW)} (số ${number})`;
}

export function sentence(from: Chance): string {
	return `${from.pick(WHEN)}, ${from.pick(ACTOR)} ở ${from.pick(WHERE)} ${from.pick(ACT)}, ${from.pick(THEN)}.`;
}

/** Markdown of four to six sections; each fact is mentioned once. About 400 words. */
export function body(from: Chance, facts: readonly string[]): string {
	const mentions = facts.map(
		(id) => `Sổ của thôn ghi <Fact id="${id}" />, ai muốn xem đều mở được.[1](#nguon-1)`,
	);
	const sections = Array.from({ length: 4 + from.below(3) }, (_, at) => {
		const sentences = Array.from({ length: 3 + from.below(3) }, () => sentence(from));
		const paragraph = [...sentences, mentions[at]].filter(Boolean).join(' ');
		return at === 0 ? paragraph : `## ${HEADINGS[at - 1]}\n\n${paragraph}\n\n${sentence(from)}`;
	});
	return `${sections.join('\n\n')}\n\n- ${sentence(from)}\n- ${sentence(from)}\n`;
}
