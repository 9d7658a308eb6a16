/** All words of the sites that are searched together, and the words near a word that none of them has. */
import { isOneEditApart } from '../../text/nearest.ts';
import type { SiteIndex } from './site-index.ts';

export interface Lexicon {
	/** Pages of all sites. */
	readonly pages: number;
	/** In how many pages a key stands; 0 for a word that no page has. */
	count(key: string): number;
	/** Keys that begin with `start` and are longer, the most frequent first, at most `limit`. */
	longer(start: string, limit: number): string[];
	/** Keys one slip away from `key`, the likeliest first. */
	near(key: string): Near[];
}

export interface Near {
	key: string;
	/** How unlikely the slip is: 0.5 for sounds that are mixed up, 1 for another letter, 1.5 for another first letter. */
	cost: number;
}

/** Sounds that are written for each other: s and x, ch and tr, d and gi and r, l and n, … */
const MIXED_UP: readonly (readonly [RegExp, string])[] = [
	[/^s/, 'x'],
	[/^ch/, 'tr'],
	[/^gi/, 'd'],
	[/^r/, 'd'],
	[/^v/, 'd'],
	[/^l/, 'n'],
	[/^[kq]/, 'c'],
	[/^ngh/, 'ng'],
	[/^gh/, 'g'],
	[/y/g, 'i'],
	[/ng$/, 'n'],
	[/t$/, 'c'],
];

function soundOf(key: string): string {
	return MIXED_UP.reduce((sound, [pattern, by]) => sound.replace(pattern, by), key);
}

export function createLexicon(sites: readonly SiteIndex[]): Lexicon {
	const counts = new Map<string, number>();
	for (const { catalogue } of sites)
		catalogue.keys.split(' ').forEach((key, at) => {
			counts.set(key, (counts.get(key) ?? 0) + (catalogue.counts[at] ?? 0));
		});
	counts.delete('');
	const count = (key: string) => counts.get(key) ?? 0;
	const keys = [...counts.keys()].sort();
	const sounds = keys.map(soundOf);
	const near = new Map<string, Near[]>();
	const often = (a: string, b: string) => count(b) - count(a);
	return {
		pages: sites.reduce((sum, { size }) => sum + size, 0),
		count,
		longer(start, limit) {
			const found: string[] = [];
			for (let at = lowerBound(keys, start); at < keys.length; at += 1) {
				const key = keys[at] ?? '';
				if (!key.startsWith(start)) break;
				if (key !== start) found.push(key);
			}
			return found.sort(often).slice(0, limit);
		},
		near(key) {
			const known = near.get(key);
			if (known !== undefined) return known;
			const sound = soundOf(key);
			const found = keys.flatMap((other, at): Near[] => {
				if (other === key) return [];
				if (sounds[at] === sound) return [{ key: other, cost: 0.5 }];
				if (!isOneEditApart(key, other)) return [];
				return [{ key: other, cost: other[0] === key[0] ? 1 : 1.5 }];
			});
			found.sort((a, b) => a.cost - b.cost || often(a.key, b.key));
			near.set(key, found);
			return found;
		},
	};
}

/** Position of the first key at or after `start`. */
function lowerBound(keys: readonly string[], start: string): number {
	let [low, high] = [0, keys.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((keys[middle] ?? '') < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
