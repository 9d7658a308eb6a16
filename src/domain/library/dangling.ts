/** References that lead nowhere, and how references are looked up. */
import type { DataOf } from './input.ts';

export type Referable =
	| keyof DataOf
	| 'agency'
	| 'field'
	| 'movement'
	| 'award'
	| 'province'
	| 'former-province'
	| 'need'
	| 'block'
	| 'column';

/** A reference that leads nowhere, with what might have been meant. The check adds line and words. */
export interface Dangling {
	file: string;
	/** Where in the file: keys and indexes. */
	path: (string | number)[];
	/** What was looked for. */
	what: Referable;
	found: string;
	candidates: string[];
}
