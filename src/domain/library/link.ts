/** Second pass: resolves every reference and writes both ends of each link. */
import type { Place } from '../schemas/place.ts';
import type { Created } from './create.ts';
import type { Dangling } from './dangling.ts';
import type { LibraryInput } from './input.ts';
import type {
	AdoptionNode,
	AnyNode,
	DocumentNode,
	ExemplarNode,
	PlanNode,
	PracticeNode,
	StoryNode,
} from './nodes.ts';
import { createResolver, type Resolver } from './resolve.ts';

/** Links the created nodes in place and returns the references that lead nowhere. */
export function linkNodes(created: Created, input: LibraryInput): Dangling[] {
	const resolver = createResolver(created, input.vocabularies);
	const { nodes, agencies } = created;
	for (const adoption of nodes.adoption.values()) linkAdoptionSource(adoption, resolver, created);
	for (const node of everyNode(created)) linkCommon(node, resolver);
	for (const document of nodes.document.values()) linkDocument(document, resolver);
	for (const plan of nodes.plan.values()) linkPlan(plan, resolver);
	for (const practice of nodes.practice.values()) linkPractice(practice, resolver);
	for (const exemplar of nodes.exemplar.values()) linkExemplar(exemplar, resolver);
	for (const adoption of nodes.adoption.values()) linkAdoption(adoption, resolver);
	for (const story of nodes.story.values()) linkStory(story, resolver);
	for (const agency of agencies.values()) linkAgency(agency.id, created, resolver);
	for (const { agency, file, data } of input.registrations)
		resolver.entry('plan', data.plan, agency, file, ['plan'])?.registrations.push(data);
	return resolver.dangling;
}

function* everyNode({ nodes }: Created): Generator<AnyNode> {
	for (const map of Object.values(nodes)) yield* map.values();
}

/** Adds `item` unless it is there: the same link may be written at both ends. */
function join<T>(list: T[], item: T): void {
	if (!list.includes(item)) list.push(item);
}

function linkCommon(node: AnyNode, resolver: Resolver): void {
	const { agency, file, data } = node;
	if (node.kind === 'exemplar') agency.exemplars.push(node);
	else if (node.kind === 'practice') agency.practices.push(node);
	else if (node.kind === 'adoption') agency.adoptions.push(node);
	else if (node.kind === 'story') agency.stories.push(node);
	else if (node.kind === 'document') agency.documents.push(node);
	else agency.plans.push(node);
	if ('fields' in data)
		for (const [index, id] of data.fields.entries())
			resolver.word('field', id, file, ['fields', index]);
	if ('movements' in data)
		for (const [index, id] of data.movements.entries())
			resolver.word('movement', id, file, ['movements', index]);
	if ('place' in data && data.place !== undefined) linkPlace(data.place, file, resolver);
}

function linkPlace(place: Place, file: string, resolver: Resolver): void {
	if (place.province !== undefined)
		resolver.word('province', place.province, file, ['place', 'province']);
	for (const [index, id] of place.alsoProvinces.entries())
		resolver.word('province', id, file, ['place', 'alsoProvinces', index]);
	if (place.then?.province !== undefined)
		resolver.word('former-province', place.then.province, file, ['place', 'then', 'province']);
}

function linkExemplar(node: ExemplarNode, resolver: Resolver): void {
	const { data, file, agency } = node;
	for (const [index, ref] of data.practices.entries()) {
		const practice = resolver.entry('practice', ref, agency.id, file, ['practices', index]);
		if (practice === undefined) continue;
		join(node.practices, practice);
		join(practice.exemplars, node);
	}
	linkPlans(node, resolver);
	for (const key of ['leads', 'unit'] as const) {
		const unit = data[key];
		if (unit?.agency !== undefined) resolver.agency(unit.agency, file, [key, 'agency']);
		if (unit?.exemplar === undefined) continue;
		const collective = resolver.entry('exemplar', unit.exemplar, agency.id, file, [
			key,
			'exemplar',
		]);
		if (collective === undefined) continue;
		node[key] = collective;
		join(collective.members, node);
	}
	linkAwards(node, resolver);
}

