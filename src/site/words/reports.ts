/** Words of administrative reports: the head, the parts of a sơ kết or tổng kết, and what stands in their tables. */
import type { StepState } from '../../domain/plan-board/roadmap.ts';
import type { Agency } from '../../domain/schemas/agency.ts';
import { NO_NUMBER } from '../../domain/schemas/honours.ts';
import { formatDateShort } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';

export type ReviewKind = 'interim' | 'final';

/** What every report has, whatever it tells of. */
export const REPORT = {
	country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	motto: 'Độc lập - Tự do - Hạnh phúc',
	type: 'Báo cáo',
	number: 'Số: ……/BC-……',
	recipients: 'Nơi nhận:',
	sign: '(Ký, ghi rõ họ tên, đóng dấu)',
	dots: '……………………………………………………………………………………',
	toWrite: (ask: string) => `(${ask})`,
	fileTitle: (type: string, title: string) => `${type}: ${title}`,
	sample: 'Số liệu minh họa: cơ quan, con người và con số trong văn bản này không có thật.',
	/** Where consent covers other ways than paper only. */
	unnamed: '(không in tên theo phiếu đồng ý)',
} as const;

/** Seat and day, the day left to whoever signs: “Xã Mẫu, ngày …… tháng …… năm 2026”. */
export const placeAndDate = (seat: string, year: string): string =>
	`${seat}, ngày …… tháng …… năm ${year}`;

/** Who signs, by the kind of agency; a committee's chair signs on its behalf (Decree 30/2020/NĐ-CP, art. 13). */
export function signerLines({ kind }: Pick<Agency, 'kind'>): string[] {
	if (kind === 'people-committee') return ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];
	if (kind === 'department' || kind === 'fund' || kind === 'centre' || kind === 'enterprise')
		return ['GIÁM ĐỐC'];
	return ['THỦ TRƯỞNG ĐƠN VỊ'];
}

export function recipientLines(superior: string | undefined): string[] {
	return [`${superior ?? 'Cơ quan cấp trên'} (để báo cáo)`, 'Lãnh đạo cơ quan', 'Lưu: VT'];
}

const KIND_WORD: Readonly<Record<ReviewKind, string>> = { interim: 'Sơ kết', final: 'Tổng kết' };

export const yearsText = (from: number, to: number): string =>
	from === to ? `năm ${from}` : `giai đoạn ${from}–${to}`;

export const REVIEW = {
	title: (kind: ReviewKind, plan: string, years: string) =>
		`${KIND_WORD[kind]} kế hoạch “${plan}”, ${years}`,
	opening: (agency: string, years: string, day: string) =>
		`, ${agency} báo cáo kết quả ${years} như sau. Số liệu lấy từ trang ngày ${formatDateShort(day)}; mỗi con số có liên kết mở tới các mục đứng sau nó.`,
	openingBefore: 'Thực hiện ',
	planDocument: (document: string, plan: string) => `${document} “${plan}”`,
	closing: (agency: string) => `Trên đây là báo cáo của ${agency}./.`,

	course: 'I. Tình hình triển khai',
	grounds: '1. Kế hoạch và phân công',
	parentBefore: 'Kế hoạch này triển khai ',
	children: 'Kế hoạch cụ thể hóa: ',
	duties: (count: number) => `Kế hoạch phân công ${formatNumber(count)} đầu mối: `,
	roadmap: '2. Việc theo lộ trình',
	roadmapCaption: 'Việc của lộ trình và tình trạng',
	noRoadmap: 'Kế hoạch không ghi lộ trình theo năm.',
	noSteps: 'Kế hoạch không ghi việc riêng của năm này',

	results: 'II. Kết quả đạt được',
	board: '1. Chỉ tiêu và kết quả',
	boardCaption: 'Chỉ tiêu, đăng ký, bồi dưỡng, công nhận, nhân rộng theo năm, cấp, đối tượng',
	noBoard: 'Kế hoạch không đặt chỉ tiêu, và trang chưa ghi kết quả nào của giai đoạn này.',
	totalBefore: `Cả thời gian báo cáo, số lượt được ghi: `,
	totalTarget: (target: string) => ` (chỉ tiêu ${target})`,
	recognised: '2. Điển hình được công nhận',
	recognisedCaption: 'Điển hình được công nhận',
	noRecognised: 'Trang chưa có mục nào của điển hình được công nhận trong thời gian này.',
	unnamedRecognised: (count: number) =>
		`Bảng đăng ký còn ghi ${formatNumber(count)} lượt công nhận chưa có mục trên trang.`,
	awards: '3. Khen thưởng',
	awardsCaption: 'Danh hiệu, hình thức khen thưởng đã nhận',
	noAwards: 'Trang chưa ghi danh hiệu, hình thức khen thưởng nào trong thời gian này.',
	spread: '4. Cách làm hay và nhân rộng',
	spreadCaption: 'Nơi làm theo các mô hình của kế hoạch',
	noSpread: 'Trang chưa ghi nơi nào làm theo mô hình của kế hoạch trong thời gian này.',
	stories: '5. Tuyên truyền',
	storiesCaption: 'Tin bài đã đăng về điển hình, mô hình của kế hoạch',
	noStories: 'Trang chưa có tin bài về điển hình, mô hình của kế hoạch trong thời gian này.',

	judgement: 'III. Đánh giá chung',
	good: '1. Ưu điểm',
	goodAsk: 'Cơ quan viết: điều làm được, cách làm có hiệu quả',
	weak: '2. Hạn chế',
	noWeak: 'Dữ liệu chưa cho thấy chỉ tiêu, việc nào chậm hoặc thiếu.',
	reasons: '3. Nguyên nhân, bài học',
	reasonsAsk: 'Cơ quan viết: nguyên nhân khách quan, chủ quan và bài học rút ra',

	next: 'IV. Phương hướng, nhiệm vụ',
	remaining: '1. Việc còn lại theo kế hoạch',
	noRemaining: 'Lộ trình không còn việc chưa ghi kết quả.',
	verify: '2. Mục cần xác minh lại',
	noVerify: 'Các điển hình, mô hình của kế hoạch đều đã được kiểm trong 12 tháng.',
	proposals: '3. Đề xuất, kiến nghị',
	proposalsAsk: 'Cơ quan viết: đề xuất với cấp trên, hội đồng',
	proposalsFinal:
		'Danh sách đề nghị lập riêng để hội đồng xét; báo cáo này không quyết định ai được khen.',
} as const;

