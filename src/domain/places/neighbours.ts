/**
 * How far two provinces of today are apart, counted in borders to cross: “the nearest copy” has to be a place that one can
 * go and see. Borders of the 34 units since 1 July 2025 (Resolution 202/2025/QH15), on land or across a river.
 */

/** Each border once, from the unit that comes first from north to south. */
const BORDERS: Readonly<Record<string, readonly string[]>> = {
	'cao-bang': ['tuyen-quang', 'thai-nguyen', 'lang-son'],
	'tuyen-quang': ['lao-cai', 'thai-nguyen', 'phu-tho'],
	'dien-bien': ['lai-chau', 'son-la'],
	'lai-chau': ['son-la', 'lao-cai'],
	'son-la': ['lao-cai', 'phu-tho', 'thanh-hoa'],
	'lao-cai': ['phu-tho'],
	'thai-nguyen': ['lang-son', 'bac-ninh', 'ha-noi', 'phu-tho'],
	'lang-son': ['bac-ninh', 'quang-ninh'],
	'quang-ninh': ['bac-ninh', 'hai-phong'],
	'bac-ninh': ['ha-noi', 'hung-yen', 'hai-phong'],
	'phu-tho': ['ha-noi', 'ninh-binh', 'thanh-hoa'],
	'ha-noi': ['hung-yen', 'ninh-binh'],
	'hai-phong': ['hung-yen'],
	'hung-yen': ['ninh-binh'],
	'ninh-binh': ['thanh-hoa'],
	'thanh-hoa': ['nghe-an'],
	'nghe-an': ['ha-tinh'],
	'ha-tinh': ['quang-tri'],
	'quang-tri': ['hue'],
	hue: ['da-nang'],
	'da-nang': ['quang-ngai'],
	'quang-ngai': ['gia-lai'],
	'gia-lai': ['dak-lak'],
	'dak-lak': ['khanh-hoa', 'lam-dong'],
	'khanh-hoa': ['lam-dong'],
	'lam-dong': ['dong-nai', 'ho-chi-minh'],
	'dong-nai': ['ho-chi-minh', 'tay-ninh'],
	'ho-chi-minh': ['tay-ninh', 'dong-thap'],
	'tay-ninh': ['dong-thap'],
	'dong-thap': ['vinh-long', 'can-tho', 'an-giang'],
	'vinh-long': ['can-tho'],
	'can-tho': ['an-giang', 'ca-mau'],
	'an-giang': ['ca-mau'],
};

function bothWays(borders: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> {
	const neighbours = new Map<string, Set<string>>();
	const add = (from: string, to: string) =>
		neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
	for (const [one, others] of Object.entries(borders)) {
		for (const other of others) {
			add(one, other);
			add(other, one);
		}
	}
	return neighbours;
}

const NEIGHBOURS = bothWays(BORDERS);

/** Ids of the provinces that share a border with this one; none for an id that is not a province of today. */
export function neighboursOf(province: string): readonly string[] {
	return [...(NEIGHBOURS.get(province) ?? [])];
}

/** Least number of borders between two provinces, 0 for the same one; `undefined` where an id is unknown. */
export function bordersBetween(from: string, to: string): number | undefined {
	if (!NEIGHBOURS.has(from) || !NEIGHBOURS.has(to)) return undefined;
	const seen = new Set([from]);
	let ring = [from];
	for (let steps = 0; ring.length > 0; steps += 1) {
		if (ring.includes(to)) return steps;
		ring = ring.flatMap(neighboursOf).filter((id) => !seen.has(id) && seen.add(id));
	}
	return undefined;
}
