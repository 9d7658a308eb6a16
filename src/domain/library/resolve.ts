/** Looks references up, and remembers those that lead nowhere. */
import { fold } from '../../text/fold.ts';
import type { Award, Block, Column, Need } from '../schemas/shared.ts';
import type { Created } from './create.ts';
import type { Dangling, Referable } from './dangling.ts';
import type { Vocabularies } from './input.ts';
import type { AgencyNode, NodeOf } from './nodes.ts';

type Path = (string | number)[];
type Word = 'field' | 'movement' | 'province' | 'former-province';

export interface Resolver {
	/** `agency/slug` of a reference written in `agency`. */
	key(ref: string, agency: string): string;
	/** The entry, or `undefined`: reported when no such file exists, silent when the entry is hidden. */
	entry<K extends keyof NodeOf>(
		kind: K,
		ref: string,
		agency: string,
		file: string,
		path: Path,
	): NodeOf[K] | undefined;
	agency(id: string, file: string, path: Path): AgencyNode | undefined;
	award(id: string, file: string, path: Path): Award | undefined;
	/** The award of the shared list that goes, or went under an earlier law, by this name. */
	awardNamed(name: string): Award | undefined;
	need(id: string, file: string, path: Path): Need | undefined;
	block(id: string, file: string, path: Path): Block | undefined;
	column(id: string, file: string, path: Path): Column | undefined;
	/** Only reports an unknown id of a vocabulary whose values the nodes hold already. */
	word(what: Word, id: string, file: string, path: Path): void;
	dangling: Dangling[];
}

export function createResolver(created: Created, words: Vocabularies): Resolver {
	const dangling: Dangling[] = [];
	const named = awardNames(words.awards);
	const known: Record<Word, Set<string>> = {
		field: ids(words.fields),
		movement: ids(words.movements),
		province: ids(words.places),
		'former-province': ids(words.places.flatMap((province) => province.predecessors)),
	};
	const report = (
		what: Referable,
		found: string,
		candidates: Iterable<string>,
		file: string,
		path: Path,
	) => {
		dangling.push({ file, path, what, found, candidates: [...candidates] });
	};
	const lookUp = <T extends { id: string }>(what: Referable, items: readonly T[]) => {
		const byId = new Map(items.map((item) => [item.id, item]));
		return (id: string, file: string, path: Path) => {
			const item = byId.get(id);
			if (item === undefined) report(what, id, byId.keys(), file, path);
			return item;
		};
	};
	const key = (ref: string, agency: string) => (ref.includes('/') ? ref : `${agency}/${ref}`);
	return {
		dangling,
		key,
		entry(kind, ref, agency, file, path) {
			const found = created.nodes[kind].get(key(ref, agency));
			if (found === undefined && !created.known[kind].has(key(ref, agency)))
				report(kind, ref, sayAs(created.known[kind], agency), file, path);
			return found;
		},
		agency(id, file, path) {
			const found = created.agencies.get(id);
			if (found === undefined) report('agency', id, created.agencies.keys(), file, path);
			return found;
		},
		award: lookUp('award', words.awards),
		awardNamed: (name) => named.get(fold(name)),
		need: lookUp('need', words.needs),
		block: lookUp('block', words.blocks),
		column: lookUp('column', words.columns),
		word(what, id, file, path) {
			if (!known[what].has(id)) report(what, id, known[what], file, path);
		},
	};
}

const ids = (items: readonly { id: string }[]): Set<string> =>
	new Set(items.map((item) => item.id));

/** Keys as the author of `agency` would write them: bare slugs for the own folder. */
function sayAs(keys: ReadonlySet<string>, agency: string): string[] {
	return [...keys].map((key) =>
		key.startsWith(`${agency}/`) ? key.slice(agency.length + 1) : key,
	);
}

/** Awards by every name they have or had, folded; a name that two have is the first one's. */
function awardNames(awards: readonly Award[]): Map<string, Award> {
	const names = new Map<string, Award>();
	for (const award of awards) {
		for (const name of [award.name, ...award.aliases, ...award.oldNames.map((old) => old.name)])
			names.set(fold(name), names.get(fold(name)) ?? award);
	}
	return names;
}
