/** The words by which a filled-in template is known again. */
import { KIND } from '../../site/labels/values.ts';
import { fold } from '../../text/fold.ts';
import { WORD_KINDS, type WordKind } from './form.ts';

/** Heads of the two columns. A table of a list has the list's name instead of the first. */
export const FIELD_HEAD = 'Mục';
export const CONTENT_HEAD = 'Nội dung';

/** Below this line stands the article. */
export const ARTICLE_HEADING = 'Phần bài viết';

/** After the name of a field that must be filled in. */
export const REQUIRED_MARK = ' *';

/** First line of a template: which kind it is for. */
export function templateTitle(kind: WordKind): string {
	return `Mẫu bài: ${KIND[kind]}`;
}

/** Whether two texts are the same words, whatever their marks and spaces. */
export function sameWords(one: string, other: string): boolean {
	const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim();
	return plain(one) === plain(other);
}

/** The kind whose template begins with this line. */
export function kindOfTitle(line: string): WordKind | undefined {
	return WORD_KINDS.find((kind) => sameWords(line, templateTitle(kind)));
}
