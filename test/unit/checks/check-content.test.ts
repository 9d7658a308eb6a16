import { expect, test } from 'vitest';
import { countProblems, formatProblems } from '../../../src/checks/format-problems.ts';
import { problemAt } from '../../../src/checks/problem.ts';
import { fallingWith, filesToLeaveOut } from '../../../src/integrations/quarantine.ts';
import { agency, check, codes, exemplar, filesWith, individual, story, TODAY } from './content.ts';

const FILE = 'xa-mau/exemplars/to-tu-quan/index.mdx';
const places = (problems: ReturnType<typeof check>) =>
	problems.map(({ file, line, code }) => [file, line, code]);

test('tells all problems of all files, by file and line', () => {
	const problems = check({
		[FILE]: exemplar({ status: 'runing', titel: 'Rác' }, 'Có {so} hộ và <b>rác</b>.'),
		'xa-mau/agency.yaml': agency({ contact: { office: 'Văn phòng', phone: '0912345678' } }),
	});
	expect(places(problems)).toEqual([
		['xa-mau/agency.yaml', 11, 'so-dien-thoai-rieng'],
		[FILE, 29, 'gia-tri-la'],
		[FILE, 30, 'truong-la'],
		[FILE, 33, 'bieu-thuc'],
		[FILE, 33, 'html-tho'],
	]);
});

test('tells only the problems of the agencies asked for, though references lead anywhere', () => {
	const wrong = {
		[FILE]: exemplar({ practices: ['xa-ben/khong-co'] }),
		'xa-ben/agency.yaml': agency({ name: 'Xã Bên', shortName: 'Xã Bên' }),
		'xa-ben/stories/2026/di-hoc/index.mdx': story({
			title: 'Sang xã Mẫu học',
			exemplars: ['xa-mau/to-tu-quan', 'xa-mau/to-tu-qan'],
		}),
	};
	expect(places(check(wrong, ['xa-ben']))).toEqual([
		['xa-ben/stories/2026/di-hoc/index.mdx', 15, 'tham-chieu-treo'],
	]);
});

test('lets a draft wait for its fields, but not publish a number', () => {
	const draft = individual(
		{ state: 'draft', summary: undefined, basis: undefined },
		'Gọi 0912 345 678.',
	);
	const problems = check({ 'xa-mau/exemplars/ban-nhap/index.mdx': draft });
	expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
		'warning thieu-truong',
		'warning thieu-can-cu',
		'error so-dien-thoai-rieng',
	]);
});

test('gives no line rather than a false one', () => {
	const [problem] = check({ [FILE]: exemplar({ summary: undefined }) });
	expect(problem).not.toHaveProperty('line');
	expect(formatProblems(problem ? [problem] : [])).toContain(`content/${FILE}: Thiếu`);
});

test('prints problems the way editors and people read them', () => {
	const problems = [
		problemAt(
			'truong-la',
			{ file: 'so-y-te/stories/2026/tiem-chung/index.mdx', line: 2 },
			{
				message: 'Không có trường tên "titel".',
				advice: 'Có phải "title" không? Hãy sửa tên trường hoặc xóa dòng này.',
			},
		),
		problemAt(
			'khau-hieu',
			{ file: 'so-y-te/stories/2026/tiem-chung/index.mdx', line: 9, column: 4 },
			{ message: 'Câu này trống.', found: 'điểm\n  sáng', advice: 'Hãy nói việc cụ thể.' },
		),
	];
	expect(formatProblems(problems, { folder: 'noi-dung' })).toMatchInlineSnapshot(`
		"noi-dung/so-y-te/stories/2026/tiem-chung/index.mdx:2: Không có trường tên "titel". [truong-la]
		    Có phải "title" không? Hãy sửa tên trường hoặc xóa dòng này.

		noi-dung/so-y-te/stories/2026/tiem-chung/index.mdx:9: Nên xem: Câu này trống. [khau-hieu]
		    Đang ghi: điểm sáng
		    Hãy nói việc cụ thể.

		Có 1 lỗi, 1 điều nên xem trong 1 tệp."
	`);
});

test('counts errors, what is worth a look, and files', () => {
	const at = (file: string) => ({ file });
	const words = { message: 'Sai.', advice: 'Hãy sửa.' };
	const error = problemAt('truong-la', at('a'), words);
	const warning = problemAt('khau-hieu', at('b'), words);
	expect(countProblems([error, error])).toBe('Có 2 lỗi trong 1 tệp.');
	expect(countProblems([error, warning, warning])).toBe('Có 1 lỗi, 2 điều nên xem trong 2 tệp.');
	expect(countProblems([warning])).toBe('Có 1 điều nên xem trong 1 tệp.');
	expect(countProblems([])).toBe('Không có lỗi nào.');
});

test('leaves out the entry of a broken photo, and nothing for a stray file', () => {
	const at = (file: string) =>
		problemAt('tep-la', { file }, { message: 'Sai.', advice: 'Hãy sửa.' });
	const errors = [
		'xa-mau/exemplars/to-tu-quan/mot-vong.jpg',
		'xa-mau/exemplars/to-tu-quan/index.mdx',
		'xa-mau/adoptions/thon-thuong.mdx',
		'xa-mau/ghi-chu.txt',
		'_shared/needs.yaml',
	].map(at);
	expect(filesToLeaveOut(errors)).toEqual({
		entries: ['xa-mau/adoptions/thon-thuong.mdx', 'xa-mau/exemplars/to-tu-quan/index.mdx'],
		essential: ['_shared/needs.yaml'],
	});
});

test('a broken agency file does not hide the mistakes of the entries beside it', () => {
	const found = codes({
		'xa-mau/agency.yaml': agency({ level: 'cap-xa' }),
		'xa-mau/exemplars/to-tu-quan/index.mdx': exemplar({ practices: ['xom-sachh'] }),
	});
	expect(found).toEqual(expect.arrayContaining(['gia-tri-la', 'tham-chieu-treo']));
});

test('copies of a practice that is left out go with it, other entries stay', () => {
	const left = ['xa-mau/practices/xom-sach/index.mdx'];
	const files = filesWith({}).map(({ path, data }) => ({ path, data }));
	expect(fallingWith(left, files, TODAY)).toEqual(['xa-mau/adoptions/thon-thuong.mdx']);
});
