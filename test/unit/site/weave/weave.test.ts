import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dice, hash } from '../../../../src/site/weave/dice.ts';
import { FIELDS_WITH_FAMILY, familyOf } from '../../../../src/site/weave/families.ts';
import { MOTIF_NAMES, motif } from '../../../../src/site/weave/motifs.ts';
import {
	type Shape,
	type WeaveOptions,
	weave,
	weaveFile,
} from '../../../../src/site/weave/weave.ts';

const COVERS: readonly (readonly [string, WeaveOptions])[] = [
	['mirror', { shape: 'mirror' }],
	['cloth', { shape: 'cloth' }],
	['patch', { shape: 'patch', dye: 'ban-bien-tap/thon-so' }],
	['banner', { shape: 'cloth', wide: 201, high: 27 }],
	['card', { shape: 'cloth', wide: 99, high: 25 }],
	['row', { shape: 'cloth', wide: 61, high: 39 }],
];
const slugs = (count: number) => Array.from({ length: count }, (_, at) => `bai-viet-${at}`);
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Opening and closing tags in order; throws when they do not match. */
function tagsOf(svg: string): string[] {
	const open: string[] = [];
	const names: string[] = [];
	for (const [, close, name = '', attributes = '', empty] of svg.matchAll(
		/<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<&]*")*)\s*(\/?)>/g,
	)) {
		if (close) expect(open.pop()).toBe(name);
		else if (!empty) open.push(name);
		const keys = [...attributes.matchAll(/\s([a-zA-Z:-]+)=/g)].map(([, key]) => key);
		expect(new Set(keys).size).toBe(keys.length);
		names.push(name);
	}
	expect(open).toEqual([]);
	expect(svg.replace(/<[^<>]*>/g, '').trim()).toBe('');
	return names;
}

interface Line {
	ink: string;
	dashes: string;
	x: number;
	row: number;
}

/** The lines of a cloth: one for each row, colour and dash. */
function linesOf(svg: string): Line[] {
	const lines: Line[] = [];
	for (const [, ink = '', paths = ''] of svg.matchAll(/<g stroke="(#[0-9a-f]+)">(.*?)<\/g>/g)) {
		for (const [, dashes = '', data = ''] of paths.matchAll(
			/<path(?: stroke-dasharray="([\d ]+)")? d="([^"]+)"\/>/g,
		)) {
			for (const [, x, row] of data.matchAll(/M(-?\d+) (\d+)H\d+/g)) {
				lines.push({ ink, dashes, x: Number(x), row: Number(row) });
			}
		}
	}
	return lines;
}

/** What is woven into one row, as text that two equal rows share. */
function rowOf(svg: string, row: number): string {
	return linesOf(svg)
		.filter((line) => line.row === row)
		.map(({ ink, dashes, x }) => `${ink} ${dashes} ${x}`)
		.sort()
		.join('\n');
}

test('the same slug and field always give the same cloth', () => {
	const all = COVERS.map(([, options]) =>
		weave('nuoi-bien-cong-nghe-cao', 'thuy-san-va-kinh-te-bien', options),
	);
	expect(all).toEqual(
		COVERS.map(([, options]) =>
			weave('nuoi-bien-cong-nghe-cao', 'thuy-san-va-kinh-te-bien', options),
		),
	);
	expect(COVERS.map(([name], at) => `${name} ${digest(all[at] ?? '')}`)).toMatchInlineSnapshot(`
		[
		  "mirror ef522c3ee10c",
		  "cloth b111051ea17b",
		  "patch 8429656ab774",
		  "banner ff819ff47506",
		  "card 1cf0d5b18733",
		  "row 9bc2fb6d2040",
		]
	`);
});

/** One field of each family: fields of one family are woven alike. */
const ONE_OF_EACH = [
	...new Map(FIELDS_WITH_FAMILY.map((field) => [familyOf(field), field])).values(),
];

test.each(ONE_OF_EACH)('500 slugs of %s give at least 495 different covers', (field) => {
	for (const shape of ['mirror', 'cloth'] as const) {
		const covers = slugs(500).map((slug) => weave(slug, field, { shape, id: 'same' }));
		expect(new Set(covers).size).toBeGreaterThanOrEqual(495);
		expect(Math.max(...covers.map((cover) => cover.length))).toBeLessThanOrEqual(4096);
		expect(Math.min(...covers.map((cover) => cover.length))).toBeGreaterThanOrEqual(1280);
	}
});

test.each(COVERS)('a %s is between 1 and 4 KB', (_, options) => {
	for (const field of ONE_OF_EACH) {
		for (const slug of slugs(30)) {
			const { length } = weave(slug, field, options);
			expect(length).toBeGreaterThanOrEqual(1024);
			expect(length).toBeLessThanOrEqual(4096);
		}
	}
});

