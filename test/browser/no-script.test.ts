/** The site as readers without JavaScript have it: everything is there but what only a script could do. */
import { beforeAll, describe, expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';
import { pathOf, type Template } from '../support/templates.ts';

let folder = '';
beforeAll(async () => {
	folder = await realSite();
});
const site = openSite({ folder: realSite });
const withoutScript = { javaScript: false } as const;

test('a script runs with JavaScript and does not run without', async () => {
	const path = await pathOf('exemplar', folder);
	const copy = '[data-share-copy]';
	const { page } = await site.visit(path);
	expect(await page.locator(copy).first().isVisible()).toBe(true);
	const { page: plain } = await site.visit(path, withoutScript);
	expect(await plain.locator(copy).first().isVisible()).toBe(false);
});

const ENTRIES: readonly Template[] = ['exemplar', 'practice', 'adoption', 'document', 'plan'];

describe.each(ENTRIES)('%s', (template) => {
	test('is read whole, and its pictures are drawn', async () => {
		const path = await pathOf(template, folder);
		const { page } = await site.visit(path);
		const { page: plain } = await site.visit(path, withoutScript);
		const words = async (of: typeof page) =>
			((await of.locator('main').textContent()) ?? '').replaceAll(/\s+/g, ' ');
		expect(await words(plain)).toBe(await words(page));
		expect((await words(plain)).length).toBeGreaterThan(500);
		for (const image of await plain.locator('main img').all()) {
			await image.scrollIntoViewIfNeeded();
			await expect
				.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
				.toBeGreaterThan(0);
		}
	});

	test('can be passed on with plain links', async () => {
		const { page } = await site.visit(await pathOf(template, folder), withoutScript);
		const links = page.locator('[data-share] a');
		const addresses = await links.evaluateAll((all) =>
			all.map((link) => link.getAttribute('href') ?? ''),
		);
		expect(addresses).toContainEqual(
			expect.stringMatching(/^https:\/\/www\.facebook\.com\/sharer/),
		);
		expect(addresses).toContainEqual(expect.stringMatching(/^mailto:\?subject=/));
		expect(await page.locator('[data-share] button').first().isVisible()).toBe(false);
	});
});

test('the root of a number shows on focus', async () => {
	const { page } = await site.visit(await pathOf('sample exemplar', folder), withoutScript);
	const fact = page.locator('.fact').first();
	await fact.locator('a').focus();
	expect(await fact.locator('.fact-root').isVisible()).toBe(true);
});

describe('search', () => {
	test('sending the form arrives at lists to browse, and a list leads to an entry', async () => {
		const { page } = await site.visit('/', withoutScript);
		await page.locator('header input[name="q"]').fill('tre măng');
		await page.locator('header input[name="q"]').press('Enter');
		await page.waitForURL(/\/tim-kiem\/\?q=/);
		const browse = page.locator('main a[href$="/linh-vuc/lam-nghiep/"]').first();
		expect(await browse.isVisible()).toBe(true);
		await browse.click();
		const entry = page.locator('main h2 a, main h3 a').first();
		const href = await entry.getAttribute('href');
		await entry.click();
		await page.waitForURL((url) => url.pathname === href);
		expect(await page.locator('h1').textContent()).not.toBe('');
	});

	test('says why it cannot search', async () => {
		const { page } = await site.visit('/tim-kiem/', withoutScript);
		const words = page.getByText('không chạy JavaScript');
		expect(await words.isVisible()).toBe(true);
		const { page: scripted } = await site.visit('/tim-kiem/');
		expect(await scripted.getByText('không chạy JavaScript').isVisible()).toBe(false);
	});
});

test('facets open, and a list turns its pages', async () => {
	const { page } = await site.visit('/guong/', withoutScript);
	const facet = page.locator('#loc details').last();
	const isOpen = () => facet.evaluate((details: HTMLDetailsElement) => details.open);
	const before = await isOpen();
	await facet.locator('summary').click();
	expect(await isOpen()).toBe(!before);
	await page.locator('main a[href$="/guong/trang/2/"]').first().click();
	await page.waitForURL((url) => url.pathname === '/guong/trang/2/');
	expect(await page.locator('main h3 a, main h2 a').count()).toBeGreaterThan(0);
});

test('an address that leads nowhere offers ways on', async () => {
	const { page } = await site.visit('/khong-co-trang-nay/', {
		...withoutScript,
		expectErrors: true,
	});
	await page.locator('main a[href$="/guong/"]').click();
	await page.waitForURL((url) => url.pathname === '/guong/');
});
