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

/** “Bãi Sậy 2” is a village, “4 sao” a grade, “tổng đài 1022” a telephone. */
function isName(text: string, around: string): boolean {
	const digits = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const name = `\\p{Lu}\\p{L}* \\p{Lu}\\p{L}* ${digits}(?![\\d.,]*\\d)`;
	const called = `(?:tổng đài|đường dây nóng|gọi) (?:số )?${digits}`;
	return new RegExp(`${name}|${digits} sao|${called}`, 'u').test(around);
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
