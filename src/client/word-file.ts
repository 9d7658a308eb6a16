/**
 * A written plan as a Word file, made in the browser: the four parts that a .docx needs (ECMA-376, Office Open XML) and
 * nothing else. A library for any Word file weighs fifty times as much, which an old phone would have to load first.
 */
import { strToU8, zipSync } from 'fflate';
import type { PlanBlock } from '../site/words/adopt.ts';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Text width of A4 with margins of 2 cm, in twentieths of a point. */
const WIDTH = 9638;
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The bytes of a .docx that shows the blocks. */
export function wordFile(blocks: readonly PlanBlock[]): Uint8Array<ArrayBuffer> {
	return zipSync({
		'[Content_Types].xml': strToU8(
			`${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
		),
		'_rels/.rels': strToU8(relations('officeDocument', 'word/document.xml')),
		'word/_rels/document.xml.rels': strToU8(relations('styles', 'styles.xml')),
		'word/styles.xml': strToU8(styles()),
		'word/document.xml': strToU8(documentOf(blocks)),
	});
}

function relations(kind: string, target: string): string {
	return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/${kind}" Target="${target}"/></Relationships>`;
}

function documentOf(blocks: readonly PlanBlock[]): string {
	const body = blocks.map(blockXml).join('');
	return `${HEADER}<w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function blockXml(block: PlanBlock): string {
	switch (block.kind) {
		case 'title':
			return paragraph(block.text, 'Title');
		case 'heading':
			return paragraph(block.text, 'Heading1');
		case 'text':
			return paragraph(block.text);
		case 'small':
			return paragraph(block.text, 'Small');
		case 'list':
			return block.items.map((item) => paragraph(`• ${item}`, 'ListParagraph')).join('');
		case 'table':
			return table(block);
	}
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Characters that XML cannot hold, which a paste may bring. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function paragraph(text: string, style?: string, bold = false): string {
	const look = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
	const run = bold ? '<w:rPr><w:b/></w:rPr>' : '';
	return `<w:p>${look}<w:r>${run}<w:t xml:space="preserve">${escaped(text.replaceAll(NOT_XML, ''))}</w:t></w:r></w:p>`;
}

function table({ head, rows, foot, widths }: Extract<PlanBlock, { kind: 'table' }>): string {
	const sizes = widths.map((share) => Math.round(share * WIDTH));
	const row = (cells: readonly string[], bold: boolean, first: boolean) =>
		`<w:tr><w:trPr><w:cantSplit/>${first ? '<w:tblHeader/>' : ''}</w:trPr>${cells
			.map(
				(text, at) =>
					`<w:tc><w:tcPr><w:tcW w:w="${sizes[at] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(text, 'Cell', bold)}</w:tc>`,
			)
			.join('')}</w:tr>`;
	const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
		.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="8C7A66"/>`)
		.join('');
	const grid = sizes.map((size) => `<w:gridCol w:w="${size}"/>`).join('');
	return `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${[
		row(head, true, true),
		...rows.map((cells) => row(cells, false, false)),
		...(foot === undefined ? [] : [row(foot, true, false)]),
	].join('')}</w:tbl>${paragraph('', 'Cell')}`;
}

/** Times New Roman 13, as offices write (Decree 30/2020/NĐ-CP, annex I, allows 13 to 14 for text); tables a little smaller. */
function styles(): string {
	const style = (id: string, size: number, before: number, after: number, more = '') =>
		`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:pPr>${more}<w:spacing w:before="${before}" w:after="${after}"/></w:pPr><w:rPr>${size > 26 || id === 'Heading1' ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`;
	return `${HEADER}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr></w:style>${style('Title', 32, 0, 120)}${style('Heading1', 26, 160, 60, '<w:keepNext/>')}${style('Cell', 22, 20, 20)}${style('Small', 20, 40, 40)}${style('ListParagraph', 24, 0, 20)}</w:styles>`;
}
