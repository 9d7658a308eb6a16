/** A report as one HTML file that needs nothing beside it and prints on A4. */
import { REPORT } from '../../site/words/reports.ts';
import type { Block, Cell, Line, Linked, Report, Table } from './model.ts';

const STYLE = `
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; background: #fff; color: #111; font: 1.05rem/1.5 "Times New Roman", Tinos, serif; }
.head, .end { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; }
.head p { margin: 0.1rem 0; text-align: center; }
.motto { border-bottom: 1px solid #111; }
.right { text-align: center; }
h1 { font-size: 1.2rem; text-align: center; }
h1 span { display: block; }
h2 { margin-top: 1.6rem; font-size: 1.05rem; text-transform: uppercase; }
h3 { font-size: 1.05rem; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
caption { padding-bottom: 0.4rem; font-style: italic; text-align: left; }
th, td { padding: 0.25rem 0.4rem; border: 1px solid #444; text-align: left; vertical-align: top; }
tfoot td { font-weight: bold; }
.end-of-cell { text-align: right; }
.center { text-align: center; }
a { color: #0b4f8a; }
.blank { min-height: 5rem; border-bottom: 1px dotted #444; color: #444; font-style: italic; }
.to { font-size: 0.9rem; }
.note { margin-top: 2rem; font-size: 0.9rem; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 13pt; } a { color: inherit; } .scroll { overflow: visible; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }`;

/** The text of the file. */
export function toHtml(report: Report): string {
	const sections = report.sections.map(
		({ heading, blocks }) =>
			`<section>\n<h2>${escaped(heading)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`,
	);
	return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(REPORT.fileTitle(report.type, report.title))}</title>
<style>${STYLE}
</style>
</head>
<body>
<header class="head">
<div>
${report.superior === undefined ? '' : `<p>${upper(report.superior)}</p>\n`}<p><strong>${upper(report.agency)}</strong></p>
<p>${escaped(report.number)}</p>
</div>
<div>
<p><strong>${REPORT.country}</strong></p>
<p><strong class="motto">${REPORT.motto}</strong></p>
<p><em>${escaped(report.placeAndDate)}</em></p>
</div>
</header>
<main>
<h1><span>${upper(report.type)}</span> <span>${escaped(report.title)}</span></h1>
<p>${lineHtml(report.opening)}</p>
${sections.join('\n')}
<p>${escaped(report.closing)}</p>
</main>
<footer>
<div class="end">
<div class="to">
<p><strong><em>${REPORT.recipients}</em></strong></p>
<ul>${report.recipients.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>
</div>
<div class="right">
${report.signer.map((one) => `<p><strong>${escaped(one)}</strong></p>`).join('\n')}
<p><em>${REPORT.sign}</em></p>
</div>
</div>
${report.sampleNote === undefined ? '' : `<p class="note">${escaped(report.sampleNote)}</p>\n`}</footer>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `<h3>${escaped(block.text)}</h3>`;
		case 'text':
			return `<p>${lineHtml(block.line)}</p>`;
		case 'list':
			return `<ul>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ul>`;
		case 'table':
			return tableHtml(block.table);
		case 'blank':
			return `<p class="blank">${escaped(REPORT.toWrite(block.ask))}</p>`;
	}
}

function tableHtml({ caption, columns, rows, foot }: Table): string {
	const row = (cells: readonly Cell[]) =>
		`<tr>${cells.map((one, at) => `<td${alignment(columns[at]?.align)}>${linkHtml(one)}</td>`).join('')}</tr>`;
	const heads = columns.map(({ title }) => `<th scope="col">${escaped(title)}</th>`).join('');
	return `<div class="scroll">
<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
${foot === undefined ? '' : `<tfoot>${row(foot)}</tfoot>\n`}</table>
</div>`;
}

function alignment(align: 'center' | 'end' | undefined): string {
	if (align === undefined) return '';
	return ` class="${align === 'end' ? 'end-of-cell' : 'center'}"`;
}

const lineHtml = (line: Line): string =>
	line.map((part) => (typeof part === 'string' ? escaped(part) : linkHtml(part))).join('');

function linkHtml({ text, href }: Linked): string {
	return href === undefined ? escaped(text) : `<a href="${escaped(href)}">${escaped(text)}</a>`;
}

const upper = (text: string): string => escaped(text.toLocaleUpperCase('vi'));

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
