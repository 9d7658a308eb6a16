import { expect, test } from 'vitest';
import { isKey, toggled } from '../../../src/client/compare/choice.ts';

const one = (slug: string) => ({ key: `mot/${slug}`, name: slug });
const four = ['a', 'b', 'c', 'd'].map(one);

test('choosing puts in, choosing again takes out, and a fifth has no room', () => {
	expect(toggled([], one('a'))).toEqual([one('a')]);
	expect(toggled([one('a'), one('b')], one('a'))).toEqual([one('b')]);
	expect(toggled(four, one('e'))).toBeUndefined();
	expect(toggled(four, one('d'))).toHaveLength(3);
});

test.each([
	['ban-bien-tap/giu-rung', true],
	['giu-rung', false],
	['../../etc', false],
	['a/b/c', false],
	['A/b', false],
])('%s as the key of a practice: %s', (text, expected) => {
	expect(isKey(text)).toBe(expected);
});
