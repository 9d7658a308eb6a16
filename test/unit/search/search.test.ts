/** What is found first, for the ways in which people type. */
import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../../src/search/engine/corpus.ts';
import { search } from '../../../src/search/engine/search.ts';
import { corpusOf, pathsFound, type SomePage, siteIndexOf } from '../../support/search-corpus.ts';

const PAGES: SomePage[] = [
	{
		path: '/tre/',
		title: 'Tre măng Bát Độ',
		text: 'Trồng tre lấy măng ở Trấn Yên, 31,3% hộ.',
		aliases: ['Lục Trúc'],
	},
	{
		path: '/duong/',
		title: 'Con đường mới',
		text: 'Dân hiến đất làm đường. Kế hoạch 198/KH-SNgV.',
	},
	{
		path: '/lieu/',
		title: 'Làng Dương Liễu',
		text: 'Làng nghề Dương Liễu có một rặng tre. Người già kể.',
	},
	{
		path: '/hoa/',
		title: 'Tổ hoà giải',
		text: 'Tổ hoà giải của thôn, có chiến sỹ giúp. Người dân tin.',
	},
	{
		path: '/htx/',
		title: 'HTX Suối Giàng',
		text: 'Chè của hợp tác, của xã.',
		places: ['Lào Cai', 'Yên Bái'],
	},
	{
		path: '/hop-tac/',
		title: 'Bà con làm chung',
		text: 'Hợp tác xã nông nghiệp họp xã viên. Sinh kế mới.',
	},
	{
		path: '/rai/',
		title: 'Chuyện làng',
		text: 'Hợp đồng với xã bên, đối tác xa. Nông nhàn, nghiệp nhà.',
	},
	{ path: '/st25/', title: 'Giống lúa ST25', text: 'Gạo ngon. Diện tích 1.234 ha.' },
];
const WORDS = {
	abbreviations: [
		['HTX', 'hợp tác xã'],
		['UBND', 'Ủy ban nhân dân'],
		['CA', 'công an'],
	],
	synonyms: [['người cao tuổi', 'người già']],
};
const corpus = await corpusOf(PAGES, WORDS);
const first = async (typed: string) => (await pathsFound(typed, corpus))[0];

describe('a query leads first to', () => {
	test.each([
		['tre măng bát độ', '/tre/'],
		['tre mang bat do', '/tre/'],
		['TRE MANG', '/tre/'],
		['tre măng'.normalize('NFD'), '/tre/'],
		['đường', '/duong/'],
		['dương', '/lieu/'],
		['Dương Liễu', '/lieu/'],
		['hòa giải', '/hoa/'],
		['hoà giải', '/hoa/'],
		['chien si', '/hoa/'],
		['luc truc', '/tre/'],
		['198/KH-SNgV', '/duong/'],
		['sngv', '/duong/'],
		['31,3%', '/tre/'],
		['1234 ha', '/st25/'],
		['“rặng tre”', '/lieu/'],
		['chè yên bái', '/htx/'],
	])('%s → %s', async (typed, path) => {
		expect(await first(typed)).toBe(path);
	});

	test('the whole word rather than its syllables apart', async () => {
		const found = await pathsFound('hợp tác xã nông nghiệp', corpus);
		expect(found[0]).toBe('/hop-tac/');
		expect(found.indexOf('/rai/')).not.toBe(0);
	});
});

describe('abbreviations and words close in meaning', () => {
	test('are found in both directions', async () => {
		expect(await pathsFound('htx', corpus)).toEqual(expect.arrayContaining(['/htx/', '/hop-tac/']));
		expect(await pathsFound('hợp tác xã', corpus)).toContain('/htx/');
		expect(await pathsFound('người cao tuổi', corpus)).toContain('/lieu/');
	});

	test('stand for a phrase, not for its words apart', async () => {
		expect(await pathsFound('htx', corpus)).not.toContain('/rai/');
	});

	test('short words in small letters are no abbreviations', async () => {
		const { query } = await search('ca', false, corpus);
		expect(query.slots.flatMap(({ others }) => others)).toEqual([]);
		const capitals = await search('CA', false, corpus);
		expect(capitals.query.slots.flatMap(({ others }) => others)).toHaveLength(1);
	});
});

