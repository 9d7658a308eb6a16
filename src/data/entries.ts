/** Entry pages: their addresses, and view and body of each. */
import { entriesOf } from '../domain/library/facets.ts';
import type { NodeOf } from '../domain/library/nodes.ts';
import type { Kind } from '../domain/values.ts';
import { siteView, viewContext } from './context.ts';
import { type BodyEntry, bodyOf, library } from './library.ts';
import { adoptionView } from './views/adoption.ts';
import type { ViewContext } from './views/context.ts';
import { documentView } from './views/document.ts';
import { exemplarView } from './views/exemplar.ts';
import { planView } from './views/plan.ts';
import { practiceView } from './views/practice.ts';
import { storyView } from './views/story.ts';
import { tombstonePage } from './views/tombstone.ts';

const VIEWS = {
	exemplar: exemplarView,
	practice: practiceView,
	adoption: adoptionView,
	story: storyView,
	document: documentView,
	plan: planView,
} as const satisfies { [K in Kind]: (node: NodeOf[K], context: ViewContext) => unknown };

/** `getStaticPaths` of one kind: its entries, and what withdrawn ones left behind. */
export function entryPaths(kind: Kind) {
	return async () => {
		const all = await library();
		const entries = entriesOf(all, kind).map(({ agency, slug, key }) => ({
			params: { agency: agency.id, slug },
			props: { key },
		}));
		const gone = all.tombstones
			.filter((tomb) => tomb.kind === kind)
			.map(({ agency, slug }) => ({
				params: { agency: agency.id, slug },
				props: { key: `${agency.id}/${slug}` },
			}));
		return [...entries, ...gone];
	};
}

/** What the page of one entry shows: its view and body, or the tombstone. */
export async function entryPageOf<K extends Kind>(kind: K, key: string) {
	const context = await viewContext();
	const site = await siteView();
	const node = entriesOf(context.library, kind).find((entry) => entry.key === key);
	if (node === undefined) {
		const tomb = context.library.tombstones.find(
			(item) => item.kind === kind && `${item.agency.id}/${item.slug}` === key,
		);
		if (tomb === undefined) throw new Error(`No ${kind} ${key}`);
		const tombstone = tombstonePage(tomb, context);
		return { site, page: tombstone.page, tombstone };
	}
	const makeView: (node: NodeOf[K], context: ViewContext) => ReturnType<(typeof VIEWS)[K]> = VIEWS[
		kind
	] as never;
	const view = makeView(node, context);
	return { site, page: view.page, view, body: await entryBody(kind, node) };
}

/** The body of a kind that is written in MDX; plans have none. */
async function entryBody(kind: Kind, node: NodeOf[Kind]): Promise<BodyEntry | undefined> {
	return kind === 'plan' ? undefined : bodyOf(node);
}
