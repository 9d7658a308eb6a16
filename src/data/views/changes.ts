/** What was changed when, of all entries: the page of changes, and what its feed tells. */
import type { Change } from '../../domain/history/changes.ts';
import { allEntries } from '../../domain/library/facets.ts';
import type { AnyNode } from '../../domain/library/nodes.ts';
import { groupBy } from '../../domain/listing.ts';
import { CHANGES } from '../../site/labels/interface.ts';
import { KIND } from '../../site/labels/values.ts';
import { anchors, urls } from '../../site/urls.ts';
import type { ChangesView } from '../../site/views.ts';
import { withdrawnText } from '../../site/words/changes.ts';
import { formatDateShort } from '../../text/date.ts';
import type { ViewContext } from './context.ts';
import { changeView, entryHistory } from './history.ts';
import { plainPage } from './page.ts';

/** Changes that the page of all changes tells. */
const NEWEST = 100;

/** What was changed in one entry on one day. */
export interface ChangedEntry {
	node: AnyNode;
	day: string;
	changes: Change[];
}

/** The newest changes of all entries that are neither invented nor drafts, by day and entry. */
export function newestChanges(context: ViewContext): ChangedEntry[] {
	return allEntries(context.library)
		.filter((node) => !node.sample && !node.draft)
		.flatMap((node) =>
			[...groupBy(context.changes(node), ({ day }) => day)].map(([day, changes]) => ({
				node,
				day,
				changes,
			})),
		)
		.sort(newestFirst)
		.slice(0, NEWEST);
}

/** Of one day, corrections first, then what is new. */
function newestFirst(a: ChangedEntry, b: ChangedEntry): number {
	if (a.day !== b.day) return a.day > b.day ? -1 : 1;
	return rank(a) - rank(b) || (a.node.file < b.node.file ? -1 : 1);
}

function rank({ changes }: ChangedEntry): number {
	const has = (wanted: Change['kind']) => changes.some(({ kind }) => kind === wanted);
	return has('corrected') ? 0 : has('published') ? 1 : 2;
}

/** Address of an entry at the day of its change, where its page tells of it. */
export function changeHref({ node, day }: ChangedEntry, context: ViewContext): string {
	const page = urls.entry(node.kind, node.agency.id, node.slug);
	return entryHistory(node, context).length === 0 ? page : `${page}#${anchors.change(day)}`;
}

export function changesView(context: ViewContext): ChangesView {
	const changed = newestChanges(context);
	const gone = withdrawnByDay(context, changed.at(-1)?.day);
	const rows = groupBy(changed, ({ day }) => day);
	const days = [...new Set([...rows.keys(), ...gone.keys()])].sort().reverse();
	return {
		page: plainPage(
			{
				title: CHANGES.heading,
				description: CHANGES.dek,
				path: urls.changes(),
				feed: urls.changes(),
			},
			context,
		),
		days: days.map((day) => {
			const count = gone.get(day) ?? 0;
			return {
				dateText: formatDateShort(day),
				datetime: day,
				rows: (rows.get(day) ?? []).map(({ node, changes }) => ({
					kind: node.kind,
					kindText: KIND[node.kind],
					title: node.data.title,
					href: urls.entry(node.kind, node.agency.id, node.slug),
					changes: changes.map(changeView),
				})),
				...(count > 0 && { withdrawn: withdrawnText(count) }),
			};
		}),
	};
}

/** How many entries were withdrawn on each day since `oldest`. */
function withdrawnByDay({ library }: ViewContext, oldest = ''): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { agency, on } of library.tombstones)
		if (!agency.sample && on >= oldest && on <= library.today)
			counts.set(on, (counts.get(on) ?? 0) + 1);
	return counts;
}
