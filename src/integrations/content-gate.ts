/**
 * The gate of the build: content with errors is not published. It stands outside rendering, because Astro only logs what
 * goes wrong there and publishes an empty page (withastro/astro#18054).
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { githubAnnotations } from '../checks/annotations.ts';
import { buildReportPage } from '../checks/build-report.ts';
import { countProblems, formatProblem } from '../checks/format-problems.ts';
import {
	noContentFolder,
	quarantineReport,
	reportWritten,
	stoppedByErrors,
	stoppedByShared,
} from '../checks/gate-words.ts';
import type { Problem } from '../checks/problem.ts';
import { parseFiles } from '../domain/library/parse.ts';
import { checkFolder, today } from './check-folder.ts';
import { readContentFiles } from './content-files.ts';
import { fallingWith, filesToLeaveOut } from './quarantine.ts';

export interface ContentGateOptions {
	/** The content folder. */
	contentDir: string;
}

/**
 * Checks the content before a build. Errors end the build, all printed. With `QUARANTINE=1` only the broken entries are
 * left out: their paths go to `QUARANTINED_FILES`, one a line. In dev problems are printed and nothing stops. On GitHub
 * (`GITHUB_ACTIONS=true`) errors also become annotations.
 */
export function contentGate({ contentDir }: ContentGateOptions): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': async ({ command, config, logger }) => {
				// Vitest asks Astro for its Vite configuration and nothing else.
				if (process.env.VITEST !== undefined) return;
				if (command !== 'build' && command !== 'dev') return;
				delete process.env.QUARANTINED_FILES;
				if (!existsSync(contentDir)) throw new Error(noContentFolder(contentDir));
				const problems = await checkFolder(contentDir);
				const errors = problems.filter(({ severity }) => severity === 'error');
				for (const problem of command === 'dev' ? problems : errors) say(logger, problem);
				logger.info(countProblems(problems));
				if (command === 'dev' || errors.length === 0) return;
				if (process.env.GITHUB_ACTIONS === 'true')
					process.stdout.write(githubAnnotations(errors, relative('.', contentDir)));
				if (process.env.QUARANTINE !== '1') throw new Error(stoppedByErrors(errors));
				const site = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
				await quarantine(errors, { contentDir, site, logger });
			},
		},
	};
}

function say(logger: AstroIntegrationLogger, problem: Problem): void {
	const text = formatProblem(problem);
	if (problem.severity === 'error') logger.error(text);
	else logger.warn(text);
}

/** Where the reports of what was left out are written, for maintainers: never among the pages. */
const REPORT = 'node_modules/.cache/neu-guong/build-report.txt';
const REPORT_PAGE = REPORT.replace('.txt', '.html');

interface QuarantineOptions extends ContentGateOptions {
	/** Where the site is published, with a slash at the end. */
	site: string;
	logger: AstroIntegrationLogger;
}

/** @throws when an error is in what all entries stand on, so that leaving it out would break every page. */
async function quarantine(
	errors: readonly Problem[],
	{ contentDir, site, logger }: QuarantineOptions,
): Promise<void> {
	const { entries, essential } = filesToLeaveOut(errors);
	if (essential.length > 0) throw new Error(stoppedByShared(essential));
	process.env.QUARANTINED_FILES = entries.join('\n');
	const files = (await readContentFiles(contentDir)).map(({ path, data }) => ({ path, data }));
	const falling = fallingWith(entries, files, today());
	const report = quarantineReport(entries, falling);
	logger.warn(report);
	const agencies = new Map(parseFiles(files).input.agencies.map(({ id, data }) => [id, data.name]));
	const page = { day: today(), leftOut: entries, falling, errors, agencies, site };
	await mkdir(dirname(REPORT), { recursive: true });
	await writeFile(REPORT, [report, ...errors.map((error) => formatProblem(error))].join('\n\n'));
	await writeFile(REPORT_PAGE, buildReportPage(page));
	for (const path of [REPORT, REPORT_PAGE]) logger.warn(reportWritten(path));
}
