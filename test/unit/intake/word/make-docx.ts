/** Word files made on the spot, as authors' programs make them. */

import type { ISectionOptions } from 'docx';
import {
	Document,
	FootnoteReferenceRun,
	HeadingLevel,
	Packer,
	Paragraph,
	type ParagraphChild,
	TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';

type Block = ISectionOptions['children'][number];
type Run = Exclude<ConstructorParameters<typeof TextRun>[0], string>;

/** A paragraph of one run. */
export function line(text: string, run: Run = {}): Paragraph {
	return new Paragraph({ children: [new TextRun({ ...run, text })] });
}

/** A paragraph of several runs. */
export function runs(...children: ParagraphChild[]): Paragraph {
	return new Paragraph({ children });
}

export const title = (text: string) => new Paragraph({ text, heading: HeadingLevel.TITLE });
export const heading = (text: string, level: 1 | 2 | 3 = 1) =>
	new Paragraph({ text, heading: HeadingLevel[`HEADING_${level}`] });
export const note = (id: number) => new FootnoteReferenceRun(id);

/** The bytes of a document; footnotes are numbered from 1. */
export async function docxOf(
	children: readonly Block[],
	footnotes: readonly string[] = [],
): Promise<Uint8Array> {
	const notes = footnotes.map((text, index) => [index + 1, { children: [line(text)] }]);
	const document = new Document({
		footnotes: Object.fromEntries(notes),
		numbering: {
			config: [{ reference: 'numbers', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }],
		},
		sections: [{ children: [...children] }],
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

/** The document with one file of its package changed as text. */
export function withPart(
	bytes: Uint8Array,
	name: string,
	change: (xml: string) => string,
): Uint8Array {
	const files = unzipSync(bytes);
	const part = files[name];
	if (part === undefined) throw new Error(`No ${name} in the document`);
	return zipSync({ ...files, [name]: strToU8(change(strFromU8(part))) });
}

/** A plain photo that knows where it was taken. */
export function photo(width: number, height: number): Promise<Buffer> {
	return sharp({ create: { width, height, channels: 3, background: '#4a7' } })
		.jpeg()
		.withExif({
			IFD0: { Artist: 'Lò Văn Mẫu' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 0/1 0/1' },
		})
		.toBuffer();
}
