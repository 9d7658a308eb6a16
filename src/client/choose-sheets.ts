/** Lets a reader leave sheets of a pack out of print: each box governs the parts that name it. */

/** Shows the boxes, and takes the parts of an unticked one (`data-part-of`) out of the page and off paper. */
export function wireSheets(document: Document): void {
	for (const pack of document.querySelectorAll<HTMLElement>('[data-pack]')) {
		const follow = (box: HTMLInputElement) => {
			for (const part of pack.querySelectorAll<HTMLElement>(`[data-part-of="${box.value}"]`))
				part.hidden = !box.checked;
		};
		for (const hidden of pack.querySelectorAll<HTMLElement>('[data-choice]')) hidden.hidden = false;
		for (const box of pack.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
			follow(box);
			box.addEventListener('change', () => follow(box));
		}
	}
}
