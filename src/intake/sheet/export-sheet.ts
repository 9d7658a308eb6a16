/** The four sheets out of an agency's files again, in the columns that the import reads. */
import { HOLDERS, LEVELS, RATINGS, STAGES, SUBJECTS } from '../../domain/values.ts';
import { HOLDER, LEVEL, RATING, STAGE, SUBJECT, sentence } from '../../site/labels/values.ts';
import { COLUMNS, type Column } from './columns.ts';
import type { HonourKind } from './honour-rows.ts';
import type { SheetKind } from './sheet-kinds.ts';
import { recordOf, type Shelf, type ShelfFile, shelfOf } from './shelf.ts';
import type { Cell } from './table.ts';

/** A sheet ready to be written: its columns, and a row of cells for each item. */
export interface ExportedSheet {
	kind: SheetKind;
	columns: readonly Column[];
	rows: Cell[][];
}

type Row = Readonly<Record<string, unknown>>;

/** All registrations or honours of an agency. Withdrawn entries are left out. */
export function exportSheet(
	kind: SheetKind,
	agency: string,
	content: readonly ShelfFile[],
): ExportedSheet {
	const shelf = shelfOf(agency, content);
	const rows = kind === 'registrations' ? registrationRows(shelf) : honourRows(kind, shelf);
	const columns = COLUMNS[kind];
	return {
		kind,
		columns,
		rows: rows.map((row) => columns.map(({ id }) => cellOf(id, row[id], shelf))),
	};
}

/** A sheet with nothing but column names and, with an agency, its exemplars to fill in. */
export function templateSheet(
	kind: SheetKind,
	agency?: string,
	content: readonly ShelfFile[] = [],
): ExportedSheet {
	const columns = COLUMNS[kind];
	const shelf = agency === undefined ? undefined : shelfOf(agency, content);
	const entries = kind === 'registrations' ? [] : (shelf?.exemplars ?? []);
	const rows: Row[] = entries.flatMap(({ slug, data }) =>
		data === undefined || 'withdrawn' in data ? [] : [{ slug, name: data.name }],
	);
	return {
		kind,
		columns,
		rows: rows.map((row) =>
			columns.map(({ id }) => (typeof row[id] === 'string' ? row[id] : undefined)),
		),
	};
}

function registrationRows({ registrations, agency }: Shelf): Row[] {
	return registrations.flatMap(({ data }) => {
		if (data === undefined || !Array.isArray(data.rows)) return [];
		const { plan, year } = data;
		const ref = typeof plan === 'string' ? plan.replace(`${agency}/`, '') : plan;
		return data.rows.map((row) => ({ ...recordOf(row), plan: ref, year }));
	});
}

function honourRows(kind: HonourKind, { exemplars, agency }: Shelf): Row[] {
	return exemplars.flatMap(({ slug, data }) => {
		const list = data?.[kind];
		if (data === undefined || 'withdrawn' in data || !Array.isArray(list)) return [];
		return list.map((written) => {
			const item = recordOf(written) ?? {};
			const plan = typeof item.plan === 'string' ? item.plan.replace(`${agency}/`, '') : undefined;
			return { ...item, plan, award: item.award ?? item.name, slug, name: data.name };
		});
	});
}

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	level: labelsOf(LEVELS, LEVEL),
	subject: labelsOf(SUBJECTS, SUBJECT),
	stage: labelsOf(STAGES, STAGE),
	rating: labelsOf(RATINGS, RATING),
	of: labelsOf(HOLDERS, HOLDER),
};

function labelsOf<Id extends string>(
	ids: readonly Id[],
	labels: Record<Id, string>,
): Record<string, string> {
	return Object.fromEntries(ids.map((id) => [id, sentence(labels[id])]));
}

/** The cell of a value: words for ids, a day as a day, so that a spreadsheet can sort it. */
function cellOf(id: string, value: unknown, shelf: Shelf): Cell {
	if (typeof value === 'number') return value;
	if (typeof value !== 'string') return undefined;
	if (id === 'award') return shelf.awardNames.get(value) ?? value;
	if (id === 'field') return shelf.fieldNames.get(value) ?? value;
	if (id === 'date') return dateCell(value);
	return LABELS[id]?.[value] ?? value;
}

/** '2026-11-20' → a date, '2026-11' → “11/2026”, '2026' → 2026. */
function dateCell(date: string): Cell {
	const [year = '', month, day] = date.split('-');
	if (day !== undefined) return new Date(`${date}T00:00:00Z`);
	return month === undefined ? Number(year) : `${month}/${year}`;
}