/** Heads of the tables. */
export const HEADS = {
	index: 'STT',
	year: 'Năm',
	step: 'Việc',
	due: 'Hạn',
	state: 'Tình trạng',
	column: 'Đối tượng, cấp',
	target: 'Chỉ tiêu',
	registered: 'Đăng ký',
	nurtured: 'Bồi dưỡng',
	recognised: 'Công nhận',
	replicated: 'Nhân rộng',
	exemplar: 'Điển hình',
	subject: 'Đối tượng',
	level: 'Cấp',
	decision: 'Số quyết định',
	award: 'Danh hiệu, hình thức khen',
	issuer: 'Nơi tặng',
	practice: 'Mô hình',
	adopter: 'Nơi làm theo',
	since: 'Từ',
	day: 'Ngày',
	story: 'Tin bài',
	total: 'Cộng',
} as const;

/** Names of sheets: Excel takes 31 characters. */
export const SHEETS = {
	roadmap: 'Lộ trình',
	board: 'Chỉ tiêu và kết quả',
	recognised: 'Điển hình',
	awards: 'Khen thưởng',
	spread: 'Nhân rộng',
	stories: 'Tuyên truyền',
} as const;

export const NOT_ASKED = 'ngoài chỉ tiêu';

/** “đã làm 20/9/2021”, “quá hạn, chưa ghi kết quả”. */
export function stepStateText(state: StepState, done: string | undefined): string {
	const day = done === undefined ? '' : ` ${formatDateShort(done)}`;
	const words: Readonly<Record<StepState, string>> = {
		done: `đã làm${day}`,
		'done-late': `đã làm${day}, sau hạn`,
		due: 'chưa đến hạn',
		late: 'quá hạn, chưa ghi kết quả',
		unrecorded: 'chưa ghi kết quả',
		open: 'không đặt hạn',
	};
	return words[state];
}

/** Without a full stop, so that more can follow. */
const open = (text: string): string => text.replace(/\.$/, '');

/** What a review may say is weak, from the data alone. */
export const weakness = {
	short: (column: string, year: number, wanted: number) =>
		` lượt công nhận trên chỉ tiêu ${formatNumber(wanted)} (${column.toLocaleLowerCase('vi')}, năm ${year}).`,
	field: (name: string) => `Lĩnh vực chưa có gương: ${name}.`,
	subject: (subject: string, years: string) => `Năm chưa có ${subject} được công nhận: ${years}.`,
	late: (text: string, due: string) => `Việc quá hạn ${due}, chưa ghi kết quả: ${open(text)}.`,
	stopped: (why: string) => `: đã dừng. ${why}`,
} as const;

export const remainingStep = (text: string, due: string | undefined): string =>
	due === undefined ? `${open(text)}.` : `${open(text)} (hạn ${formatDateShort(due)}).`;

/** A number that no source gives is said to be missing, never left blank. */
export const decisionNumber = (decision: string | undefined): string => decision ?? NO_NUMBER;
