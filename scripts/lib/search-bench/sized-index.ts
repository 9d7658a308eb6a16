/** Puts an index of any size in the place of a built site's own. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { searchWordsOf } from '../../../src/search/engine/words.ts';
import { openIndex } from '../../../src/search/index/open-index.ts';
import type { PageRecord } from '../../../src/search/index/page-record.ts';
import { SEARCH_INDEX_FOLDER, WORDS_FILE } from '../../../src/site/urls.ts';
import { agencyName } from './generated-records.ts';

/** Replaces the index of the site in `dist`, and names the agencies of the records in the words beside it. */
export async function writeSizedIndex(dist: string, records: readonly PageRecord[]): Promise<void> {
	const index = openIndex();
	for (const record of records) index.addRecord(record);
	await index.write(join(dist, SEARCH_INDEX_FOLDER));
	const file = join(dist, WORDS_FILE);
	const words = searchWordsOf(JSON.parse(await readFile(file, 'utf8')));
	const agencies = new Set(records.flatMap(({ facets }) => facets['co-quan'] ?? []));
	const names = Object.fromEntries(Array.from(agencies, (id) => [id, agencyName(id)]));
	const labels = { ...words.labels, 'co-quan': names };
	await writeFile(file, JSON.stringify({ ...words, labels }));
}
