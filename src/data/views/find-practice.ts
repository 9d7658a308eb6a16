/** The page that starts from a reader's problem, and the practices it chooses from. */
import { fitPractice } from '../../domain/fit/practice.ts';
import type { PracticeNode } from '../../domain/library/nodes.ts';
import type { FindPracticeView, FitEntryView } from '../../site/fit-views.ts';
import { FIT } from '../../site/labels/fit.ts';
import { NAV } from '../../site/labels/interface.ts';
import { urls } from '../../site/urls.ts';
import { sortByName } from '../../text/collate.ts';
import type { ViewContext } from './context.ts';
import { indexView } from './indexes.ts';
import { plainPage } from './page.ts';
import { placeWords } from './place-words.ts';

export function findPracticeView(context: ViewContext): FindPracticeView {
	const { needs } = context.library.vocabularies;
	const { title, description } = FIT;
	return {
		page: {
			...plainPage(
				{
					title,
					description,
					path: urls.findPractice(),
					section: urls.list('practice'),
					up: [{ text: NAV.practice, href: urls.list('practice') }],
				},
				context,
			),
		},
		needs: indexView('needs', context)
			.groups.flatMap(({ links }) => links)
			.filter(({ count }) => count !== 0),
		provinces: sortByName(context.library.places.all, ({ shortName }) => shortName).map(
			({ id, shortName }) => ({ id, name: shortName }),
		),
		needOptions: needs.map(({ id, words }) => ({ id, words })),
		data: urls.findPracticeData(),
	};
}

/** All practices that run or may run, each as small as can be; one that has stopped is no answer. */
export function fitEntries({ library }: ViewContext): FitEntryView[] {
	const isAnswer = ({ freshness, draft }: PracticeNode) => freshness !== 'stopped' && !draft;
	return library.practices.filter(isAnswer).map((node) => ({
		...fitPractice(node),
		title: node.data.title,
		where: placeWords(node.data.place, library.places).short,
		freshness: node.freshness,
		...(node.sample && { sample: true as const }),
	}));
}
