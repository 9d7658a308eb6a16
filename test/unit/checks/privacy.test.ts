/** Plants what must not be published of people in every place an author can write to. */
import { describe, expect, test } from 'vitest';
import type { Code } from '../../../src/checks/codes.ts';
import type { AttachmentContent } from '../../../src/domain/attachment.ts';
import { check, individual, practice, said, type Tree } from './content.ts';
import { FILE_MISTAKES } from './mistakes/files.ts';
import { PEOPLE_MISTAKES } from './mistakes/people.ts';

const FOLDER = 'xa-mau/exemplars/don-rac-dau-ngo';
const FILE = `${FOLDER}/index.mdx`;
const photo = {
	src: './mot-vong.jpg',
	alt: 'Một người đẩy xe rác',
	credit: 'UBND xã Mẫu',
	consent: 'PDY-01',
};
const picture: Tree = {
	[`${FOLDER}/mot-vong.jpg`]: { bytes: 90_000, picture: { width: 1600, height: 900 } },
};

const offered = (text: string, more: Partial<AttachmentContent> = {}): Tree => ({
	[FILE]: individual({}, '<Attachment file="./mau.xlsx" title="Mẫu sổ" />'),
	[`${FOLDER}/mau.xlsx`]: {
		bytes: 20_000,
		attachment: {
			...{ people: [], comments: 0, changes: 0, hidden: [], unread: [] },
			passages: [{ where: 'trang tính “Sổ”, dòng 7', text }],
			...more,
		},
	},
});

/** Where a sentence can stand in an entry, and the file that is named then. */
const PLACES: Readonly<Record<string, (text: string) => Tree>> = {
	article: (text) => ({ [FILE]: individual({}, text) }),
	'front matter': (text) => ({ [FILE]: individual({ summary: text }) }),
	'alternative text': (text) => ({
		[FILE]: individual({ photos: [{ ...photo, alt: text }] }),
		...picture,
	}),
	caption: (text) => ({
		[FILE]: individual({ photos: [{ ...photo, caption: text }] }),
		...picture,
	}),
	'picture of the article': (text) => ({
		[FILE]: individual({ photos: [photo] }, `![${text}](./mot-vong.jpg)`),
		...picture,
	}),
	'title of an attachment': (text) => ({
		...offered(''),
		[FILE]: individual({}, `<Attachment file="./mau.xlsx" title="${text}" />`),
	}),
	attachment: (text) => offered(text),
};

const PLANTED: readonly (readonly [Code, string])[] = [
	['so-dinh-danh', 'Căn cước của anh là 015203004567.'],
	['so-dinh-danh', 'CMND 063 123 456 còn hạn.'],
	['so-dien-thoai-rieng', 'Ai cần thì gọi 0912.345.678.'],
	['so-dien-thoai-rieng', 'Zalo +84 912 345 678.'],
	['thu-rieng', 'Gửi thư tới xammau@gmail.com.'],
	['dia-chi-nha', 'Nhà anh ở số nhà 12.'],
	['dia-chi-nha', 'Nhà ở ngõ 5.'],
	['dia-chi-nha', 'Nhà số 7/2 bên chợ.'],
	['doi-tu', 'Thu nhập mỗi năm 150 triệu đồng.'],
	['doi-tu', 'Lương tháng 9.500.000 đồng.'],
	['doi-tu', 'Anh mắc bệnh tim đã lâu.'],
	['doi-tu', 'Chị đang điều trị ung thư.'],
	['doi-tu', 'Gia đình thuộc hộ nghèo.'],
	['co-the-la-tre-em', 'Em đang học lớp 8.'],
	['co-the-la-tre-em', 'Em là học sinh lớp 5A trường làng.'],
	['co-the-la-tre-em', 'Cháu vào lớp 4A Trường Tiểu học Mẫu.'],
	['co-the-la-tre-em', 'Cháu Lò Thử, lớp 4, hay ra phụ.'],
	['co-the-la-tre-em', 'Con anh mới 9 tuổi.'],
];

const WHERE: Readonly<Record<string, string>> = { attachment: `${FOLDER}/mau.xlsx` };

describe.each(Object.entries(PLACES))('%s', (place, tree) => {
	test.each(PLANTED)('%s: %s', (code, text) => {
		const file = WHERE[place] ?? FILE;
		const found = check(tree(text)).filter((problem) => problem.file === file);
		expect(found.map((problem) => problem.code)).toContain(code);
	});
});

