/** Edits in the form: what is written, and what is left as its author typed it. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FormName } from '../../../src/editor/cms-config.ts';
import { BODY } from '../../../src/editor/file-format.ts';
import {
	groupToFile,
	groupToForm,
	isValues,
	type Values,
} from '../../../src/editor/form-values.ts';
import { mergeYaml, newYaml } from '../../../src/editor/yaml-merge.ts';
import { FORMS } from './forms.ts';

type Edit = (form: Record<string, unknown>) => void;

/** The YAML after an edit of its form. */
function edited(yaml: string, edit: Edit, name: FormName = 'practice'): string {
	const form = structuredClone(groupToForm(FORMS[name], parse(yaml) ?? {}));
	edit(form);
	const text = mergeYaml(yaml, FORMS[name], form);
	// Whatever is kept, the file says what the form says.
	expect(groupToFile(FORMS[name], groupToForm(FORMS[name], parse(text) ?? {}))).toEqual(
		groupToFile(FORMS[name], form),
	);
	return text;
}

const set =
	(values: Values): Edit =>
	(form) =>
		Object.assign(form, values);
const list = (form: Record<string, unknown>, name: string): unknown[] => {
	const value = form[name];
	if (!Array.isArray(value)) throw new TypeError(`${name} is no list`);
	return value;
};
const group = (value: unknown): Record<string, unknown> => {
	if (!isValues(value)) throw new TypeError('no group');
	return value;
};

interface Case {
	what: string;
	from: string;
	edit: Edit;
	to: string;
	form?: FormName;
}

const SCALARS: Case[] = [
	{
		what: 'a changed text, and nothing else',
		from: '# Đầu tệp\ntitle: "Cũ"   # nhớ hỏi lại\nname:   Tên\n',
		edit: set({ title: 'Mới' }),
		to: '# Đầu tệp\ntitle: Mới   # nhớ hỏi lại\nname:   Tên\n',
	},
	{
		what: 'a text that YAML would take for something else in quotation marks',
		from: 'title: Cũ\n',
		edit: set({ title: 'Có: dấu hai chấm # và dấu thăng' }),
		to: 'title: "Có: dấu hai chấm # và dấu thăng"\n',
	},
	{
		what: 'a key that was emptied: gone, with its line only',
		from: 'title: A\n# Về tên gọi\nname: B # xem lại\nsummary: C\n',
		edit: set({ name: '' }),
		to: 'title: A\n# Về tên gọi\nsummary: C\n',
	},
	{
		what: 'a new key in the order of the schema',
		from: 'title: A\nsummary: C\n# cuối\n',
		edit: set({ name: 'B' }),
		to: 'title: A\nname: B\nsummary: C\n# cuối\n',
	},
	{
		what: 'a new first key below the remarks at the head of the file',
		from: '# Đầu tệp\n\nname: B\n',
		edit: set({ title: 'A' }),
		to: '# Đầu tệp\n\ntitle: A\nname: B\n',
	},
	{
		what: 'two new keys at one place in their order',
		from: 'title: A\nsources: []\n',
		edit: set({ summary: 'C', name: 'B' }),
		to: 'title: A\nname: B\nsummary: C\nsources: []\n',
	},
	{
		what: 'a key that nobody knows: kept',
		from: 'title: A\nmyNote: { a: [1,2] }\nname: B\n',
		edit: set({ name: 'C' }),
		to: 'title: A\nmyNote: { a: [1,2] }\nname: C\n',
	},
	{
		what: 'a folded text that another key stands below',
		from: 'title: A\nsummary: >-\n  Dòng một\n  dòng hai.\n\n# Về tên\nname: B\n',
		edit: set({ summary: 'Một dòng.' }),
		to: 'title: A\nsummary: Một dòng.\n\n# Về tên\nname: B\n',
	},
	{
		what: 'a folded text beside the one that changed',
		from: 'title: A\nsummary: >-\n  Dòng một\n  dòng hai.\nname: B\n',
		edit: set({ name: 'C' }),
		to: 'title: A\nsummary: >-\n  Dòng một\n  dòng hai.\nname: C\n',
	},
	{
		what: 'an empty value that is filled in',
		from: 'title:\nname: B\n',
		edit: set({ title: 'A' }),
		to: 'title: A\nname: B\n',
	},
	{
		what: 'Windows line ends',
		from: 'title: A\r\nname: B\r\n',
		edit: set({ name: 'C', core: ['Một việc', 'Hai việc '] }),
		to: 'title: A\r\nname: C\r\ncore: [Một việc, Hai việc]\r\n',
	},
	{
		what: 'a file without a last line end',
		from: 'title: A\nname: B',
		edit: set({ name: 'C' }),
		to: 'title: A\nname: C',
	},
	{
		what: 'text in letters with loose marks: only what was edited is put together',
		from: `title: ${'Cũ kỹ'.normalize('NFD')}\nname: ${'Mẫu'.normalize('NFD')}\n`,
		edit: set({ name: 'Tên mới'.normalize('NFD') }),
		to: `title: ${'Cũ kỹ'.normalize('NFD')}\nname: Tên mới\n`,
	},
	{
		what: 'a file of remarks only',
		from: '# chưa có gì\n',
		edit: set({ title: 'A' }),
		to: '# chưa có gì\ntitle: A\n',
	},
	{
		what: 'a value that goes back to what a missing one means',
		from: 'title: A\nstate: draft\n',
		edit: set({ state: 'published' }),
		to: 'title: A\nstate: published\n',
	},
];

