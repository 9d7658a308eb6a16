/** Shows the sharing buttons that this browser can serve, and serves them. Without it the plain links remain. */

function shows(list: HTMLElement, selector: string, act: () => Promise<void>): void {
	const item = list.querySelector<HTMLElement>(selector);
	if (item === null) return;
	item.hidden = false;
	item.querySelector('button')?.addEventListener('click', () => {
		// A reader who closes the dialogue has decided: nothing to report.
		act().catch(() => undefined);
	});
}

/** Wires every `[data-share]` of the page. */
export function offerSharing(page: Document): void {
	for (const list of page.querySelectorAll<HTMLElement>('[data-share]')) {
		const { shareUrl: url = page.location.href, shareTitle: title = page.title } = list.dataset;
		if ('share' in navigator) {
			shows(list, '[data-share-native]', () => navigator.share({ title, url }));
		}
		if (navigator.clipboard !== undefined) {
			shows(list, '[data-share-copy]', async () => {
				await navigator.clipboard.writeText(url);
				const answer = list.querySelector<HTMLElement>('[data-share-answer]');
				if (answer !== null) answer.textContent = answer.dataset.shareAnswer ?? '';
			});
		}
	}
}
