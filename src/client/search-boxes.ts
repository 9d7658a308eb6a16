/** Search boxes of every page: `/` leads to the box, and suggestions are loaded when a reader comes to one. */

const EDITABLE = 'input, textarea, select, [contenteditable]';

/** Watches the whole page. */
export function watchSearchBoxes(page: Document): void {
	for (const box of page.querySelectorAll<HTMLInputElement>('[data-suggest] input')) {
		const offer = async () => {
			const { offerSuggestions } = await import('./suggestion-list.ts');
			offerSuggestions(box);
		};
		if (box === page.activeElement) void offer();
		else box.addEventListener('focus', () => void offer(), { once: true });
	}
	page.addEventListener('keydown', (event) => {
		const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
		if (key !== '/' || ctrlKey || metaKey || altKey || isComposing) return;
		if (target instanceof Element && target.closest(EDITABLE) !== null) return;
		const box =
			page.querySelector<HTMLInputElement>('[data-search] input') ??
			page.querySelector<HTMLInputElement>('header [data-suggest] input');
		if (box === null) return;
		event.preventDefault();
		box.focus();
		box.select();
	});
}
