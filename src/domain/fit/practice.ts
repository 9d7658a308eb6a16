/** What a practice of the Library states of where it works. */
import type { AdoptionNode, PracticeNode } from '../library/nodes.ts';
import { EVIDENCE, evidenceRank } from '../values.ts';
import type { FitPractice, Site, StatedConditions } from './situation.ts';
import { tellingWords } from './words.ts';

/** A copy counts as running only when somebody looked within a year; what stopped or rests is no place to go and see. */
export function fitPractice(node: PracticeNode): FitPractice {
	const { data } = node;
	const grades = data.facts.map(({ evidence }) => evidenceRank(evidence));
	const evidence = EVIDENCE[Math.max(...grades)];
	const alive = node.adoptions.filter(
		({ freshness }) => freshness !== 'stopped' && freshness !== 'paused',
	);
	const running = alive.filter(({ freshness }) => freshness === 'running').length;
	const conditions = statedConditions(node);
	return {
		key: node.key,
		needs: node.needs.map(({ id }) => id),
		words: tellingWords(
			[
				data.name,
				...data.aliases,
				data.title,
				data.problem.text,
				...node.needs.flatMap((need) => [need.words, ...need.aliases]),
			].join(' '),
		),
		...(conditions && { conditions }),
		...(evidence !== undefined && { evidence }),
		running,
		unverified: alive.length - running,
		sites: [...originSites(node), ...alive.flatMap(copySites)],
	};
}

function statedConditions({ data }: PracticeNode): StatedConditions | undefined {
	if (data.conditions === undefined) return undefined;
	const { notes: _, needs, ...stated } = data.conditions;
	return { ...stated, ...(needs.length > 0 && { needs }) };
}

function originSites({ data, freshness, provinces }: PracticeNode): Site[] {
	if (freshness === 'stopped' || freshness === 'paused') return [];
	return provinces.map(({ id }) => ({
		province: id,
		name: data.owner.name,
		running: freshness === 'running',
	}));
}

function copySites({ data, freshness, key, provinces }: AdoptionNode): Site[] {
	return provinces.map(({ id }) => ({
		province: id,
		name: data.adopter.name,
		key,
		running: freshness === 'running',
	}));
}
