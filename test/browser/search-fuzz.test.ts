/** Ten thousand odd texts in the search box: nothing breaks, and the page answers all the time. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Chance, chance } from '../../scripts/lib/bench/words.ts';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';

const site = openSite({ folder: realSite });

/** Milliseconds that the page may be busy at a stretch. */
const MOST = 200;
/** A busy machine makes any text slow once; one that hangs the page does so each time. */
const TRIES = 3;

const SUBMITTED = 10_000;
const TYPED = 320;
/** Texts handed to the page at once. */
const PORTION = 500;

/** By its form a text is searched at once; in its box, as typed or pasted, after a pause. */
type Way = 'form' | 'box';

interface Fed {
	/** The longest stretch of milliseconds in which the page could do nothing else, text by text. */
	busy: number[];
	/** How searches ended, with how many did. */
	ends: Record<string, number>;
}

test.each<[Way, number]>([
	['form', SUBMITTED],
	['box', TYPED],
])(
	'by the %s, %i texts raise no error and never hang the page',
	async (way, count) => {
		const { page } = await site.visit('/tim-kiem/?q=r%E1%BB%ABng');
		await page.locator('[data-search-status="done"]').waitFor();
		const from = chance(way === 'form' ? 41 : 43);
		const texts = Array.from({ length: count }, () => oddText(from));
		const { busy, ends } = await feedAll(page, way, texts);
		const slow = texts.filter((_, at) => (busy[at] ?? 0) > MOST);
		const hanging = await stillSlow(page, way, slow);
		console.log(`Busy ${figures(busy)}; ${slow.length} texts above ${MOST} ms once`);
		expect(hanging).toEqual([]);
		expect(ends.error ?? 0).toBe(0);
		expect((ends.done ?? 0) + (ends.empty ?? 0)).toBeGreaterThan(count * 0.8);
		await page.locator('#tim').fill('rừng');
		await page.locator('[data-search-status="done"]').filter({ hasText: '“rừng”' }).waitFor();
		expect(await page.locator('[data-search-results] > [data-result]').count()).toBe(10);
	},
	180_000,
);

async function feedAll(page: Page, way: Way, texts: readonly string[]): Promise<Fed> {
	const all: Fed = { busy: [], ends: {} };
	for (let at = 0; at < texts.length; at += PORTION) {
		if (way === 'form' && at > 0) await leaveHistory(page);
		const { busy, ends } = await feed(page, way, texts.slice(at, at + PORTION));
		all.busy.push(...busy);
		for (const [end, count] of Object.entries(ends)) all.ends[end] = (all.ends[end] ?? 0) + count;
	}
	return all;
}

/** After the first portion no steps of history are made: the browser takes longer over them than the page over its search. */
async function leaveHistory(page: Page): Promise<void> {
	await page.evaluate(() => {
		history.pushState = () => undefined;
		history.replaceState = () => undefined;
	});
}

async function stillSlow(page: Page, way: Way, texts: readonly string[]): Promise<string[]> {
	let slow = [...texts];
	for (let left = TRIES - 1; left > 0 && slow.length > 0; left -= 1) {
		const { busy } = await feedAll(page, way, slow);
		slow = slow.filter((_, at) => (busy[at] ?? 0) > MOST);
	}
	return slow;
}

/** Gives the page one text after another, each once the one before is answered. As JSON, halves of letters arrive whole. */
function feed(page: Page, way: Way, texts: readonly string[]): Promise<Fed> {
	return page.evaluate(
		async ({ way, json }) => {
			const input = document.querySelector<HTMLInputElement>('#tim');
			const status = document.querySelector<HTMLElement>('[data-search-status]');
			if (!input?.form || !status) throw new Error('No box to search in');
			const channel = new MessageChannel();
			const nextTask = () =>
				new Promise((resolve) => {
					channel.port1.onmessage = resolve;
					channel.port2.postMessage(0);
				});
			const enter = (text: string) => {
				if (way === 'form') {
					input.value = text;
					input.form?.requestSubmit();
				} else {
					input.focus();
					input.select();
					document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
				}
			};
			const fed: Fed = { busy: [], ends: {} };
			for (const text of JSON.parse(json)) {
				const started = performance.now();
				let [last, longest] = [started, 0];
				enter(text);
				// A box that holds nothing to search for is looked at after the pause that follows typing.
				const least = way === 'form' ? 0 : 40;
				do {
					await nextTask();
					const now = performance.now();
					longest = Math.max(longest, now - last);
					last = now;
				} while (status.dataset.searchStatus === 'loading' || last - started < least);
				fed.busy.push(longest);
				const end = status.dataset.searchStatus ?? '';
				fed.ends[end] = (fed.ends[end] ?? 0) + 1;
			}
			return fed;
		},
		{ way, json: JSON.stringify(texts) },
	);
}

