/** A place in words: what it is called now, and what it was called when the deed was done. */

import type { FormerProvince, Places } from '../../domain/places/places.ts';
import type { Place } from '../../domain/schemas/place.ts';

/** Ready to show; `then` is missing where the entry gives no former name. */
export interface PlaceText {
	/** “Xã Xa Dung, tỉnh Điện Biên” */
	now: string;
	/** “trước 1/7/2025: xã Đào Thịnh, huyện Trấn Yên, Yên Bái” */
	then?: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const joined = (parts: readonly (string | undefined)[]): string =>
	parts.filter((part) => part !== undefined && part !== '').join(', ');

/** “tỉnh Lào Cai, tỉnh Sơn La và thành phố Huế” */
function listed(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
}

function nowText(place: Place, places: Places): string {
	if (place.nationwide) return 'Toàn quốc';
	const provinces = [place.province, ...place.alsoProvinces]
		.map((id) => (id === undefined ? undefined : places.findById(id)))
		.filter((province) => province !== undefined)
		.map((province) => small(province.name));
	return capital(joined([place.locality, place.commune, listed(provinces)]));
}

/** Former provinces by their bare name, former cities with the word: “Hồ Chí Minh” alone would be a person. */
const formerName = (former: FormerProvince): string =>
	former.type === 'city' ? `thành phố ${former.name}` : former.name;

function thenText(place: Place, places: Places): string | undefined {
	if (!place.then) return undefined;
	const id = place.then.province ?? place.province;
	const former = id === undefined ? undefined : places.findPredecessor(id)?.former;
	const same = former !== undefined && former.id === place.province;
	if (same && place.then.commune === undefined && place.then.district === undefined)
		return undefined;
	const text = joined([place.then.commune, place.then.district, former && formerName(former)]);
	return text === '' ? undefined : `trước 1/7/2025: ${text}`;
}

/**
 * The names of a place, smallest unit first. An id that the vocabulary doesn't have is passed over: the reference is
 * reported elsewhere. A former name without its province was in the province that is still called so.
 */
export function placeText(place: Place, places: Places): PlaceText {
	const now = nowText(place, places);
	const then = thenText(place, places);
	return then === undefined ? { now } : { now, then };
}