const LISTS: Case[] = [
	{
		what: 'an item added to words on one line',
		from: 'aliases: [một, "hai"] # gọi khác\n',
		edit: (form) => list(form, 'aliases').push('ba'),
		to: 'aliases: [một, "hai", ba] # gọi khác\n',
	},
	{
		what: 'an item changed in a list of lines',
		from: 'core:\n  # trước hết\n  - Đúng giờ # luôn luôn\n  - "Đúng chỗ"\nname: B\n',
		edit: (form) => (list(form, 'core')[0] = 'Đúng phiên'),
		to: 'core:\n  # trước hết\n  - Đúng phiên # luôn luôn\n  - "Đúng chỗ"\nname: B\n',
	},
	{
		what: 'an item removed takes its own remark along, and no other',
		from: 'core:\n  - Một # a\n  # về hai\n  - Hai # b\n  - Ba # c\nname: B\n',
		edit: (form) => list(form, 'core').splice(1, 1),
		to: 'core:\n  - Một # a\n  - Ba # c\nname: B\n',
	},
	{
		what: 'an item moved takes its remarks along',
		from: 'core:\n  - Một # a\n  - Hai # b\n  # về ba\n  - Ba\n',
		edit: (form) => list(form, 'core').unshift(...list(form, 'core').splice(2, 1)),
		to: 'core:\n  # về ba\n  - Ba\n  - Một # a\n  - Hai # b\n',
	},
	{
		what: 'a group of a list edited: the others keep their quotation marks and gaps',
		from: 'facts:\n  - { id: a, label: "x", value: 1, unit: "%", period: 2023, evidence: decision, sources: [1,2] }\n  - { id: b, label: y, value: 2, unit: km, period: 2024, evidence: decision, sources: [ 1 ] } # đo lại\n',
		edit: (form) => Object.assign(group(list(form, 'facts')[1]), { value: 3 }),
		to: 'facts:\n  - { id: a, label: "x", value: 1, unit: "%", period: 2023, evidence: decision, sources: [1,2] }\n  - { id: b, label: y, value: 3, unit: km, period: 2024, evidence: decision, sources: [ 1 ] } # đo lại\n',
	},
	{
		what: 'a group of a list in lines edited: folded lines beside it are joined',
		from: 'steps:\n  - title: Một\n    text: >-\n      Việc một\n      là thế.\n    sources: [1]\n  # bước hai\n  - title: Hai # tạm\n    unknown: giữ\n    text: Việc hai.\n',
		edit: (form) => Object.assign(group(list(form, 'steps')[1]), { title: 'Hai mới', who: 'xã' }),
		to: 'steps:\n  - title: Một\n    text: >-\n      Việc một là thế.\n    sources: [1]\n  # bước hai\n  - title: Hai mới # tạm\n    unknown: giữ\n    text: Việc hai.\n    who: xã\n',
	},
	{
		what: 'one group removed and another edited: each keeps what was its own',
		from: 'steps:\n  - { title: Một, text: Việc một., unknown: a }\n  - { title: Hai, text: Việc hai., unknown: b }\n  - { title: Ba, text: Việc ba., unknown: c }\n',
		edit: (form) => {
			list(form, 'steps').splice(1, 1);
			Object.assign(group(list(form, 'steps')[1]), { text: 'Việc ba, làm lại.' });
		},
		to: 'steps:\n  - { title: Một, text: Việc một., unknown: a }\n  - { title: Ba, text: "Việc ba, làm lại.", unknown: c }\n',
	},
	{
		what: 'a list that was emptied',
		from: 'title: A\ncore:\n  - Một\n  - Hai\nname: B\n',
		edit: set({ core: [] }),
		to: 'title: A\nname: B\n',
	},
	{
		what: 'a list whose dashes stand at its key, beside the edit',
		from: 'core:\n- Một\n- Hai\nname: B\n',
		edit: set({ name: 'C' }),
		to: 'core:\n- Một\n- Hai\nname: C\n',
	},
];

