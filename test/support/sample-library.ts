/** The site's own content as a Library, read once for tests that look at real and sample plans. */
import { join } from 'node:path';
import { buildLibrary, type Library } from '../../src/domain/library/library.ts';
import { parseFiles } from '../../src/domain/library/parse.ts';
import { readContentFiles } from '../../src/integrations/content-files.ts';

let read: Promise<Library> | undefined;

/** Everything published, as on 21/11/2026. */
export function contentLibrary(): Promise<Library> {
	read ??= readContentFiles(join(import.meta.dirname, '../../content')).then((files) => {
		const { input } = parseFiles(files.map(({ path, data }) => ({ path, data })));
		return buildLibrary(input, { today: '2026-11-21' });
	});
	return read;
}
