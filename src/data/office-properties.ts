/** Takes the names of people out of the properties of office files as they are published. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const OFFICE = /\.(?:docx|xlsx|pptx)$/i;

const NAMES: Readonly<Record<string, RegExp>> = {
	'docProps/core.xml': /(<(dc:creator|cp:lastModifiedBy)(?:\s[^<>]*)?>)[^<]*(<\/\2>)/g,
	'docProps/app.xml': /(<(Manager)(?:\s[^<>]*)?>)[^<]*(<\/\2>)/g,
};

/** Zip files carry times; one for all keeps builds alike. */
const TIME = new Date(1980, 0, 1);

/**
 * The file with author, last editor and manager emptied; all other parts stay byte for byte, in their order. Files of
 * other kinds, those without such names and those that are no sound package come back as they are.
 */
export function withoutAuthors(name: string, bytes: Uint8Array): Uint8Array {
	if (!OFFICE.test(name)) return bytes;
	const parts = partsOf(bytes);
	let changed = false;
	for (const [part, pattern] of Object.entries(NAMES)) {
		const written = parts[part];
		if (written === undefined) continue;
		const before = strFromU8(written);
		const after = before.replace(pattern, '$1$3');
		if (after === before) continue;
		parts[part] = strToU8(after);
		changed = true;
	}
	return changed ? zipSync(parts satisfies Zippable, { mtime: TIME }) : bytes;
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
	try {
		return unzipSync(bytes);
	} catch {
		// Not a package: what is wrong with it is the checks' to say.
		return {};
	}
}