const GROUPS: Case[] = [
	{
		what: 'one word in a group on one line',
		from: 'place: { province: lao-cai, commune: "xã Một", locality: thôn } # gần chợ\n',
		edit: (form) => Object.assign(group(form.place), { commune: 'xã Hai' }),
		to: 'place: { province: lao-cai, commune: xã Hai, locality: thôn } # gần chợ\n',
	},
	{
		what: 'a key added to a group in the order of the schema',
		from: 'place:\n  province: lao-cai # tỉnh\n  locality: thôn\n',
		edit: (form) => Object.assign(group(form.place), { commune: 'xã Một' }),
		to: 'place:\n  province: lao-cai # tỉnh\n  commune: xã Một\n  locality: thôn\n',
	},
	{
		what: 'a key removed from a group',
		from: 'place: { province: lao-cai, commune: xã Một }\n',
		edit: (form) => delete group(form.place).commune,
		to: 'place: { province: lao-cai }\n',
	},
	{
		what: 'a group deep in a group',
		from: 'conditions:\n  # người\n  people: { min: 2, max: 2, unit: người }\n  needs: [Chỗ, "Góc"]\n',
		edit: (form) => Object.assign(group(group(form.conditions).people), { max: 3 }),
		to: 'conditions:\n  # người\n  people: { min: 2, max: 3, unit: người }\n  needs: [Chỗ, "Góc"]\n',
	},
	{
		what: 'a basis that stays one of public records',
		from: 'basis: { kind: public-record, sources: [2], note: "Cũ" }\n',
		edit: (form) => Object.assign(group(form.basis), { note: 'Mới' }),
		to: 'basis: { kind: public-record, sources: [2], note: Mới }\n',
		form: 'exemplar',
	},
	{
		what: 'a basis that becomes a consent',
		from: 'basis: { kind: public-record, sources: [2] } # hỏi lại\n',
		edit: set({
			basis: { kind: 'consent', form: 'PDY-01', date: '2026-01-02', scope: ['name'] },
		}),
		to: 'basis: { kind: consent, form: PDY-01, date: 2026-01-02, scope: [name] } # hỏi lại\n',
		form: 'exemplar',
	},
	{
		what: 'a year that becomes a span',
		from: 'facts:\n  - { id: a, label: x, value: 1, period: 2023 }\n',
		edit: (form) =>
			Object.assign(group(list(form, 'facts')[0]), {
				period: { form: 'group-1', from: '2023-01', to: '2024' },
			}),
		to: 'facts:\n  - { id: a, label: x, value: 1, period: { from: 2023-01, to: 2024 } }\n',
	},
	{
		what: 'a span that becomes a year',
		from: 'facts:\n  - { id: a, label: x, value: 1, period: { from: 2023, to: 2024 } }\n',
		edit: (form) =>
			Object.assign(group(list(form, 'facts')[0]), { period: { form: 'date-2', value: '2023' } }),
		to: 'facts:\n  - { id: a, label: x, value: 1, period: 2023 }\n',
	},
	{
		what: 'difficulties that become known',
		from: 'difficulties: chưa ghi nhận # hỏi xã\nlessons: []\n',
		edit: (form) => {
			const forms = FORMS.practice.find(({ name }) => name === 'difficulties')?.shape;
			const list =
				forms?.kind === 'forms' ? forms.forms.find((one) => one.shape.kind === 'list') : undefined;
			form.difficulties = { form: list?.name, value: ['Sóng yếu.'] };
		},
		to: 'difficulties: [Sóng yếu.] # hỏi xã\nlessons: []\n',
	},
	{
		what: 'difficulties of which one is put in other words',
		from: 'difficulties:\n  - Sóng yếu. # ở chợ\n  - "Thiếu người."\n',
		edit: (form) => {
			const { value } = group(form.difficulties);
			if (Array.isArray(value)) value[0] = 'Sóng rất yếu.';
		},
		to: 'difficulties:\n  - Sóng rất yếu. # ở chợ\n  - "Thiếu người."\n',
	},
	{
		what: 'difficulties that turn out not to be known',
		from: 'difficulties:\n  - Sóng yếu.\nlessons: []\n',
		edit: (form) => {
			const forms = FORMS.practice.find(({ name }) => name === 'difficulties')?.shape;
			const fixed = forms?.kind === 'forms' ? forms.forms.find((one) => one.fixed) : undefined;
			form.difficulties = { form: fixed?.name };
		},
		to: 'difficulties: chưa ghi nhận\nlessons: []\n',
	},
];

