import { expect, test } from 'vitest';
import type { Comparable, ComparedFact } from '../../../../src/domain/compare/comparable.ts';
import { TOPICS } from '../../../../src/domain/compare/compare.ts';
import { resultText, topicLines } from '../../../../src/site/words/compare.ts';
import { countAndShare } from '../../../../src/site/words/statistics.ts';

const blank: Comparable = {
	key: 'mot/cach-lam',
	name: 'Mô hình Một',
	owner: 'Xã Một',
	where: 'Lào Cai',
	sample: false,
	freshness: 'check',
	needs: [],
	problem: 'Rừng mất.',
	steps: [],
	core: [],
	facts: [],
	difficulties: [],
	copies: { running: 2, check: 0, unchecked: 0, paused: 0, stopped: 1 },
};

test('a practice that says little leaves its cells empty instead of filling them', () => {
	const said = TOPICS.filter((topic) => topicLines(topic, blank).length > 0);
	expect(said).toEqual(['problem', 'freshness', 'copies']);
});

test.each([
	['copies', {}, ['2 nơi đang chạy', '1 nơi đã dừng']],
	[
		'cost',
		{ cost: { per: 'một hố', money: 'nghìn đồng', total: 1200 } },
		['Cho một hố: 1.200 nghìn đồng'],
	],
	[
		'money',
		{ conditions: { money: { max: 10, unit: 'triệu đồng' }, needs: [], notes: [] } },
		['nhiều nhất 10 triệu đồng'],
	],
] as const)('%s', (topic, more, lines) => {
	expect(topicLines(topic, { ...blank, ...more } as Comparable)).toEqual(lines);
});

test('a result says its time and its value per unit', () => {
	const fact: ComparedFact = {
		...{ id: 'rac', label: 'rác', value: 0.7, unit: 'tấn', qualifier: 'about', period: '2025' },
		perUnit: { value: 11, unit: 'kg/hộ' },
		evidence: 'self-reported',
	};
	expect(resultText(fact)).toBe('khoảng 0,7\u00a0tấn, 2025; tính ra 11 kg/hộ');
});

test.each([
	[1, 1, '1 (100%)'],
	[999, 1000, '999 (99,9%)'],
	[9999, 10000, '9.999 (99,9%)'],
	[0, 0, '0 (0%)'],
])('%i of %i', (part, whole, words) => {
	expect(countAndShare(part, whole)).toBe(words);
});
