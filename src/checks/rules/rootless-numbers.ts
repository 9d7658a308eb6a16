/** Numbers of the text that no fact row holds (requirement: every number in prose exists as a fact). */
import { numbersInText } from '../../text/numbers-in-text.ts';
import type { CheckedEntry, CheckRule } from '../context.ts';
import { headTexts } from '../entry-texts.ts';
import { problemAt } from '../problem.ts';

/** Keys under which the data holds numbers that readers can look up. */
const ROOTS = new Set(['value', 'valueTo', 'amount', 'count', 'min', 'max']);

/** Words after a number that multiply it: “25 triệu” may stand in the facts as 25 or as 25000000. */
const SCALES = [1, 1e3, 1e6, 1e9];

const ADVICE =
	'Hãy thêm dòng vào facts rồi viết số trong <Fact id="…">, hoặc bỏ con số. Năm, ngày, số văn bản thì không cần.';

export const rootlessNumbers: CheckRule = ({ askedEntries }) =>
	askedEntries.flatMap((entry) => {
		if (!('facts' in entry.data)) return [];
		const roots = new Set(numbersOf(entry.data));
		return mentions(entry)
			.filter(({ text, around }) => isRootless(text, roots) && !isName(text, around))
			.map(({ text, line }) => {
				const message = 'Con số này không có dòng số liệu nào.';
				const words = { message, found: text, advice: ADVICE };
				return problemAt('so-khong-co-goc', { file: entry.file, line }, words);
			});
	});

function isRootless(text: string, roots: ReadonlySet<number>): boolean {
	const number = numbersInText(text)[0]?.value;
	return number !== undefined && !SCALES.some((scale) => roots.has(number * scale));
}

/** Before a number that is part of a name or is called: “Bãi Sậy 2” is a village, “tổng đài 1022” a telephone. */
const NAME_BEFORE = /(?<=\p{Lu}\p{L}* \p{Lu}\p{L}* )/uy;
const CALLED_BEFORE = /(?<=(?:tổng đài|đường dây nóng|gọi) (?:số )?)/uy;
/** The rest of a longer number. */
const GOES_ON = /[\d.,]*\d/y;
const STARS = ' sao';

/** Whether the number is a name's somewhere in the text around it: “Bãi Sậy 2”, “4 sao”, “tổng đài 1022”. */
function isName(text: string, around: string): boolean {
	for (let at = around.indexOf(text); at !== -1; at = around.indexOf(text, at + 1)) {
		const end = at + text.length;
		if (around.startsWith(STARS, end) || holdsAt(CALLED_BEFORE, around, at)) return true;
		if (holdsAt(NAME_BEFORE, around, at) && !holdsAt(GOES_ON, around, end)) return true;
	}
	return false;
}

/** Whether a sticky pattern holds at an offset. */
function holdsAt(pattern: RegExp, text: string, offset: number): boolean {
	pattern.lastIndex = offset;
	return pattern.test(text);
}

interface NumberMention {
	text: string;
	/** What stands around it. */
	around: string;
	line: number | undefined;
}

/** Figures of the headline texts and of the article; years, dates, ordinals and document numbers are no figures. */
function mentions(entry: CheckedEntry): NumberMention[] {
	const { source } = entry;
	const isFigure = ({ kind }: { kind: string }) => kind === 'number' || kind === 'percent';
	return [
		...headTexts(entry).flatMap(({ text, lineOf }) =>
			numbersInText(text)
				.filter(isFigure)
				.map((number) => ({ text: number.text, around: text, line: lineOf(number.text) })),
		),
		...(source.body()?.numbers ?? [])
			.filter(isFigure)
			.map(({ text, line }) => ({ text, around: source.lineText(line), line })),
	];
}

/** Every number of the data that has a row of its own, wherever it stands. */
function numbersOf(value: unknown): number[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		typeof inner === 'number' ? (ROOTS.has(key) ? [inner] : []) : numbersOf(inner),
	);
}
