/** Words of the editor in the browser, beside those that its package brings. */
import type { Kind } from '../../domain/values.ts';

export const EDITOR = {
	/** Beside the site's name, on the tab and the first screen. */
	appTitle: (site: string) => `Biên tập – ${site}`,
	/** Page of what the check says. */
	problems: 'Kiểm tra nội dung',
	backToEditor: 'Về trang biên tập',
	atLine: (line: number, message: string) => ` Dòng ${line}: ${message}`,
	written: (text: string) => `Đang ghi: ${text}`,
	more: 'Xem hướng dẫn',
	noScript:
		'Trang biên tập cần JavaScript. Không bật được thì viết bằng Word: npm run import-word.',
	wrongText: 'Chưa đúng dạng; hãy xem lời dặn dưới ô.',
	wrongDate: 'Ghi NĂM, NĂM-THÁNG hoặc NĂM-THÁNG-NGÀY, ví dụ 2025 hoặc 2025-08-01.',
	wrongYear: 'Ghi năm bằng bốn chữ số, ví dụ 2026.',
	wrongSlug: 'Chỉ gồm chữ thường không dấu, chữ số và gạch nối.',
	slugHint:
		'Thành địa chỉ của bài và không đổi về sau. Bài về một người: đặt theo việc đã làm, không theo tên.',
	/** Below a field that a draft may leave empty. */
	neededToPublish: (hint: string) => `${hint === '' ? '' : `${hint} `}Cần có khi đăng.`,
	body: 'Thân bài',
	bodyHint: 'Viết thường như trong Word. Chèn ảnh, lời nói, các bước, bảng chi phí ở nút Chèn.',
	content: 'Bên trong',
	insertHint: (example: string) => `Ví dụ: ${example}`,
	agency: 'Hồ sơ cơ quan',
	registrations: 'Đăng ký',
	/** Entries that are one file without a folder of their own. */
	flat: (kind: string) => `${kind} (tệp rời)`,
	/** Without the agency where only one is shown. */
	collection: (kind: string, agency: string) => (agency === '' ? kind : `${kind} – ${agency}`),
	of: (title: string, agency: string) => `${title} (${agency})`,
	state: 'Trạng thái',
	drafts: 'Bản nháp',
} as const;

/** One of each kind, for the button that makes a new one. */
export const NEW_ONE: Record<Kind, string> = {
	exemplar: 'Gương',
	practice: 'Mô hình',
	adoption: 'Nơi làm theo',
	story: 'Tin bài',
	document: 'Văn bản',
	plan: 'Kế hoạch',
};

/** Ways of writing a value, by what it is then. */
export const FORM_WORDS: Readonly<Record<string, string>> = {
	group: 'Từ … tới …',
	date: 'Một thời điểm',
	list: 'Ghi từng điều',
	number: 'Một con số',
	line: 'Ghi bằng chữ',
	text: 'Ghi bằng chữ',
	choice: 'Chọn trong danh sách',
};
