/** From a Word document to an entry: the file, its pictures, and a report of what was guessed, lacks or was left out. */
import { KIND_FOLDERS } from '../../domain/values.ts';
import { countWords } from '../../text/excerpt.ts';
import { isHeading } from './blocks.ts';
import { type Data, putAt } from './data.ts';
import { checkData, entryText, type OpenPoint } from './entry.ts';
import { slugOf } from './entry-slug.ts';
import { citedLabels } from './footnotes.ts';
import type { WordKind } from './form.ts';
import type { WordProblem } from './open-docx.ts';
import { type ConvertPicture, savePictures } from './pictures.ts';
import { fieldAt, readAnswer } from './questions.ts';
import { type Article, readArticle } from './read-article.ts';
import { readDocx } from './read-docx.ts';
import type { SharedLists } from './shared-names.ts';
import { toMdx } from './to-mdx.ts';
import { type Child, type Element, elementsIn, mapElements, property, textOf } from './tree.ts';

export interface WordImport {
	/** The `.docx` file. */
	bytes: Uint8Array;
	kind: WordKind;
	/** Folder of the agency. */
	agency: string;
	/** Name of the entry's folder; made from the title when left out. */
	slug?: string | undefined;
	/** `YYYY-MM-DD`. */
	today: string;
	lists: SharedLists;
	convertPicture: ConvertPicture;
	/** Answers by the key of their question, and words for pictures by `alt:<name>`. */
	answers?: ReadonlyMap<string, string>;
}

export interface WordReport {
	/** Path of the entry's file below the content folder. */
	file: string;
	/** The document is a filled-in template of ours. */
	isTemplate: boolean;
	guessed: string[];
	open: OpenPoint[];
	/** Pictures in the article that lack words, by file name. */
	withoutAlt: string[];
	refused: string[];
	lost: string[];
	found: { words: number; headings: number; tables: number; pictures: number; notes: number };
}

/** A file below the content folder. */
export interface IntakeFile {
	path: string;
	content: string | Uint8Array;
}

const ALT_HINT =
	'Tả ảnh trong một câu: ai, đang làm gì, ở đâu; viết vào giữa hai ngoặc vuông trong bài.';

/** Turns a document into an entry, always a draft. Same input, same files. Never throws for what the document holds. */
export async function importWord(
	request: WordImport,
): Promise<{ files: IntakeFile[]; report: WordReport } | { problem: WordProblem }> {
	const { kind, lists, answers = new Map<string, string>() } = request;
	const word = await readDocx(request.bytes);
	if ('problem' in word) return word;
	const article = readArticle(word, kind, lists);
	if ('problem' in article) return article;
	putAnswers(article.data, answers, kind, lists);
	const pictures = await savePictures(article, word.pictures, request.convertPicture, answers);
	const blocks = withoutBroken(article.blocks);
	const cited = citedLabels(blocks);
	const mdx = toMdx(
		blocks,
		cited.flatMap((label) => article.notes.get(label) ?? []),
	);

	const { data, open, refused } = checkData(article.data, kind);
	const { slug, note } = slugFor(request, data);
	const folder = folderOf(request, data, slug);
	const report: WordReport = {
		file: `${folder}/index.mdx`,
		isTemplate: article.isTemplate,
		guessed: [...article.guessed, ...(note === undefined ? [] : [note])],
		open,
		withoutAlt: pictures.withoutAlt,
		refused: [...article.refused, ...refused],
		lost: [...article.lost, ...pictures.lost, ...lostNotes(article.notes, cited)],
		found: countParts(blocks, pictures.files.length, cited.length),
	};
	const beside = pictures.files.map(({ name, bytes }) => ({
		path: `${folder}/${name}`,
		content: bytes,
	}));
	return { files: [{ path: report.file, content: textFor(data, report, mdx) }, ...beside], report };
}

function textFor(
	data: Data,
	{ open, withoutAlt, refused, guessed }: WordReport,
	mdx: string,
): string {
	const alts = withoutAlt.map((name) => ({ key: name, label: 'Mô tả ảnh', hint: ALT_HINT }));
	return entryText({ data, open: [...open, ...alts], refused }, guessed, mdx);
}

/** Answers that can be read; the command line asks again for the others. */
function putAnswers(
	data: Data,
	answers: ReadonlyMap<string, string>,
	kind: WordKind,
	lists: SharedLists,
): void {
	for (const [key, answer] of answers) {
		const read = readAnswer(kind, key, answer, lists);
		const path = fieldAt(kind, key)?.path;
		if (path !== undefined && read !== undefined && 'value' in read) putAt(data, path, read.value);
	}
}

/** The blocks without pictures that could not be saved. */
function withoutBroken(blocks: readonly Element[]): Element[] {
	const kept = (node: Element): Child[] =>
		node.tagName === 'img' && property(node, 'src') === '' ? [] : [node];
	return blocks
		.map((block) => ({ ...block, children: mapElements(block.children, kept) }))
		.filter((block) => block.children.length > 0);
}

function slugFor(
	{ slug, kind, today }: WordImport,
	{ title, name }: Data,
): { slug: string; note?: string } {
	if (slug !== undefined) return { slug };
	const made = typeof title === 'string' ? slugOf(title, name, kind) : '';
	if (made !== '') return { slug: made };
	const note =
		'Tên thư mục đặt tạm theo ngày; trước khi đăng hãy đổi thành việc đã làm, không ghi tên người.';
	return { slug: `bai-${today}`, note };
}

function folderOf({ agency, kind, today }: WordImport, { date }: Data, slug: string): string {
	const year = (typeof date === 'string' ? date : today).slice(0, 4);
	const parts = [agency, KIND_FOLDERS[kind], ...(kind === 'story' ? [year] : []), slug];
	return parts.join('/');
}

/** Notes cited in lines that became data. */
function lostNotes(notes: Article['notes'], cited: readonly string[]): string[] {
	return [...notes]
		.filter(([label]) => !cited.includes(label))
		.map(([label, note]) => `Chú thích ${label} không có chỗ trong thân bài: “${textOf(note)}”.`);
}

function countParts(
	blocks: readonly Element[],
	pictures: number,
	notes: number,
): WordReport['found'] {
	return {
		words: countWords(blocks.map(textOf).join(' ')),
		headings: blocks.filter(isHeading).length,
		tables: blocks.flatMap((block) => elementsIn(block, 'table')).length,
		pictures,
		notes,
	};
}