describe('one cover', () => {
	const samples = FIELDS_WITH_FAMILY.flatMap((field) =>
		COVERS.map(([name, options]) => [name, field, weave(`mau-${field}`, field, options)] as const),
	);

	test.each(samples)('%s of %s is well-formed and carries no style', (_, __, svg) => {
		expect(tagsOf(svg)[0]).toBe('svg');
		expect(svg).not.toMatch(/\bstyle=|<style|NaN|undefined|Infinity/);
		expect(svg).toMatch(
			/^<svg class="weave weave-(mirror|cloth|patch)" viewBox="-?\d+ -?\d+ \d+ \d+" /,
		);
		expect(svg).toContain(' aria-hidden="true" focusable="false">');
	});

	test.each(samples)(
		'%s of %s has every row inside and no empty stretch of ground',
		(_, __, svg) => {
			const rows = new Set(linesOf(svg).map(({ row }) => row));
			const last = Math.max(...rows);
			let bare = 0;
			for (let row = Math.min(...rows); row <= last; row++) {
				bare = rows.has(row) ? 0 : bare + 1;
				expect(bare).toBeLessThanOrEqual(2);
			}
		},
	);
});

test('the bands beside the belt are a palindrome', () => {
	for (const field of FIELDS_WITH_FAMILY) {
		const svg = weave(`mau-${field}`, field, { shape: 'mirror' });
		const [, wide = '', middle = ''] = /stroke-width="(\d+)" d="M0 ([\d.]+)h57"/.exec(svg) ?? [];
		const belts = [...svg.matchAll(/stroke-width="(\d+)" d="M0 ([\d.]+)h57"/g)];
		expect(belts).toHaveLength(3);
		const [top, bottom] = [Number(middle) - Number(wide) / 2, Number(middle) + Number(wide) / 2];
		for (let reach = 1; top - reach >= 0 && bottom + reach <= 57; reach++) {
			expect(rowOf(svg, top - reach)).toBe(rowOf(svg, bottom + reach - 1));
		}
	}
});

test('an adoption is the cloth of its practice in other dyes', () => {
	const options: WeaveOptions = { shape: 'patch' };
	const practice = weave('tre-mang-bat-do', 'lam-nghiep', options);
	const adoptions = ['dien-bien', 'lai-chau', 'ha-giang', 'son-la'].map((dye) =>
		weave('tre-mang-bat-do', 'lam-nghiep', { ...options, dye }),
	);
	const shape = (svg: string) => new Set(linesOf(svg).map(({ row, x }) => `${row} ${x}`));
	for (const adoption of adoptions) expect(shape(adoption)).toEqual(shape(practice));
	expect(new Set([practice, ...adoptions]).size).toBeGreaterThan(2);
});

test('a field without a family is woven as a village', () => {
	expect(familyOf('linh-vuc-moi')).toBe(familyOf('nong-thon-moi'));
	expect(weave('a', 'linh-vuc-moi', { shape: 'cloth' })).toBe(
		weave('a', 'nong-thon-moi', { shape: 'cloth' }),
	);
});

test.each<[Shape, string]>([
	['mirror', '-3 -3 63 63'],
	['cloth', '0 0 81 54'],
	['patch', '0 0 61 41'],
	['edge', '0 0 420 5'],
])('a %s has its usual size', (shape, box) => {
	expect(weave('a', 'y-te', { shape })).toContain(`class="weave weave-${shape}" viewBox="${box}"`);
});

test('size, slug form and clip id can be told', () => {
	expect(weave('a', 'y-te', { shape: 'mirror', wide: 41 })).toContain('viewBox="-3 -3 47 47"');
	expect(weave('đá', 'y-te', { shape: 'cloth' })).toBe(
		weave('đá'.normalize('NFD'), 'y-te', { shape: 'cloth' }),
	);
	const twin = weave('a', 'y-te', { shape: 'mirror', id: 'lead' });
	expect(twin).toContain('<clipPath id="lead">');
	expect(twin).toContain('clip-path="url(#lead)"');
});

test('a file is a document of its own with the same cloth', () => {
	const file = weaveFile('a', 'y-te', { shape: 'patch' });
	expect(file).toMatch(
		/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="488" height="328" viewBox="0 0 61 41">/,
	);
	expect(file).not.toMatch(/aria-|focusable|class=|style=/);
	expect(tagsOf(file)[0]).toBe('svg');
	expect(linesOf(file)).toEqual(linesOf(weave('a', 'y-te', { shape: 'patch' })));
});

test.each(MOTIF_NAMES)('motif %s is a full rectangle of the three marks and is used', (name) => {
	const rows = motif(name);
	expect(new Set(rows.map((row) => row.length)).size).toBe(1);
	expect(rows.join('')).toMatch(/^[#o.]+$/);
	expect(rows.join('')).toMatch(/[#o]/);
	expect(FIELDS_WITH_FAMILY.some((field) => familyOf(field).motifs.includes(name))).toBe(true);
});

test('every family has at least three motifs and three palettes', () => {
	for (const field of FIELDS_WITH_FAMILY) {
		const { motifs, borders, palettes } = familyOf(field);
		const lists: (readonly unknown[])[] = [motifs, borders, palettes];
		for (const choices of lists) {
			expect(new Set(choices).size).toBe(choices.length);
			expect(choices.length).toBeGreaterThanOrEqual(3);
		}
	}
});

test('dice fall the same way for the same seed and reach every face', () => {
	const throws = (seed: number) => {
		const pick = dice(seed);
		return Array.from({ length: 100 }, () => pick(['a', 'b', 'c']));
	};
	expect(throws(hash('rừng'))).toEqual(throws(hash('rừng')));
	expect(throws(1)).not.toEqual(throws(2));
	expect(new Set(throws(hash('rừng')))).toEqual(new Set(['a', 'b', 'c']));
});
