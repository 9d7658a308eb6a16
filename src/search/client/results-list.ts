/** Writes results into the page from the templates that `SearchResults.astro` holds. Index text is only ever text. */
import type { Piece } from './highlight.ts';
import type { ResultView } from './result.ts';

/** The element that must be there; the page's own markup holds it. */
export function part(root: ParentNode, selector: string): HTMLElement {
	const found = root.querySelector<HTMLElement>(selector);
	if (found === null) throw new Error(`No ${selector} in the search page`);
	return found;
}

/** A copy of the one element in a template, or `undefined` where there is no such template. */
export function fromTemplate(root: ParentNode, selector: string): HTMLElement | undefined {
	const template = root.querySelector<HTMLTemplateElement>(`template${selector}`);
	const copy = template?.content.firstElementChild?.cloneNode(true);
	return copy instanceof HTMLElement ? copy : undefined;
}

/** The row of one result. `templates` holds the row, the signs of kinds and the threads of freshness. */
export function resultRow(result: ResultView, templates: ParentNode): HTMLElement {
	const row = fromTemplate(templates, '[data-row]');
	if (row === undefined) throw new Error('No template of a result');
	const kind = fromTemplate(templates, `[data-kind="${result.kind}"]`);
	const kindText = part(row, '[data-kind-text]');
	(kind ?? kindText).append(result.kindText);
	if (kind !== undefined) kindText.replaceWith(kind);
	const link = part(row, 'a');
	link.setAttribute('href', result.href);
	link.replaceChildren(...result.title.map(pieceNode));
	part(row, '[data-excerpt]').append(...result.excerpt.map(pieceNode));
	part(row, '[data-where]').textContent = result.where;
	part(row, '[data-sample]').textContent = result.sample ?? '';
	fillDate(part(row, '[data-date]'), result.date);
	part(row, '[data-freshness]').replaceWith(threadOf(result, templates) ?? '');
	return row;
}

function pieceNode({ text, mark }: Piece): Node | string {
	if (!mark) return text;
	const element = document.createElement('mark');
	element.textContent = text;
	return element;
}

function fillDate(element: HTMLElement, { text, datetime }: ResultView['date']): void {
	element.textContent = text;
	if (datetime !== undefined) element.setAttribute('datetime', datetime);
}

function threadOf({ freshness }: ResultView, templates: ParentNode): HTMLElement | undefined {
	if (freshness === undefined) return undefined;
	const thread = fromTemplate(templates, `[data-thread="${freshness.state}"]`);
	thread?.append(freshness.text);
	return thread;
}
