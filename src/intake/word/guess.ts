/** What the front of an ordinary article says about itself: title, opening, date, author, place, awards. */
import { ENTRY_SCHEMAS } from '../../domain/library/parse.ts';
import { formatDateShort } from '../../text/date.ts';
import { isHeading } from './blocks.ts';
import type { Data } from './data.ts';
import { keysOf, type WordKind } from './form.ts';
import { guessAwards, guessPlace } from './guess-place.ts';
import { isAll } from './inline.ts';
import { datesIn } from './read-date.ts';
import type { SharedLists } from './shared-names.ts';
import { type Element, elementsIn, property, text, textOf } from './tree.ts';

export interface Guessed {
	data: Data;
	/** The article without what became data. */
	blocks: Element[];
	/** Where the dateline says that the article was written: “Yên Bái, ngày …”, “(Yên Bái) - …”. */
	writtenAt: string;
	/** What was taken from where, a sentence each, for the author to look at. */
	notes: string[];
}

/** A line that is a title is not longer than this; as the schema has it. */
const LONGEST_TITLE = 140;

/** Lines of the head of Vietnamese official letters, and rules of dashes. */
const LETTERHEAD =
	/^(?:cộng hòa xã hội chủ nghĩa việt nam|cộng hoà xã hội chủ nghĩa việt nam|độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc|[-–—_=*\s]+)$/iu;

const DATELINE = /^(?:\p{Lu}[\p{L}\s.]{1,40},\s*)?(?:ngày )?[\d/.-]+(?: tháng \d+ năm \d+)?\.?$/iu;

/** The place at the head of the first paragraph, before a dash. */
const LEAD_IN = /^\(?(\p{Lu}[\p{L}\s.]{1,40}?)\)?\s*[-–—]\s/u;

const AUTHOR =
	/^\(?(?:bài(?: và ảnh|, ảnh)?|tin(?:, bài|, ảnh| và ảnh)?|tác giả|người viết|thực hiện)\s*:\s*(.{2,120}?)\)?\.?$/iu;

const NOTHING = text('');

/** Reads tidied blocks; everything that is not sure stays in the article. */
export function guess(blocks: readonly Element[], kind: WordKind, lists: SharedLists): Guessed {
	const made: Guessed = {
		data: {},
		blocks: blocks.filter((block) => !LETTERHEAD.test(textOf(block))),
		writtenAt: '',
		notes: [],
	};
	takeTitle(made);
	if (kind === 'story') takeDate(made);
	takeSummary(made, kind);
	if (kind === 'story') takeAuthor(made);
	takePlace(made, lists);
	if (keysOf(kind).includes('awards')) takeAwards(made, lists);
	return made;
}

function takeTitle(made: Guessed): void {
	const styled = made.blocks.findIndex((block) => property(block, 'className') === 'title');
	const [first, second] = made.blocks;
	const at = styled !== -1 ? styled : first !== undefined && isTitle(first, second) ? 0 : -1;
	const block = made.blocks[at];
	if (block === undefined) return;
	const title = textOf(block);
	made.data.title = title;
	made.blocks = made.blocks.toSpliced(at, 1);
	if (styled === -1) made.notes.push(`Tiêu đề lấy từ dòng đầu: “${title}”.`);
	if (title === title.toLocaleUpperCase('vi'))
		made.notes.push('Tiêu đề viết hoa hết; hãy viết lại bằng chữ thường.');
}

function isTitle(block: Element, next: Element | undefined): boolean {
	const words = textOf(block);
	if (words === '' || words.length > LONGEST_TITLE || next === undefined) return false;
	if (isHeading(block)) return true;
	return block.tagName === 'p' && (isAll('strong', block) || !/[.:;,]$/.test(words));
}

function takeDate(made: Guessed): void {
	const at = made.blocks.slice(0, 3).findIndex((block) => DATELINE.test(textOf(block)));
	const block = made.blocks[at];
	const [date] = block === undefined ? [] : datesIn(withWord(textOf(block)));
	if (date === undefined) return;
	made.data.date = date;
	made.writtenAt = textOf(block ?? NOTHING).replace(/,.*$/, '');
	made.blocks = made.blocks.toSpliced(at, 1);
	made.notes.push(`Ngày của bài lấy từ dòng đầu: ${formatDateShort(date)}.`);
}

/** “15 tháng 3 năm 2026” → “ngày 15 tháng 3 năm 2026”. */
const withWord = (line: string): string => line.replace(/(?<!ngày )(\d{1,2} tháng)/iu, 'ngày $1');

function takeSummary(made: Guessed, kind: WordKind): void {
	const at = DATELINE.test(textOf(made.blocks[0] ?? NOTHING)) ? 1 : 0;
	const block = made.blocks[at];
	if (block?.tagName !== 'p' || made.data.title === undefined) return;
	const isOpening =
		property(block, 'className') === 'subtitle' || isAll('strong', block) || isAll('em', block);
	const words = textOf(block);
	if (!isOpening || words.length < 40 || elementsIn(block, 'note-mark').length > 0) return;
	if (!ENTRY_SCHEMAS[kind].shape.summary.safeParse(words).success) {
		made.notes.push(
			`Đoạn mở đầu dài ${words.length} ký tự nên chưa làm tóm tắt; hãy viết tóm tắt ngắn hơn.`,
		);
		return;
	}
	made.data.summary = words;
	made.blocks = made.blocks.toSpliced(at, 1);
	made.notes.push('Tóm tắt lấy từ đoạn mở đầu (sa-pô).');
}

function takeAuthor(made: Guessed): void {
	const start = Math.max(0, made.blocks.length - 3);
	const at = made.blocks.findIndex((block, index) => index >= start && AUTHOR.test(textOf(block)));
	const author = AUTHOR.exec(textOf(made.blocks[at] ?? NOTHING))?.[1];
	if (author === undefined) return;
	made.data.author = author;
	made.blocks = made.blocks.toSpliced(at, 1);
	made.notes.push(`Tác giả lấy từ cuối bài: ${author}.`);
}

const wholeText = ({ data, blocks }: Guessed): string =>
	[data.title, data.summary, ...blocks.map(textOf)].join('\n');

function takePlace(made: Guessed, lists: SharedLists): void {
	const [first = NOTHING] = made.blocks;
	const head = made.writtenAt || (LEAD_IN.exec(textOf(first))?.[1] ?? '');
	const inText = guessPlace(wholeText(made), lists);
	const place = inText ?? guessPlace(head, lists);
	if (place === undefined) return;
	made.data.place = place;
	made.notes.push(
		inText === undefined
			? `Địa phương đoán từ chỗ ghi nơi viết ở đầu bài: ${head}; hãy xem lại tỉnh, xã, thời điểm.`
			: 'Địa phương đoán từ tên tỉnh trong bài; hãy xem lại tỉnh, xã, thời điểm.',
	);
}

function takeAwards(made: Guessed, lists: SharedLists): void {
	const awards = guessAwards(wholeText(made), lists);
	if (awards.length === 0) return;
	made.data.awards = awards;
	const names = awards.map(({ award }) => lists.awards.find(({ id }) => id === award)?.name ?? '');
	made.notes.push(`Khen thưởng đoán từ bài: ${names.join('; ')}; hãy đối chiếu quyết định.`);
}
