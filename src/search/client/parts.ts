/** The page's own elements and templates, by the names that its markup gives them. Words of an index enter as text only. */
import type { Piece } from './excerpt.ts';

/** The element that must be there; the page's own markup holds it. */
export function part(root: ParentNode, selector: string): HTMLElement {
	const found = root.querySelector<HTMLElement>(selector);
	if (found === null) throw new Error(`No ${selector} in the search page`);
	return found;
}

/** A copy of the one element in a template; `undefined` where there is no such template. */
export function copyOf(root: ParentNode, selector: string): HTMLElement | undefined {
	const template = root.querySelector<HTMLTemplateElement>(`template${selector}`);
	const copy = template?.content.firstElementChild?.cloneNode(true);
	return copy instanceof HTMLElement ? copy : undefined;
}

/** An element with a text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	text = '',
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}

/** Writes a text only where it differs, so that nothing is announced twice. */
export function write(target: HTMLElement, text: string): void {
	if (target.textContent !== text) target.textContent = text;
}

/** Text with what was found in `mark` elements. */
export function markedNodes(pieces: readonly Piece[]): (Node | string)[] {
	return pieces.map(({ text, mark }) => (mark ? element('mark', text) : text));
}

/**
 * Replaces what is in a container. Focus that was in it goes to what took the place of the focused link, or to `next` when
 * nothing did.
 */
export function refill(
	container: HTMLElement,
	children: readonly (Node | string)[],
	next: HTMLElement,
): void {
	const links = () => [...container.querySelectorAll<HTMLElement>('a, button')];
	const focused = document.activeElement;
	const at = focused instanceof HTMLElement ? links().indexOf(focused) : -1;
	container.replaceChildren(...children);
	if (at === -1) return;
	const now = links();
	(now[Math.min(at, now.length - 1)] ?? next).focus();
}
