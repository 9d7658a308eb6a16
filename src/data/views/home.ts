/** The front page. */

import { entriesOf, facetIndex } from '../../domain/library/facets.ts';
import type { Library } from '../../domain/library/library.ts';
import type { AnyNode, ExemplarNode, PracticeNode } from '../../domain/library/nodes.ts';
import { newestFirst } from '../../domain/listing.ts';
import { HOME, NAV } from '../../site/labels/interface.ts';
import { KIND } from '../../site/labels/values.ts';
import { absolute, urls } from '../../site/urls.ts';
import type { HomeView, LinkView } from '../../site/views.ts';
import { freshnessView } from '../../site/words/freshness.ts';
import { comparePartialDates, formatDateShort } from '../../text/date.ts';
import { adoptionRow, cardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { plainPage } from './page.ts';

const PRACTICES = 3;
const EXEMPLARS = 4;
const LEDGER = 5;
const STORIES = 3;
const ADOPTIONS = 4;
const NEEDS = 6;

/** Leads that the settings name, then the newest, until there are enough. Sample entries never lead. */
function led<N extends AnyNode>(nodes: readonly N[], keys: readonly string[], count: number): N[] {
	const real = newestFirst(nodes.filter((node) => !node.sample && !node.draft));
	const named = keys.flatMap((key) => real.find((node) => node.key === key) ?? []);
	return [...named, ...real.filter((node) => !named.includes(node))].slice(0, count);
}

export function homeView(context: ViewContext): HomeView {
	const { library } = context;
	const { site, needs } = library.vocabularies;
	const [front] = led(
		library.exemplars,
		site.leads.front === undefined ? [] : [site.leads.front],
		1,
	);
	const exemplars = led(library.exemplars, site.leads.exemplars, EXEMPLARS + 1).filter(
		(node) => node !== front,
	);
	const practices = led(library.practices, site.leads.practices, PRACTICES);
	const answered = facetIndex(library).need;
	const chosen = site.leads.needs.length > 0 ? site.leads.needs : needs.map((need) => need.id);
	return {
		page: {
			...plainPage({ title: site.tagline, description: site.tagline, path: urls.home() }, context),
			crumbs: [],
			feeds: (['exemplar', 'practice', 'story'] as const).map((kind) => ({
				title: KIND[kind],
				rss: urls.rss(urls.list(kind)),
				json: urls.jsonFeed(urls.list(kind)),
			})),
			jsonLd: [
				{
					'@context': 'https://schema.org',
					'@type': 'WebSite',
					name: site.name,
					url: absolute(urls.home(), context.siteUrl),
					inLanguage: 'vi',
					potentialAction: {
						'@type': 'SearchAction',
						target: `${absolute(urls.search(), context.siteUrl)}?q={q}`,
						'query-input': 'required name=q',
					},
				},
			],
		},
		...(front && { front: cardView(front, context, { drawn: 'lead' }) }),
		practices: practices.map((node, index) =>
			cardView(node, context, { drawn: index === 0 ? 'lead' : 'card' }),
		),
		needs: chosen.slice(0, NEEDS).flatMap((id) => {
			const need = needs.find((item) => item.id === id);
			const count = answered.get(id)?.filter((node) => !node.sample).length ?? 0;
			return need === undefined || count === 0
				? []
				: [{ text: need.words, href: urls.need(id), count }];
		}),
		office: officeLinks(library),
		exemplars: exemplars.slice(0, EXEMPLARS).map((node) => cardView(node, context)),
		ledger: ledger(context),
		stories: led(library.stories, [], STORIES).map((node) => cardView(node, context)),
		adoptions: led(library.adoptions, [], ADOPTIONS).map((node) => adoptionRow(node, context)),
		counts: counts(library),
	};
}

const newestSource = (node: ExemplarNode | PracticeNode): string =>
	node.data.lastChecked?.on ??
	node.data.sources
		.flatMap((source) => source.date ?? [])
		.sort(comparePartialDates)
		.at(-1) ??
	'';

/** Practices by how new their last check or source is: the newest, and the one that waits longest. */
function ledger(context: ViewContext): HomeView['ledger'] {
	const dated = context.library.practices
		.filter((node) => !node.sample)
		.map((node) => ({ node, seen: newestSource(node) }))
		.filter(({ seen }) => seen !== '')
		.sort((a, b) => comparePartialDates(b.seen, a.seen) || (a.node.key < b.node.key ? -1 : 1));
	const shown = [...dated.slice(0, LEDGER - 2), ...dated.slice(LEDGER - 2).slice(-2)];
	return shown.map(({ node, seen }) => ({
		dateText: formatDateShort(seen),
		title: node.data.title,
		href: urls.entry('practice', node.agency.id, node.slug),
		freshness: freshnessView(node.freshness, node.data),
	}));
}

/** Ways in for those who run emulation work. */
function officeLinks(library: Library): LinkView[] {
	const real = (kind: 'plan' | 'document') =>
		entriesOf(library, kind).filter((node: AnyNode) => !node.sample).length;
	const { officeNotes: notes } = HOME;
	return [
		{ text: NAV.plan, href: urls.list('plan'), note: notes.plan, count: real('plan') },
		{
			text: NAV.document,
			href: urls.list('document'),
			note: notes.document,
			count: real('document'),
		},
		{
			text: NAV.award,
			href: urls.awards(),
			note: notes.award,
			count: library.vocabularies.awards.length,
		},
		{ text: NAV.guide, href: urls.guide(), note: notes.guide },
	];
}

/** Numbers of the library without its samples. */
function counts(library: Library): HomeView['counts'] {
	return (['exemplar', 'practice', 'adoption', 'story', 'plan'] as const)
		.map((kind) => ({
			text: KIND[kind],
			count: entriesOf(library, kind).filter((node: AnyNode) => !node.sample).length,
			href: urls.list(kind),
		}))
		.filter(({ count }) => count > 0);
}
