/** Words of replication: the ledger, the spread of a practice, the tiles of places, full accounts. */
import type { Archipelago } from '../../domain/places/tiles.ts';
import type { AccountSign } from '../../domain/replication/account.ts';

export const LEDGER = {
	totals: 'Tới nay trong sổ',
	map: 'Nơi nào đã làm theo',
	years: 'Theo năm bắt đầu',
	practices: 'Theo mô hình',
	states: 'Theo tình trạng',
	latest: 'Vừa ghi vào sổ',
	stopped: 'Đã dừng, và vì sao',
	stoppedLead: 'Nơi dừng vẫn ở trong sổ: lý do dừng giúp nơi sau tránh được.',
	stoppedNone: 'Chưa ghi nhận nơi nào đã dừng.',
	all: 'Cả sổ, việc mới trước',
	practice: 'Mô hình',
	agency: 'Cơ quan ghi',
	records: 'Bản ghi',
	living: 'Đang làm',
	year: 'Năm',
	begun: 'Bắt đầu',
	total: 'Cộng dồn',
	undated: 'Không rõ năm',
	sum: 'Cộng',
	place: 'Tỉnh, thành phố',
} as const;

/** In two lines, as on their tiles. */
export const ISLANDS: Record<Archipelago, string[]> = {
	'hoang-sa': ['Quần đảo', 'Hoàng Sa'],
	'truong-sa': ['Quần đảo', 'Trường Sa'],
};

/** Names too long for a tile, in two lines. */
export const TILE_NAMES: Readonly<Record<string, string[]>> = { 'ho-chi-minh': ['TP.', 'HCM'] };

export const SPREAD = {
	heading: 'Lan tỏa',
	table: 'Bảng: ai học từ ai',
	place: 'Nơi làm theo',
	from: 'Học từ',
	since: 'Từ khi nào',
	generation: 'Bản thứ',
	over: 'Theo năm bắt đầu',
	changed: 'Nơi sau đổi gì nhiều nhất',
	elsewhere: 'Đổi ngoài các khối',
	repeated: 'Khó khăn lặp lại',
	repeatedLead: 'Hai nơi trở lên kể giống nhau, tính cả nơi gốc:',
	origin: 'nơi gốc',
	slider: 'Xem tới hết năm',
	sliderAll: 'mọi năm',
} as const;

export const COPIED = { heading: 'Làm theo từ nơi khác', of: 'Làm theo từ' } as const;

export const ACCOUNT = {
	heading: 'Bản ghi kể đủ',
	dek: 'Nơi làm theo kể lại đủ để nơi sau học được: giữ gì, đổi gì, được gì, vướng gì. Xếp theo tên, không xếp hạng.',
	full: 'Bản ghi kể đủ',
	fullText: 'Nơi sau học được từ bản ghi này.',
	missing: 'Còn thiếu để kể đủ',
	about: 'Kể đủ là gì?',
} as const;

export const ACCOUNT_SIGN: Record<AccountSign, { name: string; text: string }> = {
	kept: { name: 'Giữ gì', text: 'Nói rõ phần nào của cách làm gốc được giữ.' },
	changed: { name: 'Đổi gì, vì sao', text: 'Mỗi điều đã đổi đều kèm lý do.' },
	results: { name: 'Kết quả', text: 'Có ít nhất một con số, mỗi số có nguồn.' },
	advice: { name: 'Nhắn nơi sau', text: 'Kể khó khăn đã gặp, hoặc để lại lời nhắn.' },
	vouched: { name: 'Có nơi xác nhận', text: 'Ngoài báo chí và lời tự kể, có đơn vị xác nhận.' },
	checked: {
		name: 'Biết nay ra sao',
		text: 'Có người kiểm lại trong 12 tháng, hoặc nói thẳng là đã tạm dừng, đã dừng.',
	},
};
