/** Reads PDF files: the text of their pages, notes and filled-in fields, and who is named as their author. */
import type { AttachmentContent } from '../../domain/attachment.ts';
import { addPassage, addPerson, emptyContent } from './content.ts';

/** Pages read; a longer file says so. */
const MOST_PAGES = 100;

type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

export async function readPdf(bytes: Uint8Array): Promise<AttachmentContent | 'broken' | 'locked'> {
	const { getDocumentProxy } = await import('unpdf');
	try {
		// The reader takes the bytes away from whoever gave them, so it is given a copy.
		const pdf = await getDocumentProxy(new Uint8Array(bytes), {
			verbosity: 0,
			isEvalSupported: false,
		});
		try {
			return await contentOf(pdf);
		} finally {
			await pdf.destroy();
		}
	} catch (error) {
		return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken';
	}
}

async function contentOf(pdf: PdfDocument): Promise<AttachmentContent> {
	const content = emptyContent();
	for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++)
		await addPage(content, pdf, number);
	if (content.passages.length === 0)
		content.unread.push('các trang, vì là ảnh quét, không có chữ để đọc');
	if (pdf.numPages > MOST_PAGES) content.unread.push(`các trang sau trang ${MOST_PAGES}`);
	if ((await pdf.getAttachments()) !== null) content.unread.push('các tệp gắn bên trong PDF');
	const { info, metadata } = await pdf.getMetadata();
	const authors = ['Author' in info ? info.Author : '', metadata?.get('dc:creator')].flat();
	for (const name of authors) if (typeof name === 'string') addPerson(content, 'tác giả', name);
	return content;
}

async function addPage(
	content: AttachmentContent,
	pdf: PdfDocument,
	number: number,
): Promise<void> {
	const page = await pdf.getPage(number);
	const { items } = await page.getTextContent();
	const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
	addPassage(content, `trang ${number}`, text.join(''));
	for (const note of await page.getAnnotations()) {
		const written = [note.contentsObj?.str, note.fieldValue].filter(
			(value): value is string => typeof value === 'string' && value !== '',
		);
		addPassage(content, `ghi chú hoặc ô đã điền ở trang ${number}`, written.join('\n'));
		if (!note.contentsObj?.str || note.subtype === 'Link' || note.subtype === 'Widget') continue;
		content.comments += 1;
		addPerson(content, 'người ghi chú, sửa', String(note.titleObj?.str ?? ''));
	}
	page.cleanup();
}
