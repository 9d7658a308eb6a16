import { describe, expect, test } from 'vitest';
import { githubAnnotations, gitlabReport } from '../../../src/checks/annotations.ts';
import { buildReportPage } from '../../../src/checks/build-report.ts';
import { CODES } from '../../../src/checks/codes.ts';
import type { Problem } from '../../../src/checks/problem.ts';

const FILE = 'xa-mau/stories/2026/tin, 1: hai/index.mdx';
const ERROR: Problem = {
	...{ file: FILE, line: 7, column: 2, code: 'html-tho', severity: 'error' },
	message: 'Có <script> ở đây: 100%, không nhận.\r\n::error::giả',
	...{ found: '<script>alert("x" & \'y\')</script>', advice: 'Xóa dòng.\nRồi chạy lại.' },
};
const WARNING: Problem = { ...ERROR, severity: 'warning' };
const title = CODES['html-tho'].title;

describe('GitHub', () => {
	test('a problem is one command on one line, escaped, without what is written in the file', () => {
		expect(githubAnnotations([ERROR], 'content')).toBe(
			`::error file=content/xa-mau/stories/2026/tin%2C 1%3A hai/index.mdx,line=7,col=2,title=${title} [html-tho]::` +
				'Có <script> ở đây: 100%25, không nhận.%0D%0A::error::giả%0AXóa dòng.%0ARồi chạy lại.\n',
		);
	});

	test('errors stand before warnings; a problem of a whole file has no line', () => {
		const { line: _, column: __, ...whole } = WARNING;
		const lines = githubAnnotations([whole, ERROR], 'content').trimEnd().split('\n');
		expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(['::error', '::warning']);
		expect(lines[1]).not.toMatch(/line=|col=/);
	});

	test('nothing is printed when there are no problems', () => {
		expect(githubAnnotations([], 'content')).toBe('');
	});
});

describe('GitLab', () => {
	const report = (problems: readonly Problem[]): Record<string, unknown>[] =>
		JSON.parse(gitlabReport(problems, 'content', (text) => text));

	test('a problem has what the report format asks for', () => {
		expect(report([WARNING, ERROR])).toMatchObject([
			{
				...{ description: `${ERROR.message} ${ERROR.advice}`, check_name: 'html-tho' },
				severity: 'critical',
				location: { path: `content/${FILE}`, lines: { begin: 7 } },
			},
			{ severity: 'minor' },
		]);
	});

	test('fingerprints differ from each other and outlive lines that come and go', () => {
		const prints = (problems: readonly Problem[]) =>
			report(problems).map(({ fingerprint }) => fingerprint);
		const other: Problem = { ...ERROR, found: 'khác' };
		expect(new Set(prints([ERROR, ERROR, other])).size).toBe(3);
		expect(prints([{ ...ERROR, line: 90 }])).toEqual(prints([ERROR]));
	});
});

describe('the page of what was left out', () => {
	const page = buildReportPage({
		...{ day: '2026-11-21', leftOut: [FILE], falling: ['so-khac/adoptions/thon.mdx'] },
		...{ errors: [ERROR], site: 'https://neu-guong.example/trang/' },
		agencies: new Map([['xa-mau', 'Xã <Mẫu>']]),
	});

	test('says what, where, why and what to do, by agency, and leads to the guide', () => {
		for (const words of ['ngày 21/11/2026', 'Dòng 7', 'Rồi chạy lại.', 'Xã &lt;Mẫu&gt;', 'so-khac'])
			expect(page).toContain(words);
		expect(page).toContain('href="https://neu-guong.example/trang/huong-dan/kiem-tra/#html-tho"');
	});

	test('nothing of an entry becomes markup, and nothing is loaded', () => {
		expect(page).toContain('&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;');
		expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
		expect(page).toContain('<meta name="robots" content="noindex">');
	});

	test('an entry left out for its photo says so', () => {
		const photo = { ...ERROR, file: 'xa-mau/exemplars/a/anh.jpg' };
		const entry = 'xa-mau/exemplars/a/index.mdx';
		const said = buildReportPage({
			...{ day: '2026-11-21', leftOut: [entry], falling: [], errors: [photo] },
			...{ agencies: new Map(), site: 'https://a.example/' },
		});
		expect(said).toContain('Để riêng vì tệp đi cùng có lỗi.');
		expect(said).toContain('content/xa-mau/exemplars/a/anh.jpg');
	});
});
