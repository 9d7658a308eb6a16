/** Headlines as they break. */
import type { TitleView } from '../../site/views.ts';
import { bindCompounds, clauses } from '../../text/compounds.ts';

/** U+2060 on both sides of the dash: “2021–2025” is never parted. */
const unbrokenSpans = (text: string): string => text.replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');

/** A clause shorter than this would stand on a line of its own like a slip; it joins the next one. */
const SHORTEST_CLAUSE = 18;

export function titleView(text: string): TitleView {
	const joined: string[] = [];
	for (const clause of clauses(bindCompounds(unbrokenSpans(text)))) {
		const before = joined.at(-1);
		if (before !== undefined && Math.min(before.length, clause.length) < SHORTEST_CLAUSE)
			joined[joined.length - 1] = `${before} ${clause}`;
		else joined.push(clause);
	}
	return { text, clauses: joined };
}
