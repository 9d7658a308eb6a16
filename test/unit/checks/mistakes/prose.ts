import { exemplar, type Tree } from '../content.ts';

const FILE = 'xa-mau/exemplars/to-tu-quan/index.mdx';

export const PROSE_MISTAKES = {
	'so-khong-co-goc': { [FILE]: exemplar({}, 'Tổ gom được 350 kg rác trong năm 2025.') },
	'viet-tat-chua-giai-thich': { [FILE]: exemplar({}, 'HTX cho tổ mượn xe.') },
	'khau-hieu': { [FILE]: exemplar({}, 'Việc làm này góp phần nâng cao ý thức của bà con.') },
	'nhat-khong-can-cu': { [FILE]: exemplar({}, 'Đây là tổ đầu tiên của cả tỉnh.') },
	'cau-dai': {
		[FILE]: exemplar({}, `Sáng nào ${'tổ cũng đi một vòng rồi '.repeat(12)}mới ra đồng.`),
	},
	'loi-khong-nguoi-noi': { [FILE]: exemplar({}, '> Từ ngày có tổ, ngõ xóm sạch hẳn.') },
} satisfies Record<string, Tree>;
