/**
 * Lays bands of threads into a cloth. A row of a repeated motif is one dashed line, and rows with the same thread and
 * the same dashes share one path, so a whole cloth is a few kilobytes.
 */

/** One band: its rows from top to bottom, as one period of the pattern. '#' is the first thread, 'o' the second, '.' ground. */
export interface Band {
	rows: readonly string[];
	/** Colours of '#' and 'o'. */
	inks: readonly [string, string];
	/** The two threads change places in every other period. */
	swap?: boolean;
	/** Colour of the ground under the band, where it differs from the cloth's. */
	ground?: string;
	/** Width of the motif in threads when the period has a gap after it: the motif, not the period, is centred. */
	width?: number;
	/** Below the centre the rows run the other way, so that the cloth is a palindrome. */
	flip?: boolean;
}

/** A cloth on the loom. */
export interface Cloth {
	/** Size in threads. */
	wide: number;
	high: number;
	/** Path data by colour, then by dashes. */
	threads: Map<string, Map<string, string>>;
	/** Grounds of single bands, as SVG. */
	grounds: string;
}

/** An empty cloth of this many threads. */
export function loom(wide: number, high: number): Cloth {
	return { wide, high, threads: new Map(), grounds: '' };
}

/** Lengths of the runs of equal cells. */
function runs(cells: readonly boolean[]): number[] {
	const lengths: number[] = [];
	cells.forEach((cell, at) => {
		if (at > 0 && cell === cells[at - 1]) lengths.push((lengths.pop() ?? 0) + 1);
		else lengths.push(1);
	});
	return lengths;
}

/** One row of one thread: its dashes, empty where the row is solid, and where the first begins; nothing for no cells. */
interface Line {
	dashes: string;
	x: number;
}

/** The line of these cells, `lit` being one period of them from the left edge of the cloth. */
function lineOf(lit: readonly boolean[]): Line | undefined {
	if (!lit.includes(true)) return undefined;
	const period = lit.length;
	const start = lit.findIndex((cell, at) => cell && !lit[(at + period - 1) % period]);
	if (start < 0) return { dashes: '', x: 0 };
	const dashes = runs([...lit.slice(start), ...lit.slice(0, start)]).join(' ');
	return { dashes, x: start - (start > 0 && lit[0] ? period : 0) };
}

function addLine(cloth: Cloth, ink: string, { dashes, x }: Line, row: number): void {
	if (x >= cloth.wide) return;
	const paths = cloth.threads.get(ink) ?? new Map<string, string>();
	paths.set(dashes, `${paths.get(dashes) ?? ''}M${x} ${row}H${cloth.wide}`);
	cloth.threads.set(ink, paths);
}

/** The colours of a mark, each with the periods it is seen in: all, or the even or odd ones. */
function threadsOf(band: Band, mark: '#' | 'o'): { ink: string; turn?: number }[] {
	const [ink, other] = mark === '#' ? band.inks : [band.inks[1], band.inks[0]];
	return band.swap
		? [
				{ ink, turn: 0 },
				{ ink: other, turn: 1 },
			]
		: [{ ink }];
}

/** What decides a line: the row's cells, whose thread, the period, where the band starts and which periods show it. */
interface Weft {
	cells: string;
	mark: '#' | 'o';
	period: number;
	start: number;
	turn: number | undefined;
}

/** Lines by what decides them: rows of motifs and borders return in every cloth of a site. */
const known = new Map<string, Line | undefined>();
/** Only signatures are a text's own; so many are kept. */
const MOST_KNOWN = 20_000;

function knownLine(weft: Weft): Line | undefined {
	const { cells, mark, period, start, turn } = weft;
	const offset = ((start % period) + period) % period;
	const key = `${cells} ${mark}${period} ${offset} ${turn}`;
	if (known.has(key)) return known.get(key);
	const lit = Array.from({ length: period }, (_, x) => {
		const at = (x - offset + period) % period;
		const shown = turn === undefined || Math.floor(at / cells.length) === turn;
		return shown && cells[at % cells.length] === mark;
	});
	const line = lineOf(lit);
	if (known.size < MOST_KNOWN) known.set(key, line);
	return line;
}

/** Lays one band with its first row at `top`; rows outside the cloth are dropped. */
export function lay(cloth: Cloth, band: Band, top: number): void {
	const size = band.rows[0]?.length ?? 1;
	const period = band.swap ? 2 * size : size;
	const start = Math.floor((cloth.wide - (band.width ?? size)) / 2);
	band.rows.forEach((cells, offset) => {
		const row = top + offset;
		if (row < 0 || row >= cloth.high) return;
		for (const mark of ['#', 'o'] as const) {
			for (const { ink, turn } of threadsOf(band, mark)) {
				const line = knownLine({ cells, mark, period, start, turn });
				if (line !== undefined) addLine(cloth, ink, line, row);
			}
		}
	});
	layGround(cloth, band, top);
}

function layGround(cloth: Cloth, band: Band, top: number): void {
	const from = Math.max(0, top);
	const to = Math.min(cloth.high, top + band.rows.length);
	if (band.ground === undefined || to <= from) return;
	cloth.grounds += `<path stroke="${band.ground}" stroke-width="${to - from}" d="M0 ${(from + to) / 2}h${cloth.wide}"/>`;
}

/** One path for each kind of line; a solid line has no dashes. */
function path(dashes: string, data: string): string {
	return `<path${dashes ? ` stroke-dasharray="${dashes}"` : ''} d="${data}"/>`;
}

/** The cloth as SVG strokes: grounds first, then the threads by colour. A thread runs along the middle of its row. */
export function drawn(cloth: Cloth): string {
	const colours = [...cloth.threads].map(([ink, paths]) => {
		const lines = [...paths].map(([dashes, data]) => path(dashes, data));
		return `<g stroke="${ink}">${lines.join('')}</g>`;
	});
	return `${cloth.grounds}<g transform="translate(0 .5)" stroke-width=".86">${colours.join('')}</g>`;
}
