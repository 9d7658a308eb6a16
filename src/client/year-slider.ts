/** Lets a reader move through the years of a drawing. Without it the drawing shows all years, as its table does. */
import { tileLevel } from '../domain/replication/by-place.ts';

/** Records of a tally (“2024:1 2025:2 -:1”) that began by the end of a year; without a year all, undated ones too. */
export function countUntil(tally: string, year: number | undefined): number {
	return tally
		.split(' ')
		.map((part) => part.split(':'))
		.filter(([start]) => year === undefined || Number(start) <= year)
		.reduce((sum, [, count = '0']) => sum + Number(count), 0);
}

/** Whether something of a year (“-”: unknown) is still to come at the end of another. */
export const isLater = (start: string, year: number | undefined): boolean =>
	year !== undefined && !(Number(start) <= year);

function show(drawing: Element, year: number | undefined): void {
	for (const part of drawing.querySelectorAll<SVGElement>('[data-year]'))
		part.toggleAttribute('data-later', isLater(part.dataset.year ?? '-', year));
	for (const tile of drawing.querySelectorAll<SVGElement>('[data-tally]')) {
		const count = countUntil(tile.dataset.tally ?? '', year);
		tile.dataset.level = String(tileLevel(count));
		const figure = tile.querySelector('[data-figure]');
		if (figure !== null) figure.textContent = count === 0 ? '' : String(count);
	}
}

/** Wires every slider of the page to the drawing it stands in. */
export function offerYears(page: Document): void {
	for (const slider of page.querySelectorAll<HTMLElement>('[data-year-slider]')) {
		const input = slider.querySelector('input');
		const told = slider.querySelector('[data-year]');
		const drawing = slider.closest('[data-years]');
		if (input === null || told === null || drawing === null) continue;
		const move = () => {
			// The last stop lies behind the last year.
			const year = input.value === input.max ? undefined : Number(input.value);
			const words = year === undefined ? (slider.dataset.all ?? '') : String(year);
			told.textContent = words;
			input.setAttribute('aria-valuetext', words);
			show(drawing, year);
		};
		input.addEventListener('input', move);
		slider.hidden = false;
		// A browser may have kept the place of a slider over a reload.
		move();
	}
}
