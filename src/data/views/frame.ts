/** The frame that exemplars, practices, adoptions and stories share. */
import { renderSVG } from 'uqr';
import type {
	AdoptionNode,
	AnyNode,
	ExemplarNode,
	PracticeNode,
	StoryNode,
} from '../../domain/library/nodes.ts';
import type { Photo } from '../../domain/schemas/publishing.ts';
import { SHARE, SITE } from '../../site/labels/interface.ts';
import { KIND } from '../../site/labels/values.ts';
import { absolute, urls } from '../../site/urls.ts';
import type { EntryFrameView, LinkView, PageView, PhotoView } from '../../site/views.ts';
import { basisView } from '../../site/words/basis.ts';
import { commentWindowView } from '../../site/words/comment-window.ts';
import {
	citation,
	correctedOn,
	expectedBy,
	feedTitle,
	gatheredFrom,
	postedOn,
	reportSubject,
} from '../../site/words/entries.ts';
import { factView, sourceView } from '../../site/words/facts.ts';
import { freshnessView } from '../../site/words/freshness.ts';
import { formatDateShort } from '../../text/date.ts';
import { cardView, kindText } from './cards.ts';
import type { ViewContext } from './context.ts';
import { drawnCover, PLAIN_FIELD } from './cover.ts';
import { entryHistory } from './history.ts';
import { entryJsonLd } from './json-ld.ts';
import { placeLinks, placeWords } from './place-words.ts';
import { related } from './related.ts';
import { entrySearch } from './search-meta.ts';
import { titleView } from './title.ts';

export type FramedNode = ExemplarNode | PracticeNode | AdoptionNode | StoryNode;

const fieldLinks = (node: AnyNode): LinkView[] =>
	node.fields.map((field) => ({ text: field.name, href: urls.field(field.id) }));

const movementLinks = (node: AnyNode): LinkView[] =>
	node.movements.map((movement) => ({ text: movement.name, href: urls.movement(movement.id) }));

export const agencyLink = (node: AnyNode): LinkView => ({
	text: node.agency.data.shortName,
	href: urls.agency(node.agency.id),
	...(node.sample && { note: SITE.sampleWord }),
});

/** QR code of an address as SVG, dark on light, for paper. */
const qrOf = (address: string): string => renderSVG(address, { border: 1, ecc: 'M' });

export function licenceOf(context: ViewContext): LinkView {
	const { licence } = context.library.vocabularies.site;
	return { text: licence.name, href: licence.url };
}

/** Where mistakes are reported: a letter to the office with the address of the page filled in. */
function reportLink(url: string, context: ViewContext): LinkView {
	const { email } = context.library.vocabularies.site.contact;
	const href =
		email === undefined
			? urls.feedback()
			: `mailto:${email}?subject=${encodeURIComponent(reportSubject(url))}`;
	return { text: SHARE.report, href };
}

function citeLine(node: AnyNode, url: string, context: ViewContext): string {
	return citation({
		title: node.data.title,
		agency: node.agency.data.name,
		site: context.library.vocabularies.site.name,
		url,
		published: node.data.publishedOn,
		seen: context.library.today,
	});
}

/** Documents and plans often share one subject: whose it is tells them apart. */
const pageTitleOf = ({ kind, data, agency }: AnyNode): string =>
	kind === 'document' || kind === 'plan'
		? `${data.title} (${KIND[kind]}, ${agency.data.shortName})`
		: data.title;

/** Head and frame of a page that shows one entry. */
export function entryPage(node: AnyNode, context: ViewContext): PageView {
	const path = urls.entry(node.kind, node.agency.id, node.slug);
	const list = urls.list(node.kind);
	const field = node.fields[0];
	return {
		title: pageTitleOf(node),
		description: node.data.summary,
		path,
		section: list,
		crumbs: [
			{ text: SITE.home, href: urls.home() },
			{ text: KIND[node.kind], href: list },
			...(field === undefined ? [] : [{ text: field.name, href: urls.field(field.id) }]),
		],
		selvedge: { slug: node.slug, field: field?.id ?? PLAIN_FIELD },
		sample: node.sample,
		// Invented people are shown here and looked for nowhere else.
		...((node.draft || node.sample) && { noindex: true }),
		card: { path: urls.shareCard(path), alt: node.data.title },
		jsonLd: entryJsonLd(node, context),
		feeds: [feedOf(KIND[node.kind], list)],
		ogType: 'article',
		preview: context.preview,
		...(!node.draft && { search: entrySearch(node, context) }),
	};
}

