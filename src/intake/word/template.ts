/** The Word template of a kind: a table to fill in, made from the schema, and below it room for the article. */
import {
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { z } from 'zod';
import { type FormField, formOf, type WordKind } from './form.ts';
import { listFor, type SharedLists } from './shared-names.ts';
import {
	ARTICLE_HEADING,
	CONTENT_HEAD,
	FIELD_HEAD,
	REQUIRED_MARK,
	templateTitle,
} from './template-words.ts';

const FONT = 'Times New Roman';
/** Widths in twentieths of a point; the text of an A4 page between 2 cm margins is 9,638 wide. */
const COLUMNS = [3900, 5738];
const MARGIN = 1134;
const HINT_COLOUR = '595959';
/** Longest list of names that is printed in a hint. */
const MOST_NAMES = 60;

const INTRO = [
	'Điền vào cột “Nội dung”. Mục có dấu * phải có thì mới đăng được; mục nào chưa biết thì để trống.',
	'Mục có nhiều ý thì mỗi ý một dòng. Không đổi chữ ở cột bên trái.',
];
const LISTS_HEADING = 'Các mục có thể có nhiều';
const LISTS_INTRO =
	'Mỗi bảng là một mục. Có nhiều thì chép cả bảng rồi dán xuống dưới, giữa hai bảng chừa một dòng trống. Không có thì để trống.';
const ARTICLE_INTRO =
	'Viết bài bên dưới dòng “Phần bài viết”. Tiêu đề mục dùng kiểu Heading 1 (Đầu đề 1). Ảnh chèn thẳng vào bài; bấm chuột phải vào ảnh, chọn Alt Text để tả ảnh; dòng dưới ảnh ghi chú thích và “Ảnh: tên người chụp”.';
const PICTURE_HINT = 'Chèn ảnh vào ô này.';

/** The `.docx` file of a template. `lists` give the names to choose from. */
export async function wordTemplate(kind: WordKind, lists: SharedLists): Promise<Uint8Array> {
	const { fields, lists: groups } = formOf(kind);
	const document = new Document({
		styles: { default: { document: { run: { font: FONT, size: 26 } } } },
		sections: [
			{
				properties: {
					page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
				},
				children: [
					new Paragraph({ text: templateTitle(kind), heading: HeadingLevel.TITLE }),
					...INTRO.map((line) => hint(line)),
					formTable(FIELD_HEAD, fields, [], lists),
					new Paragraph({ text: LISTS_HEADING, heading: HeadingLevel.HEADING_2 }),
					hint(LISTS_INTRO),
					...groups.flatMap((group) => [
						hint(`${group.label}: ${group.hint}`),
						formTable(group.label, group.fields, group.path, lists),
					]),
					hint(ARTICLE_INTRO),
					new Paragraph({ text: ARTICLE_HEADING, heading: HeadingLevel.HEADING_2 }),
					new Paragraph(''),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

function hint(words: string): Paragraph {
	return new Paragraph({
		spacing: { before: 120, after: 120 },
		children: [new TextRun({ text: words, size: 22, color: HINT_COLOUR })],
	});
}

function formTable(
	head: string,
	fields: readonly FormField[],
	around: readonly string[],
	lists: SharedLists,
): Table {
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: COLUMNS,
		rows: [
			row([bold(head)], [bold(CONTENT_HEAD)], true),
			...fields.map((field) => row(labelWith(field, around, lists), [new Paragraph('')], false)),
		],
	});
}

function row(
	label: readonly Paragraph[],
	content: readonly Paragraph[],
	isHead: boolean,
): TableRow {
	const shading = isHead ? { shading: { fill: 'F2F2F2' } } : {};
	const cell = (children: readonly Paragraph[], width: number | undefined) =>
		new TableCell({
			children: [...children],
			width: { size: width ?? 0, type: WidthType.DXA },
			margins: { top: 60, bottom: 60, left: 100, right: 100 },
			...shading,
		});
	return new TableRow({
		tableHeader: isHead,
		cantSplit: true,
		children: [cell(label, COLUMNS[0]), cell(content, COLUMNS[1])],
	});
}

function bold(words: string): Paragraph {
	return new Paragraph({ children: [new TextRun({ text: words, bold: true, size: 24 })] });
}

function labelWith(field: FormField, around: readonly string[], lists: SharedLists): Paragraph[] {
	const about = new TextRun({
		text: hintOf(field, around, lists),
		size: 20,
		color: HINT_COLOUR,
	});
	return [
		bold(field.label + (field.required ? REQUIRED_MARK : '')),
		new Paragraph({ children: [about] }),
	];
}

/** What belongs in the cell, how it is written, and what there is to choose from. */
function hintOf(field: FormField, around: readonly string[], lists: SharedLists): string {
	if (field.path.at(-1) === 'src') return PICTURE_HINT;
	const names = listFor([...around, ...field.path], lists);
	const about = field.hint.replace(/^true(?= )/, '“có”').replace(/\s*\(content\/[^)]*\)/, '');
	return [
		names === undefined ? about : about.replace(/^Mã /, 'Tên '),
		...howWritten(field),
		...(names !== undefined && names.length <= MOST_NAMES
			? [`Chọn: ${names.map((one) => one.names[0] ?? one.id).join('; ')}.`]
			: []),
	].join(' ');
}

function howWritten({ type, choices, many, instead, schema }: FormField): string[] {
	const most = schema instanceof z.ZodString ? schema.maxLength : null;
	return [
		...(type === 'choice' ? [`Chọn: ${choices.map(({ label }) => label).join('; ')}.`] : []),
		...(type === 'boolean' ? ['Ghi “có” hoặc “không”.'] : []),
		...(type === 'date' ? ['Viết như 20/11/2026.'] : []),
		...(type === 'period' ? ['Viết như 8/2025, hoặc 2021 – 2025.'] : []),
		...(type === 'number' && !many ? ['Chỉ viết số.'] : []),
		...(typeof most === 'number' ? [`Nhiều nhất ${most} ký tự${many ? ' mỗi ý' : ''}.`] : []),
		...(many && type === 'text' ? ['Mỗi ý một dòng.'] : []),
		...(instead === undefined ? [] : [`Không có thì ghi “${instead}”.`]),
	];
}
