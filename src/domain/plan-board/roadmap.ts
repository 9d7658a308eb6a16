/** Where the steps of a plan's roadmap stand on a given day. What nobody wrote down is never called undone. */
import { lastDayOf } from '../../text/date.ts';
import type { PlanNode } from '../library/nodes.ts';
import type { RoadmapYear } from '../schemas/plan.ts';

/**
 * `done`, `done-late` (after its due day), `due` (its day is still to come), `late` (its day has passed and nothing is
 * recorded), `unrecorded` (its year has passed, no day was set, nothing is recorded), `open` (no day set, its year is
 * not over or not named).
 */
export const STEP_STATES = ['done', 'done-late', 'due', 'late', 'unrecorded', 'open'] as const;
export type StepState = (typeof STEP_STATES)[number];

export type RoadmapStep = RoadmapYear['steps'][number];

export interface StandingStep {
	/** The same for the step whatever its words and day: year, kind, and number among its kind. */
	id: string;
	step: RoadmapStep;
	state: StepState;
	/** Last day on which it is in time, `YYYY-MM-DD`. */
	dueDay?: string;
}

export interface StandingYear {
	year: number | null;
	section: string;
	/** Empty for a year that the plan leaves blank. */
	steps: StandingStep[];
}

/** The roadmap of a plan on `today` (`YYYY-MM-DD`), years and steps in the plan's order. */
export function roadmapOn({ data }: Pick<PlanNode, 'data'>, today: string): StandingYear[] {
	return data.roadmap.map(({ year, section, steps }) => ({
		year,
		section,
		steps: steps.map((step, index) => {
			const before = steps.slice(0, index).filter(({ kind }) => kind === step.kind).length;
			const dueDay = step.due === undefined ? undefined : lastDayOf(step.due);
			return {
				id: [year ?? 'any', step.kind, before + 1].join('-'),
				step,
				state: stateOf(step, dueDay, year, today),
				...(dueDay !== undefined && { dueDay }),
			};
		}),
	}));
}

function stateOf(
	{ done }: RoadmapStep,
	dueDay: string | undefined,
	year: number | null,
	today: string,
): StepState {
	if (done !== undefined) return dueDay !== undefined && done.on > dueDay ? 'done-late' : 'done';
	if (dueDay !== undefined) return dueDay < today ? 'late' : 'due';
	return year !== null && year < Number(today.slice(0, 4)) ? 'unrecorded' : 'open';
}
