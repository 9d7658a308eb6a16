/** Types into the search page of a slow machine, letter by letter, and takes the time until results are painted. */
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { GoldenQuery } from '../../../test/search/golden.ts';
import { serveFolder } from '../static-server.ts';
import { BOX, SEARCH_PAGE, SETTLED } from './own-engine.ts';

export interface Typing {
	keystrokes: number;
	/** Milliseconds from a letter to its results on the screen. */
	p50: number;
	p95: number;
	/** Tasks that held the page for more than 50 ms while typing, and the longest in milliseconds. */
	longTasks: number;
	longest: number;
}

export const THROTTLING = 4;
const WORDS = 60;
/** Milliseconds between letters, of somebody who types well. */
const RHYTHM = 200;

/**
 * Types queries into the page of the site in `dist` twice, once its index is open: the first time the files of each word
 * come over the network, the second time they are there.
 */
export async function measureTyping(
	dist: string,
	browser: Browser,
	queries: readonly string[],
): Promise<{ first: Typing; again: Typing }> {
	const server = await serveFolder({ folder: dist });
	const page = await browser.newPage();
	try {
		await page.goto(server.url + SEARCH_PAGE);
		await page.locator(BOX).fill('mẫu');
		await page.locator(SETTLED).waitFor();
		const wire = await page.context().newCDPSession(page);
		await wire.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
		const typeAll = () => typeQueries(page, wire, queries);
		return { first: await typeAll(), again: await typeAll() };
	} finally {
		await page.close();
		await server.close();
	}
}

async function typeQueries(
	page: Page,
	wire: CDPSession,
	queries: readonly string[],
): Promise<Typing> {
	const watch = await page.evaluateHandle(watchPage);
	for (const query of queries) {
		await page.locator(BOX).fill('');
		for (const letter of query) {
			const pause = setTimeout(RHYTHM);
			await typeLetter(wire, letter);
			await watch.evaluate(({ painted }) => painted());
			await pause;
		}
	}
	const { times, tasks } = await watch.evaluate(({ end }) => end());
	const sorted = times.sort((a, b) => a - b);
	const share = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] ?? 0;
	return {
		...{ keystrokes: sorted.length, p50: share(0.5), p95: share(0.95) },
		...{ longTasks: tasks.length, longest: Math.max(0, ...tasks) },
	};
}

/** About sixty words of queries from every class, in NFC. */
export function typedQueries(golden: readonly GoldenQuery[]): string[] {
	const chosen: string[] = [];
	let words = 0;
	const step = 23;
	for (let at = 0; words < WORDS; at = (at + step) % golden.length) {
		const query = (golden[at]?.query ?? '').normalize('NFC');
		chosen.push(query);
		words += query.split(/\s+/).length;
	}
	return chosen;
}

/** One letter, with marks too, from the keyboard. */
export async function typeLetter(wire: CDPSession, letter: string): Promise<void> {
	await wire.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter });
	await wire.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
}

/** Runs in the page: takes times from keydown to the end of the frame after results are there. */
function watchPage() {
	const status = document.querySelector<HTMLElement>('[data-search-status]');
	if (status === null) throw new Error('No line of status');
	const times: number[] = [];
	const tasks: number[] = [];
	let pressed: number | undefined;
	let heard: (() => void) | undefined;
	const press = ({ timeStamp }: Event) => {
		pressed = timeStamp;
	};
	const take = (since: number) => {
		times.push(performance.now() - since);
		pressed = undefined;
		heard?.();
	};
	const changes = new MutationObserver(() => {
		const since = pressed;
		if (since === undefined || !/^(?:done|empty)$/.test(status.dataset.searchStatus ?? '')) return;
		// A frame's callbacks run before it is painted; a message sent from one is heard after.
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => take(since);
			port2.postMessage(undefined);
		});
	});
	const long = new PerformanceObserver((list) => {
		tasks.push(...list.getEntries().map(({ duration }) => duration));
	});
	document.addEventListener('keydown', press);
	changes.observe(status, { attributes: true, childList: true });
	long.observe({ type: 'longtask' });
	return {
		painted: () =>
			pressed === undefined
				? undefined
				: new Promise<void>((resolve) => {
						heard = resolve;
					}),
		end() {
			document.removeEventListener('keydown', press);
			changes.disconnect();
			long.disconnect();
			return { times, tasks };
		},
	};
}
