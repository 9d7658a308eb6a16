/** The texts of an entry that readers see, with the line on which each stands. */
import type { CheckedEntry } from './context.ts';
import type { DataPath } from './source-file.ts';

export interface EntryText {
	text: string;
	/** Line of the words, when it is known. */
	lineOf(words: string): number | undefined;
}

const HEADLINES = ['title', 'name', 'summary', 'why'] as const;

/** Title, name, summary and reason: what lists and cards show. */
export function headTexts({ data, source }: CheckedEntry): EntryText[] {
	return HEADLINES.flatMap((key) => {
		const text: unknown = Object.entries(data).find(([name]) => name === key)?.[1];
		return typeof text === 'string' ? [{ text, lineOf: () => source.lineOf([key]) }] : [];
	});
}

/** The text of the article. */
export function bodyText({ source }: CheckedEntry): EntryText {
	return {
		text: source.body()?.text ?? '',
		lineOf: (words) => source.lineOfWords(words),
	};
}

/** What stands beside pictures: alternative texts and captions of photos, alternative texts of the article's pictures. */
export function pictureTexts({ data, source }: CheckedEntry): EntryText[] {
	const photos = 'photos' in data ? data.photos : [];
	const listed = photos.flatMap(({ alt, caption }, index) =>
		Object.entries({ alt, caption }).flatMap(([key, text]) =>
			text === undefined ? [] : [{ text, lineOf: () => source.lineNear(['photos', index, key]) }],
		),
	);
	const inArticle = (source.body()?.images ?? []).map(({ alt, line }) => ({
		text: alt,
		lineOf: () => line,
	}));
	return [...listed, ...inArticle];
}

const NOT_PROSE = new Set(['sources', 'media', 'photos', 'contact', 'basis', 'aliases', 'url']);

/** Every text of the data that the entry's author wrote, sources and contacts aside. */
export function dataTexts({ data, source }: CheckedEntry): EntryText[] {
	const found: EntryText[] = [];
	const walk = (value: unknown, path: DataPath) => {
		if (typeof value === 'string') found.push({ text: value, lineOf: () => source.lineNear(path) });
		if (typeof value !== 'object' || value === null) return;
		for (const [key, inner] of Object.entries(value))
			if (!NOT_PROSE.has(key)) walk(inner, [...path, key]);
	};
	walk(data, []);
	return found;
}
