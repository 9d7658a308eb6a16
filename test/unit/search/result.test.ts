import { describe, expect, test } from 'vitest';
import { type Fragment, holdsQuery, resultView } from '../../../src/search/client/result.ts';

const fragment: Fragment = {
	url: '/guong/a/b/',
	meta: {
		title: 'Ďường hoa',
		summary: 'Tóm tắt ďẹp',
		kindText: 'Gương',
		place: 'Ďồng Tháp',
		agency: 'Ban biên tập',
		date: '2026-11-05',
		freshnessText: 'Ďang chạy',
		hidden: 'bí danh',
	},
	filters: { loai: ['exemplar'], 'do-tuoi': ['running'] },
	content: 'Một hai < ba ďường hoa bốn năm.',
	plain_excerpt: 'hai &lt; ba ďường hoa',
	locations: [4],
};
const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('');

describe('resultView', () => {
	test('has no ď left and marks what was found', () => {
		const view = resultView(fragment, 'duong hoa');
		expect(JSON.stringify(view)).not.toMatch(/[ďĎ]/);
		expect(view.title).toEqual([{ text: 'Đường hoa', mark: true }]);
		expect(view.excerpt).toContainEqual({ text: 'đường hoa', mark: true });
		expect(view).toMatchObject({
			href: '/guong/a/b/',
			kind: 'exemplar',
			where: 'Đồng Tháp · Ban biên tập',
			freshness: { state: 'running', text: 'Đang chạy' },
			date: { text: '5/11/2026', datetime: '2026-11-05' },
		});
	});

	test('shows that an excerpt is cut, and its signs as written', () => {
		expect(text(resultView(fragment, 'duong').excerpt)).toBe('… hai < ba đường hoa …');
	});

	test('a page found by its fields alone shows its summary', () => {
		const view = resultView({ ...fragment, locations: [] }, 'bi danh');
		expect(text(view.excerpt)).toBe('Tóm tắt đẹp');
	});

	test('says when no date is known', () => {
		const { date: _, ...meta } = fragment.meta;
		expect(resultView({ ...fragment, meta }, '').date).toEqual({ text: 'nguồn không ghi ngày' });
		const guide = { ...fragment, meta, filters: { loai: ['page'] } };
		expect(resultView(guide, '').date).toEqual({ text: '' });
	});
});

describe('holdsQuery', () => {
	test.each([
		['duong', true],
		['Đường', true],
		['hoa', true],
		['bi danh', true],
		['đườngxa', false],
		['nam', false],
		['xqzw duong', true],
		['', false],
	])('%s: %s', (query, holds) => expect(holdsQuery(fragment, query)).toBe(holds));
});
