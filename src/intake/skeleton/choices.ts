/** What an author may choose from: the shared lists, and the entries a new one can point to. */
import { parseFiles, type RawFile } from '../../domain/library/parse.ts';
import type { Choice, Choices } from './questions.ts';

/** Choices from the files of the content folder; entries of `agency` by their short name, others as `agency/slug`. */
export function choicesFrom(
	files: readonly { path: string; data?: unknown }[],
	agency?: string,
): Choices {
	const raw: RawFile[] = files.map(({ path, data }) => ({ path, data }));
	const { vocabularies, entries } = parseFiles(raw).input;
	const entriesOf = (kind: 'practice' | 'document' | 'plan'): Choice[] =>
		entries.flatMap((entry) => {
			if (entry.kind !== kind || !('title' in entry.data)) return [];
			const own = entry.agency === agency;
			const value = own ? entry.slug : `${entry.agency}/${entry.slug}`;
			return [{ value, words: entry.data.title }];
		});
	return {
		province: vocabularies.places.map(({ id, shortName }) => ({ value: id, words: shortName })),
		field: vocabularies.fields.map(({ id, name }) => ({ value: id, words: name })),
		need: vocabularies.needs.map(({ id, words }) => ({ value: id, words })),
		practice: entriesOf('practice'),
		document: entriesOf('document'),
		plan: entriesOf('plan'),
	};
}
