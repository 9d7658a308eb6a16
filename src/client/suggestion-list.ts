/**
 * Suggestions below a search box: an editable combobox with a list (ARIA Authoring Practices Guide, “Editable Combobox With
 * List Autocomplete”). Enter without a chosen suggestion sends the form.
 */
import { SEARCH } from '../site/labels/search.ts';
import { urls } from '../site/urls.ts';
import type { SuggestionView } from '../site/views.ts';
import { createSuggestions, type Suggestions } from './suggestions.ts';

/** Makes a combobox of the box. Where suggestions cannot be loaded, it stays a box. */
export function offerSuggestions(box: HTMLInputElement): void {
	const list = document.createElement('ul');
	list.id = `${box.id}-goi-y`;
	list.className = 'find-list';
	list.setAttribute('role', 'listbox');
	list.setAttribute('aria-label', SEARCH.suggestions);
	list.hidden = true;
	box.after(list);
	box.setAttribute('role', 'combobox');
	box.setAttribute('aria-autocomplete', 'list');
	box.setAttribute('aria-expanded', 'false');
	box.setAttribute('aria-controls', list.id);
	void load().then((suggestions) => {
		if (suggestions !== undefined) connect(box, list, suggestions);
	});
}

let loading: Promise<Suggestions | undefined> | undefined;

/** Two boxes of one page share what is loaded. */
function load(): Promise<Suggestions | undefined> {
	loading ??= fetch(urls.suggestions())
		.then(async (answer) =>
			answer.ok ? createSuggestions((await answer.json()) as SuggestionView[]) : undefined,
		)
		.catch(() => undefined);
	return loading;
}

/** The list below a box: what is offered, and which of it the arrows have chosen. */
interface Offer {
	show(views: readonly SuggestionView[]): void;
	isOpen(): boolean;
	/** Chooses the next or the one before; past the ends stands the box itself. */
	move(step: 1 | -1): void;
	/** Gives the choice back to the box. */
	leave(): void;
	chosen(): SuggestionView | undefined;
	/** What an element of the list stands for. */
	at(target: EventTarget | null): SuggestionView | undefined;
}

function createOffer(box: HTMLInputElement, list: HTMLElement): Offer {
	let offered: readonly SuggestionView[] = [];
	let chosen = -1;
	const choose = (at: number) => {
		list.children[chosen]?.setAttribute('aria-selected', 'false');
		chosen = at;
		const option = list.children[at];
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		if (option === undefined) box.removeAttribute('aria-activedescendant');
		else box.setAttribute('aria-activedescendant', option.id);
	};
	return {
		show(views) {
			choose(-1);
			offered = views;
			list.replaceChildren(...views.map((view, at) => optionOf(view, `${list.id}-${at}`)));
			list.hidden = views.length === 0;
			box.setAttribute('aria-expanded', String(views.length > 0));
		},
		isOpen: () => !list.hidden,
		move(step) {
			const places = offered.length + 1;
			choose(((chosen + 1 + step + places) % places) - 1);
		},
		leave: () => choose(-1),
		chosen: () => offered[chosen],
		at(target) {
			const option = target instanceof Element ? target.closest('[role=option]') : null;
			return option === null ? undefined : offered[[...list.children].indexOf(option)];
		},
	};
}

function connect(box: HTMLInputElement, list: HTMLElement, suggestions: Suggestions): void {
	const offer = createOffer(box, list);
	const open = () => offer.show(suggestions.matching(box.value));
	const close = () => offer.show([]);
	box.addEventListener('keydown', (event) => {
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		if (takesKey(event.key, offer, open)) event.preventDefault();
	});
	box.addEventListener('input', open);
	box.addEventListener('blur', close);
	// The box keeps the focus, so that a click is not a way out of it.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', ({ target }) => follow(offer.at(target)));
	if (box.value !== '' && box === document.activeElement) open();
}

/** Does what a key stands for; `false` leaves the key to the box. */
function takesKey(key: string, offer: Offer, open: () => void): boolean {
	switch (key) {
		case 'ArrowDown':
		case 'ArrowUp':
			if (!offer.isOpen()) open();
			offer.move(key === 'ArrowDown' ? 1 : -1);
			return true;
		case 'Escape': {
			const wasOpen = offer.isOpen();
			offer.show([]);
			return wasOpen;
		}
		case 'Enter':
			return follow(offer.chosen());
		case 'Home':
		case 'End':
			offer.leave();
			return false;
		default:
			return false;
	}
}

/** Whether there was anything to follow. */
function follow(view: SuggestionView | undefined): boolean {
	if (view !== undefined) location.assign(view.href);
	return view !== undefined;
}

function optionOf({ text, kind }: SuggestionView, id: string): HTMLElement {
	const option = document.createElement('li');
	option.id = id;
	option.className = 'find-option';
	option.setAttribute('role', 'option');
	option.setAttribute('aria-selected', 'false');
	const note = document.createElement('span');
	note.className = 'find-kind';
	note.textContent = kind;
	option.append(text, ' ', note);
	return option;
}
