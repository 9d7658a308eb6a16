import { describe, expect, test } from 'vitest';
import type { ComparedFact } from '../../../../src/domain/compare/comparable.ts';
import { compareResults } from '../../../../src/domain/compare/results.ts';

const fact = (id: string, more: Partial<ComparedFact> = {}): ComparedFact => ({
	id,
	label: id,
	value: 1,
	unit: 'hộ',
	evidence: 'self-reported',
	...more,
});
const compare = (...sides: ComparedFact[][]) => compareResults(sides.map((facts) => ({ facts })));
const per = (value: number, unit = 'kg/hộ') => ({ perUnit: { value, unit } });

describe('facts of one kind come on one line', () => {
	test.each<[string, ComparedFact, ComparedFact, boolean]>([
		['by id and unit', fact('ho'), fact('ho', { label: 'khác' }), true],
		['by label and unit', fact('a', { label: 'Hộ làm' }), fact('b', { label: 'hộ làm' }), true],
		['never across units', fact('ho'), fact('ho', { unit: 'người' }), false],
		[
			'by what they are counted per',
			fact('a', per(11)),
			fact('b', { unit: 'kg', ...per(9) }),
			true,
		],
		['not without anything in common', fact('a'), fact('b'), false],
	])('%s', (_, one, other, together) => {
		const { shared, own } = compare([one], [other]);
		expect(shared).toHaveLength(together ? 1 : 0);
		expect(own.flat()).toHaveLength(together ? 0 : 2);
	});

	test('each fact stands once, in the column of its practice', () => {
		const { shared, own } = compare([fact('a'), fact('b')], [fact('c')], [fact('b')]);
		expect(shared.map(({ cells }) => cells.map((cell) => cell?.id))).toEqual([
			['b', undefined, 'b'],
		]);
		expect(own.map((facts) => facts.map(({ id }) => id))).toEqual([['a'], ['c'], []]);
	});
});

test.each([
	[
		'totals of places of different size are not compared',
		fact('a'),
		fact('a', { value: 9 }),
		'apart',
	],
	['per-unit values are', fact('a', per(11)), fact('a', { value: 9, ...per(9) }), 'differ'],
	['shares are', fact('a', { unit: '%' }), fact('a', { unit: '%' }), 'same'],
	['rates are', fact('a', { unit: 'đồng/m' }), fact('a', { unit: 'đồng/m', value: 2 }), 'differ'],
] as const)('%s', (_, one, other, verdict) => {
	expect(compare([one], [other]).shared[0]?.verdict).toBe(verdict);
});

test('a result that one practice lacks is not called the same', () => {
	const share = fact('a', { unit: '%' });
	expect(compare([share], [share], []).shared[0]?.verdict).toBe('unknown');
});
