/** The recognition timeline: stages, recognitions and awards in the order of their dates. */
import type { ExemplarNode, PracticeNode } from '../../domain/library/nodes.ts';
import type { HeldAward, Recognition, StageStep } from '../../domain/schemas/honours.ts';
import type { Award } from '../../domain/schemas/shared.ts';
import { MISSING } from '../../site/labels/interface.ts';
import { HOLDER, LEVEL, STAGE } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { KnotView } from '../../site/views.ts';
import { decisionText, recognitionTitle, revokedText } from '../../site/words/honours.ts';
import { formatDateShort } from '../../text/date.ts';

interface Dated {
	date: string | undefined;
	knot: KnotView;
}

export function knotsOf(node: ExemplarNode | PracticeNode): KnotView[] {
	const knots: Dated[] = [
		...node.data.stages.map(stageKnot),
		...(node.kind === 'exemplar' ? node.data.recognitions.map(recognitionKnot) : []),
		...node.awards.map(({ held, award }) => awardKnot(held, award)),
	];
	// Undated ones stay at the end, in the order they were written.
	return knots
		.map((item, index) => ({ ...item, index }))
		.sort((a, b) => order(a.date, b.date) || a.index - b.index)
		.map(({ knot }) => knot);
}

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

function stageKnot(step: StageStep): Dated {
	const level = step.level === undefined ? undefined : LEVEL[step.level];
	return {
		date: step.date,
		knot: {
			style: 'stage',
			...dated(step.date),
			title: STAGE[step.stage],
			details: [step.note, step.actor, level].flatMap((detail) => detail ?? []),
			sources: step.sources,
		},
	};
}

function recognitionKnot(item: Recognition): Dated {
	return {
		date: item.date,
		knot: {
			style: 'given',
			...dated(item.date),
			title: recognitionTitle(LEVEL[item.level], item.year),
			details: [item.issuer, decisionText(item.decision)],
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
			title: award?.name ?? held.name ?? '',
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
