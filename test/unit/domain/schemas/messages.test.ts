/** What the schemas say to authors: Vietnamese sentences that name the field and what to do. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { adoptionSchema } from '../../../../src/domain/schemas/adoption.ts';
import { documentSchema } from '../../../../src/domain/schemas/document.ts';
import { exemplarSchema } from '../../../../src/domain/schemas/exemplar.ts';
import { planSchema } from '../../../../src/domain/schemas/plan.ts';
import { practiceSchema } from '../../../../src/domain/schemas/practice.ts';
import { splitFrontMatter } from '../../../../src/integrations/content-files.ts';
import {
	adoption,
	document,
	exemplar,
	fact,
	individual,
	plan,
	practice,
} from '../../checks/content.ts';

const dataOf = (text: string): unknown =>
	parse(text.startsWith('---') ? splitFrontMatter(text).yaml : text);

const messages = (schema: z.ZodType, text: string): string[] =>
	(schema.safeParse(dataOf(text)).error?.issues ?? []).map(
		({ path, message }) => `${path.join('.')}: ${message}`,
	);

test('an individual says in which role, and nobody else does', () => {
	expect(messages(exemplarSchema, individual({ role: undefined }))).toEqual([
		'role: Cá nhân phải có vai (role): leader, staff, resident, armed-forces, worker.',
	]);
	expect(messages(exemplarSchema, exemplar({ role: 'staff' }))).toEqual([
		'role: Chỉ cá nhân mới có vai (role); hãy xóa dòng này.',
	]);
});

test('a leader names the collective led', () => {
	expect(messages(exemplarSchema, individual({ role: 'leader' }))).toEqual([
		'leads: Cá nhân là lãnh đạo phải ghi tập thể phụ trách (leads: name: …).',
	]);
});

test.each([
	['exemplar', exemplarSchema, exemplar({ status: 'stopped' })],
	['practice', practiceSchema, practice({ status: 'stopped' })],
	['adoption', adoptionSchema, adoption({ status: 'stopped' })],
] as const)('a stopped %s says why', (_, schema, text) => {
	expect(messages(schema, text)).toEqual(['stopped: Đã dừng thì ghi lý do (stopped: why: …).']);
});

test('nobody is published without a basis', () => {
	expect(messages(exemplarSchema, exemplar({ basis: undefined }))).toEqual([
		'basis: Căn cứ đăng (basis) phải có kind: consent (phiếu đồng ý) hoặc public-record (hồ sơ công khai).',
	]);
	expect(
		messages(exemplarSchema, exemplar({ basis: { kind: 'public-record', sources: [] } })),
	).toEqual(['basis.sources: Hồ sơ công khai phải chỉ ra ít nhất một nguồn.']);
});

test('difficulties are answered, if only by “chưa ghi nhận”', () => {
	const wrong =
		'difficulties: Khó khăn (difficulties) là bắt buộc: ghi danh sách, hoặc “chưa ghi nhận” khi nguồn không nêu.';
	expect(messages(practiceSchema, practice({ difficulties: undefined }))).toEqual([wrong]);
	expect(messages(practiceSchema, practice({ difficulties: 'không có' }))).toEqual([wrong]);
	expect(messages(practiceSchema, practice({ difficulties: ['Thiếu người trực.'] }))).toEqual([]);
});

test('a fact has a bare number and a source', () => {
	const facts = [{ ...fact, value: '1.550', sources: [] }];
	expect(messages(exemplarSchema, exemplar({ facts }))).toEqual([
		'facts.0.value: Giá trị phải là số viết trần, không có dấu chấm ngăn nghìn: 1550 hoặc 31.3.',
		'facts.0.sources: Mỗi số liệu cần ít nhất một nguồn.',
	]);
});

test('a place is in a province or all over the country, not both and not neither', () => {
	const wrong =
		'place: Ghi tỉnh hiện nay (province), hoặc nationwide: true khi làm trên cả nước; không ghi cả hai, không bỏ cả hai.';
	expect(messages(exemplarSchema, exemplar({ place: { commune: 'xã Mẫu' } }))).toEqual([wrong]);
	const both = { province: 'lao-cai', nationwide: true };
	expect(messages(exemplarSchema, exemplar({ place: both }))).toEqual([wrong]);
	expect(messages(exemplarSchema, exemplar({ place: { nationwide: true } }))).toEqual([]);
});

test('a day must exist, a date may be known to its month or year', () => {
	expect(messages(exemplarSchema, exemplar({ publishedOn: '2026-02-30' }))).toEqual([
		'publishedOn: Ngày phải có dạng NĂM-THÁNG-NGÀY và có thật trong lịch, ví dụ 2026-03-15.',
	]);
	for (const date of ['2026', '2026-03', '2026-03-15', 2026])
		expect(messages(documentSchema, document({ date }))).toEqual([]);
	expect(messages(documentSchema, document({ date: '2026-02-30' }))).toEqual([
		'date: Ngày này không có trong lịch; hãy kiểm tra ngày và tháng.',
	]);
});

test('a day read as a Date by another YAML reader is the same day', () => {
	const read = exemplarSchema.parse({
		...Object(dataOf(exemplar())),
		publishedOn: new Date('2026-03-15'),
	});
	expect(read.publishedOn).toBe('2026-03-15');
});

test('what a document leaves blank stays blank', () => {
	const read = documentSchema.parse(dataOf(document()));
	expect([read.number, read.date]).toEqual([null, null]);
});

test('a target left blank is not 0, and lies in the years of its plan', () => {
	const target = { year: 2024, level: 'commune', subject: 'collective', value: null };
	const read = planSchema.parse(dataOf(plan({ targets: [target] })));
	expect(read.targets[0]?.value).toBeNull();
	const wrong = [
		{ ...target, year: 2027 },
		{ ...target, value: { min: 5, max: 4 } },
	];
	expect(messages(planSchema, plan({ targets: wrong }))).toEqual([
		'targets.0.year: Năm 2027 nằm ngoài giai đoạn 2021–2025.',
		'targets.1.value: Khoảng chỉ tiêu có min lớn hơn max; hãy đổi chỗ.',
	]);
});

test('one named place has no count', () => {
	const adopter = { name: 'Thôn Thượng', count: 3 };
	expect(messages(adoptionSchema, adoption({ adopter }))).toEqual([
		'adopter.count: Một nơi có tên thì không ghi số nơi (count); hãy xóa, hoặc đổi scope thành group.',
	]);
	expect(messages(adoptionSchema, adoption({ adopter, scope: 'group' }))).toEqual([]);
});
