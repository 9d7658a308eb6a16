/** Which of the four sheets a table is, by its column names; and what to say when it is none of them. */
import { findHeader, missingColumns } from './header.ts';
import { SHEET_KINDS, SHEET_NAMES, type SheetKind, sheetKindWords } from './sheet-kinds.ts';
import type { Refusal, Table } from './table.ts';

/** The kind whose columns the tables have; why not, where none fits, or several without one that explains them all. */
export function guessKind(tables: readonly Table[]): SheetKind | Refusal {
	const fitting = SHEET_KINDS.flatMap((kind) => {
		const known = tables.flatMap((table, at) =>
			knownColumns(table, kind).map((one) => `${at}:${one}`),
		);
		return known.length > 0 ? [{ kind, known: new Set(known) }] : [];
	});
	const best = fitting.filter(({ known, kind }) =>
		fitting.every((other) => other.kind === kind || isMore(known, other.known)),
	);
	const [first] = best;
	if (first !== undefined && best.length === 1) return first.kind;
	const names = fitting.map(({ kind }) => SHEET_NAMES[kind]).join(', ');
	return {
		message:
			fitting.length === 0
				? 'Không tìm thấy dòng tên cột của một bảng biết nhập.'
				: `Bảng này đọc được theo nhiều cách: ${names}.`,
		advice: `Hãy nói rõ bảng gì bằng --loai: ${sheetKindWords()}. Mẫu có sẵn: npm run sheet-template -- <loại>.`,
	};
}

/** Indexes of the columns that a kind knows in a table; none where it lacks one that it needs. */
function knownColumns(table: Table, kind: SheetKind): number[] {
	const header = findHeader(table, kind);
	return header === undefined || missingColumns(table, header, kind).length > 0
		? []
		: header.columns.map(({ index }) => index);
}

const isMore = (known: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
	known.size > other.size && other.isSubsetOf(known);

/** Why no table can be read as the kind that was asked for. */
export function noHeader(tables: readonly Table[], kind: SheetKind): Refusal {
	const [best] = tables
		.flatMap((table) => {
			const header = findHeader(table, kind);
			return header === undefined ? [] : [{ table, header }];
		})
		.toSorted((a, b) => b.header.columns.length - a.header.columns.length);
	const template = `Mẫu có sẵn: npm run sheet-template -- ${kind}.`;
	if (best === undefined)
		return {
			message: `Không tìm thấy dòng tên cột của bảng ${SHEET_NAMES[kind]}.`,
			advice: `Hãy để tên cột trên một hoặc hai dòng, ngay trên dữ liệu. ${template}`,
		};
	const missing = missingColumns(best.table, best.header, kind).map(({ header }) => `“${header}”`);
	const unknown = best.header.unknown.map(({ text }) => `“${text}”`);
	return {
		message: `Bảng ${SHEET_NAMES[kind]} thiếu cột ${missing.join(', ')}.`,
		advice: `Hãy thêm cột ấy${unknown.length > 0 ? `, hoặc đổi tên một cột chưa hiểu: ${unknown.join(', ')}` : ''}. ${template}`,
	};
}
