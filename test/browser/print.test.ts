/** Entries on paper: what stands on them, and how many sheets they take. */
import { beforeAll, describe, expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';
import { pathOf, type Template } from '../support/templates.ts';

let folder = '';
beforeAll(async () => {
	folder = await realSite();
});
const site = openSite({ folder: realSite });

/** Most sheets of A4: an article of 600 words with its numbers, method and sources. */
const MOST_SHEETS: Partial<Record<Template, number>> = {
	exemplar: 4,
	practice: 6,
	adoption: 4,
	document: 4,
};

function sheets(pdf: Buffer): number {
	const counts = pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g);
	return Math.max(0, ...Array.from(counts, ([, count]) => Number(count)));
}

describe.each(Object.entries(MOST_SHEETS))('%s', (template, most) => {
	test(`takes at most ${most} sheets`, async () => {
		const { page } = await site.visit(await pathOf(template as Template, folder));
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false });
		expect(sheets(pdf)).toBeGreaterThan(0);
		expect(sheets(pdf)).toBeLessThanOrEqual(most);
	});
});

const ENTRIES: readonly Template[] = ['exemplar', 'practice', 'adoption'];

describe.each(ENTRIES)('%s on paper', (template) => {
	test('has the code of its address, which the screen does not show', async () => {
		const { page } = await site.visit(await pathOf(template, folder));
		const code = page.locator('.qr');
		expect(await code.isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await code.isVisible()).toBe(true);
		expect(await code.textContent()).toContain(new URL(page.url()).pathname);
		expect((await code.locator('svg').boundingBox())?.width).toBeGreaterThan(80);
	});

	test('writes out the addresses of its sources', async () => {
		const { page } = await site.visit(await pathOf(template, folder));
		await page.emulateMedia({ media: 'print' });
		const sources = await page.locator('.sources a[href^="http"]').evaluateAll((links) =>
			links.map((link) => ({
				href: link.getAttribute('href') ?? '',
				written: getComputedStyle(link, '::after').content,
			})),
		);
		expect(sources.length).toBeGreaterThan(0);
		for (const { href, written } of sources) expect(written).toContain(href);
	});

	test('leaves out what only a screen can use', async () => {
		const { page } = await site.visit(await pathOf(template, folder));
		await page.emulateMedia({ media: 'print' });
		for (const selector of ['header nav', 'form', '[data-share]', 'a.skip']) {
			expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
		}
		expect(await page.locator('h1').isVisible()).toBe(true);
	});

	test('is dark on white whatever the screen was', async () => {
		const { page } = await site.visit(await pathOf(template, folder), { colorScheme: 'dark' });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const colour = await page.evaluate(() => getComputedStyle(document.body).color);
		const [red = 255, green = 255, blue = 255] = colour.match(/\d+/g)?.map(Number) ?? [];
		expect(Math.max(red, green, blue)).toBeLessThan(96);
	});
});

test('what is invented says so on paper too', async () => {
	const { page } = await site.visit(await pathOf('sample practice', folder));
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByText('Minh họa.').first().isVisible()).toBe(true);
});

test('numbers of the text carry their root on paper', async () => {
	const { page } = await site.visit(await pathOf('sample exemplar', folder));
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.fact-root').first().isVisible()).toBe(true);
});
