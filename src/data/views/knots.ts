/** The recognition timeline: stages, recognitions and awards in the order of their dates. */
import type { ExemplarNode, PracticeNode } from '../../domain/library/nodes.ts';
import type { HeldAward, Recognition, StageStep } from '../../domain/schemas/honours.ts';
import type { Award } from '../../domain/schemas/shared.ts';
import { MISSING } from '../../site/labels/interface.ts';
import { HOLDER, LEVEL, STAGE } from '../../site/labels/values.ts';
import { anchors, urls } from '../../site/urls.ts';
import type { KnotView } from '../../site/views.ts';
import {
	atLevel,
	awardTitle,
	byPlan,
	decisionText,
	recognitionTitle,
	revokedText,
} from '../../site/words/honours.ts';
import { formatDateShort } from '../../text/date.ts';

interface Dated {
	date: string | undefined;
	/** Where a proof points; stages prove nothing. */
	id?: string;
	knot: KnotView;
}

export function knotsOf(node: ExemplarNode | PracticeNode): KnotView[] {
	const given: Dated[] = [
		...(node.kind === 'exemplar'
			? node.data.recognitions.map((item, index) => ({
					...recognitionKnot(item, node),
					id: anchors.record('recognitions', index),
				}))
			: []),
		...node.awards.map(({ held, award }, index) => ({
			...awardKnot(held, award),
			id: anchors.record('awards', index),
		})),
	];
	const stages = node.data.stages.flatMap((step) => {
		const same = CROWNED.has(step.stage)
			? given.find((item) => isSameEvent(item, step))
			: undefined;
		if (same === undefined) return stageKnot(step, node);
		same.knot = joined(same.knot, step);
		return [];
	});
	const knots = [...stages, ...given];
	// Undated ones stay at the end, in the order they were written.
	return knots
		.map((item, index) => ({ ...item, index }))
		.sort((a, b) => order(a.date, b.date) || a.index - b.index)
		.map(({ knot, id }) => (id === undefined ? knot : { id, ...knot }));
}

/** Stages that an award or a recognition of the same day already tells of. */
const CROWNED: ReadonlySet<StageStep['stage']> = new Set(['recognised', 'honoured']);

/** The same date; where that is a year alone, also a source in common, and nothing that the law calls an award. */
function isSameEvent({ date, knot }: Dated, step: StageStep): boolean {
	if (date === undefined || date !== step.date) return false;
	if (date.length > 4) return true;
	return knot.style === 'given' && knot.sources.some((source) => step.sources.includes(source));
}

/** One knot of two that tell the same: what only the stage says is added, once. */
function joined(knot: KnotView, { note, actor, sources }: StageStep): KnotView {
	const said = new Set([knot.title, ...knot.details].flatMap(wordsOf));
	const more = [note, actor].flatMap((text) =>
		text === undefined || isSaid(wordsOf(text), said) ? [] : text,
	);
	return {
		...knot,
		details: [...knot.details, ...more],
		sources: [...new Set([...knot.sources, ...sources])].sort((a, b) => a - b),
	};
}

const wordsOf = (text: string): string[] =>
	text.toLocaleLowerCase('vi').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Nearly all of the words stand there already: “Được biểu dương …” says no more than “Biểu dương …”. */
const isSaid = (words: readonly string[], said: ReadonlySet<string>): boolean =>
	words.filter((word) => said.has(word)).length >= words.length * 0.8;

function order(a: string | undefined, b: string | undefined): number {
	if (a === b) return 0;
	if (a === undefined) return 1;
	if (b === undefined) return -1;
	return a < b ? -1 : 1;
}

function dated(date: string | undefined): Pick<KnotView, 'dateText' | 'datetime'> {
	return date === undefined
		? { dateText: MISSING.date }
		: { dateText: formatDateShort(date), datetime: date };
}

type Node = ExemplarNode | PracticeNode;

/** “Theo kế hoạch …”, where a step says under which one. */
function underPlan(ref: string | undefined, node: Node): string | undefined {
	if (ref === undefined) return undefined;
	const key = ref.includes('/') ? ref : `${node.agency.id}/${ref}`;
	const plan = node.plans.find((known) => known.key === key);
	return plan && byPlan(plan.data.title);
}

function stageKnot(step: StageStep, node: Node): Dated {
	const level = step.level === undefined ? undefined : atLevel(LEVEL[step.level]);
	return {
		date: step.date,
		knot: {
			style: 'stage',
			...dated(step.date),
			title: STAGE[step.stage],
			details: [step.note, step.actor, level, underPlan(step.plan, node)].flatMap(
				(detail) => detail ?? [],
			),
			sources: step.sources,
		},
	};
}

function recognitionKnot(item: Recognition, node: Node): Dated {
	return {
		date: item.date,
		knot: {
			style: 'given',
			...dated(item.date),
			title: recognitionTitle(LEVEL[item.level], item.year),
			details: [item.issuer, decisionText(item.decision), underPlan(item.plan, node)].flatMap(
				(detail) => detail ?? [],
			),
			sources: item.sources,
		},
	};
}

/** Gold only for what the law on emulation and commendation knows, and has not taken back. */
function awardKnot(held: HeldAward, award: Award | undefined): Dated {
	const legal = award?.inLaw === true;
	return {
		date: held.date ?? (held.year === undefined ? undefined : String(held.year)),
		knot: {
			style: held.revoked ? 'revoked' : legal ? 'honoured' : 'given',
			...dated(held.date ?? (held.year === undefined ? undefined : String(held.year))),
			title: awardTitle(award?.name ?? held.name ?? '', held.year),
			...(award && { href: urls.award(award.id) }),
			details: [
				held.of === 'self' ? undefined : HOLDER[held.of],
				held.issuer,
				award !== undefined && held.name !== undefined && held.name !== award.name
					? held.name
					: undefined,
				held.note,
				decisionText(held.decision),
				held.revoked && revokedText(held.revoked.on, held.revoked.decision),
			].flatMap((detail) => detail ?? []),
			sources: held.sources,
		},
	};
}
