import { describe, expect, test } from 'vitest';
import { decodeKeystrokes } from '../../../src/text/telex.ts';

describe('decodeKeystrokes', () => {
	test.each([
		['nguowif', 'người'],
		['ddieenr', 'điển'],
		['duongwf', 'dường'],
		['dduowngf', 'đường'],
		['đưowngf', 'đường'],
		['hoaf', 'hòa'],
		['thuyr', 'thủy'],
		['quyss', 'quý'],
		['gias', 'giá'],
		['tieens', 'tiến'],
		['nghieepj', 'nghiệp'],
		['Nuowsc', 'nước'],
		['nguo7i2', 'người'],
		['d9uo7ng2', 'đường'],
		['d9ie6n2', 'điền'],
	])('%s is %s', (typed, meant) => {
		expect(decodeKeystrokes(typed)).toBe(meant);
	});

	test.each(['tre', 'xin', 'st25', '2024', 'thôn', ''])('%s holds no keystrokes', (typed) => {
		expect(decodeKeystrokes(typed)).toBeUndefined();
	});

	test('gives composed letters with the tone on the vowel', () => {
		expect(decodeKeystrokes('tooir')).toBe('tổi'.normalize('NFC'));
	});
});
