import { expect, test } from 'vitest';
import { compileMdx } from '../../../src/mdx/compile.ts';
import { CONTEXT, corpus, tagsOf } from './sample.ts';

const ROUNDS = 2000;

/** Numbers in [0, 1) from a seed (mulberry32), so that a failure can be repeated. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const PIECES = [
	'<script>',
	'</script>',
	'<',
	'>',
	'</',
	'/>',
	'{',
	'}',
	'{x}',
	'\\',
	'`',
	'```\n',
	'*',
	'**',
	'_',
	'~~',
	'[',
	']',
	'](',
	')',
	'![',
	'](javascript:alert(1))',
	'](data:text/html,x)',
	' onclick="x"',
	' style="x"',
	'"',
	"'",
	'=',
	'&',
	'&#106;',
	';',
	'\n',
	'\n\n',
	'    ',
	'\t',
	'- ',
	'1. ',
	'> ',
	'# ',
	'## ',
	'|',
	'| --- |\n',
	'---\n',
	'import x from "y"\n',
	'export x\n',
	'<Figure ',
	'<Fact id="ho">',
	'</Fact>',
	'<Steps>',
	'</Step>',
	'<Callout kind="tip">',
	'</Callout>',
	'<Quote speaker="x">',
	'[^1]',
	'[^1]: x\n',
	'[x]: javascript:x\n',
	'<!--',
	'-->',
	'\0',
	'\u202E',
	'\uE000',
	'\uFEFF',
	'\r',
	'__ASTRO_IMAGE_="x"',
	'__proto__',
	'constructor',
	'ế',
	'ế'.normalize('NFD'),
	'😀',
	'\uD800',
];

/** One to six pieces put in, taken out, doubled or moved. */
function mutated(text: string, next: () => number): string {
	const at = () => Math.floor(next() * (result.length + 1));
	let result = text;
	for (let edits = 1 + Math.floor(next() * 6); edits > 0; edits--) {
		const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
		const kind = next();
		if (kind < 0.6) {
			const piece = PIECES[Math.floor(next() * PIECES.length)] ?? '';
			result = result.slice(0, from) + piece + result.slice(from);
		} else if (kind < 0.75) result = result.slice(0, from) + result.slice(Math.min(to, from + 40));
		else if (kind < 0.9)
			result =
				result.slice(0, to) + result.slice(from, Math.min(to, from + 200)) + result.slice(to);
		else result = result.slice(from) + result.slice(0, from);
	}
	return result;
}

const sources = [...corpus('harmless'), ...corpus('hostile')].map(({ text }) => text);

test('no mutation of a source makes the compiler throw or write anything dangerous', {
	timeout: 120_000,
}, () => {
	const next = random(20261121);
	let published = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const base = sources[Math.floor(next() * sources.length)] ?? '';
		const other = next() < 0.2 ? (sources[Math.floor(next() * sources.length)] ?? '') : '';
		const source = mutated(base + other, next);
		const { html, problems } = compileMdx(source, CONTEXT);
		const isRefused = problems.some(({ severity }) => severity === 'error');
		expect(html === '', `round ${round}: ${JSON.stringify(source)}`).toBe(isRefused);
		if (!isRefused) published += 1;
		const tags = tagsOf(html);
		expect(html).not.toMatch(/<script/i);
		for (const tag of tags) {
			const where = `round ${round}: ${JSON.stringify(source)}`;
			const names = tag.replace(/"[^"]*"/g, '""');
			expect(names, where).not.toMatch(/^<(?:script|style|iframe|svg|object|form|input)\b/i);
			expect(names, where).not.toMatch(/\s(?:on\w+|style)=/i);
			expect(tag, where).not.toMatch(/(?:href|src|poster)="\s*(?:javascript|data|vbscript):/i);
		}
		for (const { line } of problems) expect(line).toBeGreaterThan(0);
	}
	expect(published).toBeGreaterThan(ROUNDS / 20);
});

test('published HTML closes every element in its turn and gives every id once', () => {
	const next = random(7);
	for (let round = 0; round < ROUNDS / 4; round++) {
		const source = mutated(sources[Math.floor(next() * sources.length)] ?? '', next);
		const open: string[] = [];
		const ids: string[] = [];
		for (const tag of tagsOf(compileMdx(source, CONTEXT).html)) {
			const name = /^<\/?([a-z0-9]+)/.exec(tag)?.[1] ?? '';
			ids.push(...(/\sid="([^"]*)"/.exec(tag)?.slice(1) ?? []));
			if (tag.startsWith('</')) expect(open.pop()).toBe(name);
			else if (!['br', 'hr', 'img', 'source', 'track'].includes(name)) open.push(name);
		}
		expect(open).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	}
});
