/** Pages that help to copy a practice: the finder with its data, and one page for each practice. */
import type { AdoptView, FindPracticeView, FitEntryData } from '../site/fit-views.ts';
import type { SiteView } from '../site/views.ts';
import { siteView, viewContext } from './context.ts';
import { library } from './library.ts';
import { adoptView } from './views/adopt.ts';
import { findPracticeView, fitEntries } from './views/find-practice.ts';

export async function findPracticePage(): Promise<{ site: SiteView; view: FindPracticeView }> {
	return { site: await siteView(), view: findPracticeView(await viewContext()) };
}

export async function fitData(): Promise<FitEntryData[]> {
	return fitEntries(await viewContext()).map((entry) => ({
		...entry,
		words: entry.words.join(' '),
	}));
}

/** `getStaticPaths` of the pages to copy a practice: every practice but drafts. */
export async function adoptPaths() {
	const { practices } = await library();
	return practices.map(({ agency, key, slug }) => ({
		params: { agency: agency.id, slug },
		props: { key },
	}));
}

/** @throws when there is no practice of this key. */
export async function adoptPage(key: string): Promise<{ site: SiteView; view: AdoptView }> {
	const context = await viewContext();
	const node = context.library.practices.find((practice) => practice.key === key);
	if (node === undefined) throw new Error(`No practice ${key}`);
	return { site: await siteView(), view: adoptView(node, context) };
}
