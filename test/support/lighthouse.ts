/** Asks Lighthouse for its four scores of one page. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import lighthouse, { desktopConfig } from 'lighthouse';
import { findChromium, launchChromium } from './chromium.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type LighthouseDevice = 'mobile' | 'desktop';

export interface LighthouseReport {
	/** From 0 to 100. */
	scores: Record<(typeof CATEGORIES)[number], number>;
	/** Ids of the audits that cost points, to know what to mend. */
	failedAudits: readonly string[];
}

/**
 * Loads `url` as Lighthouse's slow phone, or as a desktop computer, and scores it.
 *
 * @throws when the page does not load or Lighthouse gives no score.
 */
export async function lighthouseReport(
	url: string,
	device: LighthouseDevice = 'mobile',
): Promise<LighthouseReport> {
	const port = await freePort();
	const flags = [`--remote-debugging-port=${port}`];
	const browser = await launchChromium(await findChromium(), flags);
	try {
		return await audit(url, device, port);
	} finally {
		await browser.close();
	}
}

async function audit(
	url: string,
	device: LighthouseDevice,
	port: number,
): Promise<LighthouseReport> {
	const flags = { port, onlyCategories: [...CATEGORIES], logLevel: 'error' as const };
	const result = await lighthouse(url, flags, device === 'desktop' ? desktopConfig : undefined);
	if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
	const { audits, categories, runtimeError } = result.lhr;
	if (runtimeError) throw new Error(`Lighthouse could not load ${url}: ${runtimeError.message}`);
	const scoreOf = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
	const weighted = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? []);
	return {
		scores: {
			performance: scoreOf('performance'),
			accessibility: scoreOf('accessibility'),
			'best-practices': scoreOf('best-practices'),
			seo: scoreOf('seo'),
		},
		failedAudits: weighted
			.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
			.map(({ id }) => id),
	};
}

/** A port nobody listens on; Lighthouse must be told it before the browser starts. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (typeof address !== 'object' || !address) throw new Error('The system gave no port.');
	return address.port;
}
