/** What was changed when in one entry. */
import type { Change } from '../../domain/history/changes.ts';
import type { AnyNode } from '../../domain/library/nodes.ts';
import { groupBy } from '../../domain/listing.ts';
import { CHANGES } from '../../site/labels/interface.ts';
import { anchors } from '../../site/urls.ts';
import type { ChangeView, HistoryDayView } from '../../site/views.ts';
import { formatDateShort } from '../../text/date.ts';
import type { ViewContext } from './context.ts';

/** The history of one entry; none where nothing has happened but that it was published. */
export function entryHistory(node: AnyNode, context: ViewContext): HistoryDayView[] {
	const changes = context.changes(node);
	if (changes.every(({ kind }) => kind === 'published')) return [];
	return [...groupBy(changes, ({ day }) => day)].map(([day, ofDay]) => ({
		id: anchors.change(day),
		dateText: formatDateShort(day),
		datetime: day,
		changes: ofDay.map(changeView),
	}));
}

export function changeView({ kind, text }: Change): ChangeView {
	return { text: CHANGES.kinds[kind], ...(text !== undefined && { detail: text }) };
}
