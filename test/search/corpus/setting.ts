/** One telling of a subject: where, when, by whom. Everything about an entry that is drawn, before it is written. */
import { type Chance, chance } from '../../../scripts/lib/bench/words.ts';
import { slugify } from '../../../src/text/slug.ts';
import { drawPerson, nicknameOf, type Person } from './people.ts';
import { type District, drawCommune, drawDistricts, drawLocality } from './places.ts';
import type { Topic } from './topic.ts';

export interface Setting {
	topic: Topic;
	/** Place among the entries of its subject, from 0. */
	at: number;
	agency: string;
	slug: string;
	from: Chance;
	district: District;
	/** “Tân Lộc”. */
	short: string;
	/** “xã Tân Lộc”, “phường Tân Lộc”. */
	commune: string;
	/** “thôn Đồng Vai”. */
	locality: string;
	year: number;
	person: Person;
	/** “Nhóm hiến máu Tân Lộc”. */
	group: string;
	/** “Nhóm Mái Hiên”; for one entry of every second subject. */
	nickname: string | undefined;
	/** Verb phrase of the title. */
	doing: string;
}

export const ENTRIES_OF_A_TOPIC = 6;
const NICKNAMED = 1;
const FIRST_YEAR = 2019;
const YEARS = 8;

/** The same number for the same text (FNV-1a), so that a new subject changes no other one's entries. */
export function seedOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}

/**
 * The settings of one subject, each in another province of today and another commune, in the order of their years, so
 * that a copy never comes before what it copies. `taken` holds names of persons already given.
 */
export function settingsOf(topic: Topic, number: number, taken: Set<string>): Setting[] {
	const shared = chance(seedOf(topic.id));
	const districts = drawDistricts(ENTRIES_OF_A_TOPIC, topic.terrain, shared);
	const years = districts.map(() => FIRST_YEAR + shared.below(YEARS)).sort((a, b) => a - b);
	const communes = new Set<string>();
	return districts.map((district, at) => {
		const from = chance(seedOf(`${topic.id} ${at}`));
		const short = drawNewCommune(district, from, communes);
		return {
			topic,
			at,
			agency: `mau-${district.region}`,
			slug: `${topic.id}-${slugify(short)}`,
			from,
			district,
			short,
			commune: `${district.terrain === 'urban' ? 'phường' : 'xã'} ${short}`,
			locality: drawLocality(district, from),
			year: years[at] ?? FIRST_YEAR,
			person: drawPerson(district.region, from, taken),
			group: `${topic.group} ${short}`,
			nickname: at === NICKNAMED && number % 2 === 0 ? nicknameOf(number / 2) : undefined,
			doing: topic.does[at % topic.does.length] ?? topic.about,
		};
	});
}

function drawNewCommune(district: District, from: Chance, taken: Set<string>): string {
	for (;;) {
		const name = drawCommune(district, from);
		// “Liên Dương” and “Liên Đường” would share an address.
		if (taken.has(slugify(name))) continue;
		taken.add(slugify(name));
		return name;
	}
}
