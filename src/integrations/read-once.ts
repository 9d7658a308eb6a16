/**
 * Front matter that the gate of the build has parsed already. The content layer reads the same files right after it, and
 * parsing YAML is a good part of reading a large library.
 */

const parsed = new Map<string, unknown>();

/** Keeps what the front matter of a file's text says, for the next reader of the same text. */
export function keepParsed(text: string, data: unknown): void {
	parsed.set(text, data);
}

/** What was kept for this text, given away: a second reader parses for itself. Nothing when none was kept. */
export function takeParsed(text: string): { data: unknown } | undefined {
	if (!parsed.has(text)) return undefined;
	const data = parsed.get(text);
	parsed.delete(text);
	return { data };
}
