/** Reads the sheets of an Excel workbook of today row by row. */
import type { AttachmentContent } from '../../domain/attachment.ts';
import { addPassage, addPerson } from './content.ts';
import { type Parts, partText } from './parts.ts';
import { addRows, MOST_ROWS } from './table-lines.ts';
import { attribute, decodeXml, tagsOf, textsOf } from './xml.ts';

export function addSheets(content: AttachmentContent, parts: Parts): void {
	const shared = partText(parts, 'xl/sharedStrings.xml')
		.split('</si>')
		.map((item) => textsOf(item, 't').join(''));
	const targets = new Map(
		tagsOf(partText(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
			attribute(tag, 'Id'),
			attribute(tag, 'Target').replace(/^(?:\/xl\/)?/, 'xl/'),
		]),
	);
	for (const tag of tagsOf(partText(parts, 'xl/workbook.xml'), 'sheet')) {
		const name = `trang tính “${attribute(tag, 'name')}”`;
		if (/hidden/i.test(attribute(tag, 'state'))) content.hidden.push(name);
		addSheet(content, name, partText(parts, targets.get(attribute(tag, 'r:id')) ?? ''), shared);
	}
	addNotes(content, parts);
}

function addSheet(
	content: AttachmentContent,
	name: string,
	xml: string,
	shared: readonly string[],
): void {
	const isHidden = (tag: string) => /^(?:1|true)$/.test(attribute(tag, 'hidden'));
	const columns = tagsOf(xml, 'col').filter(isHidden).length;
	if (columns > 0) content.hidden.push(`cột ẩn trong ${name}`);
	const rows = xml.split('</row>').filter((row) => row.includes('<row'));
	const hidden = rows.filter((row) => tagsOf(row, 'row').some(isHidden)).length;
	if (hidden > 0) content.hidden.push(`${hidden} dòng ẩn trong ${name}`);
	if (rows.length > MOST_ROWS) content.unread.push(`${name} sau dòng ${MOST_ROWS}`);
	const read = rows.slice(0, MOST_ROWS);
	const numbers = read.map(
		(row, index) => attribute(tagsOf(row, 'row')[0] ?? '', 'r') || index + 1,
	);
	addRows(
		content,
		read.map((row) => cellsOf(row, shared)),
		(index) => `${name}, dòng ${numbers[index]}`,
	);
}

/** Cells by column letters. */
function cellsOf(row: string, shared: readonly string[]): Map<string, string> {
	const cells = new Map<string, string>();
	for (const [index, cell] of row.split('<c ').slice(1).entries()) {
		const tag = ` ${cell.slice(0, Math.max(0, cell.indexOf('>')))}`;
		const value = /<v[^<>]*>([^<]*)</.exec(cell)?.[1] ?? '';
		const isShared = attribute(tag, 't') === 's';
		const text = isShared ? (shared[Number(value)] ?? '') : decodeXml(value);
		const column = attribute(tag, 'r').replace(/\d+$/, '') || String(index);
		cells.set(column, text + textsOf(cell, 't').join(''));
	}
	return cells;
}

function addNotes(content: AttachmentContent, parts: Parts): void {
	for (const name of Object.keys(parts).sort()) {
		if (!/^xl\/(?:comments|threadedComments|persons)/.test(name)) continue;
		const xml = partText(parts, name);
		for (const author of textsOf(xml, 'author')) addPerson(content, 'người ghi chú, sửa', author);
		for (const tag of tagsOf(xml, 'person'))
			addPerson(content, 'người ghi chú, sửa', attribute(tag, 'displayName'));
		const comments = [...tagsOf(xml, 'comment'), ...tagsOf(xml, 'threadedComment')];
		content.comments += comments.length;
		addPassage(content, 'ghi chú bên lề', textsOf(xml, 't|text').join('\n'));
	}
}
