/** What is compared of a practice: values and sentences of its entry, small enough to be sent for four of thousands. */
import type { PracticeNode } from '../library/nodes.ts';
import type { Contact, Fact } from '../schemas/evidence.ts';
import { NONE_RECORDED, type Practice } from '../schemas/practice.ts';
import type { Freshness } from '../values.ts';

/** A result as it is compared: its value in its unit, and per unit where the entry says so. */
export type ComparedFact = Pick<
	Fact,
	'id' | 'label' | 'value' | 'valueTo' | 'unit' | 'qualifier' | 'period' | 'perUnit' | 'evidence'
>;

export interface ComparedCost {
	/** “một hố ủ”: what the amounts are for. */
	per: string;
	/** Unit of the total: đồng, nghìn đồng, triệu đồng. */
	money: string;
	priceDate?: string;
	/** Sum of the rows; missing while a row has no recorded amount. */
	total?: number;
}

/** One practice, ready to stand beside others. Empty lists and missing values are unknown. */
export interface Comparable {
	/** `agency/slug`. */
	key: string;
	name: string;
	/** Who does it, and where, in words. */
	owner: string;
	where: string;
	sample: boolean;
	freshness: Freshness;
	/** Problems in people's words. */
	needs: string[];
	problem: string;
	steps: string[];
	core: string[];
	cost?: ComparedCost;
	facts: ComparedFact[];
	conditions?: NonNullable<Practice['conditions']>;
	difficulties: string[];
	/** Copies by how they are. */
	copies: Record<Freshness, number>;
	/** Who answers questions about it. */
	contact?: Pick<Contact, 'office' | 'email'>;
}

/** What is compared of a practice. `where` is its place in words. */
export function comparable(node: PracticeNode, where: string): Comparable {
	const { data } = node;
	return {
		key: node.key,
		name: data.name,
		owner: data.owner.name,
		where,
		sample: node.sample,
		freshness: node.freshness,
		needs: node.needs.map(({ words }) => words),
		problem: data.problem.text,
		steps: data.steps.map(({ title }) => title),
		core: data.core,
		...(data.cost && { cost: costOf(data.cost) }),
		facts: data.facts.filter(({ id }) => id !== data.problem.fact).map(factOf),
		...(data.conditions && { conditions: data.conditions }),
		difficulties: data.difficulties === NONE_RECORDED ? [] : data.difficulties,
		copies: copiesOf(node),
		...(data.contact && { contact: contactOf(data.contact) }),
	};
}

function costOf({ per, money, priceDate, rows }: NonNullable<Practice['cost']>): ComparedCost {
	const amounts = rows.flatMap(({ amount }) => amount ?? []);
	return {
		...{ per, money },
		...(priceDate !== undefined && { priceDate }),
		...(amounts.length === rows.length && {
			total: amounts.reduce((sum, amount) => sum + amount, 0),
		}),
	};
}

function factOf(fact: Fact): ComparedFact {
	const { id, label, value, valueTo, unit, qualifier, period, perUnit, evidence } = fact;
	return {
		...{ id, label, value, unit, evidence },
		...(valueTo !== undefined && { valueTo }),
		...(qualifier !== undefined && { qualifier }),
		...(period !== undefined && { period }),
		...(perUnit !== undefined && { perUnit }),
	};
}

function contactOf({ office, email }: Contact): Pick<Contact, 'office' | 'email'> {
	return { office, ...(email !== undefined && { email }) };
}

function copiesOf({ adoptions }: PracticeNode): Record<Freshness, number> {
	const count = (state: Freshness) =>
		adoptions.filter(({ freshness }) => freshness === state).length;
	return {
		running: count('running'),
		check: count('check'),
		unchecked: count('unchecked'),
		paused: count('paused'),
		stopped: count('stopped'),
	};
}
