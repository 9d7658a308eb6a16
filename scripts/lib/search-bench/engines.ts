/** Searches that are asked the same queries: ours in its page, and two that others use. */
import type { PageRecord } from '../../../src/search/index/page-record.ts';

export interface Engine {
	name: string;
	/** Paths of the first ten results, best first. */
	find(query: string): Promise<string[]>;
	close(): Promise<void>;
}

/** Everything that a page is found by in our index, as one text: the others get no less to search. */
export function wholeText(record: PageRecord): string {
	const { title, name, summary, where, agency, aliases, places, topics, text } = record;
	return [title, name, summary, where, agency, ...aliases, ...places, ...topics, text]
		.filter((part) => part !== '')
		.join('\n');
}
