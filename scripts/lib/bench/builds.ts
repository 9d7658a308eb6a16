/** Builds generated sites of several sizes beside stock projects of the same text, and compares them. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContent } from './generate.ts';
import { type Measured, measure } from './measure.ts';
import { writeStockProject } from './stock.ts';

export interface BuildRow {
	entries: number;
	/** “site”, “site, cards kept”, “stock @astrojs/mdx”. */
	what: string;
	measured: Measured;
}

/**
 * Builds one size three times: the site with nothing kept from before, the site with its share cards kept, stock MDX.
 *
 * @param root the project
 * @throws with the log when a build fails.
 */
export async function buildRows(entries: number, root: string): Promise<BuildRow[]> {
	const work = await mkdtemp(join(tmpdir(), 'neu-guong-bench-'));
	const folder = (name: string) => join(work, name);
	try {
		await writeContent(folder('content'), join(root, 'content/_shared'), entries);
		await writeStockProject(folder('stock'), folder('content'), join(root, 'node_modules'));
		const astro = {
			file: process.execPath,
			args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
		};
		const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
		const site = async (what: string): Promise<BuildRow> => {
			const env = {
				...quiet,
				CONTENT_DIR: folder('content'),
				OUT_DIR: folder('dist'),
				CACHE_DIR: folder('cache'),
			};
			return { entries, what, measured: passed(await measure({ ...astro, cwd: root, env })) };
		};
		const cold = await site('site, nothing kept');
		for (const name of ['dist', 'cache']) await forgetAllButCards(folder(name));
		const kept = await site('site, share cards kept');
		const stock = passed(await measure({ ...astro, cwd: folder('stock'), env: quiet }));
		return [cold, kept, { entries, what: 'stock @astrojs/mdx', measured: stock }];
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

function passed(measured: Measured): Measured {
	if (measured.status !== 0) throw new Error(`A build failed:\n${measured.log.slice(-4000)}`);
	return measured;
}

async function forgetAllButCards(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		if (name !== 'cards') await rm(join(folder, name), { recursive: true, force: true });
	}
}

/** Rows of one size as lines of text, with the ratio of each to the stock build. */
export function tableOf(rows: readonly BuildRow[]): string[] {
	const stock = rows.find(({ what }) => what.startsWith('stock'))?.measured;
	return rows.map(({ entries, what, measured }) => {
		const { seconds, peakBytes } = measured;
		return [
			String(entries).padStart(6),
			what.padEnd(24),
			`${seconds.toFixed(1)} s`.padStart(9),
			(peakBytes === undefined ? '?' : `${(peakBytes / 1e9).toFixed(2)} GB`).padStart(9),
			`${((seconds / entries) * 1000).toFixed(2)} ms/entry`.padStart(15),
			stock ? `× ${(seconds / stock.seconds).toFixed(2)} of stock`.padStart(17) : '',
		].join('  ');
	});
}
