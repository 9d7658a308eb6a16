/** Puts the invented entries beside the real ones, as the content folder of a site to be searched. */
import { appendFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { corpusFiles } from './corpus.ts';
import { CORPUS_NEEDS } from './topic.ts';

/**
 * Copies `contentFolder` to `folder` and adds the corpus with the needs that its practices answer.
 *
 * @param folder made when missing; files of the same name are replaced.
 */
export async function writeCorpus(folder: string, contentFolder: string): Promise<void> {
	await cp(contentFolder, folder, { recursive: true });
	await appendFile(join(folder, '_shared/needs.yaml'), `\n${stringify(CORPUS_NEEDS)}`);
	for (const { path, text } of corpusFiles()) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}
