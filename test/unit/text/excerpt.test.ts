import { expect, test } from 'vitest';
import {
	countWords,
	excerpt,
	readingMinutes,
	SYLLABLES_PER_MINUTE,
} from '../../../src/text/excerpt.ts';

const STORY =
	'Mưa lớn kéo dài. Trưởng bản ở Lào Cai đi gõ cửa từng nhà. Chín mươi người kịp tránh lũ, không ai bị thương.';

test.each([
	[200, STORY],
	[70, 'Mưa lớn kéo dài. Trưởng bản ở Lào Cai đi gõ cửa từng nhà.'],
	[58, 'Mưa lớn kéo dài. Trưởng bản ở Lào Cai đi gõ cửa từng nhà.'],
	[40, 'Mưa lớn kéo dài. Trưởng bản ở Lào Cai…'],
	[18, 'Mưa lớn kéo dài.'],
	[10, 'Mưa lớn…'],
])('at most %d characters', (maxChars, expected) => {
	expect(excerpt(STORY, maxChars)).toBe(expected);
	expect(excerpt(STORY, maxChars).length).toBeLessThanOrEqual(maxChars);
});

test('a title or an initial does not end a sentence', () => {
	expect(
		excerpt('Ở TP. Hồ Chí Minh có ThS. Nguyễn Văn A. Bình dạy nghề cho nhiều người trẻ', 45),
	).toBe('Ở TP. Hồ Chí Minh có ThS. Nguyễn Văn A. Bình…');
	expect(excerpt('Cả xã có 1.550 hộ, tăng dần qua nhiều năm liền', 20)).toBe('Cả xã có 1.550 hộ…');
});

test('white space is collapsed and a single long word is cut', () => {
	expect(excerpt('  hai\n\n từ ', 20)).toBe('hai từ');
	expect(excerpt('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`);
});

test('words are syllables, signs are none', () => {
	expect(countWords('Hợp tác xã – 1.550 hộ, “UBND”')).toBe(6);
	expect(countWords('')).toBe(0);
});

test('reading takes at least a minute', () => {
	expect(readingMinutes('một hai ba')).toBe(1);
	expect(readingMinutes('rừng '.repeat(SYLLABLES_PER_MINUTE * 3))).toBe(3);
});
