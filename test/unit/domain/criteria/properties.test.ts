/** What holds for every rule and every record: more evidence never hurts, its order does not matter. */
import { expect, test } from 'vitest';
import { evaluateRule } from '../../../../src/domain/criteria/evaluate.ts';
import { certaintyOf, type Verdict } from '../../../../src/domain/criteria/verdict.ts';
import type { ExemplarNode } from '../../../../src/domain/library/nodes.ts';
import type { Rule } from '../../../../src/domain/schemas/criterion.ts';
import {
	CONTRIBUTIONS,
	HOLDERS,
	LEVELS,
	OUTLET_LEVELS,
	RATINGS,
} from '../../../../src/domain/values.ts';
import { recordOf } from './records.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const next = random(20261121);
const below = (count: number) => Math.floor(next() * count);
function pick<T>(items: readonly T[]): T {
	const item = items[below(items.length)];
	if (item === undefined) throw new Error('Nothing to pick');
	return item;
}

const YEARS = { from: 2021, to: 2025 };
const AWARDS = [
	...['lao-dong-tien-tien', 'chien-si-tien-tien', 'chien-si-thi-dua-co-so'],
	...['chien-si-thi-dua-bo-ban-nganh-tinh', 'bang-khen-ubnd-tinh', 'gia-dinh-van-hoa'],
];
const year = () => 2020 + below(7);
const decision = () => (next() < 0.5 ? { decision: '1/QĐ-MAU' } : {});

type Lists = Pick<
	ExemplarNode['data'],
	'ratings' | 'recognitions' | 'awards' | 'initiatives' | 'media' | 'contributions'
>;
const LISTS = [
	'ratings',
	'recognitions',
	'awards',
	'initiatives',
	'media',
	'contributions',
] as const;

/** One row for each list, to be taken or not. */
function rows(): Lists {
	return {
		ratings: [
			{ year: year(), rating: pick(RATINGS), of: pick(HOLDERS), sources: [], ...decision() },
		],
		recognitions: [
			{
				level: pick(LEVELS),
				date: String(year()),
				issuer: 'Cơ quan Một',
				sources: [],
				...decision(),
			},
		],
		awards: [{ award: pick(AWARDS), year: year(), of: pick(HOLDERS), sources: [], ...decision() }],
		initiatives: [
			{
				title: 'Sổ',
				level: pick(LEVELS),
				year: year(),
				applied: next() < 0.5,
				sources: [],
				...decision(),
			},
		],
		media: [{ outlet: 'Báo', outletLevel: pick(OUTLET_LEVELS), date: String(year()) }],
		contributions: [
			{ kind: pick(CONTRIBUTIONS), value: 1, unit: 'phần', purpose: 'làm đường', sources: [] },
		],
	};
}

const base = recordOf({});

function nodeOf(lists: Lists): ExemplarNode {
	return {
		...base,
		data: { ...base.data, ...lists },
		awards: lists.awards.map((held) => ({ held })),
	};
}

function lists(count: number): Lists {
	const all: Lists = {
		ratings: [],
		recognitions: [],
		awards: [],
		initiatives: [],
		media: [],
		contributions: [],
	};
	for (let at = 0; at < count; at++) add(all, rows());
	return all;
}

/** Adds one row to one of the lists. */
function add(to: Lists, from: Lists): void {
	const list = pick(LISTS);
	const rowsOf: unknown[] = to[list];
	rowsOf.push(...from[list]);
}

const copy = (all: Lists): Lists => structuredClone(all);

function shuffled(all: Lists): Lists {
	const mixed = copy(all);
	for (const list of LISTS) {
		const items: unknown[] = mixed[list];
		for (let at = items.length - 1; at > 0; at--) {
			const other = below(at + 1);
			[items[at], items[other]] = [items[other], items[at]];
		}
	}
	return mixed;
}

function leaf(): Rule {
	const of = pick(HOLDERS);
	const count = 1 + below(3);
	const [from, to] = [2021 + below(2), 2023 + below(3)];
	return pick<Rule>([
		{ rule: 'rating-years', rating: pick(RATINGS), years: count, of },
		{ rule: 'rating-every-year', rating: pick(RATINGS), of, from, to },
		{ rule: 'consecutive-recognitions', level: pick(LEVELS), count },
		{ rule: 'award-count', award: pick(AWARDS), count, of },
		{ rule: 'award-every-year', award: pick(AWARDS), orHigher: next() < 0.5, of, from, to },
		{ rule: 'initiatives', level: pick(LEVELS), applied: next() < 0.5, count },
		{ rule: 'media', outletLevels: [pick(OUTLET_LEVELS)] },
		{ rule: 'contributions', kinds: [pick(CONTRIBUTIONS)] },
	]);
}

function rule(depth = 0): Rule {
	const inner = () => Array.from({ length: 1 + below(3) }, () => rule(depth + 1));
	if (depth > 1 || next() < 0.6) return leaf();
	return next() < 0.5 ? { rule: 'all-of', rules: inner() } : { rule: 'any-of', rules: inner() };
}

const judge = (one: Rule, all: Lists): Verdict =>
	evaluateRule(one, { exemplar: nodeOf(all), years: YEARS });

const RUNS = 4000;
const cases = Array.from({ length: RUNS }, () => ({ one: rule(), all: lists(below(40)) }));

test('the records meet many of the rules, and miss many', () => {
	const outcomes = Map.groupBy(cases, ({ one, all }) => judge(one, all).outcome);
	for (const outcome of ['met', 'not-met', 'no-evidence'] as const)
		expect(outcomes.get(outcome)?.length ?? 0).toBeGreaterThan(RUNS / 50);
});

test('more evidence never turns met into anything else, nor something into nothing', () => {
	for (const { one, all } of cases) {
		const before = judge(one, all).outcome;
		const more = copy(all);
		for (let count = 1 + below(5); count > 0; count--) add(more, rows());
		const after = judge(one, more).outcome;
		if (before === 'met') expect(after, JSON.stringify({ one, all, more })).toBe('met');
		if (before === 'not-met') expect(after).not.toBe('no-evidence');
	}
});

test('the order of evidence changes neither outcome nor gaps nor certainty', () => {
	const said = (verdict: Verdict) => ({
		outcome: verdict.outcome,
		gaps: verdict.gaps,
		certainty: certaintyOf(verdict),
		years: verdict.used.map((used) => `${used.list} ${used.year ?? ''}`).sort(),
	});
	for (const { one, all } of cases)
		expect(said(judge(one, shuffled(all))), JSON.stringify({ one, all })).toEqual(
			said(judge(one, all)),
		);
});

test('the same input gives the same output, and leaves the record as it was', () => {
	for (const { one, all } of cases.slice(0, 500)) {
		const before = copy(all);
		expect(judge(one, all)).toEqual(judge(one, all));
		expect(all).toEqual(before);
	}
});

test('nothing is missing exactly where a rule is met', () => {
	for (const { one, all } of cases) {
		const { outcome, gaps } = judge(one, all);
		expect(gaps.length === 0, JSON.stringify(one)).toBe(outcome === 'met');
	}
});
