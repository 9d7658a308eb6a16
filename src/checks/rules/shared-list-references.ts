/** Ids that the shared lists name of each other, of agencies and of entries. */
import { KINDS, type Kind } from '../../domain/values.ts';
import { brokenTargets } from '../broken-targets.ts';
import type { CheckContext, CheckRule } from '../context.ts';
import { danglingReference, type Reference } from '../dangling-reference.ts';

interface ListReference extends Reference {
	/** File of `_shared/`. */
	list: string;
}

export const sharedListReferences: CheckRule = (context) => {
	const { isBroken } = brokenTargets(context);
	return [...wordReferences(context), ...leadReferences(context)]
		.filter(({ found, candidates }) => ![...candidates].includes(found))
		.filter(({ what, found, list }) => !isBroken(what, found, `_shared/${list}`))
		.flatMap(({ list, ...reference }) => {
			const source = context.file(`_shared/${list}`);
			return source === undefined ? [] : [danglingReference(source, reference)];
		});
};

function* wordReferences({ input }: CheckContext): Generator<ListReference> {
	const { fields, movements, needs, columns, places } = input.vocabularies;
	const known = {
		field: fields.map(({ id }) => id),
		movement: movements.map(({ id }) => id),
		need: needs.map(({ id }) => id),
		agency: input.agencies.map(({ id }) => id),
		province: places.flatMap(({ id, predecessors }) => [id, ...predecessors.map((old) => old.id)]),
	};
	const of = function* (
		list: string,
		what: keyof typeof known,
		ids: readonly string[],
		path: Reference['path'],
	): Generator<ListReference> {
		for (const [index, found] of ids.entries())
			yield { list, what, found, path: [...path, index], candidates: known[what] };
	};
	for (const [index, movement] of movements.entries())
		yield* of('movements.yaml', 'field', movement.fields, [index, 'fields']);
	for (const [index, need] of needs.entries())
		yield* of('needs.yaml', 'field', need.fields, [index, 'fields']);
	for (const [index, { query }] of columns.entries()) {
		yield* of('columns.yaml', 'field', query.fields, [index, 'query', 'fields']);
		yield* of('columns.yaml', 'movement', query.movements, [index, 'query', 'movements']);
		yield* of('columns.yaml', 'agency', query.agencies, [index, 'query', 'agencies']);
		yield* of('columns.yaml', 'province', query.places, [index, 'query', 'places']);
		yield* of('columns.yaml', 'need', query.needs, [index, 'query', 'needs']);
	}
}

function* leadReferences({ input, files }: CheckContext): Generator<ListReference> {
	const { publisher, leads } = input.vocabularies.site;
	const list = 'site.yaml';
	const agencies = input.agencies.map(({ id }) => id);
	yield { list, what: 'agency', found: publisher, path: ['publisher'], candidates: agencies };
	const keys = (kind: Kind) =>
		files.flatMap(({ role }) =>
			role.kind === 'entry' && role.entry === kind ? [`${role.agency}/${role.slug}`] : [],
		);
	const all = KINDS.flatMap(keys);
	if (leads.front !== undefined)
		yield { list, what: 'exemplar', found: leads.front, path: ['leads', 'front'], candidates: all };
	for (const [kind, key] of [
		['practice', 'practices'],
		['exemplar', 'exemplars'],
	] as const)
		for (const [index, found] of leads[key].entries())
			yield { list, what: kind, found, path: ['leads', key, index], candidates: keys(kind) };
	const needs = input.vocabularies.needs.map(({ id }) => id);
	for (const [index, found] of leads.needs.entries())
		yield { list, what: 'need', found, path: ['leads', 'needs', index], candidates: needs };
}
