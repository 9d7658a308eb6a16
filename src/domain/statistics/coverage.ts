/** Where real exemplars, practices and copies are, by today's province. */
import type { Library } from '../library/library.ts';
import type { AnyNode } from '../library/nodes.ts';
import type { Province } from '../schemas/shared.ts';
import { isCounted } from './figures.ts';

export interface Coverage {
	province: Province;
	exemplars: number;
	practices: number;
	copies: number;
}

/** One row for each province, in the order of the vocabulary, zeros too. An entry of several provinces counts in each. */
export function coverageOf(library: Library): Coverage[] {
	const inside = (nodes: readonly AnyNode[], { id }: Province) =>
		nodes.filter((node) => isCounted(node) && node.provinces.some((one) => one.id === id)).length;
	return library.places.all.map((province) => ({
		province,
		exemplars: inside(library.exemplars, province),
		practices: inside(library.practices, province),
		copies: inside(library.adoptions, province),
	}));
}

/** Real exemplars and practices that name no province: nationwide ones. */
export function withoutProvince(library: Library): number {
	return [...library.exemplars, ...library.practices].filter(
		(node) => isCounted(node) && node.provinces.length === 0,
	).length;
}
