import { expect, test } from 'vitest';
import { headLines } from '../../../src/search/client/paper.ts';
import { peerLine } from '../../../src/search/client/peer-line.ts';
import { readPlace } from '../../../src/search/client/place.ts';
import { NOTHING_ASKED } from '../../../src/search/client/state.ts';
import { createValueWords } from '../../../src/search/client/value-words.ts';

const words = createValueWords([]);
const sheet = { results: [], words, address: 'https://x.vn/tim-kiem/?q=tre', day: '21/11/2026' };

test('a printed list says what was asked, when and where', () => {
	const chosen = { loai: ['exemplar'], nam: ['2024', '2025'] };
	expect(headLines({ ...sheet, state: { ...NOTHING_ASKED, query: ' tre ', chosen } })).toEqual([
		['Từ tìm', 'tre'],
		['Lọc theo', 'Loại bài: Gương; Năm: 2024; Năm: 2025'],
		['Xếp theo', 'Liên quan nhất'],
		['Số kết quả', '0'],
		['Ngày in', '21/11/2026'],
		['Địa chỉ', 'https://x.vn/tim-kiem/?q=tre'],
	]);
});

test('a printed list without a query is of all entries, the newest first', () => {
	const lines = new Map(headLines({ ...sheet, state: NOTHING_ASKED }));
	expect(lines.get('Từ tìm')).toBe('mọi bài');
	expect(lines.get('Xếp theo')).toBe('Mới nhất');
});

test('the line about other sites names each once, with why it is left out', () => {
	expect(peerLine(new Map())).toBe('');
	expect(
		peerLine(
			new Map([
				['A', 'waiting'],
				['B', 'joined'],
				['C', 'slow'],
				['D', 'old'],
				['E', 'failed'],
			]),
		),
	).toBe(
		'Tìm cả trên: B. Đang hỏi thêm: A. Không hỏi được: C (trả lời quá chậm), D (bộ tìm kiếm đời cũ), E (không mở được).',
	);
});

test.each([
	[
		{ shown: 30, row: 12, offset: -4.5 },
		{ shown: 30, row: 12, offset: -4.5 },
	],
	[
		{ shown: 1e9, row: 0, offset: 0 },
		{ shown: 10_000, row: 0, offset: 0 },
	],
	[{ shown: -1, row: 0, offset: 0 }, undefined],
	[{ shown: 10, row: 'x', offset: 0 }, undefined],
	[null, undefined],
	['30', undefined],
])('a place kept in the history as %j is %j', (kept, place) => {
	expect(readPlace(kept)).toEqual(place);
});
