/** Every template in a real browser: axe at two widths by day and night, and nothing wider than the screen. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';
import { pathOf, TEMPLATE_NAMES } from '../support/templates.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All rules where width or colours change; for the other two pairs those that depend on both. */
const LOOKS = [
	{ width: 360, colorScheme: 'light', rules: undefined },
	{ width: 1280, colorScheme: 'dark', rules: undefined },
	{ width: 360, colorScheme: 'dark', rules: ['color-contrast'] },
	{ width: 1280, colorScheme: 'light', rules: ['color-contrast'] },
] as const;
/** A missing page is answered with an error, which the browser logs. */
const expectErrors = (name: string) => name === 'not found';

let folder = '';
beforeAll(async () => {
	folder = await realSite();
});
const site = openSite({ folder: realSite });

/** What axe finds, one line a place: rule, selector, what to do. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
	// The legacy mode looks into no frames: there are none, and it takes half the time.
	const axe = new AxeBuilder({ page }).setLegacyMode(true);
	const chosen = rules ? axe.withRules([...rules]) : axe.withTags(TAGS);
	const { violations: found } = await chosen.analyze();
	return found.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
		),
	);
}

describe.each(TEMPLATE_NAMES)('%s', (name) => {
	test('axe finds nothing, narrow and wide, by day and by night', async () => {
		const { page } = await site.visit(await pathOf(name, folder), {
			expectErrors: expectErrors(name),
		});
		for (const { width, colorScheme, rules } of LOOKS) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			expect(await violations(page, rules), `${width} px, ${colorScheme}`).toEqual([]);
		}
	});

	test('fits into 320 pixels and is one document with one heading', async () => {
		const { page } = await site.visit(await pathOf(name, folder), {
			viewport: { width: 320, height: 800 },
			expectErrors: expectErrors(name),
		});
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
		expect(await page.locator('h1').count()).toBe(1);
		expect(await page.locator('meta[http-equiv="content-security-policy" i]').count()).toBe(1);
	});
});
