import { describe, expect, test } from 'vitest';
import { accentFit } from '../../../src/search/engine/accents.ts';

describe('accentFit', () => {
	test.each([
		['đường', 'đường', 1],
		['duong', 'đường', 1],
		['đương', 'đường', 0.75],
		['mơi', 'mới', 0.75],
		['nghỉ', 'nghĩ', 0.6],
		['đường', 'đưởng', 0.4],
		['đường', 'dương', 0.3],
		['đường', 'đuông', 0.3],
	])('%s for %s is %s', (typed, written, fit) => {
		expect(accentFit(typed, written)).toBe(fit);
	});
});
