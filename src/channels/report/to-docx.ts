/**
 * A report as a Word file in the layout of administrative documents (Decree 30/2020/NĐ-CP, annex I): A4 with a wide left
 * margin, national header and motto, agency, number and date, page numbers from the second page, recipients, signature.
 */
import {
	AlignmentType,
	Document,
	ExternalHyperlink,
	Footer,
	Header,
	HeadingLevel,
	type IParagraphOptions,
	type IRunOptions,
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
	TextRun,
} from 'docx';
import { REPORT } from '../../site/words/reports.ts';
import { boxedTable, FRAME, sideBySide } from './docx-tables.ts';
import type { Block, Line, Linked, Report } from './model.ts';

/** Sizes in half points: text 14, what stands in the head 13, lists of recipients 11. */
const TEXT = 28;
const HEAD = 26;
const SMALL = 22;

const FONT = 'Times New Roman';

/** The bytes of the `.docx`. */
export async function toDocx(report: Report): Promise<Uint8Array> {
	const document = new Document({
		creator: report.agency,
		title: REPORT.fileTitle(report.type, report.title),
		styles: { default: STYLES },
		sections: [
			{
				properties: { page: FRAME, titlePage: true },
				headers: { first: new Header({ children: [centred('')] }), default: pageNumber() },
				footers: sampleFooter(report.sampleNote),
				children: [
					headOf(report),
					centred(
						report.type.toLocaleUpperCase('vi'),
						{ bold: true },
						{ spacing: { before: 240 } },
					),
					centred(report.title, { bold: true }),
					rule(3200),
					paragraph(report.opening),
					...report.sections.flatMap(({ heading, blocks }) => [
						headingOf(heading.toLocaleUpperCase('vi'), HeadingLevel.HEADING_1),
						...blocks.flatMap(blockOf),
					]),
					paragraph([report.closing]),
					endOf(report),
				],
			},
		],
	});
	return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}

const heading = (before: number) => ({
	run: { font: FONT, size: TEXT, bold: true, color: '000000' },
	paragraph: { spacing: { before, after: 60 }, keepNext: true },
});

const STYLES = {
	document: {
		run: { font: FONT, size: TEXT, language: { value: 'vi-VN' } },
		paragraph: { spacing: { after: 120 } },
	},
	heading1: heading(240),
	heading2: heading(120),
	hyperlink: { run: { color: '0B4F8A', underline: { type: 'single' as const } } },
};

function pageNumber(): Header {
	const number = new TextRun({ children: [PageNumber.CURRENT], size: HEAD });
	return new Header({
		children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
	});
}

/** Every page of a report on invented entries says so. */
function sampleFooter(note: string | undefined) {
	if (note === undefined) return {};
	const footer = () => new Footer({ children: [centred(note, { size: SMALL, italics: true })] });
	return { footers: { first: footer(), default: footer() } }.footers;
}

/** Agency and number on the left, country, motto, place and day on the right. */
function headOf({ superior, agency, number, placeAndDate }: Report) {
	const left = [
		...(superior === undefined ? [] : [capitals(superior)]),
		capitals(agency, true),
		rule(900),
		centred(number, { size: HEAD }),
	];
	const right = [
		capitals(REPORT.country, true),
		centred(REPORT.motto, { bold: true, size: HEAD }, TIGHT),
		rule(900),
		centred(placeAndDate, { italics: true, size: HEAD }),
	];
	return sideBySide(left, right, 0.42);
}

function endOf({ recipients, signer }: Report) {
	const to = new Paragraph({
		spacing: TIGHT.spacing,
		children: [new TextRun({ text: REPORT.recipients, bold: true, italics: true, size: 24 })],
	});
	const left = [
		to,
		...recipients.map(
			(one) =>
				new Paragraph({
					spacing: TIGHT.spacing,
					children: [new TextRun({ text: `- ${one}`, size: SMALL })],
				}),
		),
	];
	const right = [
		...signer.map((one) => centred(one, { bold: true }, TIGHT)),
		centred(REPORT.sign, { italics: true, size: HEAD }),
	];
	return sideBySide(left, right, 0.5);
}

const TIGHT = { spacing: { before: 0, after: 0 } };

const capitals = (text: string, bold = false): Paragraph =>
	centred(text.toLocaleUpperCase('vi'), { bold, size: HEAD }, TIGHT);

function centred(text: string, run: IRunOptions = {}, more: IParagraphOptions = {}): Paragraph {
	const children = text === '' ? [] : [new TextRun({ ...run, text })];
	return new Paragraph({ ...more, alignment: AlignmentType.CENTER, children });
}

/** A short line below what stands above it, free by so much at both sides (twentieths of a point). */
function rule(free: number): Paragraph {
	return new Paragraph({
		indent: { left: free, right: free },
		spacing: { before: 0, after: 120, line: 60, lineRule: 'exact' },
		border: { bottom: { style: 'single', size: 6, space: 1, color: '000000' } },
	});
}

function blockOf(block: Block) {
	switch (block.kind) {
		case 'heading':
			return [headingOf(block.text, HeadingLevel.HEADING_2)];
		case 'text':
			return [paragraph(block.line)];
		case 'list':
			return block.items.map((item) => paragraph(['- ', ...item]));
		case 'table':
			return boxedTable(block.table, runs);
		case 'blank':
			return [
				new Paragraph({
					children: [new TextRun({ text: REPORT.toWrite(block.ask), italics: true })],
				}),
				...[0, 1, 2].map(() => new Paragraph({ children: [new TextRun(REPORT.dots)] })),
			];
	}
}

function headingOf(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) {
	return new Paragraph({ text, heading: level });
}

/** Text of the report: both edges straight, its first line set in by 1 cm. */
function paragraph(line: Line): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.JUSTIFIED,
		indent: { firstLine: 567 },
		children: line.flatMap((part) => runs(typeof part === 'string' ? { text: part } : part)),
	});
}

function runs({ text, href }: Linked, run: IRunOptions = {}): ParagraphChild[] {
	if (text === '') return [];
	if (href === undefined) return [new TextRun({ ...run, text })];
	return [
		new ExternalHyperlink({
			link: href,
			children: [new TextRun({ ...run, text, style: 'Hyperlink' })],
		}),
	];
}
