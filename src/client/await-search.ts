/** Loads the search when the address asks for something, or when a reader comes to the box. */

/** Watches the search page. */
export function awaitSearch(page: Document): void {
	const root = page.querySelector<HTMLElement>('[data-search]');
	if (root === null) return;
	const start = async () => {
		const { startSearchPage } = await import('../search/client/search-page.ts');
		startSearchPage(root);
	};
	const box = root.querySelector('input');
	if (page.location.search !== '' || box?.value || box === page.activeElement) void start();
	else box?.addEventListener('focus', () => void start(), { once: true });
}