test.each([
	'Tổ có 12 người, mỗi nhà góp 50.000 đồng.',
	'Lớp học của xã mở ba buổi tối.',
	'Trường Tiểu học Mẫu mượn sân mỗi sáng.',
	'Kế hoạch số 12/KH-UBND ngày 3/4/2025.',
	'Gọi văn phòng xã theo số 0214 3840 000.',
	'Tổng cộng 84.500.000.000 đồng, mã hồ sơ 000.00.12.H38.',
	'Em bé trong tranh cầm bông lúa.',
])('leaves alone in a file: %s', (text) => {
	const file = `${FOLDER}/mau.xlsx`;
	expect(check(offered(text)).filter((problem) => problem.file === file)).toEqual([]);
});

test('a child named beside its class is found in any entry', () => {
	const body = 'Em Lò Thử, học sinh lớp 5, là người nhắc đầu tiên.';
	expect(
		said('co-the-la-tre-em', { 'xa-mau/practices/xom-sach/index.mdx': practice({}, body) }),
	).toMatchInlineSnapshot(`
		"content/xa-mau/practices/xom-sach/index.mdx:37: Nên xem: Chỗ này nêu tên một trẻ em cùng lớp học. [co-the-la-tre-em]
		    Đang ghi: Em Lò Thử, học sinh lớp 5
		    Hãy bỏ tên hoặc bỏ lớp, trường; “một học sinh của trường” là đủ khi chưa có đồng ý của trẻ và người đại diện."
	`);
});

test('says where in a file a number stands, and how many more there are', () => {
	const tree = offered('', {
		passages: [
			{ where: 'trang 2', text: 'Tổ trưởng: 0912 345 678\nTổ phó: 0987 654 321' },
			{ where: 'trang 3', text: 'Trực đêm: 0912 345 679' },
		],
	});
	expect(said('so-dien-thoai-rieng', tree)).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/mau.xlsx: Trong tệp có số điện thoại di động: trang 2 và 2 chỗ nữa. [so-dien-thoai-rieng]
		    Đang ghi: 0912…78
		    Hãy thay bằng số máy bàn của cơ quan, hoặc ghi tên bộ phận để người đọc hỏi. Sửa trong tệp rồi lưu lại."
	`);
});

test('a number or a name in the name of a file is in its address', () => {
	const tree: Tree = {
		[FILE]: individual(),
		[`${FOLDER}/zalo-0912345678.jpg`]: { bytes: 9, picture: { width: 1600, height: 900 } },
		[`${FOLDER}/nguyen-van-mau-hop-thon.jpg`]: { bytes: 9, picture: { width: 1600, height: 900 } },
		[`${FOLDER}/img-20260911123456.jpg`]: { bytes: 9, picture: { width: 1600, height: 900 } },
	};
	expect(said('so-dien-thoai-rieng', tree)).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/zalo-0912345678.jpg: Tên tệp có số điện thoại di động. [so-dien-thoai-rieng]
		    Đang ghi: 0912…78
		    Hãy đổi tên tệp thành việc hoặc cảnh trong đó, rồi sửa chỗ nhắc tới."
	`);
	expect(said('ten-lo-nguoi', tree)).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/nguyen-van-mau-hop-thon.jpg: Tên tệp mang tên người (“Nguyễn Văn Mẫu”) và sẽ thành một phần của địa chỉ. [ten-lo-nguoi]
		    Đang ghi: nguyen-van-mau-hop-thon.jpg
		    Hãy đổi tên tệp thành việc hoặc cảnh trong đó, rồi sửa chỗ nhắc tới."
	`);
	expect(said('so-dinh-danh', tree)).toBe('');
});

test.each(['tep-hong', 'tep-co-mat-khau', 'tep-chua-doc-het'] as const)(
	'says of a file: %s',
	(code) => {
		expect(said(code, FILE_MISTAKES[code])).toMatchSnapshot();
	},
);

test.each([
	'tep-con-ten-nguoi',
	'tep-con-ghi-chu',
	'tep-co-phan-an',
	'anh-con-dau-vet',
	'phim-con-noi-quay',
	'anh-chua-khai',
] as const)('says of what is left in a file: %s', (code) => {
	expect(said(code, PEOPLE_MISTAKES[code])).toMatchSnapshot();
});

test('a draft may wait with the credit of its pictures, but not with what its files tell', () => {
	const draft = (body: string) => ({
		[FILE]: individual({ state: 'draft' }, body),
		...picture,
	});
	const severityOf = (code: Code, tree: Tree) =>
		check(tree).find((problem) => problem.code === code)?.severity;
	expect(severityOf('anh-chua-khai', draft('![Xe rác](./mot-vong.jpg)'))).toBe('warning');
	expect(severityOf('so-dien-thoai-rieng', draft('Gọi 0912 345 678.'))).toBe('error');
});
