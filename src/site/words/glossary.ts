/** Words of the glossary page. */
import { formatDateShort } from '../../text/date.ts';

export const GLOSSARY_WORDS = {
	letters: 'Theo chữ cái',
	terms: 'Thuật ngữ',
	abbreviations: 'Chữ viết tắt',
	abbreviationsLead:
		'Trong bài, chữ viết tắt được viết đủ ở lần đầu. Chữ nào có nhiều nghĩa thì ghi cả các nghĩa khác.',
	see: 'Xem thêm:',
	sources: (count: number): string => `Nguồn của nghĩa này (${count})`,
	variants: (variants: readonly string[]): string => `Cũng viết: ${variants.join(', ')}.`,
	otherMeanings: (meanings: readonly string[]): string => `Còn có nghĩa: ${meanings.join('; ')}.`,
} as const;

/** Letters with a hat, a horn or a stroke as they are typed in Telex, so that their anchors differ from those without. */
export const TYPED_LETTERS: Readonly<Record<string, string>> = {
	Ă: 'aw',
	Â: 'aa',
	Đ: 'dd',
	Ê: 'ee',
	Ô: 'oo',
	Ơ: 'ow',
	Ư: 'uw',
};

interface Reference {
	title: string;
	publisher?: string | undefined;
	date?: string | undefined;
}

/** “Kế hoạch số 198/KH-SNgV, mục IV.3 (Sở Ngoại vụ tỉnh Hà Tĩnh, 24/3/2021)” */
export function sourceText({ title, publisher, date }: Reference): string {
	const from = [publisher, date === undefined ? undefined : formatDateShort(date)].filter(Boolean);
	return from.length === 0 ? title : `${title} (${from.join(', ')})`;
}
