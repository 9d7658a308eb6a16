/** Numbers read aloud in standard (northern) Vietnamese, for the loudspeaker script. */
import { formatNumber } from './number.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const BILLION = 1_000_000_000;
const GROUPS: readonly (readonly [number, string])[] = [
	[1_000_000, 'triệu'],
	[1000, 'nghìn'],
	[1, ''],
];
/** Above this a double no longer holds six decimals and nobody reads the number aloud. */
const LIMIT = 1_000_000_000_000_000;

function digit(value: number): string {
	return DIGITS[value] ?? '';
}

/** The unit after a ten: mốt, tư and lăm after mươi; lăm after mười. */
function unitAfter(tens: number, units: number): string {
	if (units === 5) return 'lăm';
	if (tens > 1 && units === 1) return 'mốt';
	if (tens > 1 && units === 4) return 'tư';
	return digit(units);
}

/** 0–999. `full` says the hundred even when it is zero, as inside a larger number. */
function threeDigits(value: number, full: boolean): string[] {
	const [hundreds, tens, units] = [
		Math.floor(value / 100),
		Math.floor(value / 10) % 10,
		value % 10,
	];
	const words: string[] = [];
	if (hundreds > 0 || full) words.push(digit(hundreds), 'trăm');
	if (tens === 1) words.push('mười');
	if (tens > 1) words.push(digit(tens), 'mươi');
	if (tens === 0 && units > 0 && words.length > 0) words.push('linh');
	if (units > 0) words.push(tens > 0 ? unitAfter(tens, units) : digit(units));
	return words;
}

function whole(value: number, full: boolean): string[] {
	if (value >= BILLION) {
		const rest = value % BILLION;
		return [
			...whole(Math.floor(value / BILLION), full),
			'tỷ',
			...(rest > 0 ? whole(rest, true) : []),
		];
	}
	const words: string[] = [];
	for (const [size, name] of GROUPS) {
		const group = Math.floor(value / size) % 1000;
		if (group === 0) continue;
		words.push(...threeDigits(group, full || words.length > 0));
		if (name) words.push(name);
	}
	return words;
}

/** Two decimals are read as a number, one or more than two, or a leading zero, digit by digit. */
function decimals(digits: string): string[] {
	if (/^[1-9]\d$/.test(digits)) return threeDigits(Number(digits), false);
	return [...digits].map((one) => digit(Number(one)));
}

/**
 * 1550 → “một nghìn năm trăm năm mươi”, 31.3 → “ba mươi mốt phẩy ba”, -4 → “âm bốn”. At most six decimals are read.
 * Throws a RangeError for values that are not finite or reach 10^15.
 */
export function numberToWords(value: number): string {
	if (!Number.isFinite(value) || Math.abs(value) >= LIMIT) {
		throw new RangeError(`Cannot read ${value} aloud.`);
	}
	const [wholePart = '0', fraction] = formatNumber(Math.abs(value)).replaceAll('.', '').split(',');
	const amount = Number(wholePart);
	const words = amount === 0 ? [digit(0)] : whole(amount, false);
	if (fraction) words.push('phẩy', ...decimals(fraction));
	if (value < 0 && (amount > 0 || fraction)) words.unshift('âm');
	return words.join(' ');
}
