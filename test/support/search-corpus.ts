/** Small bodies of pages that can be searched in memory. */

import { type Corpus, createCorpus } from '../../src/search/engine/corpus.ts';
import { search } from '../../src/search/engine/search.ts';
import { openSiteIndex, type SiteIndex } from '../../src/search/engine/site-index.ts';
import { CATALOGUE_FILE, shardFile } from '../../src/search/format.ts';
import { createIndexBuilder } from '../../src/search/index/index-builder.ts';
import type { PageRecord } from '../../src/search/index/page-record.ts';
import type { SearchWordsView } from '../../src/site/views.ts';
import { searchMeta } from './sample-views.ts';

export type SomePage = Partial<PageRecord> & { path: string };

export const noWords: SearchWordsView = {
	...{ site: 'Trang thử', labels: {}, abbreviations: [], synonyms: [] },
};

/** The index of these pages, as a site opens it; what is not said of a page is empty. */
export async function siteIndexOf(
	pages: readonly SomePage[],
	words: Partial<SearchWordsView> = {},
): Promise<SiteIndex> {
	const builder = createIndexBuilder();
	for (const page of pages)
		builder.add({ ...searchMeta('story', { title: '' }), text: '', ...page });
	const { catalogue, shards } = builder.files(() => 'abc');
	const files = new Map(shards.map((shard, number) => [shardFile('abc', number), shard]));
	files.set(CATALOGUE_FILE, new TextEncoder().encode(JSON.stringify(catalogue)));
	const read = async (file: string) => {
		const bytes = files.get(file);
		if (bytes === undefined) throw new Error(`${file} is not there`);
		return bytes;
	};
	return openSiteIndex(read, { ...noWords, ...words });
}

export async function corpusOf(
	pages: readonly SomePage[],
	words: Partial<SearchWordsView> = {},
): Promise<Corpus> {
	return createCorpus([await siteIndexOf(pages, words)]);
}

/** Paths of what is found, best first. */
export async function pathsFound(
	typed: string,
	corpus: Corpus,
	exactly = false,
): Promise<string[]> {
	const { hits } = await search(typed, exactly, corpus);
	return hits.map(({ site, page }) => site.catalogue.paths[page] ?? '');
}
