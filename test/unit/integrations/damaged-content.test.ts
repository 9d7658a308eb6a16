import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Code } from '../../../src/checks/codes.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { checkFolder } from '../../../src/integrations/check-folder.ts';
import { DAMAGES, randomFrom } from '../../support/damage.ts';
import { agency, exemplar, SOUND, TODAY } from '../checks/content.ts';

const ENTRY = 'xa-mau/exemplars/to-tu-quan/index.mdx';
const AGENCY = 'xa-mau/agency.yaml';

const MDX = exemplar(
	{ practices: ['xom-sach'] },
	'Sáng nào tổ cũng đi.\n\n<Quote speaker="Bà Nguyễn Thị Mẫu">\nViệc của mình.\n</Quote>\n\n- một\n- hai',
);
const YAML = agency();

let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'damaged-'));
	for (const [path, text] of Object.entries(SOUND)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), String(text));
	}
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The problems of the file while it holds these bytes, which nobody may change. */
async function problemsOf(path: string, content: string | Uint8Array): Promise<Problem[]> {
	const before = readFileSync(join(folder, path));
	writeFileSync(join(folder, path), content);
	const problems = await checkFolder(folder, { today: TODAY });
	expect(readFileSync(join(folder, path)).equals(Buffer.from(content))).toBe(true);
	writeFileSync(join(folder, path), before);
	return problems.filter(({ file }) => file === path);
}

/** Every message names its place, and says in Vietnamese what is wrong and what to do. */
function expectWords(problems: readonly Problem[]): void {
	for (const { message, advice, line } of problems) {
		expect(message).toMatch(/^\p{Lu}.*\p{L}.*[.)]$/u);
		expect(advice).toMatch(/hãy|có phải|dùng được/i);
		expect(line ?? 1).toBeGreaterThan(0);
	}
}

const titled = (title: string): string => MDX.replace(/title: .*/, `title: ${title}`);
const valued = (value: string): string => MDX.replace('value: 40', `value: ${value}`);
const more = (body: string): string => `${MDX}\n${body}\n`;
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const western = (text: string): string => Buffer.from(text).toString('latin1');

const TONES = new Map([
	['\u0300', 0xcc],
	['\u0309', 0xd2],
	['\u0303', 0xde],
	['\u0301', 0xec],
	['\u0323', 0xf2],
]);
const LETTERS = new Map(
	Array.from('ăâđêôơưĂÂĐÊÔƠƯ', (letter, index) => [
		letter,
		[0xe3, 0xe2, 0xf0, 0xea, 0xf4, 0xf5, 0xfd, 0xc3, 0xc2, 0xd0, 0xca, 0xd4, 0xd5, 0xdd][index],
	]),
);

/** Text as Windows-1258 stores it: the tone after its letter. */
function windows1258(text: string): Uint8Array {
	const apart = text.normalize('NFD').replace(/\p{L}[\u0323]?[\u0302\u0306\u031B]/gu, (letter) => {
		const dot = letter.includes('\u0323') ? '\u0323' : '';
		return letter.replace('\u0323', '').normalize('NFC') + dot;
	});
	return Uint8Array.from(
		Array.from(apart, (unit) => TONES.get(unit) ?? LETTERS.get(unit) ?? unit.charCodeAt(0)),
	);
}

