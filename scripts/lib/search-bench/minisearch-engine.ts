/** MiniSearch as it is usually set up for Vietnamese: marks folded away, titles first, prefixes and slips allowed. */
import MiniSearch from 'minisearch';
import type { PageRecord } from '../../../src/search/index/page-record.ts';
import { fold } from '../../../src/text/fold.ts';
import { DEPTH } from '../../../test/search/metrics.ts';
import { type Engine, wholeText } from './engines.ts';

const OPTIONS = { boost: { title: 3 }, prefix: true, fuzzy: 0.2 };

/** It runs the same in Node and in a browser. All words of the query are wanted; any will do where no page has all. */
export function openMiniSearch(records: readonly PageRecord[]): Engine {
	const index = new MiniSearch({
		idField: 'path',
		fields: ['title', 'text'],
		processTerm: (term) => fold(term),
	});
	index.addAll(records.map((record) => ({ ...record, text: wholeText(record) })));
	return {
		name: 'MiniSearch, folded',
		async find(query) {
			const all = index.search(query, { ...OPTIONS, combineWith: 'AND' });
			const found = all.length > 0 ? all : index.search(query, { ...OPTIONS, combineWith: 'OR' });
			return found.slice(0, DEPTH).map(({ id }) => String(id));
		},
		close: async () => undefined,
	};
}
