/** Questions to answer with yes or no before copying a practice: eight to twelve, from what the practice states. */
import type { PracticeNode } from '../library/nodes.ts';
import type { Organisation, ResourceKind, Terrain } from '../values.ts';
import type { Measure, Range } from './measures.ts';

export const LEAST_QUESTIONS = 8;
export const MOST_QUESTIONS = 12;

/** What every copy needs, whatever the practice; the first two are always asked, the others where little is stated. */
export const GENERAL_QUESTIONS = [
	'deputy',
	'asked',
	'same-problem',
	'agreed',
	'money-decided',
	'measured-before',
	'papers',
	'review-day',
] as const;
export type GeneralQuestion = (typeof GENERAL_QUESTIONS)[number];
const ALWAYS = 2;

export type Question =
	| { about: 'organisation'; stated: readonly Organisation[] }
	| { about: 'terrain'; stated: readonly Terrain[] }
	| { about: Measure; stated: Range }
	| { about: 'has'; text: string }
	| { about: 'core'; text: string }
	| { about: 'block'; text: string }
	| { about: 'resource'; kind: ResourceKind; text: string }
	| { about: 'general'; ask: GeneralQuestion };

/** Conditions come first, then what must be kept, then resources that no condition has asked for. */
export function readinessQuestions(node: PracticeNode): Question[] {
	const stated = [
		...conditionQuestions(node),
		...node.data.core.map((text): Question => ({ about: 'core', text })),
		...node.blocks
			.filter(({ part }) => part === 'core')
			.map(({ block }): Question => ({ about: 'block', text: block.name })),
		...resourceQuestions(node),
	].slice(0, MOST_QUESTIONS - ALWAYS);
	const general = Math.max(ALWAYS, LEAST_QUESTIONS - stated.length);
	return [
		...stated,
		...GENERAL_QUESTIONS.slice(0, general).map((ask): Question => ({ about: 'general', ask })),
	];
}

function conditionQuestions({ data: { conditions } }: PracticeNode): Question[] {
	if (conditions === undefined) return [];
	const { terrain = [], organisations = [], needs } = conditions;
	const amount = (about: Measure): Question[] => {
		const stated = conditions[about];
		return stated === undefined ? [] : [{ about, stated }];
	};
	return [
		...(organisations.length > 0
			? [{ about: 'organisation' as const, stated: organisations }]
			: []),
		...amount('people'),
		...amount('money'),
		...(terrain.length > 0 ? [{ about: 'terrain' as const, stated: terrain }] : []),
		...amount('households'),
		...amount('time'),
		...amount('area'),
		...needs.map((text): Question => ({ about: 'has', text })),
	];
}

/** Resources by the condition that already asks for them. */
const ASKED_BY: Partial<Record<ResourceKind, Measure>> = {
	money: 'money',
	people: 'people',
	land: 'area',
	time: 'time',
};

function resourceQuestions({ data: { conditions, resources } }: PracticeNode): Question[] {
	return resources
		.filter(({ kind }) => {
			const measure = ASKED_BY[kind];
			return measure === undefined || conditions?.[measure] === undefined;
		})
		.map(({ kind, text }) => ({ about: 'resource', kind, text }));
}
