/** What `npm run new` says to an author. */
import { KIND } from '../../site/labels/values.ts';
import { SKELETON_KINDS, type SkeletonKind } from './questions.ts';
import type { SkeletonReport } from './skeleton.ts';

export const KIND_WORDS: Readonly<Record<SkeletonKind, string>> = {
	...KIND,
	agency: 'Cơ quan',
	registration: 'Bảng đăng ký',
};

const KINDS_TEXT = SKELETON_KINDS.map((kind) => `  ${kind.padEnd(12)} ${KIND_WORDS[kind]}`).join(
	'\n',
);
const guessed = (guess: string | undefined): string =>
	guess === undefined ? '' : ` Có phải “${guess}” không?`;

export const WORDS = {
	noContent: (folder: string) =>
		`Không có thư mục nội dung “${folder}”. Hãy chạy lệnh ở thư mục gốc của trang, hoặc xem lại CONTENT_DIR.`,
	whichKind: (word: string | undefined, guess: string | undefined) =>
		`${word === undefined ? 'Lệnh cần biết tạo gì.' : `Không tạo được “${word}”.${guessed(guess)}`}\nDùng: npm run new -- <loại> --agency <mã cơ quan>, trong đó loại là:\n${KINDS_TEXT}`,
	unknownOption: (name: string, guess: string | undefined, allowed: readonly string[]) =>
		`Không có tùy chọn --${name}.${guessed(guess && `--${guess}`)}\nDùng được: ${allowed.map((one) => `--${one}`).join(', ')}.`,
	emptyOption: (name: string) => `Tùy chọn --${name} chưa có gì theo sau. Hãy ghi: --${name} "…"`,
	tooMuch: (rest: string) =>
		`Không hiểu “${rest}”. Câu có dấu cách phải đặt trong ngoặc kép: --title "Giữ rừng bằng hương ước"`,
	wrongOption: (name: string, problem: string) => `--${name}: ${problem}`,
	registrationNeeds:
		'Bảng đăng ký cần kế hoạch và năm để đặt tên tệp. Hãy thêm: --plan <tên kế hoạch> --year <năm>',
	agencyNeeds:
		'Cơ quan mới cần tên hoặc mã thư mục. Hãy thêm: --name "Ủy ban nhân dân xã …", hoặc --agency ubnd-xa-…',
	wrongAgencyId: (id: string, right: string) =>
		`Mã cơ quan “${id}” phải là chữ thường không dấu, chữ số, gạch nối. Hãy ghi: --agency ${right || 'ubnd-xa-…'}`,
	wrongSlug: (slug: string, right: string) =>
		`Địa chỉ “${slug}” phải là chữ thường không dấu, chữ số, gạch nối. Hãy ghi: --slug ${right || 'ten-viec'}`,
	whichAgency: (agencies: readonly string[]) =>
		`Lệnh cần biết của cơ quan nào. Hãy thêm --agency với một trong: ${agencies.join(', ')}.`,
	unknownAgency: (id: string, guess: string | undefined) =>
		`Không có cơ quan “${id}”.${guessed(guess)} Cơ quan mới thì tạo trước: npm run new -- agency --agency ${id}`,
	askAgency: (agencies: readonly string[]) => `\nCơ quan (${agencies.join(', ')}): `,
	ask: 'Trả lời (để trống thì điền sau): ',
	askNumber: 'Ghi số hoặc chữ (để trống thì điền sau): ',
	stopped: '\nĐã dừng giữa chừng; chưa tạo tệp nào.',
	exists: (path: string) =>
		`Đã có ${path}; tệp được giữ nguyên. Hãy mở tệp ấy để viết tiếp, hoặc đặt địa chỉ khác bằng --slug.`,
	done: (path: string, report: SkeletonReport, agency: string) => {
		const { open, draft, unnamed } = report;
		const steps = [
			'Mở tệp, điền những chỗ còn trống; mỗi trường có lời giải thích ngay trên nó.',
			...(unnamed
				? [
						'Có tiêu đề rồi thì đổi tên thư mục (hoặc tệp) thành việc đã làm: tên ấy là địa chỉ trang.',
					]
				: []),
			`Xem còn thiếu gì: npm run check -- ${agency}`,
			...(draft
				? [
						'Đủ rồi thì đổi state: draft thành in-review để chờ duyệt; duyệt xong đổi thành published.',
					]
				: []),
		];
		return [
			`Đã tạo ${path}`,
			open.length === 0 ? 'Các trường bắt buộc đã đủ.' : `Còn để trống: ${open.join(', ')}.`,
			'Việc tiếp theo:',
			...steps.map((step, index) => `  ${index + 1}. ${step}`),
		].join('\n');
	},
} as const;
