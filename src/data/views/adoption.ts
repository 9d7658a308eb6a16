/** The page of one copy of a practice. */
import type { AdoptionNode } from '../../domain/library/nodes.ts';
import { urls } from '../../site/urls.ts';
import type { AdoptionView } from '../../site/views.ts';
import { contactView } from '../../site/words/comment-window.ts';
import { factText, gradeView } from '../../site/words/facts.ts';
import { formatDateShort } from '../../text/date.ts';
import { adopterText, adoptionLink, adoptionRow, cardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { unitLink } from './exemplar.ts';
import { entryFrame } from './frame.ts';

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
		compare: compared(node),
	};
}

/** How many they are, where a group copied. */
function groupNote(node: AdoptionNode): { note?: string } {
	const words = adopterText(node);
	return words === node.data.adopter.name ? {} : { note: words };
}

/** Results that the copy and the origin both give under the same fact id. */
function compared({ data, practice }: AdoptionNode): AdoptionView['compare'] {
	return data.facts.flatMap((fact) => {
		const origin = practice.data.facts.find(({ id }) => id === fact.id);
		return origin === undefined
			? []
			: [{ what: fact.label, here: factText(fact), there: factText(origin) }];
	});
}
