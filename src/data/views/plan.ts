/** The page of a plan: targets beside what was recognised, roadmap, criteria. */
import type { ExemplarNode, PlanNode } from '../../domain/library/nodes.ts';
import type { CriteriaSet } from '../../domain/schemas/criterion.ts';
import type { Target } from '../../domain/schemas/plan.ts';
import { KIND } from '../../site/labels/values.ts';
import type { CriteriaSetView, PlanView, TargetCellView } from '../../site/views.ts';
import { ruleText } from '../../site/words/criteria.ts';
import {
	columnTitle,
	registrationRow,
	setLead,
	stepText,
	targetCaption,
	targetText,
	yearText,
} from '../../site/words/plans.ts';
import { formatDateShort } from '../../text/date.ts';
import { cardView, entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { documentLink } from './document.ts';
import { agencyLink, entryStanding } from './frame.ts';
import { titleView } from './title.ts';

export function planView(node: PlanNode, context: ViewContext): PlanView {
	const { data } = node;
	const targets = targetBoard(node);
	return {
		...entryStanding(node, context),
		kind: 'plan',
		kindText: KIND.plan,
		title: titleView(data.title),
		summary: data.summary,
		where: [node.agency.data.name, data.bloc].filter(Boolean).join(' · '),
		document: node.document === undefined ? { text: data.document } : documentLink(node.document),
		agency: agencyLink(node),
		...(node.parent && { parent: entryLink(node.parent) }),
		children: node.children.map(entryLink),
		periodText:
			data.period.from === data.period.to
				? String(data.period.from)
				: `${data.period.from}–${data.period.to}`,
		...(targets && { targets }),
		roadmap: data.roadmap.map(({ year, steps }) => ({
			year: yearText(year),
			idle: steps.length === 0,
			steps: steps.map((step) => ({
				text: stepText(step),
				...(step.due !== undefined && { due: formatDateShort(step.due) }),
				...(step.done && { done: formatDateShort(step.done.on) }),
			})),
		})),
		duties: data.duties.map(({ who, section, tasks }) => ({
			who,
			tasks,
			...(section !== undefined && { section }),
		})),
		criteria: data.criteriaSets.map((set) => criteriaSetView(set, context)),
		exemplars: peers(node.exemplars, node).map((exemplar) => cardView(exemplar, context)),
		practices: peers(node.practices, node).map((practice) => cardView(practice, context)),
		registrations: [...node.registrations]
			.sort((a, b) => a.year - b.year)
			.map(({ year, rows }) => ({ year: String(year), rows: rows.map(registrationRow) })),
	};
}

function criteriaSetView(set: CriteriaSet, { library }: ViewContext): CriteriaSetView {
	const awardName = (id: string) =>
		library.vocabularies.awards.find((award) => award.id === id)?.name ?? id;
	return {
		id: set.id,
		title: set.title,
		lead: setLead(set),
		items: set.items.map(({ id, text, section, rule }) => ({
			id,
			text,
			section,
			...(rule && { ruleText: ruleText(rule, awardName) }),
		})),
	};
}

type Column = Pick<Target, 'level' | 'subject'>;

/** Targets as a table: a row a year, a column a level and subject, totals below. */
function targetBoard(node: PlanNode): PlanView['targets'] {
	const { targets, period, targetsNote } = node.data;
	if (targets.length === 0) return undefined;
	const columns = targets.filter(
		(target, index) => targets.findIndex((other) => sameColumn(other, target)) === index,
	);
	const years = Array.from(
		{ length: period.to - period.from + 1 },
		(_, index) => period.from + index,
	);
	const rows = years.map((year) => ({
		year: String(year),
		cells: columns.map((column) =>
			cell(
				targets.find((target) => target.year === year && sameColumn(target, column)),
				column,
				year,
				node,
			),
		),
	}));
	return {
		caption: targetCaption(targets[0]?.unit),
		columns: columns.map(columnTitle),
		rows,
		totals: columns.map((_, index) => total(rows.flatMap((row) => row.cells[index] ?? []))),
		...(targetsNote !== undefined && { note: targetsNote }),
	};
}

const sameColumn = (a: Column, b: Column): boolean =>
	a.level === b.level && a.subject === b.subject;

function cell(
	target: Target | undefined,
	column: Column,
	year: number,
	node: PlanNode,
): TargetCellView {
	const value = target?.value ?? null;
	const range =
		value === null
			? { min: 0, max: 0 }
			: typeof value === 'number'
				? { min: value, max: value }
				: value;
	return {
		style: value === null ? 'unset' : range.min === range.max ? 'target' : 'range',
		text: targetText(value),
		...range,
		done: recognisedIn(node, column, year).length,
	};
}

/** Invented entries are counted under invented plans only. */
const peers = <N extends { sample: boolean }>(nodes: readonly N[], plan: PlanNode): N[] =>
	nodes.filter((node) => node.sample === plan.sample);

/** Exemplars recognised under the plan in that year, at that level, of that subject. */
function recognisedIn(node: PlanNode, { level, subject }: Column, year: number): ExemplarNode[] {
	return peers(node.exemplars, node).filter(
		(exemplar) =>
			(subject === 'any' || exemplar.data.subject === subject) &&
			exemplar.data.recognitions.some(
				(item) =>
					item.level === level &&
					(item.year ?? Number(item.date.slice(0, 4))) === year &&
					(item.plan === undefined || isPlan(item.plan, exemplar, node)),
			),
	);
}

const isPlan = (ref: string, exemplar: ExemplarNode, plan: PlanNode): boolean =>
	(ref.includes('/') ? ref : `${exemplar.agency.id}/${ref}`) === plan.key;

function total(cells: readonly TargetCellView[]): TargetCellView {
	const min = cells.reduce((sum, item) => sum + item.min, 0);
	const max = cells.reduce((sum, item) => sum + item.max, 0);
	const unset = cells.every((item) => item.style === 'unset');
	return {
		style: unset ? 'unset' : min === max ? 'target' : 'range',
		text: targetText(unset ? null : min === max ? min : { min, max }),
		min,
		max,
		done: cells.reduce((sum, item) => sum + item.done, 0),
	};
}
