import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { adoptionSchema } from '../../../../src/domain/schemas/adoption.ts';
import { importAdoption } from '../../../../src/intake/adoption/import-adoption.ts';
import { readLetter } from '../../../../src/intake/adoption/read-letter.ts';
import { readResult } from '../../../../src/intake/adoption/read-result.ts';
import {
	ADOPTION_LETTER,
	practiceAnswer,
	TELL_ADOPTION_QUESTIONS,
} from '../../../../src/site/labels/tell-adoption.ts';
import { letterText } from '../../../../src/site/words/letter.ts';
import { adoption, practice, smallLibrary } from '../../../support/small-library.ts';

const library = smallLibrary({
	'mot/practices/cach-lam/index.mdx': practice(
		'facts: [{ id: ho, label: giữ rừng, value: 3, unit: hộ, evidence: decision, sources: [1] }]\nsources: [{ id: 1, title: A, publisher: B }]',
	),
	'mot/adoptions/xa-hai.mdx': adoption('cach-lam'),
});
const FULL = {
	practice: practiceAnswer('Mô hình Một', 'mot/cach-lam'),
	adopter: 'Thôn Chín',
	place: 'xã Nậm Chạc, tỉnh Lào Cai',
	since: '3/2025',
	teacher: 'xã Hai',
	state: 'đã dừng',
	stopped: 'Thiếu người',
	kept: 'Họp dân\nChia phiên',
	changed: 'Đi ban đêm, vì ban ngày đi nương\nBỏ sổ giấy',
	outcome: 'khoảng 32 hộ giữ rừng, năm 2026\nsạch hơn hẳn',
	difficulties: 'Mưa',
	advice: 'Hẹn giờ trước.',
	office: 'Văn phòng xã, van-phong@xa.example',
};

function imported(text: string, more: { agency?: string; slug?: string } = {}) {
	const made = importAdoption({ text, library, today: '2026-11-21', ...more });
	if ('problem' in made) throw new Error(made.problem.message);
	const [, yaml = ''] = made.content.split('---\n');
	return { ...made, data: parse(yaml) as Record<string, unknown> };
}
const problem = (text: string, slug?: string) => {
	const made = importAdoption({
		...{ text, library, today: '2026-11-21' },
		...(slug !== undefined && { slug }),
	});
	return 'problem' in made ? made.problem.message : undefined;
};

describe('a whole letter', () => {
	const made = imported(letterText(ADOPTION_LETTER, FULL));

	test('becomes a draft that its schema takes, at the grade of the adopter’s word', () => {
		expect(made.file).toBe('mot/adoptions/thon-chin/index.mdx');
		expect(made.open).toEqual([]);
		expect(adoptionSchema.safeParse(made.data).error).toBeUndefined();
		expect(made.data).toMatchObject({
			practice: 'cach-lam',
			from: 'xa-hai',
			adopter: { name: 'Thôn Chín' },
			place: { province: 'lao-cai', commune: 'xã Nậm Chạc' },
			since: '2025-03',
			status: 'stopped',
			stopped: { why: 'Thiếu người' },
			kept: ['Họp dân', 'Chia phiên'],
			changed: [{ what: 'Đi ban đêm', why: 'ban ngày đi nương' }, { what: 'Bỏ sổ giấy' }],
			evidence: 'self-reported',
			contact: { office: 'Văn phòng xã', email: 'van-phong@xa.example' },
			state: 'draft',
		});
	});

	test('a result with the original’s words takes its id; what is no number is kept as a note', () => {
		expect(made.data.facts).toMatchObject([
			{
				id: 'ho',
				qualifier: 'about',
				value: 32,
				unit: 'hộ',
				period: '2026',
				evidence: 'self-reported',
			},
		]);
		expect(made.unread).toEqual(['facts: “sạch hơn hẳn”']);
		expect(made.content).toContain('# - facts: “sạch hơn hẳn”');
	});

	test('in another agency’s folder it points at the practice by its whole key', () => {
		const other = imported(letterText(ADOPTION_LETTER, FULL), { agency: 'hai' });
		expect(other.file).toBe('hai/adoptions/thon-chin/index.mdx');
		expect(other.data).toMatchObject({ practice: 'mot/cach-lam', from: 'mot/xa-hai' });
	});
});

test('a short letter lists what is still open', () => {
	const { practice: asked, adopter } = FULL;
	const made = imported(letterText(ADOPTION_LETTER, { practice: asked, adopter }));
	expect(made.open.map(({ key }) => key)).toContain('place');
	expect(made.open.every(({ label }) => label !== '')).toBe(true);
	expect(made.content).toContain('# Còn thiếu:');
});

test('a practice is found by its name too', () => {
	const text = letterText(ADOPTION_LETTER, { ...FULL, practice: 'mô hình một' });
	expect(imported(text).practice.key).toBe('mot/cach-lam');
});

test.each([
	['no practice', { ...FULL, practice: '' }, /không ghi mô hình/],
	['an unknown practice', { ...FULL, practice: 'Nuôi voi' }, /không có mô hình “Nuôi voi”/],
	['nobody', { ...FULL, adopter: '' }, /không ghi nơi nào/],
	['a place that is recorded already', { ...FULL, adopter: 'Xã Hai' }, /Đã có bản ghi/],
])('%s is a problem in words', (_, answers, words) => {
	expect(problem(letterText(ADOPTION_LETTER, answers))).toMatch(words);
});

describe('the text as people pass it on', () => {
	test.each([
		['quoted in an answer', '> Nơi làm theo: Thôn Chín\n> Giữ gì: a\n> b'],
		['with the line ends of mails', 'Nơi làm theo: Thôn Chín\r\nGiữ gì: a\r\nb\r\n'],
		['without marks in the questions', 'Noi lam theo: Thôn Chín\nGiu gi:\n- a\n- b'],
		['in letters taken apart', 'Nơi làm theo: Thôn Chín\nGiữ gì: a\nb'.normalize('NFD')],
		['with a greeting and a name below', 'Kính gửi\nGiữ gì: a\nb\nNơi làm theo: Thôn Chín\nBan B'],
	])('%s', (_, text) => {
		expect(Object.fromEntries(readLetter(text, TELL_ADOPTION_QUESTIONS))).toEqual({
			adopter: ['Thôn Chín'],
			kept: ['a', 'b'],
		});
	});

	test('a blank form has no answers', () => {
		expect(readLetter(letterText(ADOPTION_LETTER), TELL_ADOPTION_QUESTIONS).size).toBe(0);
	});
});

test.each([
	['1.550 cây trồng mới', { value: 1550, unit: 'cây', label: 'trồng mới' }],
	['14% hồ sơ phải nộp lại, 2026', { value: 14, unit: '%', period: '2026' }],
	['hơn 0,5 tấn rác mỗi tuần (9/2026)', { value: 0.5, qualifier: 'over', period: '2026-09' }],
	['32 hộ', undefined],
	['tăng gấp 2 lần', undefined],
])('“%s” as a result', (line, expected) => {
	const fact = readResult(line, []);
	if (expected === undefined) expect(fact).toBeUndefined();
	else expect(fact).toMatchObject(expected);
});