function linkAwards(node: ExemplarNode | PracticeNode, resolver: Resolver): void {
	for (const [index, held] of node.data.awards.entries()) {
		const award =
			held.award !== undefined
				? resolver.award(held.award, node.file, ['awards', index, 'award'])
				: held.name !== undefined
					? resolver.awardNamed(held.name)
					: undefined;
		node.awards.push(award === undefined ? { held } : { held, award });
	}
}

function linkPlans(node: ExemplarNode | PracticeNode, resolver: Resolver): void {
	const refs = [
		...node.data.plans.map(({ plan }, index) => ({ plan, path: ['plans', index, 'plan'] })),
		...node.data.stages.map(({ plan }, index) => ({ plan, path: ['stages', index, 'plan'] })),
		...('recognitions' in node.data
			? node.data.recognitions.map(({ plan }, index) => ({
					plan,
					path: ['recognitions', index, 'plan'],
				}))
			: []),
	];
	for (const { plan: ref, path } of refs) {
		if (ref === undefined) continue;
		const plan = resolver.entry('plan', ref, node.agency.id, node.file, path);
		if (plan === undefined) continue;
		join(node.plans, plan);
		if (node.kind === 'exemplar') join(plan.exemplars, node);
		else join(plan.practices, node);
	}
}

function linkPractice(node: PracticeNode, resolver: Resolver): void {
	const { data, file, agency } = node;
	for (const [index, id] of data.needs.entries()) {
		const need = resolver.need(id, file, ['needs', index]);
		if (need !== undefined) node.needs.push(need);
	}
	for (const [index, { block: id, part, note }] of data.blocks.entries()) {
		const block = resolver.block(id, file, ['blocks', index, 'block']);
		if (block !== undefined) node.blocks.push({ block, part, note });
	}
	for (const [index, ref] of data.exemplars.entries()) {
		const exemplar = resolver.entry('exemplar', ref, agency.id, file, ['exemplars', index]);
		if (exemplar === undefined) continue;
		join(node.exemplars, exemplar);
		join(exemplar.practices, node);
	}
	if (data.owner.agency !== undefined)
		resolver.agency(data.owner.agency, file, ['owner', 'agency']);
	if (data.owner.exemplar !== undefined)
		resolver.entry('exemplar', data.owner.exemplar, agency.id, file, ['owner', 'exemplar']);
	linkPlans(node, resolver);
	linkAwards(node, resolver);
}

/** An adoption stands and falls with its practice: without one it leaves the library. */
function linkAdoptionSource(node: AdoptionNode, resolver: Resolver, created: Created): void {
	const practice = resolver.entry('practice', node.data.practice, node.agency.id, node.file, [
		'practice',
	]);
	if (practice !== undefined) {
		node.practice = practice;
		practice.adoptions.push(node);
		return;
	}
	created.nodes.adoption.delete(node.key);
	const gone = created.tombstones.find(
		(tomb) =>
			tomb.kind === 'practice' &&
			`${tomb.agency.id}/${tomb.slug}` === resolver.key(node.data.practice, node.agency.id),
	);
	if (gone !== undefined)
		created.tombstones.push({
			kind: 'adoption',
			agency: node.agency,
			slug: node.slug,
			file: node.file,
			on: gone.on,
			reason: gone.reason,
		});
}

function linkAdoption(node: AdoptionNode, resolver: Resolver): void {
	const { data, file, agency } = node;
	if (data.from !== undefined) {
		const from = resolver.entry('adoption', data.from, agency.id, file, ['from']);
		if (from !== undefined) {
			node.from = from;
			join(from.taught, node);
		}
	}
	for (const [index, id] of data.blocksKept.entries()) {
		const block = resolver.block(id, file, ['blocksKept', index]);
		if (block !== undefined) node.blocksKept.push(block);
	}
	if (data.adopter.agency === undefined) return;
	const adopter = resolver.agency(data.adopter.agency, file, ['adopter', 'agency']);
	if (adopter === undefined) return;
	node.adopterAgency = adopter;
	join(adopter.copied, node);
}

