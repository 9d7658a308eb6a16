/** A place in one line of a list, and as links to its pages. */

import { type Places, pageSlug } from '../../domain/places/places.ts';
import type { Place } from '../../domain/schemas/place.ts';
import type { Province } from '../../domain/schemas/shared.ts';
import { ENTRY, LIST } from '../../site/labels/interface.ts';
import { sentence } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { LinkView } from '../../site/views.ts';
import { placeText } from '../../site/words/place-text.ts';

export interface PlaceWords {
	/** “Bản Háng Pu Xi, xã Xa Dung, tỉnh Điện Biên” */
	now: string;
	/** “trước 1/7/2025: xã Đào Thịnh, huyện Trấn Yên, Yên Bái” */
	then?: string;
	/** “Xã Xa Dung, Điện Biên”, “Lào Cai (trước 1/7/2025: Yên Bái)” */
	short: string;
}

export function placeWords(place: Place, places: Places): PlaceWords {
	const words = placeText(place, places);
	if (place.nationwide) return { ...words, short: words.now };
	const today = provincesOf(place, places).map((province) => province.shortName);
	const former = formerOf(place, places);
	const small = place.commune ?? place.locality ?? place.then?.commune;
	return {
		...words,
		short: `${sentence([small, joined(today)].filter(Boolean).join(', '))}${former === undefined ? '' : ` (${ENTRY.before} ${former.text})`}`,
	};
}

function provincesOf(place: Place, places: Places): Province[] {
	return [place.province, ...place.alsoProvinces].flatMap((id) =>
		id === undefined ? [] : (places.findById(id) ?? []),
	);
}

/** The former unit, where it was merged into another and so has a page of its own. */
function formerOf(place: Place, places: Places): { text: string; href: string } | undefined {
	const id = place.then?.province;
	const found = id === undefined ? undefined : places.findPredecessor(id);
	if (found === undefined || found.former.id === found.today.id || !found.today.merged)
		return undefined;
	return { text: found.former.name, href: urls.place(pageSlug({ era: 'before', ...found })) };
}

/** “a”, “a và b”, “a, b và c”. */
export function joined(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${LIST.and} ${last}`;
}

/** Links to the pages of a place: today's units, and the unit of that time. */
export function placeLinks(place: Place | undefined, places: Places): LinkView[] {
	if (place === undefined) return [];
	const former = formerOf(place, places);
	return [
		...provincesOf(place, places).map((province) => ({
			text: province.shortName,
			href: urls.place(province.id),
		})),
		...(former === undefined ? [] : [{ ...former, note: ENTRY.formerUnit }]),
	];
}
