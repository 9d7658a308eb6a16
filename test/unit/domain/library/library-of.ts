/** The Library of the sound site of one agency, with some files changed or added. */
import type { LibraryOptions } from '../../../../src/domain/library/input.ts';
import { buildLibrary, type Library } from '../../../../src/domain/library/library.ts';
import { parseFiles } from '../../../../src/domain/library/parse.ts';
import { filesWith, TODAY, type Tree } from '../../checks/content.ts';

export function libraryOf(changes: Tree = {}, options: Partial<LibraryOptions> = {}): Library {
	const files = filesWith(changes).map(({ path, data }) => ({ path, data }));
	const { input, rejected } = parseFiles(files);
	if (rejected.length > 0)
		throw new Error(`Refused: ${rejected.map(({ path }) => path).join(', ')}`);
	return buildLibrary(input, { today: TODAY, ...options });
}

/** The one thing with this slug, key or id; throws when there is none. */
export function only<T extends { slug: string } | { key: string }>(
	things: readonly T[],
	name: string,
): T {
	const found = things.find((thing) => ('slug' in thing ? thing.slug : thing.key) === name);
	if (found === undefined) throw new Error(`No ${name}`);
	return found;
}
