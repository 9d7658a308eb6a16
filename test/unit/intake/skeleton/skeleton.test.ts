import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { personNames } from '../../../../src/checks/person-names.ts';
import { roleOf } from '../../../../src/domain/library/paths.ts';
import {
	type Choices,
	QUESTIONS,
	SKELETON_KINDS,
	SKELETON_SCHEMAS,
	type SkeletonKind,
	schemaOf,
	understand,
	withValue,
} from '../../../../src/intake/skeleton/questions.ts';
import { makeSkeleton, type SkeletonRequest } from '../../../../src/intake/skeleton/skeleton.ts';
import { splitFrontMatter } from '../../../../src/integrations/content-files.ts';
import { check } from '../../checks/content.ts';

const TODAY = '2026-11-21';
const CHOICES: Choices = {
	province: [{ value: 'lao-cai', words: 'Lào Cai' }],
	field: [{ value: 'moi-truong', words: 'Môi trường' }],
};

function make(kind: SkeletonKind, request: Partial<SkeletonRequest> = {}) {
	const values = kind === 'registration' ? { plan: 'ke-hoach-2021-2025', year: 2025 } : {};
	const skeleton = makeSkeleton({
		...{ kind, agency: 'xa-mau', values, today: TODAY, choices: CHOICES, namesIn: personNames },
		...request,
	});
	const [file] = skeleton.files;
	if (file === undefined) throw new Error('no file');
	const yaml = file.path.endsWith('.mdx') ? splitFrontMatter(file.content).yaml : file.content;
	return { ...skeleton.report, content: file.content, yaml, data: parse(yaml) as unknown };
}

describe.each(SKELETON_KINDS)('a new %s', (kind) => {
	test('stands where the site looks for it', () => {
		const role = roleOf(make(kind).path);
		expect(role.kind === 'entry' ? role.entry : role.kind).toBe(kind);
	});

	test('is read, and its gaps are warnings only', () => {
		const agency = kind === 'agency' ? 'xa-moi' : 'xa-mau';
		const { path, content, open } = make(kind, { agency });
		const problems = check({ [path]: content });
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		const said = problems.map(({ message }) => message).join('\n');
		for (const field of open) expect(said.toLowerCase()).toContain(field.toLowerCase());
		expect(open.length).toBeGreaterThan(0);
	});

	test('has every field of its schema, each explained', () => {
		const { yaml } = make(kind);
		for (const [key, field] of Object.entries(schemaOf(kind).properties ?? {})) {
			expect(yaml).toMatch(new RegExp(`^(?:# )?${key}:`, 'm'));
			expect(yaml).toContain(`## ${typeof field === 'object' ? field.title : ''}`);
		}
		expect(yaml.split('\n').filter((line) => line.length > 104)).toEqual([]);
	});

	test('still parses when one # is taken off every optional block', () => {
		const bare = make(kind)
			.yaml.split('\n')
			.filter((line) => !line.startsWith('## '))
			.map((line) => line.replace(/^# /, ''));
		const keys = Object.keys(parse(bare.join('\n')) as object);
		expect(keys).toEqual(Object.keys(schemaOf(kind).properties ?? {}));
	});

	test('asks only for fields that its schema has', () => {
		for (const question of QUESTIONS[kind])
			expect(() => understand(kind, question, '1', CHOICES)).not.toThrow();
	});
});

test('begins as a draft, in the order of the schema, with the answers it was given', () => {
	const values = {
		...{ name: 'Tổ tự quản thôn Hạ', title: 'Dọn rác: “sạch ngõ”, #1' },
		place: { province: 'lao-cai' },
	};
	const { data, path, open } = make('exemplar', { values });
	expect(data).toMatchObject({ ...values, state: 'draft' });
	expect(path).toBe('xa-mau/exemplars/don-rac-sach-ngo-1/index.mdx');
	expect(open).not.toContain('Tên (name)');
	expect(open).toContain('Căn cứ đăng (basis)');
});

test('shows what a list may hold, as the content knows it', () => {
	expect(make('practice').yaml).toContain('## Chọn: moi-truong.');
});

test('never puts a person into an address', () => {
	const path = (title: string, name?: string) => make('exemplar', { values: { title, name } }).path;
	const folder = 'xa-mau/exemplars';
	const swept = `${folder}/don-rac-dau-ngo/index.mdx`;
	expect(path('Bà Trần Thị Thử dọn rác đầu ngõ', 'Trần Thị Thử')).toBe(swept);
	expect(path('trần thị thử dọn rác đầu ngõ', 'Bà Trần Thị Thử')).toBe(swept);
	expect(path('Trần Thị Thử', 'Trần Thị Thử')).toBe(`${folder}/ban-nhap-${TODAY}/index.mdx`);
});

test('finds a free name for what has no title yet', () => {
	const taken = (path: string) => path === `xa-mau/exemplars/ban-nhap-${TODAY}/index.mdx`;
	const { path, unnamed } = make('exemplar', { taken });
	expect(path).toBe(`xa-mau/exemplars/ban-nhap-${TODAY}-2/index.mdx`);
	expect(unnamed).toBe(true);
});

test('a story stands in the year of its date', () => {
	expect(make('story', { values: { title: 'Một sáng', date: '2025-03-05' } }).path).toBe(
		'xa-mau/stories/2025/mot-sang/index.mdx',
	);
	expect(make('story').data).toMatchObject({ date: TODAY });
});

describe('an answer', () => {
	const answer = (kind: SkeletonKind, option: string, typed: string) => {
		const question = QUESTIONS[kind].find((one) => one.option === option);
		if (question === undefined) throw new Error(`no question ${option}`);
		return understand(kind, question, typed, CHOICES);
	};

	test('names a value by id, by words without marks, or by its number', () => {
		for (const typed of ['collective', 'Tập thể', 'tap the', '2'])
			expect(answer('exemplar', 'subject', typed)).toEqual({ value: 'collective' });
		expect(answer('exemplar', 'province', 'lào cai')).toEqual({ value: 'lao-cai' });
		expect(answer('exemplar', 'subject', 'nghiệp')).toEqual({ value: 'enterprise' });
	});

	test('that is in no list gets a guess or the list', () => {
		expect(answer('exemplar', 'province', 'Lao Kai')).toEqual({
			problem: '“Lao Kai” không có trong danh sách. Có phải “Lào Cai” không?',
		});
		expect(answer('exemplar', 'field', 'thể thao')).toEqual({
			problem: '“thể thao” không có trong danh sách. Chọn một: moi-truong (Môi trường).',
		});
	});

	test('may be a day as people write it, or a number', () => {
		expect(answer('story', 'date', '5/3/2026')).toEqual({ value: '2026-03-05' });
		expect(answer('plan', 'from', '2026')).toEqual({ value: 2026 });
		expect(answer('story', 'date', '31/2/2026')).toHaveProperty('problem');
		expect(answer('plan', 'from', 'năm nay')).toHaveProperty('problem');
	});

	test('too long is refused in the words of the schema', () => {
		expect(answer('exemplar', 'title', 'x'.repeat(141))).toEqual({
			problem: 'tiêu đề (title) dài quá 140 ký tự; hãy rút gọn.',
		});
	});
});

/** A generator of numbers in [0, 1) that gives the same for the same seed. */
function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return state / 2 ** 32;
	};
}

