/** Tells rows of data from what else stands below the column names: numbering, groups, totals, signatures. */
import { fold, foldedWords } from '../../text/fold.ts';
import type { Header } from './header-columns.ts';
import type { SheetRow } from './row-reader.ts';
import { type Cell, cellText, type Table, withMergesFilled } from './table.ts';
import { SUBJECT_LIST } from './value-words.ts';

export interface DataRow extends SheetRow {
	/** Subject named by the last group row above (“I. TẬP THỂ”). */
	group?: string;
}

const ORDINAL = /^(?:\d{1,4}|[IVXLC]+|[A-Z])[.)]?$/;
const GROUP_ORDINAL = /^(?:[IVXLC]+|[A-Z])[.)]?$/;
const NUMBERING = /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/;
const TOTAL = /^(?:tong|cong|tong cong|tong so)(?: |:|$)/;

/** The rows of data, in order. */
export function dataRows(table: Table, { columns, firstRow }: Header): DataRow[] {
	const filled = withMergesFilled(table, true);
	const rows: DataRow[] = [];
	let group: string | undefined;
	let isAfterTotal = false;
	for (let index = firstRow; index < table.rows.length; index++) {
		const own = table.rows[index] ?? [];
		const texts = own.map(cellText).filter((text) => text !== '');
		const words = texts.filter((text) => !ORDINAL.test(text));
		if (texts.length === 0 || (index === firstRow && isNumbering(texts))) continue;
		const named = groupOf(own, texts, words);
		if (TOTAL.test(fold(words[0] ?? ''))) isAfterTotal = true;
		else if (named !== undefined) group = SUBJECT_LIST.find(named);
		else if (!isAfterTotal || texts.length * 2 > columns.length)
			rows.push({
				...(table.name === undefined ? {} : { sheet: table.name }),
				...(group === undefined ? {} : { group }),
				index,
				cells: filled[index] ?? [],
				own,
				columns,
			});
	}
	return rows;
}

function isNumbering(texts: readonly string[]): boolean {
	return texts.length > 1 && texts.every((text) => NUMBERING.test(text));
}

/** The name in a row that only names a group: one text, after a letter or Roman number, in capitals, or a subject. */
function groupOf(
	own: readonly Cell[],
	texts: readonly string[],
	words: readonly string[],
): string | undefined {
	const [word] = words;
	if (word === undefined || words.length !== 1 || texts.length > 2) return undefined;
	const [, ordinal = '', name = word] =
		/^((?:[IVXLC]+|[A-Z]|\d{1,2})[.)])\s+(.+)$/.exec(word) ?? [];
	const first = cellText(own.find((cell) => cellText(cell) !== ''));
	const isMarked = GROUP_ORDINAL.test(ordinal) || (first !== word && GROUP_ORDINAL.test(first));
	const isCapitals = name === name.toLocaleUpperCase('vi') && foldedWords(name).length > 1;
	return isMarked || isCapitals || SUBJECT_LIST.find(name) !== undefined ? name : undefined;
}
