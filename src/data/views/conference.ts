/** The pack that a conference of exemplars prints, from those recognised under a plan. */
import { renderSVG } from 'uqr';
import { mayBeNamedOnPaper } from '../../domain/consent.ts';
import type { ExemplarNode, PlanNode } from '../../domain/library/nodes.ts';
import { boardItems, planBoard } from '../../domain/plan-board/board.ts';
import { yearOfStatement } from '../../domain/statement-year.ts';
import type { CitedExemplarView, ConferenceView } from '../../site/conference-view.ts';
import { CONFERENCE } from '../../site/labels/conference.ts';
import { NAV } from '../../site/labels/interface.ts';
import { LEVEL, SUBJECT, sentence } from '../../site/labels/values.ts';
import { absolute, urls } from '../../site/urls.ts';
import { joinedNotes } from '../../site/words/entries.ts';
import { factView } from '../../site/words/facts.ts';
import { awardTitle, recognitionTitle } from '../../site/words/honours.ts';
import { entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { plainPage } from './page.ts';
import { placeWords } from './place-words.ts';

/** What fits on one sheet of A4. */
const MOST_FACTS = 5;
const MOST_HONOURS = 8;

export function conferenceView(plan: PlanNode, context: ViewContext): ConferenceView {
	const recognised = recognisedUnder(plan);
	const printable = [...recognised].filter(([node]) =>
		mayBeNamedOnPaper(node.data.basis, context.library.today),
	);
	const leftOut = recognised.size - printable.length;
	const up = entryLink(plan);
	return {
		page: plainPage(
			{
				title: CONFERENCE.heading(plan.data.title),
				description: CONFERENCE.description,
				path: urls.conference(plan.agency.id, plan.slug),
				section: urls.list('plan'),
				up: [{ text: NAV.plan, href: urls.list('plan') }, up],
				sample: plan.sample,
				noindex: true,
			},
			context,
		),
		plan: up,
		agency: plan.agency.data.name,
		exemplars: printable.map(([node, years], at) => citedView(node, years, at, context)),
		...(leftOut > 0 && { leftOut: CONFERENCE.leftOut(leftOut) }),
	};
}

/** Exemplars on the plan's board of recognised ones, each with its years. */
export function recognisedUnder(plan: PlanNode): Map<ExemplarNode, number[]> {
	const found = new Map<ExemplarNode, number[]>();
	for (const { cell, item } of boardItems(planBoard(plan), ['recognised'])) {
		if (item.entry?.kind !== 'exemplar') continue;
		const years = found.get(item.entry) ?? [];
		found.set(item.entry, [...years.filter((year) => year !== cell.year), cell.year]);
	}
	return found;
}

function citedView(
	node: ExemplarNode,
	years: readonly number[],
	at: number,
	context: ViewContext,
): CitedExemplarView {
	const { data } = node;
	const href = urls.entry('exemplar', node.agency.id, node.slug);
	const url = absolute(href, context.siteUrl);
	return {
		id: `guong-${at + 1}`,
		href,
		url,
		name: data.name,
		title: data.title,
		who: joinedNotes(
			[
				sentence(SUBJECT[data.subject]),
				data.position,
				data.unit?.name,
				placeWords(data.place, context.library.places).short,
			],
			' · ',
		),
		years: years.join(', '),
		why: data.why,
		summary: data.summary,
		facts: data.facts.slice(0, MOST_FACTS).map(factView),
		honours: honoursOf(node).slice(0, MOST_HONOURS),
		practices: node.practices.map((practice) => practice.data.name),
		...(data.contact !== undefined && { contact: data.contact }),
		qr: renderSVG(url, { border: 1, ecc: 'M' }),
	};
}

/** Recognitions and awards that still stand, the latest year first. */
function honoursOf({ data, awards }: ExemplarNode): string[] {
	const recognitions = data.recognitions.map((item) => ({
		year: yearOfStatement(item),
		text: recognitionTitle(LEVEL[item.level], yearOfStatement(item)),
	}));
	const given = awards
		.filter(({ held }) => held.revoked === undefined)
		.map(({ held, award }) => ({
			year: yearOfStatement(held),
			text: awardTitle(award?.name ?? held.name ?? '', yearOfStatement(held)),
		}));
	return [...given, ...recognitions]
		.sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
		.map(({ text }) => text);
}
