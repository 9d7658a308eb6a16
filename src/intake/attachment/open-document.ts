/** Reads OpenDocument files, as LibreOffice writes them: text, notes, changes, what is hidden, and who is named. */
import type { AttachmentContent } from '../../domain/attachment.ts';
import { addPassage, addPerson, emptyContent } from './content.ts';
import { type Parts, partText } from './parts.ts';
import { addRows, MOST_ROWS } from './table-lines.ts';
import { attribute, plainText, tagsOf, textsOf } from './xml.ts';

/** Nothing when the package has no content, `'locked'` when it is there but encrypted. */
export function readOpenDocument(
	kind: 'odt' | 'ods' | 'odp',
	parts: Parts,
): AttachmentContent | 'locked' | undefined {
	if (partText(parts, 'META-INF/manifest.xml').includes('encryption-data')) return 'locked';
	const xml = partText(parts, 'content.xml');
	if (!xml.includes('<office:body')) return undefined;
	const content = emptyContent();
	if (kind === 'ods') addSheets(content, xml);
	else addParagraphs(content, 'đoạn', xml);
	addParagraphs(content, 'đầu, cuối trang, đoạn', partText(parts, 'styles.xml'));
	content.comments = tagsOf(xml, 'office:annotation').length;
	content.changes = tagsOf(xml, 'text:changed-region').length;
	for (const name of textsOf(xml, 'dc:creator')) addPerson(content, 'người ghi chú, sửa', name);
	const meta = partText(parts, 'meta.xml');
	for (const name of textsOf(meta, 'meta:initial-creator')) addPerson(content, 'người tạo', name);
	for (const name of textsOf(meta, 'dc:creator')) addPerson(content, 'người sửa cuối', name);
	return content;
}

function addParagraphs(content: AttachmentContent, where: string, xml: string): void {
	xml.split(/<\/text:[ph]>/).forEach((paragraph, index) => {
		addPassage(content, `${where} ${index + 1}`, plainText(paragraph));
	});
}

function addSheets(content: AttachmentContent, xml: string): void {
	const hiddenStyles = new Set(
		xml
			.split('</style:style>')
			.filter((style) => /table:display="false"/.test(style))
			.map((style) => attribute(tagsOf(style, 'style:style').at(-1) ?? '', 'style:name')),
	);
	for (const sheet of xml.split(/(?=<table:table[\s>])/).slice(1)) {
		const [tag = ''] = tagsOf(sheet, 'table:table');
		const name = `trang tính “${attribute(tag, 'table:name')}”`;
		if (hiddenStyles.has(attribute(tag, 'table:style-name'))) content.hidden.push(name);
		const hidden = [...tagsOf(sheet, 'table:table-row'), ...tagsOf(sheet, 'table:table-column')];
		if (hidden.some((one) => attribute(one, 'table:visibility') === 'collapse'))
			content.hidden.push(`dòng hoặc cột ẩn trong ${name}`);
		const rows = sheet.split('</table:table-row>');
		if (rows.length > MOST_ROWS) content.unread.push(`${name} sau dòng ${MOST_ROWS}`);
		addRows(
			content,
			rows.slice(0, MOST_ROWS).map(cellsOf),
			(index) => `${name}, dòng ${index + 1}`,
		);
	}
}

function cellsOf(row: string): Map<string, string> {
	const cells = row.split(/<\/table:table-cell>|<table:table-cell[^<>]*\/>/).slice(0, -1);
	return new Map(cells.map((cell, index) => [String(index), plainText(cell)]));
}
