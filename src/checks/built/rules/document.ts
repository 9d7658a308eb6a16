/** What every page must have to be found, read aloud and shared: a language, a title, a description, one article. */
import type { DistProblem } from '../codes.ts';
import type { Dist } from '../dist.ts';
import type { BuiltPage } from '../page.ts';

/** Shortest article, in characters: shorter, and the page was published without its text. */
export const SHORTEST_MAIN = 40;

const PARTS = [
	['lang', 'ngôn ngữ (lang)'],
	['title', 'tiêu đề (title)'],
	['description', 'mô tả (description)'],
	['canonical', 'địa chỉ chính thức (canonical)'],
] as const satisfies readonly (readonly [keyof BuiltPage, string])[];

export function incompletePages({ pages }: Pick<Dist, 'pages'>): DistProblem[] {
	return pages
		.filter(({ redirect }) => !redirect)
		.flatMap((page) => [...missingParts(page), ...repeatedIds(page), ...emptyArticle(page)]);
}

function missingParts(page: BuiltPage): DistProblem[] {
	const missing = PARTS.filter(([part]) => page[part] === '').map(([, name]) => name);
	if (missing.length === 0) return [];
	return [
		{
			file: page.file,
			code: 'thieu-mo-ta-trang',
			message: `Phần đầu trang thiếu ${missing.join(', ')}.`,
			advice: 'Hãy cho trang dùng khung chung và đưa đủ các phần này vào.',
		},
	];
}

function repeatedIds({ file, ids }: BuiltPage): DistProblem[] {
	const seen = new Set<string>();
	const repeated = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
	return Array.from(repeated, (id) => ({
		file,
		code: 'trung-id' as const,
		message: `Id “${id}” dùng cho hơn một phần tử trong trang.`,
		advice: 'Hãy đổi một trong các id; liên kết có dấu # chỉ tới được phần tử đầu tiên.',
	}));
}

function emptyArticle({ file, mainText }: BuiltPage): DistProblem[] {
	if (mainText.length >= SHORTEST_MAIN) return [];
	return [
		{
			file,
			code: 'trang-trong',
			message: 'Trang được ghi ra mà không có nội dung.',
			...(mainText !== '' && { found: mainText }),
			advice: 'Hãy xem lại bài gốc và phần dựng trang: chữ trong <main> quá ít.',
		},
	];
}
