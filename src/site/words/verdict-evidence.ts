/** The evidence of an evaluation, in words: what of the record counted, gathered by what it is. */
import type { Used } from '../../domain/criteria/verdict.ts';
import type { ExemplarNode } from '../../domain/library/nodes.ts';
import { NO_NUMBER } from '../../domain/schemas/honours.ts';
import { CONTRIBUTION, HOLDER, LEVEL, OUTLET_LEVEL, RATING, sentence } from '../labels/values.ts';
import { amountText } from './honours.ts';
import { yearsText } from './verdicts.ts';

export interface EvidenceWords {
	/** “Chiến sĩ thi đua cơ sở ba năm 2021, 2022, 2023 (Quyết định 15/QĐ-ĐVM)” */
	text: string;
	/** The rows of the record that it stands on, each once, by year. */
	used: readonly Used[];
}

interface Row {
	used: Used;
	/** Rows of the same words are told together. */
	what: string;
	/** Said of each alone: no years are gathered. */
	alone: boolean;
	decision?: string | undefined;
}

/** What counted, in the order of the record's lists as they were used. */
export function evidenceWords(used: readonly Used[], exemplar: ExemplarNode): EvidenceWords[] {
	const once = new Map(used.map((one) => [`${one.list} ${one.index}`, one]));
	const rows = [...once.values()].flatMap((one) => rowOf(one, exemplar) ?? []);
	return [...Map.groupBy(rows, ({ what }) => what).values()].map(together);
}

function together(rows: readonly Row[]): EvidenceWords {
	const sorted = [...rows].sort((a, b) => (a.used.year ?? 0) - (b.used.year ?? 0));
	const used = sorted.map((row) => row.used);
	const years = sorted.flatMap(({ used: { year }, alone }) => (alone ? [] : (year ?? [])));
	const text = [sorted[0]?.what, yearsText(years), decisions(sorted)].filter(Boolean).join(' ');
	return { text, used };
}

function decisions(rows: readonly Row[]): string {
	const numbers = rows.flatMap(({ decision }) => decision ?? []).filter((one) => one !== NO_NUMBER);
	return numbers.length === 0 ? '' : `(Quyết định ${[...new Set(numbers)].join(', ')})`;
}

function rowOf(used: Used, exemplar: ExemplarNode): Row | undefined {
	const said = saidOf(used, exemplar);
	return said && { used, alone: false, ...said };
}

type Said = Pick<Row, 'what' | 'decision'> & Partial<Pick<Row, 'alone'>>;

function saidOf({ list, index }: Used, { data, awards, leads }: ExemplarNode): Said | undefined {
	switch (list) {
		case 'ratings': {
			const row = data.ratings[index];
			const whose = row === undefined || row.of === 'self' ? '' : ` (${HOLDER[row.of]})`;
			return row && { what: `${RATING[row.rating]}${whose}`, decision: row.decision };
		}
		case 'recognitions': {
			const row = data.recognitions[index];
			return row && { what: `Công nhận điển hình cấp ${LEVEL[row.level]}`, decision: row.decision };
		}
		case 'unit-recognitions': {
			const row = leads?.data.recognitions[index];
			if (leads === undefined || row === undefined) return undefined;
			const what = `${leads.data.name} được công nhận điển hình cấp ${LEVEL[row.level]}`;
			return { what, decision: row.decision };
		}
		case 'awards': {
			const row = awards[index];
			return row && { what: row.award?.name ?? row.held.name ?? '', decision: row.held.decision };
		}
		case 'initiatives': {
			const row = data.initiatives[index];
			if (row === undefined) return undefined;
			const what = `Sáng kiến cấp ${LEVEL[row.level]} “${row.title}”`;
			return { what, decision: row.decision };
		}
		case 'media': {
			const row = data.media[index];
			return row && { what: `${row.outlet}, ${OUTLET_LEVEL[row.outletLevel]}` };
		}
		case 'contributions': {
			const row = data.contributions[index];
			if (row === undefined) return undefined;
			const what = `${sentence(CONTRIBUTION[row.kind])}: ${amountText(row.value, row.unit)}, ${row.purpose}`;
			return { what, alone: true };
		}
	}
}
