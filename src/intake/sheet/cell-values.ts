/** Dates, years and counts as cells hold them: typed by hand, or stored by a spreadsheet. */
import { isPartialDate, type PartialDate } from '../../text/date.ts';
import { fold } from '../../text/fold.ts';
import { parseVietnameseNumber } from '../../text/number.ts';
import { type Cell, cellText } from './table.ts';

/** Day numbers that spreadsheets store: 1/1/1945 to 31/12/2100. A smaller number is a year. */
const FIRST_SERIAL = 16_438;
const LAST_SERIAL = 73_415;
const MS_A_DAY = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

/** 20/11/2026, 20-11-2026, “ngày 20 tháng 11 năm 2026”, 11/2026, “tháng 11/2026”, 2026, 2026-11-20. */
const DAY = /^(?:ngay )?(\d{1,2})(?:\s*[/.-]\s*| thang )(\d{1,2})(?:\s*[/.-]\s*| nam )(\d{4})$/;
const MONTH = /^(?:thang )?(\d{1,2})(?:\s*[/.-]\s*| nam )(\d{4})$/;
const YEAR = /^(?:nam )?(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T[\d:.]+Z?)?)?$/;

/** The date of a cell, as exact as it says; `undefined` when it is no date of the calendar. */
export function dateOf(cell: Cell): PartialDate | undefined {
	if (cell instanceof Date) return dayAt(cell.valueOf());
	if (typeof cell === 'number')
		return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1
			? dayAt(SERIAL_ZERO + Math.floor(cell) * MS_A_DAY)
			: yearText(cell);
	const text = fold(cellText(cell));
	const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
	const [, day, dayMonth, dayYear] = DAY.exec(text) ?? [];
	const [, month, monthYear] = MONTH.exec(text) ?? [];
	if (isoYear !== undefined) return real([isoYear, isoMonth, isoDay]);
	if (dayYear !== undefined) return real([dayYear, dayMonth, day]);
	if (monthYear !== undefined) return real([monthYear, month]);
	return yearText(Number(YEAR.exec(text)?.[1] ?? Number.NaN));
}

/** A year between 1945 and 2100: 2026, “Năm 2026”, or the year of a date cell. */
export function yearIn(cell: Cell): number | undefined {
	const date = dateOf(cell);
	return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** A whole number from 1: 46, “1.234”, “46 hộ”; a cross in a box counts as 1. */
export function countOf(cell: Cell): number | undefined {
	if (typeof cell === 'number') return Number.isInteger(cell) && cell > 0 ? cell : undefined;
	const text = cellText(cell);
	if (/^[x✓✔]$/iu.test(text) || cell === true) return 1;
	const value = parseVietnameseNumber(text.replace(/(?<=\d)\s+\p{L}[\p{L}\s]*$/u, ''));
	return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}

function dayAt(time: number): PartialDate {
	return new Date(time).toISOString().slice(0, 10);
}

function yearText(year: number): PartialDate | undefined {
	return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
		? String(year)
		: undefined;
}

function real(parts: readonly (string | undefined)[]): PartialDate | undefined {
	const date = parts
		.filter((part) => part !== undefined)
		.map((part) => part.padStart(2, '0'))
		.join('-');
	return isPartialDate(date) ? date : undefined;
}
