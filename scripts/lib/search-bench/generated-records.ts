/** Any number of pages to index, mixed from the pages of a built site, so that words and their neighbours are real ones. */
import { KINDS } from '../../../src/domain/values.ts';
import type { PageRecord } from '../../../src/search/index/page-record.ts';
import { KIND_SEGMENTS } from '../../../src/site/urls.ts';
import { agencyOf } from '../bench/entries.ts';
import { type Chance, chance } from '../bench/words.ts';

/** Words of a text: between an adoption's 220 and a practice's 770. */
const LEAST_WORDS = 250;
const MORE_WORDS = 300;
/** Words taken in a row; where two pieces meet, neighbours are new. */
const LEAST_PIECE = 4;
const LONGER_PIECE = 10;
/** Each page counts something of its own. */
const FIGURES = 4;

/** The same records for the same number and pages. Topics, places and facets of a page stay together. */
export function generatedRecords(count: number, pages: readonly PageRecord[]): PageRecord[] {
	const entries = pages.filter(({ kind }) => kind !== 'page');
	const texts = entries.map(({ text }) => text.split(' '));
	return Array.from({ length: count }, (_, number) => {
		const from = chance(number);
		const like = from.pick(entries);
		const kind = from.pick(KINDS);
		const agency = agencyOf(number);
		return {
			...like,
			kind,
			path: `/${KIND_SEGMENTS[kind]}/${agency}/bai-${number}/`,
			title: mixedTitle(like, from.pick(entries)),
			name: '',
			agency: agencyName(agency),
			date: `${2015 + from.below(12)}-0${1 + from.below(9)}-1${from.below(10)}`,
			facets: { ...like.facets, 'co-quan': [agency] },
			text: mixedText(texts, from),
		};
	});
}

/** What an agency of generated pages is called. */
export const agencyName = (id: string): string => `Đơn vị ${id.slice('don-vi-'.length)}`;

/** The first half of one title and the second half of another. */
function mixedTitle(first: PageRecord, second: PageRecord): string {
	const [head, tail] = [first.title.split(' '), second.title.split(' ')];
	const words = [
		...head.slice(0, Math.ceil(head.length / 2)),
		...tail.slice(Math.floor(tail.length / 2)),
	];
	return words.join(' ');
}

function mixedText(texts: readonly (readonly string[])[], from: Chance): string {
	const words: string[] = [];
	const wanted = LEAST_WORDS + from.below(MORE_WORDS);
	while (words.length < wanted) {
		const text = from.pick(texts);
		const start = from.below(Math.max(1, text.length - LEAST_PIECE));
		words.push(...text.slice(start, start + LEAST_PIECE + from.below(LONGER_PIECE)));
	}
	const figures = Array.from({ length: FIGURES }, () => `${2 + from.below(9000)} lượt.`);
	return [...words, ...figures].join(' ');
}
