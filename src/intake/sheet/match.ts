/**
 * Pairs what a sheet says with what a file says already, so that importing again changes nothing, a gap is filled,
 * and a value that somebody wrote is never overwritten unseen.
 */
import { NO_NUMBER } from '../../domain/schemas/honours.ts';
import { spellingKey } from '../../text/spelling.ts';

/** One thing in a sheet: only what its cells give. */
export type Item = Readonly<Record<string, string | number>>;

export interface MatchRule {
	/** What must agree for two items to be about the same thing. */
	identity(item: Item): readonly (string | number | undefined)[];
	/** What a key means where it is not written. */
	defaults: Item;
	/** Whether two items of one identity can be the same occasion. */
	isSameOccasion(sheet: Item, file: Item): boolean;
}

export interface Difference {
	key: string;
	inSheet: string | number;
	inFile: string | number;
}

export type Match =
	| { kind: 'new' }
	/** Several items of the file could be meant. */
	| { kind: 'unclear' }
	| {
			kind: 'found';
			/** Index in the file's list. */
			index: number;
			/** What the file lacks or knows less exactly. */
			fills: Item;
			differences: readonly Difference[];
	  };

interface Pair {
	sheet: number;
	file: number;
	same: number;
	/** Keys of the file's item of which the sheet says nothing. */
	extra: number;
	fills: Item;
	differences: readonly Difference[];
}

/** For each item of the sheet, what it is in the file. Items must differ among themselves. */
export function matchItems(
	sheet: readonly Item[],
	file: readonly Item[],
	rule: MatchRule,
): Match[] {
	const pairs = pairsOf(sheet, file, rule);
	const found = new Map<number, Pair>();
	const taken = new Set<number>();
	const fitting = pairs.filter(({ differences }) => differences.length === 0);
	fitting.sort((a, b) => b.same - a.same || a.extra - b.extra);
	for (const pair of fitting)
		if (!found.has(pair.sheet) && !taken.has(pair.file)) {
			found.set(pair.sheet, pair);
			taken.add(pair.file);
		}
	const open = pairs.filter((pair) => !found.has(pair.sheet) && !taken.has(pair.file));
	return sheet.map((_, index) => {
		const sure = found.get(index);
		if (sure !== undefined) return asMatch(sure);
		const maybe = open.filter((pair) => pair.sheet === index);
		const [only] = maybe;
		if (only === undefined) return { kind: 'new' };
		const rivals = open.filter((pair) => pair.file === only.file);
		return maybe.length === 1 && rivals.length === 1 ? asMatch(only) : { kind: 'unclear' };
	});
}

const asMatch = ({ file, fills, differences }: Pair): Match => ({
	kind: 'found',
	index: file,
	fills,
	differences,
});

function pairsOf(sheet: readonly Item[], file: readonly Item[], rule: MatchRule): Pair[] {
	const byIdentity = Map.groupBy(file.entries(), ([, item]) => identityOf(item, rule));
	return sheet.flatMap((item, at) =>
		(byIdentity.get(identityOf(item, rule)) ?? [])
			.filter(([, other]) => rule.isSameOccasion(item, other))
			.map(([index, other]) => ({ sheet: at, file: index, ...compare(item, other, rule) })),
	);
}

function identityOf(item: Item, { identity, defaults }: MatchRule): string {
	const parts = identity({ ...defaults, ...item });
	return JSON.stringify(parts.map((part) => spellingKey(String(part ?? ''))));
}

function compare(
	sheet: Item,
	file: Item,
	{ defaults }: MatchRule,
): Pick<Pair, 'same' | 'extra' | 'fills' | 'differences'> {
	const fills: Record<string, string | number> = {};
	const differences: Difference[] = [];
	let same = 0;
	for (const [key, inSheet] of Object.entries(sheet)) {
		const inFile =
			file[key] ?? defaults[key] ?? (key === 'year' ? impliedYear(sheet, file) : undefined);
		const agreement = inFile === undefined ? 'finer' : agreementOf(key, inSheet, inFile);
		if (agreement === 'same') same += 1;
		else if (agreement === 'finer') fills[key] = inSheet;
		else if (inFile !== undefined) differences.push({ key, inSheet, inFile });
	}
	const extra = Object.keys(file).filter((key) => sheet[key] === undefined).length;
	return { same, extra, fills, differences };
}

/** The year of an item that says only its date, where the sheet gives no date to compare. */
function impliedYear(sheet: Item, file: Item): string | undefined {
	return sheet.date === undefined ? file.date?.toString().slice(0, 4) : undefined;
}

/** `finer`: the sheet says the same more exactly. */
function agreementOf(
	key: string,
	inSheet: string | number,
	inFile: string | number,
): 'same' | 'finer' | 'differs' {
	const [sheet, file] = [String(inSheet), String(inFile)];
	if (key === 'date') {
		if (sheet.startsWith(`${file}-`)) return 'finer';
		return file === sheet || file.startsWith(`${sheet}-`) ? 'same' : 'differs';
	}
	if (key === 'decision') {
		if (sheet === NO_NUMBER) return 'same';
		if (file === NO_NUMBER) return 'finer';
	}
	return spellingKey(sheet) === spellingKey(file) ? 'same' : 'differs';
}
