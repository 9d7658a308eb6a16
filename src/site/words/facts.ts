/** Facts in words: value with qualifier and unit, period, who vouches, where from. */
import type { Fact, Source } from '../../domain/schemas/evidence.ts';
import { type Evidence, evidenceRank } from '../../domain/values.ts';
import { formatDateShort, formatPeriod } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { EVIDENCE, QUALIFIER } from '../labels/values.ts';
import type { FactView, GradeView, SourceView } from '../views.ts';
import { joinedNotes } from './entries.ts';

type When = NonNullable<Fact['period']>;

/** “1/8/2025”, “2021–2025”. */
export function whenText(when: When): string {
	return typeof when === 'string' ? formatDateShort(when) : formatPeriod(when);
}

/** Percent signs touch their number, units keep a no-break space. */
function withUnit(value: string, unit: string): string {
	if (unit === '') return value;
	return unit.startsWith('%') ? `${value}${unit}` : `${value}\u00a0${unit}`;
}

const range = (fact: Pick<Fact, 'value' | 'valueTo'>): string =>
	fact.valueTo === undefined
		? formatNumber(fact.value)
		: `${formatNumber(fact.value)}–${formatNumber(fact.valueTo)}`;

/** “hơn 20 hộ” */
export function factText(fact: Pick<Fact, 'value' | 'valueTo' | 'unit' | 'qualifier'>): string {
	const counted = withUnit(range(fact), fact.unit);
	return fact.qualifier === undefined ? counted : `${QUALIFIER[fact.qualifier]} ${counted}`;
}

/** Squares filled 0 to 4, and the words; press facts say how many sources there are. */
export function gradeView(grade: Evidence, sources = 1): GradeView {
	const text = grade === 'press-reported' ? `${countWord(sources)} nguồn báo chí` : EVIDENCE[grade];
	return { grade, filled: evidenceRank(grade), text };
}

const COUNT_WORDS = [
	'Không',
	'Một',
	'Hai',
	'Ba',
	'Bốn',
	'Năm',
	'Sáu',
	'Bảy',
	'Tám',
	'Chín',
	'Mười',
];
function countWord(count: number): string {
	return COUNT_WORDS[count] ?? formatNumber(count);
}

function beforeText(fact: Fact): string {
	if (fact.before === undefined) return '';
	const { value, unit = fact.unit, qualifier, period } = fact.before;
	const words = [qualifier && QUALIFIER[qualifier], withUnit(formatNumber(value), unit)]
		.filter(Boolean)
		.join(' ');
	return `; trước đó ${words}${period === undefined ? '' : ` (${whenText(period)})`}`;
}

/** “60%” and “số hộ” of 60 and “% số hộ”: the sign belongs to the number, its words to the unit. */
function valueAndUnit(fact: Fact): Pick<FactView, 'value' | 'unit'> {
	const value = range(fact);
	return fact.unit.startsWith('%')
		? { value: `${value}%`, unit: fact.unit.slice(1).trim() }
		: { value, unit: fact.unit };
}

export function factView(fact: Fact): FactView {
	return {
		id: fact.id,
		...(fact.qualifier && { qualifier: QUALIFIER[fact.qualifier] }),
		...valueAndUnit(fact),
		what: `${fact.label}${beforeText(fact)}`,
		...(fact.period !== undefined && { period: whenText(fact.period) }),
		grade: gradeView(fact.evidence, fact.sources.length),
		sources: fact.sources,
		...(fact.perUnit && { perUnit: `${formatNumber(fact.perUnit.value)} ${fact.perUnit.unit}` }),
		...(fact.note !== undefined && { note: fact.note }),
	};
}

/** The root of a number in one line: “1/8/2025 · Hai nguồn báo chí · Nguồn 1, 2”. */
export function factProof(fact: Fact): string {
	return joinedNotes(
		[
			fact.period === undefined ? 'không rõ thời điểm' : whenText(fact.period),
			gradeView(fact.evidence, fact.sources.length).text,
			`Nguồn ${fact.sources.join(', ')}`,
			fact.note,
		],
		' · ',
	);
}

export function sourceView(source: Source): SourceView {
	const date = source.date === undefined ? 'nguồn không ghi ngày' : formatDateShort(source.date);
	return {
		id: source.id,
		lead: `${source.publisher}, ${date}${source.dateInferred ? ' (ngày suy ra)' : ''}`,
		title: source.title,
		...(source.url !== undefined && { href: source.url }),
	};
}
