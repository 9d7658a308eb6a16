/** Reads Word, Excel and PowerPoint files of today: text, notes, changes, what is hidden, and who is named. */
import type { AttachmentContent } from '../../domain/attachment.ts';
import { addPassage, addPerson, emptyContent } from './content.ts';
import { addSheets } from './office-sheets.ts';
import { type Parts, partText } from './parts.ts';
import { attribute, tagsOf, textsOf } from './xml.ts';

const KINDS = {
	docx: ['word/document.xml', addWord],
	xlsx: ['xl/workbook.xml', addSheets],
	pptx: ['ppt/presentation.xml', addSlides],
} as const;

export type OfficeKind = keyof typeof KINDS;

export const isOfficeKind = (kind: string): kind is OfficeKind => kind in KINDS;

/** Nothing when the package is not of that kind. */
export function readOfficeXml(kind: OfficeKind, parts: Parts): AttachmentContent | undefined {
	const [main, add] = KINDS[kind];
	if (parts[main] === undefined) return undefined;
	const content = emptyContent();
	add(content, parts);
	addProperties(content, parts);
	return content;
}

const PROPERTIES = [
	['docProps/core.xml', 'dc:creator', 'người tạo'],
	['docProps/core.xml', 'cp:lastModifiedBy', 'người sửa cuối'],
	['docProps/app.xml', 'Manager', 'người quản lý'],
	['docProps/app.xml', 'Company', 'cơ quan'],
] as const;

function addProperties(content: AttachmentContent, parts: Parts): void {
	for (const [part, element, what] of PROPERTIES)
		for (const name of textsOf(partText(parts, part), element)) addPerson(content, what, name);
}

const WORD_PART = /^word\/(document|header|footer|footnotes|endnotes|comments)\d*\.xml$/;
const WORD_PLACES: Readonly<Record<string, string>> = {
	document: '',
	header: 'đầu trang, ',
	footer: 'cuối trang, ',
	footnotes: 'chú thích cuối trang, ',
	endnotes: 'chú thích cuối bài, ',
	comments: 'ghi chú bên lề, ',
};

function addWord(content: AttachmentContent, parts: Parts): void {
	for (const name of Object.keys(parts).sort()) {
		const [, part] = WORD_PART.exec(name) ?? [];
		if (part === undefined) continue;
		const xml = partText(parts, name);
		xml.split('</w:p>').forEach((paragraph, index) => {
			const spaced = paragraph.replace(/<w:(?:tab|br|cr)(?:\s[^<>]*)?\/>/g, '<w:t> </w:t>');
			const text = textsOf(spaced, 'w:t|w:delText').join('');
			addPassage(content, `${WORD_PLACES[part]}đoạn ${index + 1}`, text);
		});
		const comments = tagsOf(xml, 'w:comment');
		const changes = ['w:ins', 'w:del', 'w:moveFrom'].flatMap((tag) => tagsOf(xml, tag));
		content.comments += comments.length;
		content.changes += changes.length;
		for (const tag of [...comments, ...changes])
			addPerson(content, 'người ghi chú, sửa', attribute(tag, 'w:author'));
	}
}

function addSlides(content: AttachmentContent, parts: Parts): void {
	for (const name of Object.keys(parts).sort()) {
		const [, folder, number] = /^ppt\/(slides|notesSlides)\/[a-zA-Z]+(\d+)\.xml$/.exec(name) ?? [];
		const xml = /^ppt\/(?:slides|notesSlides|comments|commentAuthors|authors)/.test(name)
			? partText(parts, name)
			: '';
		for (const tag of [...tagsOf(xml, 'p:cmAuthor'), ...tagsOf(xml, 'p188:author')])
			addPerson(content, 'người ghi chú, sửa', attribute(tag, 'name'));
		if (name.startsWith('ppt/comments/')) {
			content.comments += tagsOf(xml, 'p:cm').length + tagsOf(xml, 'p188:cm').length;
			addPassage(content, 'ghi chú bên lề', textsOf(xml, 'p:text|a:t').join('\n'));
		}
		if (folder === undefined) continue;
		const slide = `trang chiếu ${number}`;
		const where = folder === 'slides' ? slide : `lời ghi dưới ${slide}`;
		const lines = xml.split('</a:p>').map((paragraph) => textsOf(paragraph, 'a:t').join(''));
		addPassage(content, where, lines.join('\n'));
		if (attribute(tagsOf(xml, 'p:sld')[0] ?? '', 'show') === '0') content.hidden.push(slide);
	}
}