function figures(busy: readonly number[]): string {
	const sorted = [...busy].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1);
	return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`;
}

const letters = (from: Chance, first: number, last: number, most: number) =>
	Array.from({ length: 1 + from.below(most) }, () =>
		String.fromCodePoint(first + from.below(last - first + 1)),
	).join('');

const WORDS = [
	...['rừng', 'tre măng', 'Bát Độ', 'UBND xã', 'hợp tác xã', 'đường', 'Lào Cai', 'chuyển đổi số'],
	...['giấy tờ', 'chợ phiên', 'nghị định', 'bà con', 'thi đua', 'Yên Bái', 'ơ', 'ưu', 'Đ', 'a'],
];
const LEFTOVERS = [
	'nguowif',
	'ddieenf',
	'd9ie6n2',
	'tuowrng',
	'giuwx',
	'thuyr',
	'khuyeens',
	'uwow',
];
const SIGNS = [
	...['.*+?^$()|[]{}\\', '(?=', '[^]', '\\1', '(a+)+$', '[[:alpha:]]', '\\u{110000}', '%', '%zz'],
	...['&amp;', '#', '//', '../../', '?q=', '&loai=', ',', ';', '=', '`', '~', '$&', "$'", '\\'],
];
const QUOTES = [
	'"',
	"'",
	'“',
	'”',
	'„',
	'‟',
	'‘',
	'’',
	'‚',
	'«',
	'»',
	'‹',
	'›',
	'「',
	'」',
	'＂',
	'″',
];
const CODE = [
	...["' OR 1=1 --", '"; DROP TABLE bai; --', '<script>alert(1)</script>', '<img src=x onerror=x>'],
	...['</template><b>', '{{7*7}}', '#{7*7}', 'javascript:alert(1)', '__proto__', 'constructor'],
	...['toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', '-Infinity', '<!--', ']]>', '\\0'],
];
const NUMBERS = [
	'0',
	'-1',
	'1.234,5',
	'1e999',
	'31,3 %',
	'198/KH-SNgV',
	'30/02/2025',
	'０１２',
	'٣٤',
	'½',
	'²',
];
const EMOJI = ['😀', '👩‍👩‍👧‍👦', '🇻🇳', '👍🏿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️‍🔥', '1️⃣', '🫱🏻‍🫲🏿'];
const INVISIBLE = [
	'\u200b',
	'\u200c',
	'\u200d',
	'\u2060',
	'\ufeff',
	'\u00ad',
	'\u034f',
	'\u00a0',
	'\u3164',
];
const TURNS = ['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u061c'];

/** Makers of odd pieces. */
const PIECES: readonly ((from: Chance) => string)[] = [
	(from) => from.pick(WORDS),
	(from) => from.pick(WORDS).normalize('NFD'),
	(from) => from.pick(WORDS).toUpperCase().replaceAll(' ', ''),
	(from) => from.pick(LEFTOVERS),
	(from) => from.pick(SIGNS),
	(from) => from.pick(QUOTES),
	(from) => `${from.pick(QUOTES)}${from.pick(WORDS)}${from.pick(QUOTES)}`,
	(from) => from.pick(CODE),
	(from) => from.pick(NUMBERS),
	(from) => from.pick(EMOJI).repeat(1 + from.below(4)),
	(from) => from.pick(INVISIBLE),
	(from) => `${from.pick(TURNS)}${letters(from, 0x5d0, 0x5ea, 6)}`,
	(from) => letters(from, 0x621, 0x64a, 8),
	(from) => letters(from, 0x00, 0x1f, 5),
	(from) => letters(from, 0x7f, 0x9f, 5),
	(from) => letters(from, 0xd800, 0xdfff, 3),
	(from) => `${from.pick(WORDS)}${letters(from, 0x300, 0x36f, 40)}`,
	(from) => letters(from, 0x61, 0x7a, 30),
	(from) => letters(from, 0x4e00, 0x9fff, 8),
	(from) => letters(from, 0x1d400, 0x1d7ff, 8),
	(from) => letters(from, 0xe000, 0xf8ff, 4),
	(from) => letters(from, 0xfff0, 0xffff, 3),
	(from) => letters(from, 0x1100, 0x11ff, 6),
	(from) => letters(from, 0x20, 0x2ff, 20),
	(from) => from.pick(['\n', '\r\n', '\t', '   ', '\u2028', '\v']),
];

const LONG = 10_000;

/** A few pieces, with or without spaces between them; now and then ten thousand letters of them. */
function oddText(from: Chance): string {
	const between = from.pick(['', ' ', ' ', '  ', '-', '.']);
	const pieces = Array.from({ length: 1 + from.below(6) }, () => from.pick(PIECES)(from));
	const text = pieces.join(between);
	return from.below(50) === 0 ? text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG) : text;
}
