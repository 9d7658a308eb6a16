import { expect, test } from 'vitest';
import { countUntil, isLater } from '../../../src/client/year-slider.ts';

test.each([
	['2024:1 2025:2 -:3', 2023, 0],
	['2024:1 2025:2 -:3', 2024, 1],
	['2024:1 2025:2 -:3', 2025, 3],
	['2024:1 2025:2 -:3', undefined, 6],
	['', 2025, 0],
	['', undefined, 0],
])('“%s” until %s is %d', (tally, year, count) => {
	expect(countUntil(tally, year)).toBe(count);
});

test('what is undated is later than any year, and nothing is later than all years', () => {
	expect(isLater('2025', 2024)).toBe(true);
	expect(isLater('2025', 2025)).toBe(false);
	expect(isLater('-', 2025)).toBe(true);
	expect(isLater('-', undefined)).toBe(false);
});
