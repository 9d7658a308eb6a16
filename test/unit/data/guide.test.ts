import { expect, test } from 'vitest';
import { z } from 'zod';
import { guideKinds, guideParts } from '../../../src/data/views/guide.ts';
import { guideFields, partKey } from '../../../src/data/views/guide-fields.ts';
import { day, field, oneOf, partialDate, slug } from '../../../src/domain/schemas/fields.ts';
import type { GuideFieldView } from '../../../src/site/guide-views.ts';

const tables = [...guideKinds(), ...guideParts()];

/** A field with all that stand in it. */
const withInside = (view: GuideFieldView): GuideFieldView[] => [
	view,
	...view.groups.flatMap(({ fields }) => fields.flatMap(withInside)),
];
const all = tables.flatMap(({ fields }) => fields.flatMap(withInside));

const one = (schema: z.ZodType): GuideFieldView => {
	const [view] = guideFields(z.strictObject({ key: schema }), 'x', new Map());
	if (view === undefined) throw new Error('no field');
	return view;
};

test('every field of every file says its name and its contract', () => {
	expect(all.length).toBeGreaterThan(300);
	expect(
		all.filter(({ label, text }) => label === '' || text === '').map(({ anchor }) => anchor),
	).toEqual([]);
});

test('every allowed value and every form of a choice has words', () => {
	const values = all.flatMap(({ anchor, values }) => values.map(({ word }) => ({ anchor, word })));
	const forms = all.flatMap(({ anchor, groups }) =>
		groups.flatMap(({ choice }) => (choice === undefined ? [] : [{ anchor, word: choice.word }])),
	);
	expect(values.length).toBeGreaterThan(100);
	expect(forms.length).toBeGreaterThan(10);
	expect([...values, ...forms].filter(({ word }) => word === '')).toEqual([]);
});

test('anchors of the page are unique', () => {
	const anchors = [...tables.map(({ id }) => id), ...all.map(({ anchor }) => anchor)];
	const twice = anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at);
	expect(twice).toEqual([]);
});

test('a part that several files share is explained once and linked', () => {
	const place = all.filter(({ key, shared }) => key === 'place' && shared !== undefined);
	expect(place.length).toBeGreaterThan(4);
	for (const { shared, groups } of place) {
		expect(shared?.href).toBe('/huong-dan/truong/#phan-place');
		expect(groups).toEqual([]);
	}
	expect(
		guideParts()
			.find(({ id }) => id === 'phan-place')
			?.fields.map(({ key }) => key),
	).toContain('province');
});

test('fields of publication stand in their own table', () => {
	const [exemplar] = guideKinds();
	expect(exemplar?.fields.map(({ key }) => key)).not.toContain('withdrawn');
	expect(exemplar?.more?.href).toBe('/huong-dan/truong/#phan-publishing');
	expect(guideParts()[0]?.fields.map(({ key }) => key)).toContain('withdrawn');
});

test('the basis for publishing shows its two forms', () => {
	const basis = guideParts().find(({ id }) => id === 'phan-basis');
	expect(basis?.fields.map(({ key, label }) => `${key} (${label})`)).toEqual([
		'kind: consent (phiếu đồng ý)',
		'kind: public-record (hồ sơ công khai)',
	]);
});

test('a field is required when it has neither a default nor may be left out', () => {
	expect(one(slug('mã')).required).toBe(true);
	expect(one(slug('mã').optional()).required).toBe(false);
	expect(one(z.boolean().default(false)).required).toBe(false);
});

test('says what holds when a line is left out', () => {
	expect(one(z.boolean().default(false)).otherwise).toBe('không');
	expect(
		one(oneOf('Tình trạng', ['running', 'paused', 'stopped']).default('running')).otherwise,
	).toBe('đang chạy');
	expect(one(z.array(z.string()).default([]))).not.toHaveProperty('otherwise');
});

test('names kinds of values in a writer’s words', () => {
	expect(one(day()).type).toBe('ngày, viết NĂM-THÁNG-NGÀY, ví dụ 2026-03-15');
	expect(one(partialDate()).type).toMatch(/^ngày, biết tới đâu/);
	expect(one(z.string().max(140)).type).toBe('chữ, nhiều nhất 140 ký tự');
	expect(one(z.array(slug('mã'))).type).toBe(
		'danh sách, mỗi mục là mã: chữ thường không dấu, chữ số, gạch nối',
	);
	expect(one(z.number().nullable()).type).toBe(
		'số viết trần, ví dụ 1550 hoặc 31.3 hoặc null (để trống)',
	);
});

test('opens a rule that contains rules once', () => {
	interface Rule {
		rules?: Rule[] | undefined;
	}
	const rule: z.ZodType<Rule> = z.lazy(() => z.strictObject({ rules: z.array(rule).optional() }));
	const view = one(field(rule, 'Quy tắc', 'Một quy tắc.'));
	expect(withInside(view).map(({ key, type }) => `${key}: ${type}`)).toEqual([
		'key: nhóm dòng',
		'rules: danh sách, mỗi mục là một hay nhiều quy tắc như trên',
	]);
});

test('finds a shared part whatever it is called where it is used', () => {
	const part = z.strictObject({ a: slug('mã') });
	const shared = new Map([[partKey(part), { text: 'Phần', href: '#phan' }]]);
	const [view] = guideFields(z.strictObject({ key: field(part, 'Tên', 'Việc.') }), 'x', shared);
	expect(view).toMatchObject({
		label: 'Tên',
		text: 'Việc.',
		shared: { href: '#phan' },
		groups: [],
	});
});