export function feedOf(title: string, list: string): PageView['feeds'][number] {
	return { title: feedTitle(title), rss: urls.rss(list), json: urls.jsonFeed(list) };
}

/** What every entry's page says about itself, whatever its kind. */
export function entryStanding(node: AnyNode, context: ViewContext) {
	const page = entryPage(node, context);
	const url = absolute(page.path, context.siteUrl);
	return {
		page,
		url,
		/** SVG of the QR code, for paper. */
		qr: qrOf(url),
		cite: citeLine(node, url, context),
		report: reportLink(url, context),
		licence: licenceOf(context),
		fields: fieldLinks(node),
		movements: movementLinks(node),
		history: entryHistory(node, context),
	};
}

function photoView(photo: Photo, node: FramedNode, context: ViewContext): PhotoView[] {
	const image = context.photo(node.file, photo.src);
	if (image === undefined) return [];
	const { alt, caption, credit, portrait } = photo;
	return [{ image, alt, credit, portrait, ...(caption !== undefined && { caption }) }];
}

function whereLines(node: FramedNode, context: ViewContext): string[] {
	const place =
		node.data.place === undefined ? undefined : placeWords(node.data.place, context.library.places);
	const gathered =
		node.data.sources.length > 0
			? gatheredFrom(node.agency.data.shortName, node.data.sources.length)
			: node.agency.data.name;
	return [
		place?.now,
		place?.then,
		[node.fields.map((field) => field.name).join(', '), gathered].filter(Boolean).join(' · '),
	].flatMap((line) => line ?? []);
}

export function entryFrame<K extends FramedNode['kind']>(
	node: FramedNode & { kind: K },
	context: ViewContext,
): EntryFrameView & { kind: K } {
	const { data } = node;
	// A photo that the article shows stands there alone.
	const [photo, ...photos] = data.photos
		.filter(({ src }) => !context.inArticle(node.file, src))
		.flatMap((one) => photoView(one, node, context));
	const cover = drawnCover(node, node.kind === 'practice' ? 'banner' : 'lead');
	const window = commentWindowView(data.commentWindow, context.library.today);
	const basis =
		'basis' in data && data.basis !== undefined ? basisView(data.basis, data.sources) : undefined;
	return {
		...entryStanding(node, context),
		kind: node.kind,
		kindText: kindText(node),
		title: titleView(data.title),
		dek: data.summary,
		where: whereLines(node, context),
		...('freshness' in node && { freshness: freshnessView(node.freshness, node.data) }),
		...(cover && { cover }),
		...(photo && { photo }),
		photos,
		facts: data.facts.map(factView),
		sources: data.sources.map(sourceView),
		...(data.incomplete && {
			incomplete: {
				missing: data.incomplete.missing,
				...(data.incomplete.expectedBy !== undefined && {
					expected: expectedBy(data.incomplete.expectedBy),
				}),
			},
		}),
		corrections: data.corrections.map(({ on, text }) => ({ dateText: formatDateShort(on), text })),
		state: data.state,
		...(data.publishedOn !== undefined && { publishedText: postedOn(data.publishedOn) }),
		...(data.updatedOn !== undefined && { updatedText: correctedOn(data.updatedOn) }),
		agency: agencyLink(node),
		places: placeLinks(data.place, context.library.places),
		...(basis && { basis }),
		related: related(node, context.library).map((other) => cardView(other, context)),
		stories: 'stories' in node ? node.stories.map((story) => cardView(story, context)) : [],
		...(window && { commentWindow: window }),
	};
}