describe('what was typed wrongly', () => {
	test.each([
		['nguowif', 'người', '/lieu/'],
		['xuoi giang', 'suoi', '/htx/'],
		['tre mnag', 'mang', '/tre/'],
		['conduongmoi', 'con duong moi', '/duong/'],
	])('%s is searched as %s', async (typed, meant, path) => {
		const { query } = await search(typed, false, corpus);
		expect(query.corrected.map(({ to }) => to)).toEqual([meant]);
		expect(await pathsFound(typed, corpus)).toContain(path);
	});

	test('st 25 is st25', async () => {
		expect(await first('st 25')).toBe('/st25/');
	});

	test('a real word that goes with none of its neighbours is taken for a slip', async () => {
		const { query } = await search(
			'xinh ke',
			false,
			await corpusOf([...PAGES, { path: '/x/', text: 'Xinh đẹp.' }]),
		);
		expect(query.corrected).toEqual([{ from: 'xinh', to: 'sinh' }]);
	});

	test('is taken as it is when that was asked for', async () => {
		expect(await pathsFound('nguowif', corpus, true)).toEqual([]);
		expect((await search('xuoi', true, corpus)).query.corrected).toEqual([]);
	});

	test('is named when nothing is near', async () => {
		const { query } = await search('tre qwzzk', false, corpus);
		expect(query.unknown).toEqual(['qwzzk']);
		expect(await first('tre qwzzk')).toBe('/tre/');
	});
});

describe('a word that is still being typed', () => {
	test('is completed after the word before it', async () => {
		expect(await first('bát đ')).toBe('/tre/');
		expect(await first('dương li')).toBe('/lieu/');
	});

	test('is whole after a space', async () => {
		const { query } = await search('dương li ', false, corpus);
		expect(query.words.at(-1)?.longer).toEqual([]);
	});
});

describe('marks', () => {
	test('typed marks are meant: the right title never stands below another', async () => {
		const titles = ['Đường', 'Dương', 'Dưỡng', 'Đương', 'Dường'];
		for (const right of titles) {
			const pages = titles.map((title) => ({
				path: `/${title}/`,
				title: `${title} làng`,
				text: title === right ? '' : `${right} ${right} ${right} ${right}`,
			}));
			expect((await pathsFound(right, await corpusOf(pages)))[0]).toBe(`/${right}/`);
		}
	});

	test('without marks all are found alike', async () => {
		expect((await pathsFound('duong', corpus)).sort()).toEqual(['/duong/', '/lieu/']);
	});
});

describe('quotation marks', () => {
	test('ask for words in a row', async () => {
		expect(await pathsFound('"hợp tác xã"', corpus)).toEqual(['/hop-tac/']);
		expect(await pathsFound('"tác hợp"', corpus)).toEqual([]);
	});
});

test('rows that stand everywhere by chance keep no phrase from being found', async () => {
	const many = Array.from({ length: 400 }, (_, at) => ({
		path: `/${at}/`,
		text: at % 8 === 0 ? 'nhà của các con' : 'con nhà vui con',
	}));
	const pages = [...many, { path: '/x/', title: 'Con nhà của các bác', text: '' }];
	const all = await corpusOf(pages, { abbreviations: [['CNC', 'con nhà của']] });
	expect(await pathsFound('"con nhà của các bác"', all)).toEqual(['/x/']);
	expect(await pathsFound('cnc', all)).toContain('/x/');
});

describe('the answer', () => {
	test('adds pages that lack something when few have all, and says how many do', async () => {
		const { hits, complete } = await search('tre măng Dương Liễu', false, corpus);
		expect(complete).toBe(0);
		expect(hits.length).toBeGreaterThan(0);
		expect(hits.every(({ cover }) => cover < 1)).toBe(true);
	});

	test.each(['', '   ', '???', '\u0000\u200b', '🌾'])('of %j is empty', async (typed) => {
		expect((await search(typed, false, corpus)).hits).toEqual([]);
	});

	test('is the same for the same query', async () => {
		expect(await pathsFound('làng', corpus)).toEqual(await pathsFound('làng', corpus));
	});

	test('joins sites, whatever they have filed', async () => {
		const other = await siteIndexOf([{ path: '/b/', title: 'Tre ở làng bên' }]);
		const own = await siteIndexOf(PAGES);
		const { hits } = await search('tre', false, createCorpus([own, other]));
		expect(new Set(hits.map(({ site }) => site))).toEqual(new Set([own, other]));
	});
});
