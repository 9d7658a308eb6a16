/** The Library: everything an agency wrote, taken once, every reference resolved and seen from both ends. */
import { createPlaces, type Places } from '../places/places.ts';
import { createNodes } from './create.ts';
import type { Dangling } from './dangling.ts';
import type { LibraryInput, LibraryOptions, Vocabularies } from './input.ts';
import { linkNodes } from './link.ts';
import type { AgencyNode, NodeOf, TombstoneNode } from './nodes.ts';

export interface Library {
	today: string;
	vocabularies: Vocabularies;
	places: Places;
	/** All agencies by id, sample ones included unless left out. */
	agencies: ReadonlyMap<string, AgencyNode>;
	exemplars: readonly NodeOf['exemplar'][];
	practices: readonly NodeOf['practice'][];
	adoptions: readonly NodeOf['adoption'][];
	stories: readonly NodeOf['story'][];
	documents: readonly NodeOf['document'][];
	plans: readonly NodeOf['plan'][];
	tombstones: readonly TombstoneNode[];
	/** References that lead nowhere. */
	dangling: readonly Dangling[];
}

/**
 * Builds the Library. Pure: same input and options, same Library. An unresolved reference is left out of the links and
 * reported in `dangling`; an entry that is hidden (draft, waiting for its day, withdrawn) drops out of all links
 * silently. Entries of a folder without `agency.yaml` are left out: the check reports the folder.
 */
export function buildLibrary(input: LibraryInput, options: LibraryOptions): Library {
	const made = createNodes(input, options);
	const dangling = linkNodes(made, input);
	return {
		today: options.today,
		vocabularies: input.vocabularies,
		places: createPlaces(input.vocabularies.places),
		agencies: made.agencies,
		exemplars: [...made.nodes.exemplar.values()],
		practices: [...made.nodes.practice.values()],
		adoptions: [...made.nodes.adoption.values()],
		stories: [...made.nodes.story.values()],
		documents: [...made.nodes.document.values()],
		plans: [...made.nodes.plan.values()],
		tombstones: made.tombstones,
		dangling,
	};
}
