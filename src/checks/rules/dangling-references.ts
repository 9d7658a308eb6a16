/** References between entries, agencies and vocabularies that lead nowhere, as the Library found them. */
import type { Dangling, Referable } from '../../domain/library/dangling.ts';
import { brokenTargets } from '../broken-targets.ts';
import type { CheckContext, CheckRule } from '../context.ts';
import { danglingReference } from '../dangling-reference.ts';

export const danglingReferences: CheckRule = (context) => {
	const { isBroken } = brokenTargets(context);
	return [...context.library.dangling, ...sourceDocuments(context), ...planDocuments(context)]
		.filter(({ what, found, file }) => !isBroken(what, found, file))
		.flatMap((dangling) => {
			const source = context.file(dangling.file);
			return source === undefined ? [] : [danglingReference(source, dangling)];
		});
};

/** Documents named by sources, which make no link in the Library. */
function sourceDocuments({ askedEntries, library }: CheckContext): Dangling[] {
	return askedEntries.flatMap(({ data, agency, file }) =>
		'sources' in data
			? data.sources.flatMap(({ document }, index) =>
					lost('document', document, agency, library).map((found) => ({
						...found,
						file,
						path: ['sources', index, 'document'],
					})),
				)
			: [],
	);
}

/** Documents that prove a finished step of a plan's roadmap. */
function planDocuments({ askedEntries, library }: CheckContext): Dangling[] {
	return askedEntries.flatMap((entry) => {
		if (entry.kind !== 'plan') return [];
		const { data, agency, file } = entry;
		return data.roadmap.flatMap(({ steps }, year) =>
			steps.flatMap(({ done }, step) =>
				lost('document', done?.document, agency, library).map((found) => ({
					...found,
					file,
					path: ['roadmap', year, 'steps', step, 'done', 'document'],
				})),
			),
		);
	});
}

function lost(
	what: Extract<Referable, 'document'>,
	found: string | undefined,
	agency: string,
	{ documents }: CheckContext['library'],
): Pick<Dangling, 'what' | 'found' | 'candidates'>[] {
	if (found === undefined) return [];
	const keys = documents.map(({ key }) => key);
	const key = found.includes('/') ? found : `${agency}/${found}`;
	if (keys.includes(key)) return [];
	const own = `${agency}/`;
	const candidates = keys.map((one) => (one.startsWith(own) ? one.slice(own.length) : one));
	return [{ what, found, candidates }];
}
