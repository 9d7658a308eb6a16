/** How each state of freshness is drawn: one stroke in a box of 40 × 12. */
import type { Freshness } from '../../domain/values.ts';

interface Line {
	d: string;
	dashes?: string;
}

export const FRESHNESS_LINES: Record<Freshness, Line> = {
	/** A live wave. */
	running: { d: 'M1 6q4.7-7 9.5 0t9.5 0 9.5 0 9.5 0' },
	/** Dashes: checked once, too long ago. */
	check: { d: 'M0 6h40', dashes: '7 4' },
	/** Dots: nobody has ever checked. */
	unchecked: { d: 'M1 6h39', dashes: '2.5 5' },
	/** A line cut by two bars. */
	paused: { d: 'M0 6h13M17 0v12M23 0v12M27 6h13' },
	/** A line that ends in a cross. */
	stopped: { d: 'M1 6h14M20 2l8 8M28 2l-8 8' },
};
