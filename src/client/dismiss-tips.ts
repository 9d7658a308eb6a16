/** Lets Escape close the root of a number or the meaning of a word; it opens again when one comes back to it. */

const TIPS = '.fact, .term';

/** Watches the whole page. */
export function dismissTips(page: Document): void {
	page.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape') return;
		for (const tip of page.querySelectorAll(TIPS)) {
			if (!tip.matches(':hover, :focus-within')) continue;
			tip.classList.add('dismissed');
			const reopen = () => tip.classList.remove('dismissed');
			tip.addEventListener('mouseleave', reopen, { once: true });
			tip.addEventListener('focusout', reopen, { once: true });
		}
	});
}
