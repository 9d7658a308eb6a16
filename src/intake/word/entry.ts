/** An entry's file from its data and its article: what the schema takes, and lists of what it lacks or refuses. */
import { stringify } from 'yaml';
import { ENTRY_SCHEMAS } from '../../domain/library/parse.ts';
import { type Data, inOrder, type Step, valueAt, without } from './data.ts';
import { formOf, keysOf, LABEL_JOINT, type WordKind } from './form.ts';

/** Something the author still has to say. */
export interface OpenPoint {
	/** Keys joined by dots: `place.province`. */
	key: string;
	label: string;
	hint: string;
}

export interface CheckedData {
	data: Data;
	open: OpenPoint[];
	/** Values that the schema refuses, in words; they are no longer in the data. */
	refused: string[];
}

/** Rounds of taking out what the schema refuses: a value may hide another fault. */
const MOST_ROUNDS = 20;

/** The data without what its schema refuses, and what it still needs. */
export function checkData(given: Data, kind: WordKind): CheckedData {
	const refused: string[] = [];
	let data: Data = { ...given, state: 'draft' };
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const issues = ENTRY_SCHEMAS[kind].safeParse(data).error?.issues ?? [];
		const wrong = issues.find(({ path }) => valueAt(data, steps(path)) !== undefined);
		if (wrong === undefined) break;
		const path = steps(wrong.path);
		refused.push(
			`${labelOf(path, kind).label}: ${wrong.message} Đã ghi: ${shown(valueAt(data, path))}.`,
		);
		data = without(data, path);
	}
	return { data: inOrder(data, keysOf(kind)), open: openPoints(data, kind), refused };
}

const steps = (path: readonly PropertyKey[]): Step[] =>
	path.map((step) => (typeof step === 'number' ? step : String(step)));

const shown = (value: unknown): string =>
	typeof value === 'string' ? `“${value}”` : stringify(value, { collectionStyle: 'flow' }).trim();

function openPoints(data: Data, kind: WordKind): OpenPoint[] {
	const issues = ENTRY_SCHEMAS[kind].safeParse(data).error?.issues ?? [];
	const points = issues.map(({ path }): OpenPoint => {
		const at = steps(path);
		return { key: at.join('.'), ...labelOf(at, kind) };
	});
	return [...new Map(points.map((point) => [point.key, point])).values()];
}

/** What a field is called, and its hint; for a group, those of the group. */
function labelOf(path: readonly Step[], kind: WordKind): { label: string; hint: string } {
	const form = formOf(kind);
	const keys = path.filter((step) => typeof step === 'string');
	const joined = keys.join('.');
	const list = form.lists.find(({ path: at }) => joined.startsWith(`${at.join('.')}.`));
	if (list !== undefined) {
		const index = path.find((step) => typeof step === 'number') ?? 0;
		const inside = keys.slice(list.path.length).join('.');
		const field = list.fields.find(({ path: at }) => at.join('.') === inside);
		const label = [`${list.label} ${index + 1}`, field?.label ?? inside].join(LABEL_JOINT);
		return { label, hint: field?.hint ?? '' };
	}
	const exact = [...form.fields, ...form.lists].find(({ path: at }) => at.join('.') === joined);
	if (exact !== undefined) return exact;
	const within = form.fields.find(({ path: at }) => at.join('.').startsWith(`${joined}.`));
	const label = within?.label.split(LABEL_JOINT).slice(0, keys.length).join(LABEL_JOINT);
	return { label: label ?? joined, hint: groupHint(joined, kind) };
}

/** What a group of fields is for, as its schema says. */
function groupHint(key: string, kind: WordKind): string {
	const shape: Record<string, { meta(): { description?: string | undefined } | undefined }> =
		ENTRY_SCHEMAS[kind].shape;
	return shape[key]?.meta()?.description ?? '';
}

/** The text of the entry's file. The notes stand as comments above the front matter's first key. */
export function entryText(
	{ data, open, refused }: CheckedData,
	guessed: readonly string[],
	article: string,
): string {
	const notes = [
		...commented(
			'Còn thiếu',
			open.map(({ key, label, hint }) => `${label} (${key}): ${hint}`),
		),
		...commented('Chưa dùng được', refused),
		...commented('Máy đoán, hãy xem lại', guessed),
	];
	const yaml = stringify(data, { lineWidth: 0 });
	return `---\n${notes.join('')}${yaml}---\n${article === '' ? '' : `\n${article}`}`.normalize(
		'NFC',
	);
}

function commented(heading: string, lines: readonly string[]): string[] {
	if (lines.length === 0) return [];
	return [`# ${heading}:\n`, ...lines.map((line) => `# - ${line.replace(/\s+/g, ' ').trim()}\n`)];
}
