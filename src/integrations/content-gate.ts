/**
 * The gate of the build: content with errors is not published. It stands outside rendering, because Astro only logs what
 * goes wrong there and publishes an empty page (withastro/astro#18054).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { countProblems, formatProblem } from '../checks/format-problems.ts';
import {
	quarantineReport,
	reportWritten,
	stoppedByErrors,
	stoppedByShared,
} from '../checks/gate-words.ts';
import type { Problem } from '../checks/problem.ts';
import { checkFolder, today } from './check-folder.ts';
import { readContentFiles } from './content-files.ts';
import { fallingWith, filesToLeaveOut } from './quarantine.ts';

export interface ContentGateOptions {
	/** The content folder. */
	contentDir: string;
}

/**
 * Checks the content before a build. Errors end the build, all printed. With `QUARANTINE=1` only the broken entries are
 * left out: their paths go to `QUARANTINED_FILES`, one a line. In dev problems are printed and nothing stops.
 */
export function contentGate({ contentDir }: ContentGateOptions): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				// Vitest asks Astro for its Vite configuration and nothing else.
				if (process.env.VITEST !== undefined) return;
				if (command !== 'build' && command !== 'dev') return;
				delete process.env.QUARANTINED_FILES;
				const problems = await checkFolder(contentDir);
				const errors = problems.filter(({ severity }) => severity === 'error');
				for (const problem of command === 'dev' ? problems : errors) say(logger, problem);
				logger.info(countProblems(problems));
				if (command === 'dev' || errors.length === 0) return;
				if (process.env.QUARANTINE !== '1') throw new Error(stoppedByErrors(errors));
				await quarantine(errors, contentDir, logger);
			},
		},
	};
}

function say(logger: AstroIntegrationLogger, problem: Problem): void {
	const text = formatProblem(problem);
	if (problem.severity === 'error') logger.error(text);
	else logger.warn(text);
}

/** Where the report of what was left out is written, for maintainers: never among the pages. */
const REPORT = 'node_modules/.cache/neu-guong/build-report.txt';

/** @throws when an error is in what all entries stand on, so that leaving it out would break every page. */
async function quarantine(
	errors: readonly Problem[],
	contentDir: string,
	logger: AstroIntegrationLogger,
): Promise<void> {
	const { entries, essential } = filesToLeaveOut(errors);
	if (essential.length > 0) throw new Error(stoppedByShared(essential));
	process.env.QUARANTINED_FILES = entries.join('\n');
	const files = (await readContentFiles(contentDir)).map(({ path, data }) => ({ path, data }));
	const report = quarantineReport(entries, fallingWith(entries, files, today()));
	logger.warn(report);
	await mkdir(dirname(REPORT), { recursive: true });
	await writeFile(REPORT, [report, ...errors.map((error) => formatProblem(error))].join('\n\n'));
	logger.warn(reportWritten(REPORT));
}
