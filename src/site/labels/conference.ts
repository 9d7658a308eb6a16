/** Words of the pack that a conference of exemplars prints. */
import { formatNumber } from '../../text/number.ts';

export const CONFERENCE = {
	link: 'Tài liệu hội nghị: danh sách, mỗi gương một trang, thẻ',
	nav: 'Tài liệu hội nghị',
	heading: (plan: string) => `Tài liệu hội nghị: ${plan}`,
	description:
		'Danh sách, mỗi gương một trang A4 và các thẻ giới thiệu của những gương được công nhận theo kế hoạch, sẵn để in.',
	how: 'Bấm Ctrl + P để in cả tài liệu trên giấy A4. Thẻ ở trang cuối cắt theo nét đứt.',
	choose: 'Bỏ dấu ở cột “In” thì trang và thẻ của gương ấy không in.',
	list: 'Danh sách',
	index: 'STT',
	name: 'Điển hình',
	deed: 'Việc làm',
	years: 'Năm công nhận',
	print: 'In',
	printOne: (name: string) => `In trang và thẻ của ${name}`,
	pages: 'Mỗi gương một trang',
	why: 'Vì sao được nêu',
	facts: 'Số liệu',
	honours: 'Đã được công nhận, khen thưởng',
	practices: 'Cách làm',
	contact: 'Hỏi thêm',
	cards: 'Thẻ giới thiệu',
	none: 'Trang chưa có gương nào được công nhận theo kế hoạch này mà in được.',
	leftOut: (count: number) =>
		`${formatNumber(count)} gương được công nhận không có trong tài liệu này vì phiếu đồng ý không gồm bản in hoặc tên.`,
} as const;
