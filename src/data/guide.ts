/** The site's own pages: authors' guide, glossary, about and what belongs to it, not found. */

import { EVIDENCE, FRESHNESS } from '../domain/values.ts';
import type {
	GlossaryView,
	GradeMeaningView,
	GuideFieldsView,
	PublisherView,
	SectionView,
} from '../site/guide-views.ts';
import { EVIDENCE_MEANING, FRESHNESS_MEANING, GUIDE_PAGES } from '../site/labels/guide.ts';
import { NAV, NOT_FOUND } from '../site/labels/interface.ts';
import {
	AGENCY_ROLE,
	EVIDENCE as EVIDENCE_WORDS,
	FRESHNESS as FRESHNESS_WORDS,
} from '../site/labels/values.ts';
import { urls } from '../site/urls.ts';
import type { FreshnessView, LinkView, PageView, SiteView } from '../site/views.ts';
import { contactView } from '../site/words/comment-window.ts';
import { gradeView } from '../site/words/facts.ts';
import { HEADINGS, INDEX_DEK } from '../site/words/lists.ts';
import { slugify } from '../text/slug.ts';
import { siteView, viewContext } from './context.ts';
import { licenceOf } from './views/frame.ts';
import { glossaryView } from './views/glossary.ts';
import { guideKinds, guideParts } from './views/guide.ts';
import { plainPage } from './views/page.ts';

interface OwnPage {
	title: string;
	description: string;
	path: string;
	/** Way up, without the front page. */
	up?: LinkView[];
	/** Soft words of the page in search results. */
	kindText: string;
}

const guideLink: LinkView = { text: NAV.guide, href: urls.guide() };

/** Head and frame of a page of prose, which search finds as a page. */
export async function ownPage(wanted: OwnPage): Promise<{ site: SiteView; page: PageView }> {
	const { kindText, title, description } = wanted;
	return {
		site: await siteView(),
		page: {
			...plainPage(wanted, await viewContext()),
			search: {
				kind: 'page',
				title,
				name: '',
				summary: description,
				agency: kindText,
				...{ where: '', date: '', sample: false, facets: {} },
				...{ aliases: [], places: [], topics: [] },
			},
		},
	};
}

/** A page of the authors' guide below its first one. */
export function guidePage(name: keyof typeof GUIDE_PAGES): ReturnType<typeof ownPage> {
	const { title, dek } = GUIDE_PAGES[name];
	const paths = {
		fields: urls.guideFields(),
		components: urls.guideComponents(),
		codes: urls.guideCodes(),
		tools: urls.guideTools(),
	} as const;
	return ownPage({
		title,
		description: dek,
		path: paths[name],
		up: [guideLink],
		kindText: NAV.guide,
	});
}

export async function guideFieldsPage(): Promise<{ site: SiteView; view: GuideFieldsView }> {
	const { site, page } = await guidePage('fields');
	return { site, view: { page, kinds: guideKinds(), parts: guideParts() } };
}

export async function glossaryPage(): Promise<{ site: SiteView; view: GlossaryView }> {
	const { library } = await viewContext();
	const { site, page } = await ownPage({
		title: HEADINGS.glossary,
		description: INDEX_DEK.glossary,
		path: urls.glossary(),
		kindText: NAV.glossary,
	});
	return { site, view: { page, ...glossaryView(library.vocabularies) } };
}

/** Who answers for the site, as `site.yaml` and the agency's own file say. Throws when the agency has no folder. */
export async function publisher(): Promise<PublisherView> {
	const context = await viewContext();
	const { site } = context.library.vocabularies;
	const agency = context.library.agencies.get(site.publisher);
	if (agency === undefined) throw new Error(`No agency ${site.publisher} to publish the site`);
	const link = ({ name, url }: { name: string; url: string }): LinkView => ({
		text: name,
		href: url,
	});
	return {
		name: agency.data.name,
		href: urls.agency(agency.id),
		about: agency.data.about,
		contact: contactView(site.contact),
		roles: agency.data.roles.map(({ role, office }) => ({ role: AGENCY_ROLE[role], office })),
		licence: licenceOf(context),
		...(site.portal && { portal: link(site.portal) }),
		peers: site.peers.map(link),
	};
}

/** The page for an address that leads nowhere; it has no place of its own, so no way up either. */
export async function notFoundPage(): Promise<{ site: SiteView; page: PageView }> {
	const { heading, text } = NOT_FOUND;
	const page = plainPage(
		{ title: heading, description: text, path: `${urls.home()}404.html`, noindex: true },
		await viewContext(),
	);
	return { site: await siteView(), page: { ...page, crumbs: [], jsonLd: [] } };
}

/** Headings of a page of prose as its contents; the anchors are those of the headings' components. */
export function sectionsOf(
	headings: readonly { depth: number; slug: string; text: string }[],
): SectionView[] {
	return headings.map(({ depth, slug, text }) => ({ depth, id: slugify(slug), text }));
}

/** The grades of evidence, weakest first, each with when it is right. */
export function gradeMeanings(): GradeMeaningView[] {
	return EVIDENCE.map((grade) => ({
		grade: { ...gradeView(grade), text: EVIDENCE_WORDS[grade] },
		explanation: EVIDENCE_MEANING[grade],
	}));
}

/** The states of freshness, each with what it tells a reader. */
export function freshnessMeanings(): FreshnessView[] {
	return FRESHNESS.map((state) => ({
		state,
		text: FRESHNESS_WORDS[state],
		detail: FRESHNESS_MEANING[state],
	}));
}
