/**
 * `npm run bench:search`: how well search finds and what it costs. The golden set is asked of our search page in a
 * browser, of stock Pagefind and of MiniSearch over the same pages, in one run; then index bytes, the first search and
 * typing are measured at several sizes of generated entries.
 *
 * `--only=quality` or `--only=costs`; `--sizes=500,5000,20000`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGolden } from '../test/search/golden.ts';
import { findChromium, launchChromium } from '../test/support/chromium.ts';
import { buildCorpusSite, recordsOf } from './lib/search-bench/corpus-site.ts';
import { costsOf, costsTable } from './lib/search-bench/costs.ts';
import { openMiniSearch } from './lib/search-bench/minisearch-engine.ts';
import { openOwnEngine } from './lib/search-bench/own-engine.ts';
import { openPagefind, writePagefind } from './lib/search-bench/pagefind-engine.ts';
import {
	type EngineQuality,
	qualityOfEngine,
	qualityRatios,
	qualityTable,
} from './lib/search-bench/quality.ts';
import { typedQueries } from './lib/search-bench/typing.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
	options: { only: { type: 'string' }, sizes: { type: 'string', default: '500,5000,20000' } },
});

const golden = await readGolden();
const work = await mkdtemp(join(tmpdir(), 'neu-guong-bench-search-'));
const browser = await launchChromium(await findChromium());
try {
	const dist = await buildCorpusSite(work, root);
	const pages = await recordsOf(dist);
	if (values.only !== 'costs') {
		console.log(`${golden.length} queries over ${pages.length} pages`);
		await writePagefind(join(work, 'pagefind'), pages);
		const engines = [
			await openOwnEngine(dist, browser),
			await openPagefind(join(work, 'pagefind'), browser),
			openMiniSearch(pages),
		];
		const measured: EngineQuality[] = [];
		for (const engine of engines) {
			measured.push(await qualityOfEngine(engine, golden));
			await engine.close();
		}
		console.log(qualityTable(measured));
		for (const line of qualityRatios(measured)) console.log(line);
	}
	if (values.only !== 'quality') {
		const queries = typedQueries(golden);
		for (const size of values.sizes.split(',').map(Number)) {
			const costs = await costsOf(size, { dist, pages, queries, browser, work });
			console.log(`\n${costsTable(costs)}`);
		}
	}
} finally {
	await browser.close();
	await rm(work, { recursive: true, force: true });
}