const WRITTEN_ANEW: Case[] = [
	{
		what: 'names for values, which an edit would change in two places',
		from: '# đầu\ncore: &viec [Một, Hai]\nadaptable: *viec\nmine: *viec\n',
		edit: (form) => list(form, 'core').push('Ba'),
		to: 'core: [Một, Hai, Ba]\nadaptable: [Một, Hai]\nmine: [Một, Hai]\n',
	},
	{
		what: 'a file in braces',
		from: '{ title: A, name: B }\n',
		edit: set({ name: 'C', core: ['Một'] }),
		to: 'title: A\nname: C\ncore: [Một]\n',
	},
];

describe.each([
	['texts', SCALARS],
	['lists', LISTS],
	['groups and forms', GROUPS],
	['lines that cannot be kept', WRITTEN_ANEW],
])('%s', (_, cases) => {
	test.each(cases)('$what', ({ from, edit, to, form }) => {
		expect(edited(from, edit, form)).toBe(to);
	});
});

test.each(['core: &viec [Một]\nadaptable: *viec\n', '{ title: A }', '# lời', '', 'chữ', '- a\n'])(
	'%j is kept as long as nothing is edited',
	(yaml) => {
		const data: unknown = parse(yaml);
		const form = isValues(data) ? groupToForm(FORMS.practice, data) : {};
		expect(mergeYaml(yaml, FORMS.practice, form)).toBe(yaml);
	},
);

test('years of a new file are numbers, dates are words', () => {
	const form = { lastChecked: { on: '2026-10-12', by: 'xã' }, period: { from: '2024' } };
	expect(parse(newYaml(FORMS.practice, form))).toEqual({
		period: { from: 2024 },
		lastChecked: { on: '2026-10-12', by: 'xã' },
	});
});

test('a broken file is not written', () => {
	expect(() => mergeYaml('title: [\n', FORMS.practice, { title: 'A', [BODY]: '' })).toThrow();
});
