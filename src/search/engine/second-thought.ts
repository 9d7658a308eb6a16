/** One word of a query may be a slip that made another real word: “xinh kế” for “sinh kế”. Its neighbours give it away. */
import { isOneEditApart } from '../../text/nearest.ts';
import type { Corpus } from './corpus.ts';
import type { Query, Word } from './query.ts';
import { rankNear } from './slips.ts';

/** How much more often the other word must stand beside these neighbours. */
const CLEARLY_MORE = 4;

/** A word that stands beside its neighbours on more pages than this was meant. */
const AT_HOME = 2;

/** Letters of a word in which another letter is a slip: of shorter words too many are one letter apart. */
const SHORTEST = 4;

/** Words tried, each in one place. */
const MOST_TRIED = 3;

/** The query with one doubtful word replaced, the likeliest first; none when every word goes with its neighbours. */
export async function otherReadings(query: Query, corpus: Corpus): Promise<Query[]> {
	const readings: { at: number; key: string; gain: number }[] = [];
	for (const [at, word] of query.words.entries()) {
		const [before, after] = [neighbour(query.words[at - 1]), neighbour(query.words[at + 1])];
		if (word.soft || word.quoted || (before === undefined && after === undefined)) continue;
		if (query.slots.some(({ from, to, others }) => from <= at && at < to && others.length > 0))
			continue;
		const own = support(before, word.key, after, corpus);
		if (own > AT_HOME) continue;
		const near = (await rankNear(word.key, { before, after }, corpus)).find(
			({ cost }) => cost < 1 || word.key.length >= SHORTEST,
		);
		if (near !== undefined && near.pairs > 0 && near.pairs >= CLEARLY_MORE * own)
			readings.push({ at, key: near.key, gain: near.pairs / (1 + own) });
	}
	readings.sort((a, b) => b.gain - a.gain);
	const tried = readings.slice(0, MOST_TRIED);
	await corpus.load(tried.map(({ key }) => key));
	return tried.flatMap(({ at, key }) => {
		const exact = formNear(query.words[at], key, corpus);
		return exact === undefined ? [] : replaced(query, at, { exact, key });
	});
}

/** The form of a key that a word was meant to be: with marks typed it keeps them but for the slip. */
function formNear(word: Word | undefined, key: string, corpus: Corpus): string | undefined {
	if (word === undefined || word.exact === word.key) return key;
	return corpus.forms(key).find(([form]) => isOneEditApart(word.exact, form))?.[0];
}

function replaced(query: Query, place: number, { exact, key }: Pick<Word, 'exact' | 'key'>): Query {
	const words = query.words.map((word, at) =>
		at === place ? { ...word, exact, key, longer: [] } : word,
	);
	return {
		...query,
		words,
		slots: query.slots.map((slot) =>
			slot.from <= place && place < slot.to ? { ...slot, others: [] } : slot,
		),
		corrected: [...query.corrected, { from: query.words[place]?.exact ?? '', to: exact }],
		text: words.map(({ exact }) => exact).join(' '),
	};
}

/** On how many pages the key stands next to these. */
function support(
	before: Word | undefined,
	key: string,
	after: Word | undefined,
	corpus: Corpus,
): number {
	return (
		(before === undefined ? 0 : corpus.pairs(before.key, key)) +
		(after === undefined ? 0 : corpus.pairs(key, after.key))
	);
}

/** A neighbour that says something of the word beside it. */
function neighbour(word: Word | undefined): Word | undefined {
	return word === undefined || word.soft ? undefined : word;
}
