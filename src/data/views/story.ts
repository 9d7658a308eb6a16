/** The page of a story. */
import type { StoryNode } from '../../domain/library/nodes.ts';
import { urls } from '../../site/urls.ts';
import type { StoryView } from '../../site/views.ts';
import { republishedText } from '../../site/words/entries.ts';
import { formatDateShort } from '../../text/date.ts';
import { cardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { entryFrame } from './frame.ts';
import { attachmentViews } from './practice.ts';

export function storyView(node: StoryNode, context: ViewContext): StoryView {
	const { data } = node;
	const { republished } = data;
	return {
		...entryFrame(node, context),
		author: data.author,
		dateText: formatDateShort(data.date),
		datetime: data.date,
		columns: node.columns.map((column) => ({ text: column.title, href: urls.column(column.id) })),
		exemplars: node.exemplars.map((exemplar) => cardView(exemplar, context)),
		practices: node.practices.map((practice) => cardView(practice, context)),
		attachments: attachmentViews(node, context),
		...(republished && {
			republished: {
				text: republishedText(republished.from, republished.licence),
				...(republished.url !== undefined && { href: republished.url }),
			},
		}),
	};
}
