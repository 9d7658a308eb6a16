/** The site that search is measured on: the project's own content and the invented entries of the golden set. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PageRecord, pageRecord } from '../../../src/search/index/page-record.ts';
import { writeCorpus } from '../../../test/search/corpus/write-corpus.ts';
import { measure } from '../bench/measure.ts';

/**
 * Builds it below `work` and gives the folder with its pages.
 *
 * @param root the project
 * @throws with the end of the log when the build fails.
 */
export async function buildCorpusSite(work: string, root: string): Promise<string> {
	const folder = (name: string) => join(work, name);
	await writeCorpus(folder('content'), join(root, 'content'));
	const { status, log } = await measure({
		file: process.execPath,
		args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
		cwd: root,
		env: {
			...{ ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
			CONTENT_DIR: folder('content'),
			OUT_DIR: folder('dist'),
			CACHE_DIR: folder('cache'),
		},
	});
	if (status !== 0) throw new Error(`The site does not build:\n${log.slice(-4000)}`);
	return folder('dist');
}

/** What the index takes of each built page that is searched, in the order of paths. */
export async function recordsOf(dist: string): Promise<PageRecord[]> {
	const files = await readdir(dist, { recursive: true });
	const pages = files.filter((file) => file.endsWith('index.html')).sort();
	const records: PageRecord[] = [];
	for (const file of pages) {
		const html = await readFile(join(dist, file), 'utf8');
		const record = pageRecord(`/${file.slice(0, -'index.html'.length)}`, html);
		if (record !== undefined) records.push(record);
	}
	return records;
}
