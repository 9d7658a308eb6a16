/** The page left where an entry was withdrawn: what happened and where to go next, no name, no cover. */
import type { TombstoneNode } from '../../domain/library/nodes.ts';
import { KIND_LIST } from '../../site/labels/interface.ts';
import { KIND, WITHDRAWAL_REASON } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { TombstonePageView } from '../../site/views.ts';
import { TOMBSTONE, tombstoneOn } from '../../site/words/lists.ts';
import type { ViewContext } from './context.ts';
import { plainPage } from './page.ts';

export function tombstonePage(tomb: TombstoneNode, context: ViewContext): TombstonePageView {
	const list = urls.list(tomb.kind);
	const text = `${WITHDRAWAL_REASON[tomb.reason]} ${tombstoneOn(tomb.on)} ${TOMBSTONE.keep}`;
	return {
		page: plainPage(
			{
				title: TOMBSTONE.heading,
				description: text,
				path: urls.entry(tomb.kind, tomb.agency.id, tomb.slug),
				up: [{ text: KIND[tomb.kind], href: list }],
				section: list,
				sample: tomb.agency.sample,
				noindex: true,
			},
			context,
		),
		heading: TOMBSTONE.heading,
		text,
		links: [{ text: KIND_LIST[tomb.kind].heading, href: list }],
	};
}
