/** The four sheets that officers keep, by the words that they use for them. */
import { fold } from '../../text/fold.ts';

export const SHEET_KINDS = ['registrations', 'recognitions', 'ratings', 'awards'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** What each sheet is called. */
export const SHEET_NAMES: Record<SheetKind, string> = {
	registrations: 'Đăng ký',
	recognitions: 'Công nhận',
	ratings: 'Xếp loại năm',
	awards: 'Khen thưởng',
};

const WORDS: Record<string, SheetKind> = {
	'dang-ky': 'registrations',
	'cong-nhan': 'recognitions',
	'xep-loai': 'ratings',
	'xep-loai-nam': 'ratings',
	'khen-thuong': 'awards',
};

/** `registrations`, “dang-ky”, “Đăng ký” → `registrations`. */
export function sheetKindOf(word: string): SheetKind | undefined {
	const key = fold(word).trim().replace(/\s+/g, '-');
	return SHEET_KINDS.find((kind) => kind === key) ?? WORDS[key];
}

/** Every accepted word for advice: “registrations (dang-ky), …”. */
export function sheetKindWords(): string {
	return SHEET_KINDS.map((kind) => {
		const word = Object.keys(WORDS).find((key) => WORDS[key] === kind);
		return `${kind} (${word})`;
	}).join(', ');
}
