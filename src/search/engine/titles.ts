/** What the index does not say of a page and its title does: how much of it was asked for, in which order, in which marks. */
import type { Catalogue } from '../format.ts';
import { normaliseText, type Token, tokensOf } from '../tokens.ts';
import { accentFit } from './accents.ts';
import type { Query } from './query.ts';

export interface TitleFit {
	/** Share of the query's words in the title or the name, other marks counting less. */
	cover: number;
	/** Share of the query's neighbours that are neighbours there. */
	order: number;
	/** Share of the title or name that was asked for. */
	share: number;
	/** All words stand there: `right` with the marks that were typed, `wrong` with others. */
	all: 'right' | 'wrong' | undefined;
}

/** The better of a page's title and its name. */
export function titleFit({ titles, names }: Catalogue, page: number, query: Query): TitleFit {
	const title = fitOf(titles[page] ?? '', query);
	const name = names[page] ?? '';
	if (name === '') return title;
	const other = fitOf(name, query);
	const better = sumOf(other) > sumOf(title) ? other : title;
	const all = [title.all, other.all];
	return {
		...better,
		all: all.includes('right') ? 'right' : all.includes('wrong') ? 'wrong' : undefined,
	};
}

const sumOf = ({ cover, order, share }: TitleFit) => cover + order + share;

const PLAIN_FIT = 0.85;

const read = new Map<string, Token[]>();
const READ_LIMIT = 20_000;

/** The same titles come back with every letter that is typed. */
function titleTokens(text: string): Token[] {
	const known = read.get(text);
	if (known !== undefined) return known;
	const tokens = tokensOf(normaliseText(text));
	if (read.size >= READ_LIMIT) read.clear();
	read.set(text, tokens);
	return tokens;
}

function fitOf(text: string, { words }: Query): TitleFit {
	const tokens = titleTokens(text);
	const asked = words.filter(({ soft }) => !soft);
	const marked = words.some(({ exact, key }) => exact !== key);
	const found = asked.map((word) => bestAt(word.exact, word.key, marked, tokens));
	const cover = found.reduce((sum, { fit }) => sum + fit, 0) / Math.max(1, asked.length);
	const neighbours = asked.slice(1).map((word, at) => {
		const before = asked[at];
		return (
			before !== undefined &&
			tokens.some(({ key }, place) => key === word.key && tokens[place - 1]?.key === before.key)
		);
	});
	const inOrder = neighbours.filter(Boolean).length / Math.max(1, neighbours.length);
	const used = new Set(found.flatMap(({ place }) => (place === -1 ? [] : [place])));
	const everything = found.every(({ place }) => place !== -1);
	return {
		cover,
		order: inOrder,
		share: tokens.length === 0 ? 0 : used.size / tokens.length,
		all: !everything ? undefined : found.every(({ fit }) => fit === 1) ? 'right' : 'wrong',
	};
}

/** Where the word stands best; among words with marks, one without them is meant so. */
function bestAt(exact: string, key: string, marked: boolean, tokens: readonly Token[]) {
	let best = { place: -1, fit: 0 };
	tokens.forEach((token, place) => {
		if (token.key !== key) return;
		const plain = marked && exact === key && token.exact !== exact ? PLAIN_FIT : 1;
		const fit = Math.min(plain, accentFit(exact, token.exact));
		if (fit > best.fit) best = { place, fit };
	});
	return best;
}
