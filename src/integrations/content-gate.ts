/**
 * The gate of the build: content with errors is not published. It stands outside rendering, because Astro only logs what
 * goes wrong there and publishes an empty page (withastro/astro#18054).
 */
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { countProblems, formatProblem } from '../checks/format-problems.ts';
import { quarantineReport, stoppedByErrors, stoppedByShared } from '../checks/gate-words.ts';
import type { Problem } from '../checks/problem.ts';
import { checkFolder } from './check-folder.ts';
import { filesToLeaveOut } from './quarantine.ts';

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
				quarantine(errors, logger);
			},
		},
	};
}

function say(logger: AstroIntegrationLogger, problem: Problem): void {
	const text = formatProblem(problem);
	if (problem.severity === 'error') logger.error(text);
	else logger.warn(text);
}

/** @throws when an error is in what all entries stand on, so that leaving it out would break every page. */
function quarantine(errors: readonly Problem[], logger: AstroIntegrationLogger): void {
	const { entries, essential } = filesToLeaveOut(errors);
	if (essential.length > 0) throw new Error(stoppedByShared(essential));
	process.env.QUARANTINED_FILES = entries.join('\n');
	logger.warn(quarantineReport(entries));
}
