/**
 * What a plan's board counts: entries that reached a stage under the plan, and things that its registration sheets count
 * without names. An entry is taken to be among those that the sheet of its cell counts, so nothing is counted twice.
 */
import type { ExemplarNode, PlanNode, PracticeNode } from '../library/nodes.ts';
import type { Registration } from '../schemas/registration.ts';
import { type Level, levelRank, type Subject } from '../values.ts';

/** Stages that a board follows, in their order; being honoured or discovered is told on the entry itself. */
export const BOARD_STAGES = ['registered', 'nurtured', 'recognised', 'replicated'] as const;
export type BoardStage = (typeof BOARD_STAGES)[number];

export type RegistrationRow = Registration['rows'][number];
export type BoardEntry = ExemplarNode | PracticeNode;

/** One entry that reached one stage under a plan, in one year. */
export interface BoardStep {
	stage: BoardStage;
	/** Year it counts for; missing where no day is known. */
	year?: number;
	/** Missing where neither the step nor the plan says a level. */
	level?: Level;
	subject: Subject | 'practice';
	entry: BoardEntry;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
	date?: string;
}

/** Invented entries are counted under invented plans only. */
export const peersOf = <N extends { sample: boolean }>(nodes: readonly N[], plan: PlanNode): N[] =>
	nodes.filter((node) => node.sample === plan.sample);

/**
 * Every step of every entry under a plan, each entry once a stage, year and level. A step that names no plan counts for
 * all plans that its entry names.
 */
export function boardSteps(plan: PlanNode): BoardStep[] {
	const exemplars = peersOf(plan.exemplars, plan).flatMap((entry) =>
		once([...ownSteps(entry, plan), ...recognised(entry, plan)]),
	);
	const practices = peersOf(plan.practices, plan).flatMap((entry) =>
		once([...ownSteps(entry, plan), ...copied(entry, plan)]),
	);
	return [...exemplars, ...practices];
}

function ownSteps(entry: BoardEntry, plan: PlanNode): BoardStep[] {
	const { stages } = entry.data;
	// Recognitions have their own list, with decisions; a stage repeats one or stands alone.
	const recognisedYears = new Set(recognised(entry, plan).map(({ year }) => year));
	return stages.flatMap((item) => {
		const stage = BOARD_STAGES.find((known) => known === item.stage);
		if (stage === undefined || !isUnder(item.plan, entry, plan)) return [];
		const made = stepOf(stage, entry, item.level ?? levelUnder(plan, entry), item.date);
		const repeats = item.level === undefined && recognisedYears.has(made.year);
		return stage === 'recognised' && repeats ? [] : [made];
	});
}

function recognised(entry: BoardEntry, plan: PlanNode): BoardStep[] {
	if (entry.kind === 'practice') return [];
	return entry.data.recognitions
		.filter((item) => isUnder(item.plan, entry, plan))
		.map((item) => ({
			...stepOf('recognised', entry, item.level, item.date),
			year: item.year ?? yearOf(item.date),
		}));
}

/** A practice is replicated in each year in which a copy of it began. */
function copied(practice: PracticeNode, plan: PlanNode): BoardStep[] {
	return peersOf(practice.adoptions, plan).flatMap(({ data, draft }) =>
		data.since === undefined || draft
			? []
			: [stepOf('replicated', practice, levelUnder(plan, practice), data.since)],
	);
}

function stepOf(
	stage: BoardStage,
	entry: BoardEntry,
	level: Level | undefined,
	date: string | undefined,
): BoardStep {
	return {
		stage,
		subject: entry.kind === 'exemplar' ? entry.data.subject : 'practice',
		entry,
		...(level !== undefined && { level }),
		...(date !== undefined && { date, year: yearOf(date) }),
	};
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

function once(steps: readonly BoardStep[]): BoardStep[] {
	const cell = ({ stage, year, level }: BoardStep) => `${stage} ${year} ${level}`;
	return steps.filter(
		(step, index) => steps.findIndex((other) => cell(other) === cell(step)) === index,
	);
}

const planKey = (ref: string, entry: BoardEntry): string =>
	ref.includes('/') ? ref : `${entry.agency.id}/${ref}`;

function isUnder(ref: string | undefined, entry: BoardEntry, plan: PlanNode): boolean {
	return ref === undefined || planKey(ref, entry) === plan.key;
}

/** Lowest level at which the entry stands under the plan, else the level of the plan itself. */
function levelUnder(plan: PlanNode, entry: BoardEntry): Level | undefined {
	const levels = entry.data.plans
		.filter((item) => planKey(item.plan, entry) === plan.key)
		.flatMap(({ level }) => level ?? [])
		.sort((a, b) => levelRank(a) - levelRank(b));
	return levels[0] ?? plan.data.level;
}
