/** A built site as the checks see it: its pages, the names of its files, and ways to ask for more when needed. */
import type { BuiltPage } from './page.ts';

export interface Dist {
	pages: readonly BuiltPage[];
	/** Every file, from the folder of the build, with forward slashes. */
	files: ReadonlySet<string>;
	/** Where the site is mounted, with a slash at both ends. */
	base: string;
	/** Size in bytes of a file as a server sends it. */
	compressedSize: (file: string) => number;
	/** A size that `compressedSize` never exceeds, found sooner. */
	sizeAtMost: (file: string) => number;
	/** Text of a file of the build. */
	text: (file: string) => string;
	/** SHA-256 of a text, base64, as policies write it. */
	sha256: (text: string) => string;
	/** The content file that holds a link of a page, when it can be told. */
	sourceOf: (page: string, href: string) => { file: string; line?: number } | undefined;
}

/** Where an address of a page leads: another host, nowhere that a check can follow, or a path of the site. */
export type Target =
	| { style: 'foreign'; host: string }
	| { style: 'other' }
	| { style: 'outside-base'; path: string }
	| { style: 'local'; path: string; fragment: string };

const HERE = 'http://site.invalid';

/** Path of a page below the site's root, as a reader's browser has it: `/guong/`. */
export function addressOf(file: string, base: string): string {
	return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** Resolves an address written in a page. `path` is from the folder of the build, decoded. */
export function targetOf(href: string, page: BuiltPage, base: string): Target {
	const from = HERE + addressOf(page.file, base);
	if (!URL.canParse(href, from)) return { style: 'other' };
	const { protocol, host, origin, pathname, hash } = new URL(href, from);
	if (protocol !== 'http:' && protocol !== 'https:') return { style: 'other' };
	if (origin !== HERE) return { style: 'foreign', host };
	const path = decoded(pathname);
	if (!path.startsWith(base)) return { style: 'outside-base', path };
	return { style: 'local', path: path.slice(base.length), fragment: decoded(hash.slice(1)) };
}

/** The file that a server answers a path with, or `undefined`. */
export function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
	if (path === '' || path.endsWith('/')) {
		return files.has(`${path}index.html`) ? `${path}index.html` : undefined;
	}
	return files.has(path) ? path : undefined;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