const PIECES = [
	...[
		'---',
		'\n---\n',
		'# ',
		'## ',
		': ',
		'- ',
		'{',
		'}',
		'[',
		'"',
		"'",
		'“x”',
		'|',
		'>',
		'&a',
		'*a',
		'!!js',
	],
	...[
		'../',
		'\\',
		'%',
		'@',
		'\t',
		'\u0000',
		'\u202e',
		'\u0301',
		'🙂',
		'e\u0302\u0301',
		'<b>',
		'{x}',
		'null',
		'~',
	],
	...['2026-01-01', '0x1F', 'true', 'Đường', 'Nguyễn Văn Mẫu', 'x'.repeat(60)],
];

test('a hundred odd titles are kept as typed or refused, and never break the file', () => {
	const [question] = QUESTIONS.exemplar;
	if (question === undefined) throw new Error('no question');
	let kept = 0;
	for (let seed = 1; seed <= 100; seed++) {
		const roll = dice(seed);
		const length = 1 + Math.floor(roll() * 5);
		const typed = Array.from({ length }, () => PIECES[Math.floor(roll() * PIECES.length)]).join('');
		const understood = understand('exemplar', question, typed, {});
		if ('problem' in understood) continue;
		kept += 1;
		const values = withValue({}, question.path, understood.value);
		const { path, data } = make('exemplar', { values });
		expect(data).toMatchObject({
			title: typed.normalize('NFC').replace(/\s+/g, ' ').trim(),
			state: 'draft',
		});
		expect(path).toMatch(/^xa-mau\/exemplars\/[a-z0-9-]+\/index\.mdx$/);
	}
	expect(kept).toBeGreaterThan(70);
});

test('what is filled in by all questions is taken by the schema', () => {
	const values = withValue(withValue({}, ['plan'], 'ke-hoach'), ['year'], 2025);
	const row = { subject: 'collective', level: 'commune', count: 2 };
	expect(SKELETON_SCHEMAS.registration.safeParse({ ...values, rows: [row] }).success).toBe(true);
	expect(withValue({ place: { commune: 'xã Mẫu' } }, ['place', 'province'], 'lao-cai')).toEqual({
		place: { commune: 'xã Mẫu', province: 'lao-cai' },
	});
});
