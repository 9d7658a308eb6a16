/** The two sides of a match: what a seeker says of their place, and what a practice states of where it works. */
import type { Practice } from '../schemas/practice.ts';
import type { Evidence, Organisation, Terrain } from '../values.ts';

/** Conditions of success; notes in free words cannot be compared and stay on the practice's page. */
export type StatedConditions = Partial<Omit<NonNullable<Practice['conditions']>, 'notes'>>;

/** Answers of a seeker; what is left out was not answered and is unknown. */
export interface Situation {
	/** Ids of needs of the shared list. */
	needs?: readonly string[];
	/** The problem in the seeker's own words. */
	words?: string;
	terrain?: readonly Terrain[];
	organisation?: Organisation;
	/** People who can do the work. */
	people?: number;
	/** Million đồng at hand. */
	money?: number;
	/** Months until it must run. */
	time?: number;
	households?: number;
	/** Square metres. */
	area?: number;
	/** What is there already, parted by commas or lines; “không có …” says what is not. */
	has?: string;
	/** Id of the seeker's province of today. */
	province?: string;
}

/** A place where the practice is at work: its origin, or a copy that has not stopped. */
export interface Site {
	/** Id of the province of today. */
	province: string;
	name: string;
	/** Page of the copy, without base: `agency/slug`; the origin has none. */
	key?: string;
	/** Checked within a year and running. */
	running: boolean;
}

/** What a practice states, as small as can be: thousands of them travel to the seeker's browser in one file. */
export interface FitPractice {
	/** `agency/slug` */
	key: string;
	needs: readonly string[];
	/** Small words of its name, problem and needs, each once. */
	words: readonly string[];
	conditions?: StatedConditions;
	/** Best grade among its facts; missing where it has no facts. */
	evidence?: Evidence;
	/** Copies checked within a year and running. */
	running: number;
	/** Copies that nobody has checked within a year, or ever. */
	unverified: number;
	sites: readonly Site[];
}