function linkStory(node: StoryNode, resolver: Resolver): void {
	const { data, file, agency } = node;
	for (const [index, ref] of data.exemplars.entries()) {
		const exemplar = resolver.entry('exemplar', ref, agency.id, file, ['exemplars', index]);
		if (exemplar === undefined) continue;
		join(node.exemplars, exemplar);
		join(exemplar.stories, node);
	}
	for (const [index, ref] of data.practices.entries()) {
		const practice = resolver.entry('practice', ref, agency.id, file, ['practices', index]);
		if (practice === undefined) continue;
		join(node.practices, practice);
		join(practice.stories, node);
	}
	for (const [index, id] of data.columns.entries()) {
		const column = resolver.column(id, file, ['columns', index]);
		if (column !== undefined) node.columns.push(column);
	}
}

function linkDocument(node: DocumentNode, resolver: Resolver): void {
	const { data, file, agency } = node;
	if (data.issuer.agency !== undefined) {
		const issuer = resolver.agency(data.issuer.agency, file, ['issuer', 'agency']);
		if (issuer !== undefined) {
			node.issuer = issuer;
			issuer.issued.push(node);
		}
	}
	if (data.parent !== undefined) {
		const parent = resolver.entry('document', data.parent, agency.id, file, ['parent']);
		if (parent !== undefined) {
			node.parent = parent;
			parent.children.push(node);
		}
	}
	for (const [index, ref] of data.replaces.entries()) {
		const old = resolver.entry('document', ref, agency.id, file, ['replaces', index]);
		if (old === undefined) continue;
		join(node.replaces, old);
		old.replacedBy = node;
	}
	if (data.replacedBy !== undefined) {
		const next = resolver.entry('document', data.replacedBy, agency.id, file, ['replacedBy']);
		if (next !== undefined) {
			node.replacedBy = next;
			join(next.replaces, node);
		}
	}
	for (const [index, basis] of data.bases.entries()) {
		const cited =
			basis.document === undefined
				? undefined
				: resolver.entry('document', basis.document, agency.id, file, ['bases', index, 'document']);
		node.bases.push(
			cited === undefined ? { text: basis.text } : { text: basis.text, document: cited },
		);
		if (cited !== undefined) join(cited.citedBy, node);
	}
}

function linkPlan(node: PlanNode, resolver: Resolver): void {
	const { data, file, agency } = node;
	const document = resolver.entry('document', data.document, agency.id, file, ['document']);
	if (document !== undefined) {
		node.document = document;
		document.plans.push(node);
	}
	if (data.parent === undefined) return;
	const parent = resolver.entry('plan', data.parent, agency.id, file, ['parent']);
	if (parent === undefined) return;
	node.parent = parent;
	parent.children.push(node);
}

function linkAgency(id: string, { agencies }: Created, resolver: Resolver): void {
	const agency = agencies.get(id);
	if (agency === undefined) return;
	linkPlace(agency.data.place, agency.file, resolver);
	for (const [index, kin] of agency.data.predecessors.entries()) {
		const before =
			kin.agency === undefined
				? undefined
				: resolver.agency(kin.agency, agency.file, ['predecessors', index, 'agency']);
		if (before === undefined) continue;
		join(agency.predecessors, before);
		before.successor ??= agency;
	}
	const next = agency.data.successor?.agency;
	const successor =
		next === undefined ? undefined : resolver.agency(next, agency.file, ['successor', 'agency']);
	if (successor === undefined) return;
	agency.successor = successor;
	join(successor.predecessors, agency);
}
