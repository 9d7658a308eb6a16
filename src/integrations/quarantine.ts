/** Which files a build leaves out when it goes on without the entries that have errors. */
import type { Problem } from '../checks/problem.ts';
import { allEntries } from '../domain/library/facets.ts';
import { buildLibrary } from '../domain/library/library.ts';
import { parseFiles, type RawFile } from '../domain/library/parse.ts';
import { roleOf } from '../domain/library/paths.ts';

export interface LeftOut {
	/** Files of entries, registrations and agencies that can be left out, sorted. */
	entries: string[];
	/** Files with errors that everything else stands on. */
	essential: string[];
}

/** An error of a photo or attachment leaves out its entry. Stray files need no leaving out: nothing reads them. */
export function filesToLeaveOut(errors: readonly Problem[]): LeftOut {
	const entries = new Set<string>();
	const essential = new Set<string>();
	for (const { file } of errors) {
		const role = roleOf(file);
		if (role.kind === 'vocabulary') essential.add(file);
		else if (role.kind === 'beside')
			entries.add(`${file.slice(0, file.lastIndexOf('/'))}/index.mdx`);
		else if (role.kind !== 'unknown') entries.add(file);
	}
	return { entries: [...entries].sort(), essential: [...essential].sort() };
}

/**
 * Entries without errors that go with those left out, because they say nothing without them: copies of a practice.
 * Files of entries, sorted.
 */
export function fallingWith(
	leftOut: readonly string[],
	files: readonly RawFile[],
	today: string,
): string[] {
	const without = new Set(leftOut);
	const shown = (chosen: readonly RawFile[]) =>
		new Set(allEntries(buildLibrary(parseFiles(chosen).input, { today })).map(({ file }) => file));
	const rest = shown(files.filter(({ path }) => !without.has(path)));
	return [...shown(files)].filter((file) => !rest.has(file) && !without.has(file)).sort();
}
