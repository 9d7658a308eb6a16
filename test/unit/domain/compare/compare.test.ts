import { describe, expect, test } from 'vitest';
import { type Comparable, comparable } from '../../../../src/domain/compare/comparable.ts';
import {
	compareTopics,
	livingCopies,
	type Stated,
	type Topic,
	type Verdict,
	verdictOf,
} from '../../../../src/domain/compare/compare.ts';
import { adoption, practice, smallLibrary } from '../../../support/small-library.ts';

/** What is compared of a practice whose front matter has these lines more. */
function of(more = '', adoptions: readonly string[] = []): Comparable {
	const library = smallLibrary({
		'mot/practices/cach-lam/index.mdx': practice(more),
		...Object.fromEntries(
			adoptions.map((lines, at) => [`mot/adoptions/noi-${at}.mdx`, adoption('cach-lam', lines)]),
		),
	});
	const [node] = library.practices;
	if (node === undefined) throw new Error('no practice');
	return comparable(node, 'Lào Cai');
}

function verdict(topic: Topic, ...more: string[]): Verdict | undefined {
	const rows = compareTopics(more.map((lines) => of(lines)));
	return rows.find((row) => row.topic === topic)?.verdict;
}

test.each<[string, (Stated | undefined)[], Verdict]>([
	['nothing is said', [undefined, undefined], 'unknown'],
	['one alone says something', [{ values: ['a'] }, undefined], 'unknown'],
	['all say the same', [{ values: ['a'] }, { values: ['a'] }], 'same'],
	['in another order', [{ values: ['a', 'b'] }, { values: ['b', 'a'] }], 'same'],
	['two agree and one is silent', [{ values: ['a'] }, { values: ['a'] }, undefined], 'unknown'],
	['two differ and one is silent', [{ values: ['a'] }, undefined, { values: ['b'] }], 'differ'],
	[
		'units differ',
		[
			{ values: [1], unit: 'ha' },
			{ values: [1], unit: 'hộ' },
		],
		'apart',
	],
])('%s', (_, said, expected) => {
	expect(verdictOf(said)).toBe(expected);
});

describe('topics', () => {
	test.each<[string, Topic, string, string, Verdict]>([
		[
			'money in different words is the same money',
			'money',
			'conditions: { money: { max: 2, unit: triệu đồng } }',
			'conditions: { money: { max: 2000, unit: nghìn đồng } }',
			'same',
		],
		[
			'people and pupils are not counted together',
			'people',
			'conditions: { people: { min: 2, unit: người } }',
			'conditions: { people: { min: 12, unit: học sinh } }',
			'apart',
		],
		[
			'time in weeks and months',
			'time',
			'conditions: { time: { max: 1, unit: tháng } }',
			'conditions: { time: { max: 30, unit: ngày } }',
			'same',
		],
		[
			'terrain without order',
			'terrain',
			'conditions: { terrain: [mountain, delta] }',
			'conditions: { terrain: [delta, mountain] }',
			'same',
		],
		['marks do not count', 'core', 'core: [Họp dân]', 'core: [họp dân]', 'same'],
		['conditions that nobody states', 'area', '', '', 'unknown'],
		[
			'costs for the same thing',
			'cost',
			'cost: { per: một hố, rows: [{ item: Tre, amount: 35 }] }',
			'cost: { per: một hố, money: đồng, rows: [{ item: Tre, amount: 40000 }] }',
			'differ',
		],
		[
			'costs for different things',
			'cost',
			'cost: { per: một hố, rows: [{ item: Tre, amount: 35 }] }',
			'cost: { per: một lớp, rows: [{ item: Tre, amount: 35 }] }',
			'apart',
		],
		[
			'a cost with a row unknown has no total',
			'cost',
			'cost: { per: một hố, rows: [{ item: Tre, amount: 35 }, { item: Công }] }',
			'cost: { per: một hố, rows: [{ item: Tre, amount: 35 }] }',
			'unknown',
		],
	])('%s', (_, topic, one, other, expected) => {
		expect(verdict(topic, one, other)).toBe(expected);
	});
});

test('copies that stopped are counted as stopped, not as living', () => {
	const { copies } = of('', ['status: stopped\nstopped: { why: Thiếu người }', 'status: running']);
	expect(copies).toEqual({ running: 0, check: 0, unchecked: 1, paused: 0, stopped: 1 });
	expect(livingCopies(copies)).toBe(1);
});

test('the number of the problem is no result; “chưa ghi nhận” is no difficulty', () => {
	const fact = (id: string) =>
		`{ id: ${id}, label: ha rừng mất, value: 3, unit: ha, evidence: decision, sources: [1] }`;
	const { facts, difficulties } = of(
		`facts: [${fact('sau')}]\nsources: [{ id: 1, title: A, publisher: B }]`,
	);
	expect(facts.map(({ id }) => id)).toEqual(['sau']);
	expect(difficulties).toEqual([]);
});
