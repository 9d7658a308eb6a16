/** The page of one copy of a practice. */
import type { AdoptionNode } from '../../domain/library/nodes.ts';
import { type ComparedResult, comparedResults } from '../../domain/replication/results.ts';
import type { Fact } from '../../domain/schemas/evidence.ts';
import { urls } from '../../site/urls.ts';
import type { AdoptionView, ComparedResultView, ComparedValueView } from '../../site/views.ts';
import { contactView } from '../../site/words/comment-window.ts';
import { factText, gradeView, whenText } from '../../site/words/facts.ts';
import { valuePerUnit } from '../../site/words/replication.ts';
import { formatDateShort } from '../../text/date.ts';
import { adopterText, adoptionLink, adoptionRow, cardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { unitLink } from './exemplar.ts';
import { entryFrame } from './frame.ts';
import { accountView } from './replication/accounts.ts';

export function adoptionView(node: AdoptionNode, context: ViewContext): AdoptionView {
	const { data } = node;
	return {
		...entryFrame(node, context),
		adopter: {
			...(unitLink(data.adopter, undefined, context) ?? { text: data.adopter.name }),
			...groupNote(node),
		},
		practice: cardView(node.practice, context, { drawn: 'card' }),
		...(node.from && { from: adoptionLink(node.from) }),
		taught: node.taught.map((other) => adoptionRow(other, context)),
		...(data.since !== undefined && { since: formatDateShort(data.since) }),
		kept: data.kept,
		blocksKept: node.blocksKept.map((block) => ({ text: block.name, href: urls.block(block.id) })),
		changed: data.changed.map(({ what, why }) => ({ what, ...(why !== undefined && { why }) })),
		difficulties: data.difficulties,
		...(data.advice !== undefined && { advice: data.advice }),
		grade: gradeView(data.evidence, data.sources.length),
		...(data.contact && { contact: contactView(data.contact) }),
		...(data.stopped && { stopped: data.stopped.why }),
		account: accountView(node),
		compare: comparedResults(data.facts, node.practice.data.facts).map(comparedView),
	};
}

/** How many they are, where a group copied. */
function groupNote(node: AdoptionNode): { note?: string } {
	const words = adopterText(node);
	return words === node.data.adopter.name ? {} : { note: words };
}

function comparedView({ here, there, perUnit }: ComparedResult): ComparedResultView {
	return {
		what: here.label,
		here: comparedValue(here, perUnit && valuePerUnit(perUnit.here, perUnit.unit)),
		there: comparedValue(there, perUnit && valuePerUnit(perUnit.there, perUnit.unit)),
	};
}

function comparedValue(fact: Fact, perUnit: string | undefined): ComparedValueView {
	return {
		value: factText(fact),
		...(fact.period !== undefined && { period: whenText(fact.period) }),
		...(perUnit !== undefined && { perUnit }),
		grade: gradeView(fact.evidence, fact.sources.length),
	};
}
