/** Reads what somebody wrote in a cell or answered: lines of text in, the value that the schema takes out. */
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { parseVietnameseNumber } from '../../text/number.ts';
import type { FormField } from './form.ts';
import { readDate, readPeriod } from './read-date.ts';
import { findId, listFor, type SharedLists } from './shared-names.ts';

/** A value, or why the words are none, in the author's language. */
export type ReadValue = { value: unknown } | { complaint: string };

const YES = ['co', 'dung', 'x', 'true', '☒', '☑', '✓'];
const NO = ['khong', 'sai', 'false', '☐'];

const plain = (text: string): string => fold(text).trim().replace(/\s+/g, ' ');
const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** The value of a place; `undefined` when nothing is written there. `path` is the whole path, list included. */
export function readValue(
	field: FormField,
	path: readonly string[],
	written: readonly string[],
	lists: SharedLists,
): ReadValue | undefined {
	const lines = written.map(tidy).filter((line) => line !== '');
	if (lines.length === 0) return undefined;
	if (field.instead !== undefined && plain(lines.join(' ')) === plain(field.instead))
		return { value: field.instead };
	if (!field.many) return checked(field, readOne(field, path, lines.join(' '), lists));
	const read = pieces(field, path, lines, lists).map((piece) =>
		checked(field, readOne(field, path, piece, lists)),
	);
	const bad = read.find((one) => 'complaint' in one);
	if (bad !== undefined) return bad;
	return { value: read.flatMap((one) => ('value' in one ? [one.value] : [])) };
}

/** The single values of a list: a line each, or parted by semicolons or commas where no value has them. */
function pieces(
	field: FormField,
	path: readonly string[],
	lines: readonly string[],
	lists: SharedLists,
): string[] {
	if (field.type === 'text') return lines.map((line) => line.replace(/^[-–•+]\s+/, ''));
	return lines.flatMap((line) => {
		if (field.type === 'number') return line.match(/[^\s,;[\]]+/g) ?? [];
		for (const sign of [undefined, /;/, /[;,]/]) {
			const parts = sign === undefined ? [line] : line.split(sign).map(tidy).filter(Boolean);
			if (parts.every((part) => 'value' in checked(field, readOne(field, path, part, lists))))
				return parts;
		}
		return line.split(';').map(tidy).filter(Boolean);
	});
}

function readOne(
	field: FormField,
	path: readonly string[],
	text: string,
	lists: SharedLists,
): ReadValue {
	switch (field.type) {
		case 'text':
			return { value: text };
		case 'number':
			return readNumber(text);
		case 'boolean':
			return readBoolean(text);
		case 'date':
			return orComplaint(
				readDate(text),
				`“${text}” không phải ngày; hãy viết như 20/11/2026, 11/2026 hoặc 2026.`,
			);
		case 'period':
			return orComplaint(
				readPeriod(text),
				`“${text}” không phải thời điểm; hãy viết như 8/2025, hoặc 2021 – 2025.`,
			);
		case 'choice':
			return readChoice(field, text);
		case 'id':
			return readId(path, text, lists);
	}
}

function orComplaint(value: unknown, complaint: string): ReadValue {
	return value === undefined ? { complaint } : { value };
}

/** “1.550”, “31,3”, and “31.3” where a dot cannot part thousands. */
function readNumber(text: string): ReadValue {
	const number =
		parseVietnameseNumber(text) ??
		(/^-?\d+\.(?:\d{1,2}|\d{4,})$/.test(text) ? Number(text) : undefined);
	return orComplaint(number, `“${text}” không phải số; chỉ viết số, ví dụ 1.550 hoặc 31,3.`);
}

function readBoolean(text: string): ReadValue {
	const word = plain(text);
	if (YES.includes(word)) return { value: true };
	if (NO.includes(word)) return { value: false };
	return { complaint: `“${text}” chưa rõ; hãy viết “có” hoặc “không”.` };
}

function readChoice({ choices }: FormField, text: string): ReadValue {
	const wanted = plain(text);
	const found = choices.find(({ id, label }) => id === wanted || plain(label) === wanted);
	if (found !== undefined) return { value: found.id };
	const labels = choices.map(({ label }) => `“${label}”`).join(', ');
	return { complaint: `“${text}” không có trong danh sách; hãy chọn một trong: ${labels}.` };
}

function readId(path: readonly string[], text: string, lists: SharedLists): ReadValue {
	const list = listFor(path, lists);
	if (list === undefined) return { value: text };
	const id = findId(text, list);
	if (id !== undefined) return { value: id };
	const guess = nearest(
		text,
		list.flatMap(({ names }) => names),
	);
	const hint =
		guess === undefined ? 'Hãy viết đúng tên trong danh mục.' : `Có phải “${guess}” không?`;
	return { complaint: `“${text}” không có trong danh mục. ${hint}` };
}

/** What the schema says of a value. */
function checked({ schema }: FormField, read: ReadValue): ReadValue {
	if ('complaint' in read) return read;
	const result = schema.safeParse(read.value);
	return result.success
		? read
		: { complaint: result.error.issues[0]?.message ?? 'Nội dung này chưa đúng dạng.' };
}
