/**
 * Two to four practices side by side: topic by topic, whether they say the same. Nothing is ranked, and what one of them
 * does not say is never taken for equal.
 */
import { fold } from '../../text/fold.ts';
import { endsOf } from '../fit/measures.ts';
import type { Comparable } from './comparable.ts';

/** Fewest and most practices that stand side by side. */
export const FEWEST = 2;
export const MOST = 4;

/** What is compared besides results, in the order of the page. */
export const TOPICS = [
	'needs',
	'problem',
	'steps',
	'core',
	'cost',
	'terrain',
	'organisations',
	'people',
	'households',
	'money',
	'time',
	'area',
	'ready',
	'difficulties',
	'freshness',
	'copies',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * `same`: all say the same; `differ`: at least two say different things; `apart`: they count in different units, so they
 * cannot be compared; `unknown`: too little is stated to tell.
 */
export type Verdict = 'same' | 'differ' | 'apart' | 'unknown';

/** What a practice says of a topic, in a form that decides equality. Order of values does not matter. */
export interface Stated {
	values: readonly (string | number)[];
	/** What the values are counted in or for. */
	unit?: string;
}

/** Every topic, with whether the practices say the same. */
export function compareTopics(
	practices: readonly Comparable[],
): { topic: Topic; verdict: Verdict }[] {
	return TOPICS.map((topic) => ({
		topic,
		verdict: verdictOf(practices.map((practice) => statedOf(topic, practice))),
	}));
}

/** Whether practices say the same; `undefined` stands for one that says nothing. */
export function verdictOf(said: readonly (Stated | undefined)[]): Verdict {
	const known = said.filter((one) => one !== undefined);
	const [first] = known;
	if (first === undefined || known.length < FEWEST) return 'unknown';
	if (known.some(({ unit }) => unit !== first.unit)) return 'apart';
	const written = ({ values }: Stated) => [...values].map(String).sort().join('\n');
	if (known.some((one) => written(one) !== written(first))) return 'differ';
	return known.length === said.length ? 'same' : 'unknown';
}

/** Copies that still run: those that stopped or paused are not alive; those nobody checked are not known to be dead. */
export function livingCopies({ running, check, unchecked }: Comparable['copies']): number {
	return running + check + unchecked;
}

const RANGES = ['people', 'households', 'money', 'time', 'area'] as const;
type RangeTopic = (typeof RANGES)[number];

/** What a practice says of a topic, where it says anything. */
export function statedOf(topic: Topic, practice: Comparable): Stated | undefined {
	const { conditions } = practice;
	const range = RANGES.find((one) => one === topic);
	if (range !== undefined) return rangeStated(range, practice);
	switch (topic) {
		case 'needs':
			return words(practice.needs);
		case 'problem':
			return words([practice.problem]);
		case 'steps':
		case 'core':
		case 'difficulties':
			return words(practice[topic]);
		case 'terrain':
		case 'organisations':
			return words(conditions?.[topic] ?? []);
		case 'ready':
			return words([...(conditions?.needs ?? []), ...(conditions?.notes ?? [])]);
		case 'cost':
			return costStated(practice);
		case 'freshness':
			return words([practice.freshness]);
		case 'copies':
			return { values: [livingCopies(practice.copies)] };
		default:
			return undefined;
	}
}

function words(lines: readonly string[]): Stated | undefined {
	return lines.length === 0 ? undefined : { values: lines.map((line) => fold(line).trim()) };
}

/** Amounts in one unit where the unit is understood, else in the unit that is written. */
function rangeStated(topic: RangeTopic, { conditions }: Comparable): Stated | undefined {
	const range = conditions?.[topic];
	if (range === undefined) return undefined;
	const ends = endsOf(range, topic);
	const { min = '…', max = '…' } = ends ?? range;
	return {
		values: [`${min}–${max}`],
		unit: ends === undefined ? fold(range.unit).trim() : topic,
	};
}

/** Costs are compared where they are for the same thing; a total that is not known yet is no total. */
function costStated({ cost }: Comparable): Stated | undefined {
	if (cost?.total === undefined) return undefined;
	const amount = endsOf({ min: cost.total, unit: cost.money }, 'money')?.min;
	const money = amount === undefined ? fold(cost.money).trim() : 'money';
	return { values: [amount ?? cost.total], unit: `${money} ${fold(cost.per).trim()}` };
}
