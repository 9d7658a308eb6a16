/** Structured data of an entry: what it is, on whom, on what it is based. */
import type { BreadcrumbList, HowTo, Organization, Person, WithContext } from 'schema-dts';
import type {
	AdoptionNode,
	AnyNode,
	DocumentNode,
	ExemplarNode,
	PlanNode,
	PracticeNode,
	StoryNode,
} from '../../domain/library/nodes.ts';
import { SITE } from '../../site/labels/interface.ts';
import { KIND } from '../../site/labels/values.ts';
import { absolute, urls } from '../../site/urls.ts';
import type { ViewContext } from './context.ts';
import { placeWords } from './place-words.ts';

const CONTEXT = 'https://schema.org';

/** The objects of an entry's page, the way up first. */
export function entryJsonLd(node: AnyNode, context: ViewContext): object[] {
	return [breadcrumbs(node, context), thing(node, context)];
}

const addressOf = (node: AnyNode, context: ViewContext): string =>
	absolute(urls.entry(node.kind, node.agency.id, node.slug), context.siteUrl);

function breadcrumbs(node: AnyNode, { siteUrl }: ViewContext): WithContext<BreadcrumbList> {
	const steps: [string, string][] = [
		[SITE.home, urls.home()],
		[KIND[node.kind], urls.list(node.kind)],
		[node.data.title, urls.entry(node.kind, node.agency.id, node.slug)],
	];
	return {
		'@context': CONTEXT,
		'@type': 'BreadcrumbList',
		itemListElement: steps.map(([name, path], index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: absolute(path, siteUrl),
		})),
	};
}

function thing(node: AnyNode, context: ViewContext): object {
	if (node.kind === 'practice') return howTo(node, context);
	if (node.kind === 'document') return legislation(node, context);
	return article(node, context);
}

function common(node: AnyNode, context: ViewContext) {
	const url = addressOf(node, context);
	const { licence, name } = context.library.vocabularies.site;
	return {
		'@context': CONTEXT,
		'@id': url,
		url,
		inLanguage: 'vi',
		description: node.data.summary,
		license: licence.url,
		isPartOf: { '@type': 'WebSite', name, url: absolute(urls.home(), context.siteUrl) },
		publisher: { '@type': 'Organization', name: node.agency.data.name },
		...('publishedOn' in node.data &&
			node.data.publishedOn !== undefined && { datePublished: node.data.publishedOn }),
		...('updatedOn' in node.data &&
			node.data.updatedOn !== undefined && { dateModified: node.data.updatedOn }),
		...(node.fields.length > 0 && { keywords: node.fields.map((field) => field.name).join(', ') }),
	} as const;
}

function article(
	node: ExemplarNode | AdoptionNode | StoryNode | PlanNode,
	context: ViewContext,
): object {
	return {
		...common(node, context),
		'@type': 'Article',
		headline: node.data.title,
		image: absolute(
			urls.shareCard(urls.entry(node.kind, node.agency.id, node.slug)),
			context.siteUrl,
		),
		...(node.kind === 'exemplar' && { about: whom(node, context) }),
		...(node.kind === 'adoption' && {
			isBasedOn: [node.practice, ...(node.from === undefined ? [] : [node.from])].map((origin) => ({
				'@type': origin.kind === 'practice' ? 'HowTo' : 'Article',
				'@id': addressOf(origin, context),
				name: origin.data.title,
			})),
		}),
		...(node.kind === 'story' && {
			datePublished: node.data.date,
			author: { '@type': 'Organization', name: node.data.author },
			about: [...node.exemplars, ...node.practices].map((subject) => ({
				'@id': addressOf(subject, context),
			})),
		}),
	};
}

/** A person is described by name and public duty alone. */
function whom(node: ExemplarNode, context: ViewContext): Person | Organization {
	const award = node.awards.flatMap(({ held, award: known }) =>
		held.of === 'self' && !held.revoked ? [known?.name ?? held.name ?? ''] : [],
	);
	const honours = award.length > 0 ? { award: [...new Set(award)] } : {};
	if (node.data.subject === 'individual')
		return {
			'@type': 'Person',
			name: node.data.name,
			...(node.data.position !== undefined && { jobTitle: node.data.position }),
			...honours,
		};
	return {
		'@type': 'Organization',
		name: node.data.name,
		location: { '@type': 'Place', name: placeWords(node.data.place, context.library.places).now },
		...honours,
	};
}

function howTo(node: PracticeNode, context: ViewContext): WithContext<HowTo> {
	return {
		...common(node, context),
		'@type': 'HowTo',
		name: node.data.title,
		alternateName: [node.data.name, ...node.data.aliases],
		step: node.data.steps.map((step, index) => ({
			'@type': 'HowToStep',
			position: index + 1,
			name: step.title,
			text: step.text,
		})),
	};
}

function legislation(node: DocumentNode, context: ViewContext): object {
	return {
		...common(node, context),
		'@type': 'DigitalDocument',
		name: node.data.title,
		...(node.data.number !== null && { identifier: node.data.number }),
		...(node.data.date !== null && { dateCreated: node.data.date }),
		creator: { '@type': 'Organization', name: node.data.issuer.name },
	};
}