const HARMED_MDX: readonly (readonly [string, string | Uint8Array, Code])[] = [
	['is empty', '', 'thieu-truong'],
	['has no line ---', MDX.replaceAll('---\n', ''), 'yaml-hong'],
	['has no first line ---', MDX.replace('---\n', ''), 'yaml-hong'],
	['has no second line ---', MDX.replace('\n---\n', '\n'), 'mo-dau-khong-dong'],
	['has — for ---', MDX.replaceAll('---', '—'), 'yaml-hong'],
	['begins with an empty line', `\n${MDX}`, 'yaml-hong'],
	['has four hyphens', MDX.replaceAll('---', '----'), 'yaml-hong'],
	['has a tab', MDX.replace('  province', '\tprovince'), 'yaml-hong'],
	['has one space too many', MDX.replace('  commune', '   commune'), 'yaml-hong'],
	['has a field moved in', MDX.replace('summary', '   summary'), 'yaml-hong'],
	['has a field twice', MDX.replace('summary:', 'title: Hai\nsummary:'), 'yaml-hong'],
	['has an alias of nothing', titled('*Họp thôn*'), 'yaml-hong'],
	['has a tag', titled('!Chú ý bão'), 'yaml-hong'],
	['has a percent sign first', titled('%Họp thôn'), 'yaml-hong'],
	['has an at sign first', titled('@hopthon'), 'yaml-hong'],
	['has a backtick first', titled('`Họp thôn'), 'yaml-hong'],
	['has a second colon', titled('Họp thôn: việc nhỏ'), 'yaml-hong'],
	['has Word’s quotation marks', titled('“Họp thôn: việc nhỏ”'), 'yaml-hong'],
	['has Word’s quotation marks in a list', MDX.replace('moi-truong', '“moi-truong”'), 'sai-dang'],
	['has Word’s quotation marks in a tag', more('<Quote speaker=“Bà”>a</Quote>'), 'the-viet-sai'],
	['has an open quotation mark', titled('"Họp thôn'), 'yaml-hong'],
	['has an open bracket', titled('[Họp thôn'), 'yaml-hong'],
	['has an open brace', titled('{Họp thôn'), 'yaml-hong'],
	['has no space after a colon', MDX.replace('title: ', 'title:'), 'yaml-hong'],
	['has a wide colon', MDX.replace('title: ', 'title： '), 'yaml-hong'],
	['has a space that does not break', MDX.replace('title: ', 'title:\u00A0'), 'yaml-hong'],
	['is in decomposed letters', MDX.normalize('NFD'), 'chua-chuan-nfc'],
	['is UTF-16', utf16(`\uFEFF${MDX}`), 'sai-bang-ma'],
	['is UTF-16 without a mark', utf16(MDX), 'sai-bang-ma'],
	['is UTF-16, the other order', utf16(`\uFEFF${MDX}`).swap16(), 'sai-bang-ma'],
	['is Windows-1258', windows1258(MDX), 'sai-bang-ma'],
	['was opened as Western', MDX.replace('nào tổ', western('nào tổ')), 'sai-bang-ma'],
	['has a NUL in the text', MDX.replace('Sáng', 'S\0áng'), 'ky-tu-dieu-khien'],
	['has a NUL in the front matter', titled('Họp\0thôn'), 'ky-tu-dieu-khien'],
	['turns its direction', more('Mẫu \u202Eđảo'), 'ky-tu-an'],
	['has a number beyond measure', valued('1e400'), 'sai-kieu'],
	['has four hundred digits', valued('9'.repeat(400)), 'sai-kieu'],
	['has no number', valued('.nan'), 'sai-kieu'],
	['has a word for a number', valued('bốn mươi'), 'sai-kieu'],
	['has a comma in a number', valued('1,5'), 'sai-kieu'],
	['has a dot for thousands', valued('1.550'), 'so-co-cham'],
	['has two dots for thousands', valued('1.234.567'), 'sai-kieu'],
	['has a list for a text', titled('[a, b]'), 'sai-kieu'],
	['has a text for a list', MDX.replace(/fields:\n.*/, 'fields: moi-truong'), 'sai-kieu'],
	['has a text for fields', MDX.replace(/basis:\n(?: .*\n)+/, 'basis: có\n'), 'sai-kieu'],
	['has an unknown field', MDX.replace('title:', 'titel:'), 'truong-la'],
	['is a list', MDX.replace(/---\n[\s\S]*\n---\n/, '---\n- a\n---\n'), 'sai-kieu'],
	['has an open component', MDX.replace('</Quote>\n', ''), 'the-chua-dong'],
	['has a closing tag too many', more('</Quote>'), 'the-dong-thua'],
	['has an unknown component', more('<Quot>a</Quot>'), 'khoi-la'],
	['imports', more('import a from "b"'), 'import'],
	['computes', more('{1+1}'), 'bieu-thuc'],
	['has HTML', more('<div style="x">a</div>'), 'html-tho'],
	['has a hidden comment', more('<!-- a -->'), 'ghi-chu-html'],
	['has a script', more('<script>alert(1)</script>'), 'html-tho'],
	['has quotations in each other', more(`${'>'.repeat(3000)} a`), 'long-qua-sau'],
	['is not merged above', titled('\n<<<<<<< HEAD\ntitle: B\n=======\n>>>>>>> x'), 'chua-gop'],
	['is not merged below', more('<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x'), 'chua-gop'],
	['is huge', more('a '.repeat(800_000)), 'qua-lon'],
	[
		'is no text at all',
		Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
		'sai-bang-ma',
	],
];

