/** Where an entry's front matter ends and its text begins. */

interface SplitSource {
	/** YAML between the two lines `---`; `undefined` when the file does not begin with one. */
	frontMatter: string | undefined;
	/** The text after it. */
	body: string;
	/** Line of the file on which `body` begins, from 1. */
	bodyLine: number;
	/** False when the front matter has no closing line: then there is no body. */
	closed: boolean;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*(?:\n|$)/m;

/** Splits a file's text with `\n` line ends and no byte order mark. */
export function splitFrontMatter(text: string): SplitSource {
	const opening = OPENING.exec(text)?.[0];
	if (!opening) return { frontMatter: undefined, body: text, bodyLine: 1, closed: true };
	const rest = text.slice(opening.length);
	const closing = CLOSING.exec(rest);
	if (!closing) return { frontMatter: rest, body: '', bodyLine: 2, closed: false };
	const frontMatter = rest.slice(0, closing.index);
	const bodyLine = frontMatter.split('\n').length + 2;
	return {
		frontMatter,
		body: rest.slice(closing.index + closing[0].length),
		bodyLine,
		closed: true,
	};
}
