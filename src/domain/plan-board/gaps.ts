/** What a plan still lacks on a given day: fields without an entry, years without a subject, targets not reached. */
import type { PlanNode } from '../library/nodes.ts';
import { SUBJECTS, type Subject } from '../values.ts';
import { type BoardCell, boardItems, type PlanBoard, targetRange } from './board.ts';
import { peersOf } from './items.ts';

export interface BoardGaps {
	/** Whether nothing at all was recorded under the plan; then the lists below say nothing more. */
	empty: boolean;
	/** Ids of the plan's fields in which it has no exemplar, practice or registration. */
	fields: string[];
	/** Years that have begun and in which nobody of the subject was recognised. */
	subjects: { subject: Subject; years: number[] }[];
	/** Cells of years that have ended with fewer recognised than the least that the plan asks for. */
	short: { cell: BoardCell; recognised: number; wanted: number }[];
}

/** Gaps of a plan on `today` (`YYYY-MM-DD`). Subjects are those that its targets or else its criteria name. */
export function boardGaps(plan: PlanNode, board: PlanBoard, today: string): BoardGaps {
	const year = Number(today.slice(0, 4));
	return {
		empty: boardItems(board).length === 0 && board.outside.length === 0,
		fields: fieldGaps(plan),
		subjects: subjectsOf(plan).flatMap((subject) => {
			const years = board.years.filter((one) => one <= year && !hasRecognised(board, one, subject));
			return years.length > 0 ? [{ subject, years }] : [];
		}),
		short: board.cells.flatMap((cell) => {
			const wanted = targetRange(cell.target).min;
			const recognised = cell.stages.recognised.length;
			return cell.year < year && recognised < wanted ? [{ cell, recognised, wanted }] : [];
		}),
	};
}

function fieldGaps(plan: PlanNode): string[] {
	const entries = [...peersOf(plan.exemplars, plan), ...peersOf(plan.practices, plan)];
	const held = new Set([
		...entries.flatMap(({ fields }) => fields.map(({ id }) => id)),
		...plan.registrations.flatMap(({ rows }) => rows.flatMap(({ field }) => field ?? [])),
	]);
	return plan.data.fields.filter((field) => !held.has(field));
}

function subjectsOf({ data }: PlanNode): Subject[] {
	const asked = data.targets.filter(({ value }) => value !== null && value !== 0);
	const named = new Set<string>(
		asked.length > 0
			? asked.map(({ subject }) => subject)
			: data.criteriaSets.flatMap(({ subjects }) => subjects),
	);
	return SUBJECTS.filter((subject) => named.has(subject));
}

function hasRecognised(board: PlanBoard, year: number, subject: Subject): boolean {
	return board.cells.some(
		(cell) =>
			cell.year === year &&
			cell.stages.recognised.some(({ entry, sheet }) =>
				entry === undefined
					? sheet.some((row) => row.subject === subject)
					: entry.kind === 'exemplar' && entry.data.subject === subject,
			),
	);
}
