/** The place and the awards that a text names, taken only where nothing else could be meant. */
import type { Data } from './data.ts';
import {
	awardNames,
	formerProvinces,
	type Named,
	provinces,
	type SharedLists,
} from './shared-names.ts';

interface Mention {
	/** Today's province. */
	today: string;
	/** Its former part that was named, when that has another name. */
	former: string | undefined;
	/** “tỉnh …” or “thành phố …” stands before it. */
	titled: boolean;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A place as the schema has it, when the text names one province and no other. */
export function guessPlace(text: string, lists: SharedLists): Data | undefined {
	const mentions = mentionsIn(text, lists);
	const titled = mentions.filter((mention) => mention.titled);
	const sure = titled.length > 0 ? titled : mentions;
	const [province, ...others] = new Set(sure.map(({ today }) => today));
	if (province === undefined || others.length > 0) return undefined;
	const [former, ...more] = new Set(sure.map((mention) => mention.former));
	const then = more.length === 0 ? former : undefined;
	const commune = onlyOne(text, 'xã|phường|đặc khu|thị trấn');
	const district = onlyOne(text, 'huyện|thị xã');
	// A district was named: the commune is of before 1 July 2025.
	const old = {
		...(then !== undefined && { province: then }),
		...(district !== undefined && { district }),
		...(district !== undefined && commune !== undefined && { commune }),
	};
	return {
		province,
		...(district === undefined && commune !== undefined && { commune }),
		...(Object.keys(old).length > 0 && { then: old }),
	};
}

function mentionsIn(text: string, lists: SharedLists): Mention[] {
	const todays = new Map<string, string>();
	for (const { id, predecessors } of lists.places)
		for (const former of predecessors) todays.set(former.id, id);
	const isToday = new Set(lists.places.map(({ id }) => id));
	const ofToday = provinces(lists).flatMap((named) =>
		mentionsOf(text, named, { today: named.id, former: undefined }),
	);
	const ofBefore = formerProvinces(lists)
		.filter(({ id }) => !isToday.has(id))
		.flatMap((named) =>
			mentionsOf(text, named, { today: todays.get(named.id) ?? '', former: named.id }),
		);
	return [...ofToday, ...ofBefore];
}

function mentionsOf(text: string, { names }: Named, which: Omit<Mention, 'titled'>): Mention[] {
	return names.flatMap((name) =>
		[...text.matchAll(new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'gu'))].map(
			({ index }) => ({
				...which,
				titled: /(?:tỉnh|thành phố|tp\.?)\s+$/iu.test(text.slice(Math.max(0, index - 12), index)),
			}),
		),
	);
}

/** “xã Nậm Chạc”, when the text names one such unit only. */
function onlyOne(text: string, units: string): string | undefined {
	const name = String.raw`\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,3}`;
	const found = text.matchAll(new RegExp(`(?<!\\p{L})(${units})\\s+(${name})`, 'gu'));
	const [one, ...others] = new Set(Array.from(found, ([, unit, called]) => `${unit} ${called}`));
	return others.length === 0 ? one : undefined;
}

/** Said of an award that was not given. */
const NOT_GIVEN = /(?:đề nghị|đề xuất|đề cử|chưa|không|xét|mong|phấn đấu)[^.;!?]*$/iu;

/** Awards of the shared list that the text names, with the year that stands in the same sentence. */
export function guessAwards(text: string, lists: SharedLists): Data[] {
	const known = new Set(
		lists.awards.filter(({ kind }) => kind !== 'recognition').map(({ id }) => id),
	);
	const names = awardNames(lists)
		.filter(({ id }) => known.has(id))
		.flatMap(({ id, names: all }) => all.map((name) => ({ id, name })))
		.filter(({ name }) => /\s/.test(name))
		.sort((one, other) => other.name.length - one.name.length);
	const found = new Map<string, Data>();
	for (const sentence of text.split(/(?<=[.!?;])\s+|\n/)) {
		let left = sentence;
		for (const { id, name } of names) {
			const at = new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu').exec(left)?.index;
			if (at === undefined) continue;
			const before = left.slice(0, at);
			left = before + ' '.repeat(name.length) + left.slice(at + name.length);
			if (NOT_GIVEN.test(before)) continue;
			const years = sentence.match(/(?<=năm )(?:19|20)\d{2}(?!\d)/giu) ?? [];
			const date = years.length === 1 ? years[0] : undefined;
			if (!found.has(id)) found.set(id, { award: id, ...(date !== undefined && { date }) });
		}
	}
	return [...found.values()];
}
