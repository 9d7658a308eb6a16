/** Lists of entries by whether they are still alive on the day of the build: to be verified, and stopped. */
import type { Library } from '../../domain/library/library.ts';
import type { AnyNode } from '../../domain/library/nodes.ts';
import { countApart } from '../../domain/listing.ts';
import type { Freshness } from '../../domain/values.ts';
import { ALIVENESS } from '../../site/labels/aliveness.ts';
import { urls } from '../../site/urls.ts';
import { facetDek } from '../../site/words/lists.ts';
import type { ListSpec } from './list.ts';

/** `/can-xac-minh/` and `/da-dung/`. */
export function alivenessSpecs(library: Library): ListSpec[] {
	const { toVerify, stopped } = ALIVENESS;
	return [
		{ ...spec(toVerify, nodesIn(library, ['check', 'unchecked'])), address: urls.toVerify },
		{ ...spec(stopped, nodesIn(library, ['stopped'])), address: urls.stopped },
	];
}

function spec(words: (typeof ALIVENESS)[keyof typeof ALIVENESS], nodes: AnyNode[]) {
	return {
		heading: words.heading,
		dek: facetDek(words.dek, countApart(nodes)),
		nodes,
		notes: [...words.notes],
	};
}

function nodesIn(library: Library, states: readonly Freshness[]): AnyNode[] {
	return [...library.exemplars, ...library.practices, ...library.adoptions].filter(
		({ freshness }) => states.includes(freshness),
	);
}
