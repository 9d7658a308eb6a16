/** The conference pack of a plan: everybody recognised under it, but for those whose consent does not cover paper. */
import { expect, test } from 'vitest';
import { conferenceView, recognisedUnder } from '../../../src/data/views/conference.ts';
import { contextOf, exemplar, smallLibrary } from '../../support/small-library.ts';

const PLAN = `
title: Kế hoạch một
summary: Tóm tắt.
document: ke-hoach-mot
period: { from: 2024, to: 2025 }
`;
const underPlan = (more: string) => exemplar(`plans: [{ plan: ke-hoach }]\n${more}`);
const recognised = (...years: number[]) =>
	`recognitions: [${years.map((year) => `{ level: grassroots, date: '${year}-12-20', issuer: Cơ quan }`).join(', ')}]`;
const consent = (channels: string, scope = 'name, story') =>
	`{ kind: consent, form: P-1, date: 2024-01-02, scope: [${scope}], channels: [${channels}] }`;

function viewOf(entries: Record<string, string>) {
	const files = Object.entries(entries).map(([slug, text]) => [
		`so-mot/exemplars/${slug}/index.mdx`,
		text,
	]);
	const library = smallLibrary({
		'so-mot/plans/ke-hoach.yaml': PLAN,
		...Object.fromEntries(files),
	});
	const [plan] = library.plans;
	if (plan === undefined) throw new Error('The library has one plan');
	return { plan, view: conferenceView(plan, contextOf(library)) };
}

test('has everybody recognised in the years of the plan, with those years', () => {
	const { plan, view } = viewOf({
		mot: underPlan(recognised(2024, 2025)),
		hai: underPlan(recognised(2019)),
		ba: underPlan(''),
	});
	expect(view.exemplars.map(({ href, years }) => [href, years])).toEqual([
		['/guong/so-mot/mot/', '2024, 2025'],
	]);
	expect(view.leftOut).toBeUndefined();
	expect(recognisedUnder(plan).size).toBe(1);
	expect(view.page.noindex).toBe(true);
});

test.each([
	['web', 'name, story', true],
	['web, print', 'story', true],
	['web, print', 'name, story', false],
])('consent for %s and %s: left out %s', (channels, scope, isLeftOut) => {
	const { view } = viewOf({
		mot: underPlan(recognised(2024)).replace(/basis: .*/, `basis: ${consent(channels, scope)}`),
	});
	expect(view.exemplars).toHaveLength(isLeftOut ? 0 : 1);
	expect(view.leftOut !== undefined).toBe(isLeftOut);
});

test('honours are those that stand, the latest first', () => {
	const { view } = viewOf({
		mot: underPlan(
			`${recognised(2024)}\nawards: [{ name: Giấy khen, date: '2025-05-01' }, { name: Giấy khen, date: '2023-05-01', revoked: { on: 2024-01-01 } }]`,
		),
	});
	expect(view.exemplars[0]?.honours).toEqual([
		'Giấy khen, năm 2025',
		'Được công nhận điển hình cấp cơ sở, đơn vị năm 2024',
	]);
});
