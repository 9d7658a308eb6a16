/**
 * Hides from the parser what it would read as JavaScript: every `{`, and `import` or `export` at the beginning of a line.
 * The parser therefore never starts its JavaScript parser (which deep brackets crash), and an expression is an
 * ordinary piece of text that the policy finds afterwards. The signs are private use characters, which `source.ts` refuses in files.
 */

/** Stands for `{`. */
export const BRACE = '\uE000';
/** Stands for `\{`. */
const ESCAPED_BRACE = '\uE001';
/** Stand for the first letter of `import` and `export` at the beginning of a line. */
const IMPORT = '\uE002';
const EXPORT = '\uE003';

const FIRST_LETTERS = { import: IMPORT, export: EXPORT } as const;

/** The text with signs for everything that begins JavaScript in MDX. Lines stay the same. */
export function mask(text: string): string {
	return text
		.replace(/\\[\s\S]|\{/g, (found) => {
			if (found === '{') return BRACE;
			return found === '\\{' ? ESCAPED_BRACE : found;
		})
		.replace(/^import/gm, `${IMPORT}mport`)
		.replace(/^export/gm, `${EXPORT}xport`);
}

/** Prose as the author meant it: `\{` is a brace. */
export function unmaskProse(text: string): string {
	return unmask(text, '{');
}

/** Code and attribute values as the author wrote them: `\{` stays two characters. */
export function unmaskCode(text: string): string {
	return unmask(text, '\\{');
}

function unmask(text: string, escapedBrace: string): string {
	return text
		.replaceAll(BRACE, '{')
		.replaceAll(ESCAPED_BRACE, escapedBrace)
		.replaceAll(IMPORT, 'i')
		.replaceAll(EXPORT, 'e');
}

/** The statement that a block beginning with this masked text would be in MDX. */
export function statementAt(masked: string): 'import' | 'export' | undefined {
	for (const word of ['import', 'export'] as const) {
		const rest = masked.slice(word.length);
		if (masked.startsWith(FIRST_LETTERS[word] + word.slice(1)) && /^[\s*"']|^\uE000/.test(rest)) {
			return word;
		}
	}
	return undefined;
}
