/** Codes of problems in built pages. They are permanent, as those of content are. */

export const DIST_CODES = {
	'lien-ket-gay': { severity: 'error', title: 'Liên kết gãy' },
	'neo-gay': { severity: 'error', title: 'Liên kết tới một mục không có trong trang' },
	'tep-khong-co': { severity: 'error', title: 'Trang nạp một tệp không có' },
	'trung-id': { severity: 'error', title: 'Hai phần tử cùng một id' },
	'trang-trong': { severity: 'error', title: 'Trang không có nội dung' },
	'thieu-mo-ta-trang': { severity: 'error', title: 'Phần đầu trang còn thiếu' },
	'thieu-csp': { severity: 'error', title: 'Trang không có chính sách bảo mật' },
	'csp-long': { severity: 'error', title: 'Chính sách bảo mật để ngỏ' },
	'ma-nhung': { severity: 'error', title: 'Mã viết thẳng trong trang' },
	'goi-ra-ngoai': { severity: 'error', title: 'Trang gọi máy chủ khác' },
	'trang-nang': { severity: 'error', title: 'Trang vượt định mức dung lượng' },
	'chu-may': { severity: 'error', title: 'Chữ của máy lọt ra trang' },
} as const satisfies Record<string, { severity: 'error' | 'warning'; title: string }>;

export type DistCode = keyof typeof DIST_CODES;

/** A mistake in one built page, with the words to put it right. */
export interface DistProblem {
	/** The page, from the folder of the build; or the content file that holds the mistake. */
	file: string;
	/** Line of the content file, from 1. Left out when no line would be true. */
	line?: number;
	code: DistCode;
	message: string;
	/** What is written. */
	found?: string;
	advice: string;
	/** How many other pages hold the same mistake. */
	alsoOn?: number;
}
