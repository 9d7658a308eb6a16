import { describe, expect, test } from 'vitest';
import { resultOf } from '../../../src/search/client/result.ts';
import {
	dateText,
	freshnessText,
	kindText,
	yearText,
} from '../../../src/search/client/result-words.ts';
import { hitsOf, type PageOf, siteOf } from './site-of.ts';

const FIELDS = { 'linh-vuc': { 'lam-nghiep': 'Lâm nghiệp' }, 'co-quan': { a: 'Sở Mẫu' } };
const ENTRY: PageOf = {
	path: '/guong/a/b/',
	title: 'Đường hoa',
	date: '2026-11-05',
	where: 'Lào Cai',
	facets: {
		loai: ['exemplar'],
		'linh-vuc': ['lam-nghiep'],
		'co-quan': ['a'],
		'do-tuoi': ['running'],
	},
};
const PEER = { name: 'Trang bạn', url: 'https://ban.vn/goc/' };

function only(page: PageOf, peer?: typeof PEER) {
	const [hit] = hitsOf(siteOf([page], FIELDS));
	if (hit === undefined) throw new Error('No hit');
	return resultOf(hit, peer);
}

describe('a result', () => {
	test('says what, where, whose, when and how fresh', () => {
		const result = only(ENTRY);
		expect(result).toMatchObject({
			...{ href: '/guong/a/b/', kind: 'exemplar', title: 'Đường hoa', where: 'Lào Cai' },
			...{ agency: 'Sở Mẫu', sample: false, peer: undefined },
		});
		expect(kindText(result)).toBe('Gương · Lâm nghiệp');
		expect([dateText(result), yearText(result)]).toEqual(['5/11/2026', '2026']);
		expect(freshnessText(result)).toBe('Đang chạy');
	});

	test('of an entry without a day says so; pages about the site have none', () => {
		const { date: _, ...undated } = ENTRY;
		expect(dateText(only(undated))).toBe('nguồn không ghi ngày');
		const page = only({ ...undated, facets: { loai: ['page'] } });
		expect([dateText(page), yearText(page), freshnessText(page)]).toEqual(['', '', '']);
		expect(kindText(page)).toBe('Trang khác');
	});

	test('of a peer opens there', () => {
		expect(only(ENTRY, PEER)).toMatchObject({
			...{ href: 'https://ban.vn/goc/guong/a/b/', peer: 'Trang bạn' },
		});
	});

	test.each(['javascript:alert(1)', '//xau.vn/', '/../../xau/', 'https://xau.vn/', '\\\\xau.vn'])(
		'of a peer never leaves it: %s',
		(path) => {
			expect(only({ ...ENTRY, path }, PEER).href).toMatch(/^https:\/\/ban\.vn\/goc\//);
		},
	);

	test('with a day that is none does not break', () => {
		expect(dateText(only({ ...ENTRY, date: '2025-13-45<b>' }, PEER))).toBe('nguồn không ghi ngày');
	});
});
