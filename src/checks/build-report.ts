/**
 * The page that tells maintainers what a build left out and why. It quotes broken entries, which may hold what must not
 * be published, so it is a file of its own beside the build, never a page of the site or of a preview.
 */
import { urls } from '../site/urls.ts';
import { formatDate } from '../text/date.ts';
import { CODES } from './codes.ts';
import { countProblems } from './format-problems.ts';
import type { Problem } from './problem.ts';

export interface BuildReport {
	/** Day of the build, `YYYY-MM-DD`. */
	day: string;
	/** Files of entries that were left out. */
	leftOut: readonly string[];
	/** Files without errors that went with them. */
	falling: readonly string[];
	errors: readonly Problem[];
	/** Names of agencies by id, as far as they can be read. */
	agencies: ReadonlyMap<string, string>;
	/** Where the site is published, with a slash at the end: the guide is there. */
	site: string;
}

const STYLE = `
body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5rem; } h2 { margin-top: 2rem; border-bottom: 1px solid; } h3 { font-size: 1rem; overflow-wrap: anywhere; }
li { margin-bottom: .75rem; } .found { overflow-wrap: anywhere; background: #f2f2f2; padding: 0 .25rem; }
@media print { body { max-width: none; padding: 0; } li, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } a { color: inherit; } }
`;

/** The page, whole and in one file: it needs no font, script or picture. */
export function buildReportPage(report: BuildReport): string {
	const { day, leftOut, falling, errors } = report;
	const title = `Bài để riêng khi dựng trang ngày ${formatDate(day)}`;
	const folders = [...leftOut, ...falling, ...errors.map(({ file }) => file)].map(agencyOf);
	return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${leftOut.length} mục có lỗi và ${falling.length} lần nhân rộng đi theo không có trên trang lần này; phần còn lại đã dựng. ${escapeHtml(countProblems(errors))}</p>
<p>Báo cáo này trích lại chỗ sai trong bài. Chỉ người giữ kho dùng; đừng đưa lên mạng.</p>
${[...new Set(folders)]
	.sort()
	.map((agency) => agencySection(agency, report))
	.join('\n')}
</body>
</html>
`;
}

const agencyOf = (file: string): string => file.split('/')[0] ?? file;

function agencySection(agency: string, report: BuildReport): string {
	const mine = (file: string) => agencyOf(file) === agency;
	const files = [
		...new Set([...report.leftOut, ...report.errors.map(({ file }) => file)].filter(mine)),
	].sort();
	const falling = report.falling.filter(mine);
	return [
		`<section>\n<h2>${escapeHtml(report.agencies.get(agency) ?? agency)}</h2>`,
		...files.map((file) => fileSection(file, report)),
		...(falling.length === 0
			? []
			: [
					'<h3>Tạm ẩn vì mô hình gốc đang để riêng</h3>',
					`<ul>${falling.map((file) => `<li>content/${escapeHtml(file)}</li>`).join('')}</ul>`,
				]),
		'</section>',
	].join('\n');
}

function fileSection(file: string, { leftOut, errors, site }: BuildReport): string {
	const own = errors.filter((problem) => problem.file === file);
	const why = leftOut.includes(file)
		? own.length === 0
			? 'Để riêng vì tệp đi cùng có lỗi.'
			: 'Để riêng.'
		: '';
	return [
		`<h3>content/${escapeHtml(file)}</h3>`,
		...(why === '' ? [] : [`<p>${why}</p>`]),
		...(own.length === 0
			? []
			: [`<ul>\n${own.map((problem) => errorItem(problem, site)).join('\n')}\n</ul>`]),
	].join('\n');
}

function errorItem({ line, code, message, found, advice }: Problem, site: string): string {
	const guide = new URL(urls.guideCodes(code).replace(/^\//, ''), site).href;
	return [
		`<li>${line === undefined ? '' : `Dòng ${line}: `}${escapeHtml(message)}`,
		...(found === undefined
			? []
			: [`<br>Đang ghi: <span class="found">${escapeHtml(found)}</span>`]),
		`<br>${escapeHtml(advice).replaceAll('\n', '<br>')}`,
		`<br><a href="${escapeHtml(guide)}">${escapeHtml(CODES[code].title)}</a> [${code}]</li>`,
	].join('\n');
}

/** Text as it may stand in an element or a quoted attribute. */
const escapeHtml = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
