import { afterAll, expect, test } from 'vitest';
import { compileMdx } from '../../../src/mdx/compile.ts';
import { HOSTILE_FILES } from './hostile-files.ts';
import { CONTEXT, codes, corpus, tagsOf } from './sample.ts';

const hostile = corpus('hostile');
const harmless = corpus('harmless');

/** Hostile files call this by name; nobody else does. */
let ran = 0;
Object.defineProperty(globalThis, 'canary', { value: () => ran++, configurable: true });

afterAll(() => {
	Reflect.deleteProperty(globalThis, 'canary');
});

/** What harmless files are warned of; all others are published without a word. */
const WARNED: Readonly<Record<string, string[]>> = {
	'image-name-with-space': ['5 anh-thieu-nguon'],
	'markdown-image': ['5 anh-thieu-nguon'],
	nfd: ['5 chua-chuan-nfc'],
	'zero-width': ['5 ky-tu-thua'],
};

test('the table of hostile files names every file and no other', () => {
	expect(hostile.map(({ name }) => name)).toEqual(Object.keys(HOSTILE_FILES).sort());
	expect(hostile.length + harmless.length).toBeGreaterThanOrEqual(60);
});

test.for(hostile)('refuses $name with its code and line, and gives no HTML', ({ name, text }) => {
	const compiled = compileMdx(text, CONTEXT);
	expect(codes(compiled)).toContain(HOSTILE_FILES[name]?.toReversed().join(' '));
	expect(compiled.html).toBe('');
	for (const { message, advice } of compiled.problems) {
		expect(message).toMatch(/^\p{Lu}.*[.)]$|: .*\.$/u);
		expect(advice).toMatch(/Hãy|Các khối dùng được/);
	}
});

test.for(harmless)('publishes $name', ({ name, text }) => {
	const compiled = compileMdx(text, CONTEXT);
	expect(codes(compiled)).toEqual(WARNED[name] ?? []);
	expect(compiled.html).toMatchSnapshot();
	expect(tagsOf(compiled.html).join('')).not.toMatch(/<script|\son\w+=|javascript:|style=/i);
});

test.for(harmless)('publishes $name the same from Windows and from macOS', ({ text }) => {
	const { html } = compileMdx(text, CONTEXT);
	const unix = text.replace(/\r\n?/g, '\n');
	expect(compileMdx(unix.replaceAll('\n', '\r\n'), CONTEXT).html).toBe(html);
	expect(compileMdx(`\uFEFF${text.replace(/^\uFEFF/, '')}`, CONTEXT).html).toBe(html);
	expect(compileMdx(text.normalize('NFD'), CONTEXT).html).toBe(html);
});

test('nothing in the corpus ran', () => {
	for (const { text } of [...hostile, ...harmless]) compileMdx(text, CONTEXT);
	expect(ran).toBe(0);
});
