/** What the first view of a page weighs on the wire, as the browser counts it. Photos are not part of the budget. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';
import { pathOf, type Template } from '../support/templates.ts';

let folder = '';
beforeAll(async () => {
	folder = await realSite();
});
const site = openSite({ folder: realSite });

/** Bytes; a kilobyte is 1,000 bytes. Response headers count too. */
const BUDGET = { all: 100_000, fonts: 60_000, text: 35_000, scripts: 10_000 } as const;
const PHOTO = /\.(?:avif|webp|jpe?g|png)(?:\?|$)/;

type Part = 'fonts' | 'text' | 'scripts' | 'drawings';

function partOf(type: string, url: string): Part | undefined {
	if (type === 'Font') return 'fonts';
	if (type === 'Script') return 'scripts';
	if (type === 'Document' || type === 'Stylesheet') return 'text';
	return PHOTO.test(url) ? undefined : 'drawings';
}

/** Loads the page once more with an empty cache and adds up what arrives until it is quiet. */
async function weigh(page: Page): Promise<Record<Part, number>> {
	const wire = await page.context().newCDPSession(page);
	const parts = new Map<string, Part | undefined>();
	const weight = { fonts: 0, text: 0, scripts: 0, drawings: 0 };
	wire.on('Network.responseReceived', ({ requestId, type, response }) => {
		parts.set(requestId, partOf(type, response.url));
	});
	wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const part = parts.get(requestId);
		if (part) weight[part] += encodedDataLength;
	});
	await wire.send('Network.enable');
	await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
	await page.reload({ waitUntil: 'networkidle' });
	return weight;
}

const TEMPLATES: readonly Template[] = [
	'home',
	'list of exemplars',
	'list of practices',
	'exemplar',
	'practice',
	'adoption',
	'story',
	'document',
	'plan',
	'place of today',
	'agency',
];

describe.each(TEMPLATES)('%s', (template) => {
	test('is light on first view, on a phone', async () => {
		const { page } = await site.visit(await pathOf(template, folder), {
			viewport: { width: 360, height: 740 },
		});
		const weight = await weigh(page);
		const all = weight.fonts + weight.text + weight.scripts + weight.drawings;
		expect(weight.text).toBeGreaterThan(1000);
		expect(weight.fonts).toBeGreaterThan(1000);
		expect(weight.fonts).toBeLessThanOrEqual(BUDGET.fonts);
		expect(weight.text).toBeLessThanOrEqual(BUDGET.text);
		expect(weight.scripts).toBeLessThanOrEqual(BUDGET.scripts);
		expect(all).toBeLessThanOrEqual(BUDGET.all);
	});
});
