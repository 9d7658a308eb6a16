/** First pass over the input: agencies and bare nodes, hidden entries set aside. */
import { freshnessOn } from '../freshness.ts';
import type { Place } from '../schemas/place.ts';
import type { Field, Movement, Province } from '../schemas/shared.ts';
import { KINDS } from '../values.ts';
import type { DataOf, LibraryInput, LibraryOptions, ParsedEntry } from './input.ts';
import type { AgencyNode, EntryNode, NodeOf, TombstoneNode } from './nodes.ts';
import { entryDate, entryYears } from './time.ts';

export type Nodes = { [K in keyof NodeOf]: Map<string, NodeOf[K]> };

export interface Created {
	agencies: Map<string, AgencyNode>;
	nodes: Nodes;
	/** Keys of every entry file by kind, hidden ones too: a reference to one of them is not a mistake. */
	known: Record<keyof DataOf, Set<string>>;
	tombstones: TombstoneNode[];
}

export function createNodes(input: LibraryInput, options: LibraryOptions): Created {
	const agencies = createAgencies(input, options);
	const nodes: Nodes = {
		exemplar: new Map(),
		practice: new Map(),
		adoption: new Map(),
		story: new Map(),
		document: new Map(),
		plan: new Map(),
	};
	const known = Object.fromEntries(
		KINDS.map((kind) => [kind, new Set<string>()]),
	) as Created['known'];
	const tombstones: TombstoneNode[] = [];
	const vocabulary = lookups(input);
	for (const entry of [...input.entries].sort(byFile)) {
		known[entry.kind].add(`${entry.agency}/${entry.slug}`);
		const agency = agencies.get(entry.agency);
		if (agency === undefined) continue;
		const withdrawn = entry.data.withdrawn;
		if (withdrawn !== undefined || !isWhole(entry)) {
			if (withdrawn !== undefined)
				tombstones.push({
					kind: entry.kind,
					agency,
					slug: entry.slug,
					file: entry.file,
					...withdrawn,
				});
			continue;
		}
		const draft = isDraft(entry.data, options.today);
		if (draft && options.drafts !== true) continue;
		addNode(nodes, bareNode(entry, agency, draft, vocabulary), options.today);
	}
	return { agencies, nodes, known, tombstones };
}

type Whole<K extends keyof DataOf = keyof DataOf> = ParsedEntry<K> & { data: DataOf[K] };

function isWhole(entry: ParsedEntry): entry is Whole {
	return 'title' in entry.data;
}

function byFile(a: { file: string }, b: { file: string }): number {
	return a.file < b.file ? -1 : 1;
}

function isDraft(
	data: { state: string; publishFrom?: string | undefined },
	today: string,
): boolean {
	return data.state !== 'published' || (data.publishFrom !== undefined && data.publishFrom > today);
}

function createAgencies(input: LibraryInput, options: LibraryOptions): Map<string, AgencyNode> {
	const provinces = new Map(input.vocabularies.places.map((province) => [province.id, province]));
	return new Map(
		[...input.agencies]
			.sort(byFile)
			.filter((agency) => !(options.withoutSample === true && agency.data.sample))
			.map((agency): [string, AgencyNode] => [
				agency.id,
				{
					id: agency.id,
					file: agency.file,
					data: agency.data,
					sample: agency.data.sample,
					provinces: provincesOf(agency.data.place, provinces),
					exemplars: [],
					practices: [],
					adoptions: [],
					stories: [],
					documents: [],
					plans: [],
					copied: [],
					issued: [],
					predecessors: [],
				},
			]),
	);
}

interface Lookups {
	fields: Map<string, Field>;
	movements: Map<string, Movement>;
	provinces: Map<string, Province>;
}

function lookups({ vocabularies }: LibraryInput): Lookups {
	return {
		fields: new Map(vocabularies.fields.map((item) => [item.id, item])),
		movements: new Map(vocabularies.movements.map((item) => [item.id, item])),
		provinces: new Map(vocabularies.places.map((item) => [item.id, item])),
	};
}

function provincesOf(place: Place | undefined, provinces: Map<string, Province>): Province[] {
	if (place === undefined) return [];
	return found(
		[...(place.province === undefined ? [] : [place.province]), ...place.alsoProvinces],
		provinces,
	);
}

/** The values of those ids that exist; unknown ids are reported by the linking pass. */
function found<T>(ids: readonly string[], byId: Map<string, T>): T[] {
	return ids.flatMap((id) => byId.get(id) ?? []);
}

function bareNode<K extends keyof DataOf>(
	entry: Whole<K>,
	agency: AgencyNode,
	draft: boolean,
	{ fields, movements, provinces }: Lookups,
): EntryNode<K> {
	const data: DataOf[keyof DataOf] = entry.data;
	return {
		kind: entry.kind,
		key: `${entry.agency}/${entry.slug}`,
		agency,
		slug: entry.slug,
		file: entry.file,
		data: entry.data,
		sample: agency.sample,
		draft,
		fields: 'fields' in data ? found(data.fields, fields) : [],
		movements: 'movements' in data ? found(data.movements, movements) : [],
		provinces: 'place' in data ? provincesOf(data.place, provinces) : agency.provinces,
		years: entryYears(data),
		date: entryDate(data),
	};
}

function addNode(nodes: Nodes, bare: EntryNode<keyof DataOf>, today: string): void {
	if (is(bare, 'exemplar')) {
		nodes.exemplar.set(bare.key, {
			...bare,
			freshness: freshnessOn(bare.data, today),
			practices: [],
			stories: [],
			plans: [],
			members: [],
			awards: [],
		});
	} else if (is(bare, 'practice')) {
		nodes.practice.set(bare.key, {
			...bare,
			freshness: freshnessOn(bare.data, today),
			exemplars: [],
			adoptions: [],
			stories: [],
			plans: [],
			needs: [],
			blocks: [],
			awards: [],
		});
	} else if (is(bare, 'adoption')) {
		// `practice` is set by the linking pass, which removes the node again where there is none.
		nodes.adoption.set(bare.key, {
			...bare,
			freshness: freshnessOn(bare.data, today),
			practice: undefined as never,
			taught: [],
			blocksKept: [],
		});
	} else if (is(bare, 'story')) {
		nodes.story.set(bare.key, { ...bare, exemplars: [], practices: [], columns: [] });
	} else if (is(bare, 'document')) {
		nodes.document.set(bare.key, {
			...bare,
			children: [],
			replaces: [],
			citedBy: [],
			bases: [],
			plans: [],
		});
	} else if (is(bare, 'plan')) {
		nodes.plan.set(bare.key, {
			...bare,
			children: [],
			exemplars: [],
			practices: [],
			registrations: [],
		});
	}
}

function is<K extends keyof DataOf>(node: EntryNode<keyof DataOf>, kind: K): node is EntryNode<K> {
	return node.kind === kind;
}
