/** Reads YAML that anybody may have written: strictly, in bounded time, and without ever throwing. */
import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';

export interface YamlError {
	/** In the parser's words: authors get the words of a check. */
	message: string;
	/** From 1. */
	line: number;
}

/** Characters of the longest YAML: the largest shared list of this site has some 100,000. */
const LONGEST = 2_000_000;

/** Levels of lists and mappings in each other; the schemas have fewer than ten. */
const DEEPEST = 30;

/** Fields of the widest mapping; the schemas have fewer than fifty. */
const WIDEST = 2000;

/** What a YAML text says. A tag that is not understood is an error too: its value would get lost. */
export function readYaml(yaml: string): { data: unknown } | { error: YamlError } {
	if (yaml.length > LONGEST) return refused('Too long');
	try {
		const lineCounter = new LineCounter();
		// The parser's own search for repeated keys takes the square of their number.
		const document = parseDocument(yaml, { lineCounter, logLevel: 'error', uniqueKeys: false });
		const [fault] = [...document.errors, ...document.warnings];
		if (fault !== undefined) return refused(fault.message, fault.linePos?.[0].line);
		const repeated = repeatedKey(document.contents);
		if (repeated !== undefined)
			return refused('Map keys must be unique', lineCounter.linePos(repeated).line);
		const data: unknown = document.toJS();
		const excess = excessOf(data);
		return excess === undefined ? { data } : refused(excess);
	} catch (error) {
		// Levels beyond what the parser can hold, and aliases that multiply.
		return refused(error instanceof RangeError ? 'Too deep' : String(error));
	}
}

const refused = (message: string, line = 1) => ({ error: { message, line } });

/** Offset of the first key that a mapping has had before. */
function repeatedKey(root: unknown): number | undefined {
	const left: unknown[] = [root];
	for (let node = left.pop(); left.length > 0 || node !== undefined; node = left.pop()) {
		if (isMap(node)) {
			const keys = new Set<string>();
			for (const { key } of node.items) {
				if (!isScalar(key)) continue;
				if (keys.has(String(key.value))) return key.range?.[0] ?? 0;
				keys.add(String(key.value));
			}
		}
		if (isCollection(node)) for (const item of node.items) left.push(item);
		else if (isPair(node)) left.push(node.value ?? undefined);
	}
	return undefined;
}

/** What is beyond measure in the data. Also a list that an alias puts into itself is too deep. */
function excessOf(data: unknown): string | undefined {
	const left: [value: unknown, level: number][] = [[data, 0]];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		const [value, level] = next;
		if (level > DEEPEST) return 'Too deep';
		if (typeof value !== 'object' || value === null) continue;
		const inner: unknown[] = Object.values(value);
		if (!Array.isArray(value) && inner.length > WIDEST) return 'Too wide';
		for (const one of inner) left.push([one, level + 1]);
	}
	return undefined;
}
