/** Cards and rows: how an entry looks in lists, on the front page and beside others. */
import type {
	AdoptionNode,
	AnyNode,
	DocumentNode,
	PlanNode,
	StoryNode,
} from '../../domain/library/nodes.ts';
import { ENTRY, MISSING, SITE } from '../../site/labels/interface.ts';
import { KIND, SUBJECT } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { AdoptionRowView, CardView, CoverView, LinkView } from '../../site/views.ts';
import { documentDate, documentNumber } from '../../site/words/documents.ts';
import { adoptionCount, groupOf, since, sourceCount } from '../../site/words/entries.ts';
import { gradeView } from '../../site/words/facts.ts';
import { freshnessView } from '../../site/words/freshness.ts';
import { formatDateShort } from '../../text/date.ts';
import type { ViewContext } from './context.ts';
import { type CoverSize, drawnCover, fileCover } from './cover.ts';
import { placeWords } from './place-words.ts';
import { titleView } from './title.ts';

export interface CardOptions {
	/** Draws the cover of this size into the page; without it the card loads a file of row size. */
	drawn?: CoverSize;
}

/** “Gương · Ứng phó thiên tai”: the kind, and what it is about or who. */
export function kindText(node: AnyNode): string {
	const field = node.fields[0]?.name;
	return [KIND[node.kind], field].filter(Boolean).join(' · ');
}

/** Cards with file covers, made once a node: an entry stands in a dozen lists. */
const made = new WeakMap<AnyNode, CardView>();

export function cardView(node: AnyNode, context: ViewContext, options: CardOptions = {}): CardView {
	if (options.drawn !== undefined) return makeCard(node, context, options);
	const known = made.get(node) ?? makeCard(node, context, options);
	made.set(node, known);
	return known;
}

function makeCard(node: AnyNode, context: ViewContext, options: CardOptions): CardView {
	const cover = coverOf(node, options);
	const alive = 'freshness' in node ? freshnessView(node.freshness, node.data) : undefined;
	return {
		kind: node.kind,
		kindText: kindText(node),
		href: urls.entry(node.kind, node.agency.id, node.slug),
		title: titleView(node.data.title),
		summary: node.data.summary,
		where: whereText(node, context),
		...(cover && { cover }),
		...(node.kind === 'story' && { day: dayOf(node) }),
		...(alive && { freshness: alive }),
		foot: footOf(node),
		sample: node.sample,
		...(node.kind === 'practice' && { compare: { key: node.key, name: node.data.name } }),
	};
}

function coverOf(node: AnyNode, { drawn }: CardOptions): CoverView | undefined {
	return drawn === undefined ? fileCover(node) : drawnCover(node, drawn);
}

function dayOf(story: StoryNode): NonNullable<CardView['day']> {
	const [year, month, day] = story.data.date.split('-').map(Number);
	return { big: `${day}/${month}`, small: String(year), datetime: story.data.date };
}

function whereText(node: AnyNode, context: ViewContext): string {
	if (node.kind === 'document') return documentWhere(node);
	if (node.kind === 'plan') return planWhere(node);
	const place =
		node.data.place === undefined ? '' : placeWords(node.data.place, context.library.places).short;
	if (node.kind === 'practice')
		return [
			node.data.owner.name,
			node.data.owner.name.includes(place) ? '' : place,
			adoptionCount(node.adoptions.length),
		]
			.filter(Boolean)
			.join(' · ');
	if (node.kind === 'exemplar')
		return [place, topAward(node), yearsText(node.years)].filter(Boolean).join(' · ');
	if (node.kind === 'adoption')
		return [node.data.adopter.name, place, sinceText(node)].filter(Boolean).join(' · ');
	return [place, node.data.author].filter(Boolean).join(' · ');
}

const documentWhere = (node: DocumentNode): string =>
	[documentNumber(node.data), node.data.issuer.name, documentDate(node.data)].join(' · ');

const planWhere = (node: PlanNode): string =>
	[node.agency.data.name, `${node.data.period.from}–${node.data.period.to}`].join(' · ');

const yearsText = (years: readonly number[]): string =>
	years.length === 0 ? '' : years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`;

/** The name of the highest award under the law, for the one line under a card. */
function topAward(node: AnyNode): string {
	if (node.kind !== 'exemplar') return '';
	const ranks = ['grassroots', 'ministry-or-province', 'government', 'state'];
	const best = node.awards
		.flatMap(({ held, award }) =>
			award?.inLaw && held.of === 'self' && !held.revoked ? [award] : [],
		)
		.sort((a, b) => ranks.indexOf(b.rank ?? '') - ranks.indexOf(a.rank ?? ''))[0];
	return best?.name ?? '';
}

function sinceText(node: AdoptionNode): string {
	return node.data.since === undefined ? MISSING.since : since(node.data.since);
}

function footOf(node: AnyNode): string[] {
	const words: string[] = [];
	if (node.kind === 'exemplar') words.push(SUBJECT[node.data.subject]);
	if (node.draft) words.push(SITE.draftWord);
	if ('incomplete' in node.data && node.data.incomplete !== undefined) words.push(ENTRY.incomplete);
	if (node.sample) words.push(SITE.sampleWord);
	if ('sources' in node.data && node.data.sources.length > 0 && node.kind !== 'document')
		words.push(sourceCount(node.data.sources.length));
	return words;
}

/** A copy as a row under its practice, its agency or its teacher. */
export function adoptionRow(node: AdoptionNode, context: ViewContext): AdoptionRowView {
	const cover = fileCover(node);
	if (cover === undefined) throw new Error('An adoption always has a cover');
	return {
		href: urls.entry('adoption', node.agency.id, node.slug),
		name: adopterText(node),
		where: placeWords(node.data.place, context.library.places).short,
		...(node.data.since !== undefined && { since: formatDateShort(node.data.since) }),
		summary: node.data.summary,
		freshness: freshnessView(node.freshness, node.data),
		...(node.data.stopped && { stopped: node.data.stopped.why }),
		grade: gradeView(node.data.evidence, node.data.sources.length),
		cover,
		...(node.from && { from: adoptionLink(node.from) }),
		sample: node.sample,
	};
}

/** The name of one place, or of a group with its number. */
export function adopterText({ data: { adopter } }: AdoptionNode): string {
	return adopter.count === undefined
		? adopter.name
		: groupOf(adopter.name, adopter.count, adopter.countUnit);
}

export function adoptionLink(node: AdoptionNode): LinkView {
	return { text: node.data.adopter.name, href: urls.entry('adoption', node.agency.id, node.slug) };
}

/** An entry as a plain link. */
export function entryLink(node: AnyNode): LinkView {
	return {
		text: node.data.title,
		href: urls.entry(node.kind, node.agency.id, node.slug),
		...(node.sample && { note: SITE.sampleWord }),
	};
}
