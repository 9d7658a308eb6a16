import { describe, expect, test } from 'vitest';
import { singleWords } from '../../../src/search/client/links.ts';
import { nearFrom, notesOf, statusText } from '../../../src/search/client/notes.ts';
import { NOTHING_ASKED } from '../../../src/search/client/state.ts';
import { foundOf, hitsOf, siteOf } from './site-of.ts';

const site = siteOf(['a', 'b', 'c', 'd'].map((name) => ({ path: `/${name}/`, title: name })));
const state = { ...NOTHING_ASKED, query: 'nguowif giữ rừng' };
const corrected = [{ from: 'nguowif', to: 'người' }];

describe('notes', () => {
	test('are none when all went as typed', () => {
		expect(notesOf(state, foundOf(hitsOf(site)))).toEqual([]);
	});

	test('say what was changed, and lead back', () => {
		expect(notesOf(state, foundOf(hitsOf(site), { corrected }))).toEqual([
			{
				text: 'Đang tìm “người” thay cho “nguowif”.',
				way: { text: 'Tìm đúng như đã gõ', state: { ...state, exactly: true } },
			},
		]);
	});

	test('say which words no page has', () => {
		const found = foundOf(hitsOf(site, [0.6, 0.6, 0.6, 0.6]), { unknown: ['xyz', 'zzq'] });
		expect(notesOf(state, found)).toEqual([{ text: 'Không có trang nào chứa “xyz”, “zzq”.' }]);
	});

	test('say how many results have everything; the last note has the way back', () => {
		const notes = notesOf(state, foundOf(hitsOf(site, [1, 1, 0.6, 0.6]), { corrected }));
		expect(notes.map(({ text }) => text)).toEqual([
			'Đang tìm “người” thay cho “nguowif”.',
			'2 kết quả đủ các từ, còn lại gần đúng.',
		]);
		expect(notes.map(({ way }) => way?.state.exactly)).toEqual([undefined, true]);
		expect(notesOf(state, foundOf(hitsOf(site, [0.6, 0.6, 0.6, 0.6])))).toEqual([
			{ text: 'Không có kết quả nào đủ các từ; dưới đây là kết quả gần đúng.' },
		]);
	});

	test('of an exact search lead to the forgiving one', () => {
		const exact = { ...state, exactly: true };
		expect(notesOf(exact, foundOf([]))).toEqual([
			{
				text: 'Đang tìm đúng từng từ như đã gõ.',
				way: { text: 'Tìm cả cách viết gần đúng', state },
			},
		]);
	});
});

describe('approximate results', () => {
	const from = (covers: number[], more = {}) =>
		nearFrom({ ...state, ...more }, foundOf(hitsOf(site, covers)));

	test('begin after the last that has everything', () => {
		expect(from([1, 1, 0.6, 0.6])).toBe(2);
		expect(from([1, 0.6, 1, 0.6])).toBe(3);
	});

	test('have no beginning when there is one sort only, or another order', () => {
		expect(from([1, 1, 1, 1])).toBeUndefined();
		expect(from([0.6, 0.6, 0.6, 0.6])).toBeUndefined();
		expect(from([1, 0.6, 0.6, 0.6], { sort: 'name' })).toBeUndefined();
	});
});

describe('the status', () => {
	test('counts', () => {
		expect(statusText(state, foundOf(hitsOf(site)))).toBe('4 kết quả cho “nguowif giữ rừng”.');
		expect(statusText(state, foundOf([]))).toBe('Không có kết quả cho “nguowif giữ rừng”.');
		expect(statusText(NOTHING_ASKED, foundOf(hitsOf(site)))).toBe('4 kết quả.');
	});

	test('cuts what was pasted', () => {
		const query = '😀'.repeat(5000);
		expect(statusText({ ...state, query }, foundOf([]))).toBe(
			`Không có kết quả cho “${'😀'.repeat(80)}…”.`,
		);
	});
});

test('words to try alone are those that say something and that pages may have', () => {
	expect(singleWords('làm sao để giữ rừng xyz', ['xyz'])).toEqual(['làm', 'giữ', 'rừng']);
	expect(singleWords('rừng', [])).toEqual([]);
});
