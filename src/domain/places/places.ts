/**
 * Provinces of today and of before 1 July 2025, and how the ones became the others. Ids of the two lists overlap
 * (Lào Cai is a province in both), so whoever means a unit of before says so by its page slug.
 */
import type { Province } from '../schemas/shared.ts';
import { MERGER_DAY } from '../values.ts';

/** A province or city as it was until the day before `MERGER_DAY`. */
export type FormerProvince = Province['predecessors'][number];

/** What a province id or a page slug of a place means. */
export type PlaceUnit =
	| { era: 'today'; province: Province }
	| { era: 'before'; former: FormerProvince; today: Province };

/** Today's unit, the units it was made of, and the day that happened; no day where nothing was merged. */
export interface Lineage {
	today: Province;
	predecessors: readonly FormerProvince[];
	changedOn?: string;
}

export interface Places {
	/** Today's units, in the order of the vocabulary. */
	all: readonly Province[];
	/** Today's unit of this id. */
	findById(id: string): Province | undefined;
	/** The unit of before 1 July 2025 of this id, with the unit it is now in. */
	findPredecessor(id: string): { former: FormerProvince; today: Province } | undefined;
	/** The lineage of today's unit, or of the unit that a former one went into. */
	lineage(id: string): Lineage | undefined;
	/** The unit behind a page slug, or behind an id; an id of both times means today's unit. */
	findUnit(slugOrId: string): PlaceUnit | undefined;
	/** Every unit with a page: all of today's, and the former ones of merged units. */
	units(): PlaceUnit[];
}

const BEFORE = '-truoc-2025';

/** Page slug of a unit: its id, with a suffix for a unit of before 1 July 2025. */
export function pageSlug(unit: PlaceUnit): string {
	return unit.era === 'today' ? unit.province.id : `${unit.former.id}${BEFORE}`;
}

/** The places of a vocabulary. Ids are taken to be unique in each of the two times; checks see to that. */
export function createPlaces(provinces: readonly Province[]): Places {
	const today = new Map(provinces.map((province) => [province.id, province]));
	const before = new Map(
		provinces.flatMap((province) =>
			province.predecessors.map((former) => [former.id, { former, today: province }] as const),
		),
	);

	return {
		all: provinces,
		findById: (id) => today.get(id),
		findPredecessor: (id) => before.get(id),
		lineage(id) {
			const province = today.get(id) ?? before.get(id)?.today;
			if (!province) return undefined;
			const lineage = { today: province, predecessors: province.predecessors };
			return province.merged ? { ...lineage, changedOn: MERGER_DAY } : lineage;
		},
		findUnit(slugOrId) {
			const province = today.get(slugOrId);
			if (province) return { era: 'today', province };
			const id = slugOrId.endsWith(BEFORE) ? slugOrId.slice(0, -BEFORE.length) : slugOrId;
			const former = before.get(id);
			return former && { era: 'before', ...former };
		},
		units: () =>
			provinces.flatMap((province): PlaceUnit[] => [
				{ era: 'today', province },
				...(province.merged ? province.predecessors : []).map(
					(former): PlaceUnit => ({ era: 'before', former, today: province }),
				),
			]),
	};
}
