/** The word that was meant when the one typed is on no page, judged by its neighbours. */
import type { Token } from '../tokens.ts';
import type { Corpus } from './corpus.ts';
import type { Near } from './lexicon.ts';

/** Candidates whose files are loaded to ask what follows them. */
const MOST_ASKED = 3;

/** How much an unlikely slip costs, against the logarithm of pages. */
const SLIP_WEIGHT = 2;
const ALONE_WEIGHT = 0.3;

export interface Neighbours {
	before: { key: string } | undefined;
	after: { key: string } | undefined;
}

/** The best word near a token, as a token in its place. */
export async function nearestWord(
	token: Token,
	neighbours: Neighbours,
	corpus: Corpus,
): Promise<Token[] | undefined> {
	if (token.key.length < 3 || /^\d+$/.test(token.key)) return undefined;
	const [best] = await rankNear(token.key, neighbours, corpus);
	if (best === undefined) return undefined;
	await corpus.load([best.key]);
	return [{ ...token, key: best.key, exact: likelyForm(token, best.key, corpus) }];
}

/** Words near a key, the likeliest between these neighbours first. */
export async function rankNear(
	key: string,
	{ before, after }: Neighbours,
	corpus: Corpus,
): Promise<(Near & { pairs: number })[]> {
	const near = corpus.lexicon.near(key);
	const asked = near.slice(0, MOST_ASKED).map((one) => one.key);
	if (after !== undefined) await corpus.load(asked);
	const scored = near.map((one) => {
		const pairs =
			(before === undefined ? 0 : corpus.pairs(before.key, one.key)) +
			(after === undefined ? 0 : corpus.pairs(one.key, after.key));
		const score =
			Math.log(1 + pairs) +
			ALONE_WEIGHT * Math.log(1 + corpus.lexicon.count(one.key)) -
			SLIP_WEIGHT * one.cost;
		return { ...one, pairs, score };
	});
	return scored.sort((a, b) => b.score - a.score);
}

/** Marks for a corrected word: those of the word typed where a page has them, else the commonest. */
function likelyForm(token: Token, key: string, corpus: Corpus): string {
	const forms = corpus.forms(key).map(([exact]) => exact);
	const typedPlain = token.exact === token.key;
	return typedPlain ? key : (forms[0] ?? key);
}
