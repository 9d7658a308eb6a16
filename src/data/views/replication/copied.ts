/** “Làm theo từ”: a copy as a row where its practice is not at hand, on the pages of places, agencies and the ledger. */

import type { AdoptionNode } from '../../../domain/library/nodes.ts';
import { newestFirst } from '../../../domain/listing.ts';
import { urls } from '../../../site/urls.ts';
import type { AdoptionRowView } from '../../../site/views.ts';
import { adoptionRow } from '../cards.ts';
import type { ViewContext } from '../context.ts';

/** Rows that such a page shows over its own list, which has them all. */
const MOST = 8;

export function copiedRow(node: AdoptionNode, context: ViewContext): AdoptionRowView {
	const { practice } = node;
	return {
		...adoptionRow(node, context),
		of: {
			text: practice.data.name,
			href: urls.entry('practice', practice.agency.id, practice.slug),
			note: practice.data.owner.name,
		},
	};
}

/** The newest copies as rows that name their practice. */
export function copiedRows(
	nodes: readonly AdoptionNode[],
	context: ViewContext,
): AdoptionRowView[] {
	return newestFirst(nodes)
		.slice(0, MOST)
		.map((node) => copiedRow(node, context));
}
