/**
 * `npm run bench`: the figures that the site promises. Lighthouse's four scores of the main pages of `dist/`, then builds
 * of generated entries beside stock `@astrojs/mdx` builds of the same text, in one run on this machine.
 *
 * The evaluation of criteria is timed beside a page of those builds.
 *
 * `--only=lighthouse`, `--only=build` or `--only=criteria`; `--sizes=1000,5000`. Exit code 1 when a score is below 100 or
 * the evaluation takes a second or more.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lighthouseReport } from '../test/support/lighthouse.ts';
import { pathOf, type Template } from '../test/support/templates.ts';
import { buildRows, tableOf } from './lib/bench/builds.ts';
import { evaluationLine, evaluationTime } from './lib/bench/criteria.ts';
import { serveFolder } from './lib/static-server.ts';

const root = join(import.meta.dirname, '..');
const PAGES: readonly Template[] = ['home', 'list of exemplars', 'exemplar', 'practice', 'search'];

const { values } = parseArgs({
	options: { only: { type: 'string' }, sizes: { type: 'string', default: '1000,5000' } },
});

async function scores(): Promise<void> {
	const folder = resolve(root, process.env.SITE_DIST ?? 'dist');
	const server = await serveFolder({ folder, basePath: process.env.BASE_PATH });
	try {
		console.log('Lighthouse, mobile: performance, accessibility, best practices, SEO');
		for (const page of PAGES) {
			const path = await pathOf(page, folder);
			const report = await lighthouseReport(new URL(path.slice(1), server.url).href);
			const four = Object.values(report.scores);
			const failed = report.failedAudits.length > 0 ? `  ${report.failedAudits.join(', ')}` : '';
			console.log(
				`${page.padEnd(20)}${four.map((score) => String(score).padStart(5)).join('')}${failed}`,
			);
			if (four.some((score) => score < 100)) process.exitCode = 1;
		}
	} finally {
		await server.close();
	}
}

/** Prints the builds; returns the milliseconds of one entry's page in the first. */
async function builds(): Promise<number | undefined> {
	console.log('\nBuilds of generated entries, cold, one after another');
	let pageMs: number | undefined;
	for (const size of values.sizes.split(',').map(Number)) {
		const rows = await buildRows(size, root);
		for (const line of tableOf(rows)) console.log(line);
		const [cold] = rows;
		if (cold) pageMs ??= (cold.measured.seconds / cold.entries) * 1000;
	}
	return pageMs;
}

async function criteria(pageMs: number | undefined): Promise<void> {
	const time = await evaluationTime(root);
	console.log(`\nEvaluation of criteria\n${evaluationLine(time, pageMs)}`);
	if (time.seconds >= 1) process.exitCode = 1;
}

const isAsked = (part: string) => values.only === undefined || values.only === part;

if (isAsked('lighthouse')) await scores();
const pageMs = isAsked('build') ? await builds() : undefined;
if (isAsked('criteria')) await criteria(pageMs);
