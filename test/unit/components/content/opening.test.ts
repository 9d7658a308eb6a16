import { expect, test } from 'vitest';
import { openingOf } from '../../../../src/components/content/opening.ts';
import type { KnotView } from '../../../../src/site/views.ts';
import { exemplarView } from '../../../support/sample-entries.ts';
import { card } from '../../../support/sample-views.ts';

const knots = (count: number): KnotView[] =>
	Array.from({ length: count }, (_, at) => ({
		style: 'given',
		dateText: String(2000 + at),
		title: 'Được công nhận điển hình cấp cơ sở',
		details: ['Đơn vị mẫu', 'Quyết định: 1/QĐ-ĐVM.'],
		sources: [],
	}));
const story = (letters: number) => `<p>${'a'.repeat(letters)}</p>`;
const practices = [card('practice', 'mot-cach-lam', 'nong-nghiep')];

test('beside a long story the record stays below, the thread in the margin', () => {
	const { beside, below } = openingOf(exemplarView({ knots: knots(4), practices }), story(9000));
	expect(beside).toEqual([]);
	expect(below[0]).toBe('methods');
	expect(below).not.toContain('recognition');
});

test('a thread too long for the margin becomes a part, however long the story', () => {
	const { beside } = openingOf(exemplarView({ knots: knots(12), practices }), story(9000));
	expect(beside).toEqual(['recognition']);
});

test('a short story beside a long margin draws the record up, part by part, in its order', () => {
	const plans = Array.from({ length: 12 }, (_, at) => ({ text: `Kế hoạch thứ ${at}`, href: '/' }));
	const view = exemplarView({ knots: knots(4), practices, plans, facts: [] });
	const { beside, below } = openingOf(view, story(100));
	expect(beside.slice(0, 2)).toEqual(['recognition', 'methods']);
	expect([...beside, ...below]).toContain('difficulties');
	expect(beside.filter((part) => below.includes(part))).toEqual([]);
});
