/** The site of the golden set, built once for a run: the project's own content with the invented entries beside it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { inject } from 'vitest';
import { type Corpus, createCorpus } from '../../src/search/engine/corpus.ts';
import { openSiteIndex } from '../../src/search/engine/site-index.ts';
import { searchWordsOf } from '../../src/search/engine/words.ts';
import { SEARCH_INDEX_FOLDER, WORDS_FILE } from '../../src/site/urls.ts';
import { buildSite } from '../support/build-site.ts';
import { writeCorpus } from './corpus/write-corpus.ts';

const GZIP = [0x1f, 0x8b];

/**
 * Its index, opened as the search page opens it.
 *
 * @throws with the build's log when the build fails.
 */
export async function builtCorpus(): Promise<Corpus> {
	const contentDir = join(inject('runFolder'), 'search-corpus');
	await writeCorpus(contentDir, 'content');
	const { dist, log, status } = await buildSite({ contentDir });
	if (status !== 0) throw new Error(`The site of the golden set does not build:\n${log}`);
	const words = searchWordsOf(JSON.parse(await readFile(join(dist, WORDS_FILE), 'utf8')));
	const site = await openSiteIndex(async (file) => {
		const bytes = await readFile(join(dist, SEARCH_INDEX_FOLDER, file));
		return GZIP.every((byte, at) => bytes[at] === byte) ? gunzipSync(bytes) : bytes;
	}, words);
	return createCorpus([site]);
}
