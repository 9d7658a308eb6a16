/** A Word document as a tree of HTML with its pictures apart, and a list of what could not be taken along. */
import mammoth from 'mammoth';
import { damaged, openDocx, type WordProblem } from './open-docx.ts';
import { convertFonts, type FontReport, type WordNode } from './run-fonts.ts';
import { parseHtml, type Root } from './tree.ts';

/** A picture as it is in the document. In the tree its `src` is `picture:<index>`. */
export interface WordPicture {
	bytes: Uint8Array;
	/** Such as `image/png`. */
	type: string;
}

export interface ReadWord {
	tree: Root;
	pictures: WordPicture[];
	fonts: FontReport;
	/** What the document has and the tree has not, a sentence each. */
	lost: string[];
}

/** Paragraph styles by the names Word, LibreOffice and old templates give them. */
const STYLE_MAP = [
	"p[style-name='Title'] => p.title:fresh",
	"p[style-name='Subtitle'] => p.subtitle:fresh",
	"p[style-name='caption'] => p.caption:fresh",
	"p[style-name='Caption'] => p.caption:fresh",
	"p[style-name='Quote'] => blockquote > p:fresh",
	"p[style-name='Intense Quote'] => blockquote > p:fresh",
	...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
	"p[style-name='TOC Heading'] => !",
];

/** Signs in the XML of what has no place in an article, and the words for it. */
const NOT_TAKEN: readonly (readonly [RegExp, string])[] = [
	[/<m:oMath[ >]/g, 'công thức toán; hãy gõ lại bằng chữ thường'],
	[/<c:chart[ >]/g, 'biểu đồ; hãy chụp thành ảnh rồi chèn vào bài'],
	[/<dgm:relIds[ >]/g, 'sơ đồ SmartArt; hãy chụp thành ảnh rồi chèn vào bài'],
	[/<w:commentReference[ >]/g, 'ghi chú bên lề (comment); ghi chú không được đăng'],
	[/<w:del [^>]*>/g, 'chỗ đã xóa còn để vết (Track Changes); đã bỏ theo bản sửa'],
	[/<w:ins [^>]*>/g, 'chỗ thêm còn để vết (Track Changes); đã nhận theo bản sửa'],
];

/** Reads the bytes of a `.docx` file. Never throws for what the file holds. */
export async function readDocx(bytes: Uint8Array): Promise<ReadWord | { problem: WordProblem }> {
	const opened = openDocx(bytes);
	if ('problem' in opened) return opened;
	const pictures: WordPicture[] = [];
	let fonts: FontReport = { fonts: [], guessed: undefined };
	try {
		const { value, messages } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(bytes) },
			{
				styleMap: STYLE_MAP,
				includeEmbeddedStyleMap: false,
				externalFileAccess: false,
				transformDocument: (document: WordNode) => {
					fonts = convertFonts(document, opened.styles);
					return document;
				},
				convertImage: mammoth.images.imgElement(async (image) => {
					const content = new Uint8Array(await image.readAsArrayBuffer());
					pictures.push({ bytes: content, type: image.contentType });
					return { src: `picture:${pictures.length - 1}` };
				}),
			},
		);
		const lost = [...notTaken(opened.document), ...missingPictures(messages)];
		return { tree: parseHtml(value), pictures, fonts, lost };
	} catch {
		return { problem: damaged() };
	}
}

function notTaken(xml: string): string[] {
	return NOT_TAKEN.flatMap(([sign, words]) => {
		const count = xml.match(sign)?.length ?? 0;
		return count === 0 ? [] : [`${count} ${words}.`];
	});
}

function missingPictures(messages: readonly { type: string; message: string }[]): string[] {
	const count = messages.filter(
		({ type, message }) => type === 'error' || /could not find image/i.test(message),
	).length;
	return count === 0
		? []
		: [`${count} ảnh chỉ là đường dẫn hoặc bị hỏng trong tệp Word; hãy chèn lại ảnh.`];
}
