/** Reads the golden set: queries as people type them, each with the pages that answer it. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, 'golden');

/** Ways of typing and asking, each in `<class>.yaml` and, over the invented entries, `<class>-generated.yaml`. */
export const QUERY_CLASSES: readonly string[] = [
	...['exact', 'no-accents', 'partial-accents', 'tone-placement', 'nfd', 'abbreviations', 'places'],
	...['d-confusables', 'compounds', 'typos', 'names', 'questions'],
];

const fileSchema = z.array(
	z.strictObject({
		query: z.string().trim().min(1),
		/** Paths below the site's base with their grades: 3 what was looked for, 2 good, 1 related. */
		answers: z
			.record(z.string().regex(/^\/(?:[^/]+\/)+$/), z.int().min(1).max(3))
			.refine((answers) => Object.keys(answers).length > 0),
	}),
);

export interface GoldenQuery {
	/** One of `QUERY_CLASSES`. */
	class: string;
	/** As typed: not normalised. */
	query: string;
	/** At least one. */
	answers: Record<string, number>;
}

/**
 * All queries, file by file in the order of their names.
 *
 * @throws when a file is of no class or holds something else.
 */
export async function readGolden(): Promise<GoldenQuery[]> {
	const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yaml')).sort();
	const files = await Promise.all(names.map((name) => readQueries(join(FOLDER, name))));
	return files.flat();
}

async function readQueries(file: string): Promise<GoldenQuery[]> {
	const name = basename(file).replace(/(?:-generated)?\.yaml$/, '');
	if (!QUERY_CLASSES.includes(name)) throw new Error(`${file}: not a class of queries`);
	const queries = fileSchema.safeParse(parse(await readFile(file, 'utf8')));
	if (!queries.success) throw new Error(`${file}: ${z.prettifyError(queries.error)}`);
	return queries.data.map((query) => ({ class: name, ...query }));
}
