/** The comparison page of this build, and what is compared of each practice. */
import { comparable } from '../domain/compare/comparable.ts';
import { COMPARE } from '../site/labels/compare.ts';
import { urls } from '../site/urls.ts';
import { viewContext } from './context.ts';
import { ownPage } from './guide.ts';
import { placeWords } from './views/place-words.ts';

export function comparePage(): ReturnType<typeof ownPage> {
	return ownPage({
		title: COMPARE.title,
		description: COMPARE.description,
		path: urls.compare(),
		kindText: COMPARE.title,
	});
}

/** `getStaticPaths` of the practices' data: one small file each, since a comparison asks for four of thousands. */
export async function comparePaths() {
	const { practices, places } = (await viewContext()).library;
	return practices.map((node) => ({
		params: { agency: node.agency.id, slug: node.slug },
		props: { data: comparable(node, placeWords(node.data.place, places).short) },
	}));
}
