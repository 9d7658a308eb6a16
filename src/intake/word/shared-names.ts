/** Ids of the shared lists by the names people write: “Lâm nghiệp” → `lam-nghiep`, “tỉnh Yên Bái” → `yen-bai`. */
import type { Vocabularies } from '../../domain/library/input.ts';
import { fold } from '../../text/fold.ts';

/** The lists of `content/_shared/` that entries point into. */
export type SharedLists = Pick<
	Vocabularies,
	'fields' | 'movements' | 'awards' | 'places' | 'needs' | 'blocks' | 'columns'
>;

export interface Named {
	id: string;
	/** The first is the one to show. */
	names: readonly string[];
}

const UNIT = /^(?:tỉnh|thành phố|tp\.?)\s+/iu;

/** The list that a field's ids are from, by the keys that lead to it; `undefined` for ids of entries and agencies. */
export function listFor(path: readonly string[], lists: SharedLists): readonly Named[] | undefined {
	const [key = '', around = ''] = path.toReversed();
	if (key === 'fields' || key === 'field') return lists.fields.map(byName);
	if (key === 'movements') return lists.movements.map(byName);
	if (key === 'award') return awardNames(lists);
	if (key === 'needs') {
		return lists.needs.map(({ id, words, aliases }) => ({ id, names: [words, ...aliases] }));
	}
	if (key === 'block') return lists.blocks.map(byName);
	if (key === 'columns') return lists.columns.map(({ id, title }) => ({ id, names: [title] }));
	if (key === 'province' && around === 'then') return formerProvinces(lists);
	return key === 'province' || key === 'alsoProvinces' ? provinces(lists) : undefined;
}

function byName({ id, name, aliases }: { id: string; name: string; aliases: string[] }): Named {
	return { id, names: [name, ...aliases] };
}

/** Today's provinces and cities. */
export function provinces({ places }: SharedLists): Named[] {
	return places.map(({ id, shortName, aliases }) => ({ id, names: [shortName, ...aliases] }));
}

/** Provinces and cities of before 1 July 2025. */
export function formerProvinces({ places }: SharedLists): Named[] {
	return places.flatMap(({ predecessors }) => predecessors.map(byName));
}

/** Awards under every name they have had. */
export function awardNames({ awards }: SharedLists): Named[] {
	return awards.map(({ id, name, aliases, oldNames }) => ({
		id,
		names: [name, ...aliases, ...oldNames.map((old) => old.name)],
	}));
}

/** The id that words mean, whatever their marks and capitals; ids are understood too. */
export function findId(written: string, list: readonly Named[]): string | undefined {
	const plain = (text: string) => fold(text.trim().replace(UNIT, '')).replace(/\s+/g, ' ');
	const wanted = plain(written);
	return list.find(({ id, names }) => id === wanted || names.some((name) => plain(name) === wanted))
		?.id;
}
