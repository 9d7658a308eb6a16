/** The toggles “So sánh” of a page, and the tray that leads to the comparison once something is chosen. */
import { FEWEST } from '../../domain/compare/compare.ts';
import { COMPARE } from '../../site/labels/compare.ts';
import { urls } from '../../site/urls.ts';
import type { CompareChoice } from '../../site/views.ts';
import { keepChoice, readChoice, toggled } from './choice.ts';

interface Tray {
	box: HTMLElement;
	go: HTMLAnchorElement;
	said: HTMLElement;
	clear: HTMLButtonElement;
}

/** Shows and wires every `[data-compare]` of the page. */
export function offerCompare(page: Document): void {
	const buttons = [...page.querySelectorAll<HTMLButtonElement>('button[data-compare]')];
	if (buttons.length === 0) return;
	const tray = makeTray(page);
	const show = (choice: readonly CompareChoice[], said = '') => {
		showButtons(buttons, choice);
		showTray(tray, choice, said);
	};
	const put = (choice: readonly CompareChoice[]) => {
		keepChoice(choice);
		show(choice);
	};
	for (const button of buttons)
		button.addEventListener('click', () => {
			const choice = readChoice();
			const { compare: key = '', name = '' } = button.dataset;
			const next = toggled(choice, { key, name });
			if (next === undefined) show(choice, COMPARE.full);
			else put(next);
		});
	tray.clear.addEventListener('click', () => {
		put([]);
		buttons[0]?.focus();
	});
	const again = () => show(readChoice());
	again();
	// Another tab chose, or the page comes back as it was left.
	page.defaultView?.addEventListener('storage', again);
	page.defaultView?.addEventListener('pageshow', again);
}

function showButtons(
	buttons: readonly HTMLButtonElement[],
	choice: readonly CompareChoice[],
): void {
	for (const button of buttons) {
		const isChosen = choice.some(({ key }) => key === button.dataset.compare);
		button.hidden = false;
		button.setAttribute('aria-pressed', String(isChosen));
	}
}

function showTray(tray: Tray, choice: readonly CompareChoice[], said: string): void {
	tray.box.hidden = choice.length === 0;
	tray.go.href = urls.compare(choice.map(({ key }) => key));
	tray.go.textContent = COMPARE.go(choice.length);
	tray.said.textContent =
		said !== ''
			? said
			: choice.length < FEWEST
				? COMPARE.one
				: choice.map(({ name }) => name).join(' · ');
}

function makeTray(page: Document): Tray {
	const box = page.createElement('aside');
	const go = page.createElement('a');
	const said = page.createElement('span');
	const clear = page.createElement('button');
	box.className = 'compare-tray';
	box.setAttribute('aria-label', COMPARE.tray);
	box.hidden = true;
	go.className = 'compare-tray-go';
	said.className = 'compare-tray-said';
	said.setAttribute('role', 'status');
	clear.className = 'compare-tray-clear';
	clear.type = 'button';
	clear.textContent = COMPARE.clear;
	box.append(go, said, clear);
	page.body.append(box);
	return { box, go, said, clear };
}
