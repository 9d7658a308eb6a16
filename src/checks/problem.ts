/** A problem: one mistake in one file, with the words its author needs to put it right. */
import { CODES, type Code, type Severity } from './codes.ts';

export interface Problem {
	/** Path below the content folder. */
	file: string;
	/** Line of the file, from 1. Left out when no line would be true. */
	line?: number;
	/** Column of the line, from 1. */
	column?: number;
	code: Code;
	severity: Severity;
	/** What is wrong, whole sentences. */
	message: string;
	/** What is written. */
	found?: string;
	/** What to do, an instruction. */
	advice: string;
}

/** The words of a problem; its severity comes with the code. */
export interface ProblemWords {
	message: string;
	found?: string | undefined;
	advice: string;
}

/** Where a problem is. */
export interface ProblemPlace {
	file: string;
	line?: number | undefined;
	column?: number | undefined;
}

const LONGEST_FOUND = 120;

/** A problem at a place; what is written is shortened to one line. */
export function problemAt(code: Code, place: ProblemPlace, words: ProblemWords): Problem {
	const { file, line, column } = place;
	const { message, found, advice } = words;
	const written = found?.replace(/\s+/g, ' ').trim();
	const shown =
		written && written.length > LONGEST_FOUND ? `${written.slice(0, LONGEST_FOUND)}…` : written;
	return {
		file,
		...(line === undefined ? {} : { line }),
		...(column === undefined ? {} : { column }),
		code,
		severity: CODES[code].severity,
		message,
		...(shown ? { found: shown } : {}),
		advice,
	};
}

/** By file, then line (problems without a line first), then column. */
export function byPlace(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
