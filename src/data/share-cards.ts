/** Share cards: what the card of each entry shows. */
import { allEntries } from '../domain/library/facets.ts';
import { KIND_SEGMENTS } from '../site/urls.ts';
import { viewContext } from './context.ts';
import { cardView } from './views/cards.ts';
import { PLAIN_FIELD } from './views/cover.ts';

/** `getStaticPaths` of the cards of all entries. */
export async function shareCardPaths() {
	const context = await viewContext();
	const { name: site } = context.library.vocabularies.site;
	return allEntries(context.library).map((node) => {
		const { kindText, where, sample } = cardView(node, context);
		const practice = node.kind === 'adoption' ? node.practice : node;
		return {
			params: { kind: KIND_SEGMENTS[node.kind], agency: node.agency.id, slug: node.slug },
			props: {
				card: {
					title: node.data.title,
					kindText,
					where,
					slug: practice.slug,
					field: practice.fields[0]?.id ?? PLAIN_FIELD,
					sample,
					site,
				},
			},
		};
	});
}

/** The card of the site itself. */
export async function siteCard() {
	const { site } = (await viewContext()).library.vocabularies;
	return {
		title: site.tagline,
		kindText: '',
		where: '',
		slug: site.name,
		field: PLAIN_FIELD,
		sample: false,
		site: site.name,
	};
}
