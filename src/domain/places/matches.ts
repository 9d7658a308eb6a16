/** Which entries belong to a place: what happens there now, and what happened there under another name. */
import type { Place } from '../schemas/place.ts';
import type { Places } from './places.ts';

/** Id of the former province a deed was done in, where the entry or the lineage tells. */
export function formerIdOf(place: Place, places: Places): string | undefined {
	if (place.then) return place.then.province ?? place.province;
	const today = place.province === undefined ? undefined : places.findById(place.province);
	return today && !today.merged ? today.id : undefined;
}

/**
 * Whether a place lies in a unit, given by id or page slug. Today's unit takes in all that was done in the units it was
 * made of; a former unit takes only what is known to have been done in it. Nationwide deeds are in no one province.
 */
export function matches(place: Place, provinceId: string, places: Places): boolean {
	const unit = places.findUnit(provinceId);
	if (!unit || place.nationwide) return false;
	if (unit.era === 'before') return formerIdOf(place, places) === unit.former.id;
	return place.province === unit.province.id || place.alsoProvinces.includes(unit.province.id);
}