const nested = (levels: number): string => `x: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;
const bomb = ['a', 'b', 'c', 'd', 'e']
	.map((name, at, names) => `${name}: &${name} [${`*${names[at - 1]},`.repeat(at === 0 ? 0 : 9)}1]`)
	.join('\n');

const HARMED_YAML: readonly (readonly [string, string | Uint8Array, Code])[] = [
	['is empty', '', 'thieu-truong'],
	['is one sentence', 'Chỉ là chữ.\n', 'sai-kieu'],
	['is a list', '- a\n- b\n', 'sai-kieu'],
	['is a number', '5', 'sai-kieu'],
	['is a web page', '<!doctype html><html><body>Đăng nhập</body></html>', 'sai-kieu'],
	['is two documents', `${YAML}---\n${YAML}`, 'yaml-hong'],
	['has a tab', YAML.replace('  province', '\tprovince'), 'yaml-hong'],
	['has aliases that multiply', `${YAML}${bomb}\n`, 'yaml-hong'],
	['has a list in itself', `${YAML}blocks: &a [*a]\n`, 'yaml-hong'],
	['has forty levels', YAML + nested(40), 'yaml-hong'],
	['has thousands of levels', YAML + nested(20_000), 'yaml-hong'],
	['opens without end', `${YAML}x: ${'['.repeat(20_000)}`, 'yaml-hong'],
	['has dashes without end', '- '.repeat(50_000), 'yaml-hong'],
	[
		'has a hundred thousand fields',
		Array.from({ length: 100_000 }, (_, at) => `k${at}: a`).join('\n'),
		'yaml-hong',
	],
	['is huge', `${YAML}x: ${'a'.repeat(3_000_000)}`, 'yaml-hong'],
	['is in decomposed letters', YAML.normalize('NFD'), 'chua-chuan-nfc'],
	['is UTF-16', utf16(`\uFEFF${YAML}`), 'sai-bang-ma'],
	['is Windows-1258', windows1258(YAML), 'sai-bang-ma'],
	['was opened as Western', western(YAML), 'sai-bang-ma'],
	['is in an old font', 'name: X· MÉu\nabout: §iÓn h×nh tiªn tiÕn\n', 'phong-chu-cu'],
	['has a NUL', YAML.replace('name: ', 'name: a\0'), 'ky-tu-dieu-khien'],
	['is all NULs', new Uint8Array(500), 'ky-tu-dieu-khien'],
	['turns its direction', YAML.replace('name: ', 'name: \u202E'), 'ky-tu-an'],
	['is not merged', `<<<<<<< HEAD\n${YAML}=======\n${YAML}>>>>>>> x\n`, 'chua-gop'],
];

const slow = { timeout: 30_000 };

describe('a file of an entry', slow, () => {
	test.each(HARMED_MDX)('that %s is told so', async (_, content, code) => {
		const problems = await problemsOf(ENTRY, content);
		expect(problems.map((problem) => problem.code)).toContain(code);
		expectWords(problems);
	});
});

describe('a YAML file', slow, () => {
	test.each(HARMED_YAML)('that %s is told so', async (_, content, code) => {
		const problems = await problemsOf(AGENCY, content);
		expect(problems.map((problem) => problem.code)).toContain(code);
		expectWords(problems);
	});
});

describe('what any editor may write', () => {
	test.each([
		['a byte order mark', (text: string) => `\uFEFF${text}`],
		['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
		['old Mac line ends', (text: string) => text.replaceAll('\n', '\r')],
		[
			'a value that ends in ---',
			(text: string) => text.replace(/(title|about): .*/, '$1: Họp ---'),
		],
	])('is read: %s', async (_, change) => {
		expect(await problemsOf(ENTRY, change(MDX))).toEqual([]);
		expect(await problemsOf(AGENCY, change(YAML))).toEqual([]);
	});
});

/** A byte more or less may leave a file sound; then it has no error, else each error has its words. */
describe('a hundred damaged files of each kind', slow, () => {
	test.each([
		['MDX', ENTRY, MDX],
		['YAML', AGENCY, YAML],
	])('%s gives messages, no crash', async (_, path, text) => {
		const bytes = new TextEncoder().encode(text);
		let told = 0;
		for (let seed = 0; seed < 100; seed++) {
			const damaged = DAMAGES[seed % DAMAGES.length]?.(bytes, randomFrom(seed)) ?? bytes;
			const problems = await problemsOf(path, damaged);
			expectWords(problems);
			if (problems.length > 0) told++;
		}
		expect(told).toBeGreaterThan(85);
	});
});
