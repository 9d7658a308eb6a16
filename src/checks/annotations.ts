/** Problems as the platforms that run checks want them, so that each is shown at its line of a proposed change. */
import { CODES } from './codes.ts';
import type { Problem } from './problem.ts';

/**
 * Workflow commands of GitHub, one a line, errors first: a step shows only the first ten of each kind. What is written
 * in the file is left out, since a log is read by more people than the file.
 * Source: docs.github.com, “Workflow commands for GitHub Actions”.
 * @param folder The content folder, from the root of the repository.
 */
export function githubAnnotations(problems: readonly Problem[], folder: string): string {
	return errorsFirst(problems)
		.map(({ severity, file, line, column, code, message, advice }) => {
			const properties = [
				`file=${property(`${folder}/${file}`)}`,
				...(line === undefined ? [] : [`line=${line}`]),
				...(line === undefined || column === undefined ? [] : [`col=${column}`]),
				`title=${property(`${CODES[code].title} [${code}]`)}`,
			];
			return `::${severity} ${properties.join(',')}::${data(`${message}\n${advice}`)}\n`;
		})
		.join('');
}

/** Escapes the message of a workflow command. */
const data = (text: string): string =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Escapes a property of a workflow command, which also ends at a comma and must not hold a colon. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * The report that GitLab calls Code Quality, as JSON. A problem keeps its fingerprint when lines above it come or go.
 * Source: docs.gitlab.com, “Code Quality report format”.
 * @param folder The content folder, from the root of the repository.
 * @param digest A short text that differs for each different text, such as SHA-256 in hexadecimal.
 */
export function gitlabReport(
	problems: readonly Problem[],
	folder: string,
	digest: (text: string) => string,
): string {
	const seen = new Map<string, number>();
	const entries = errorsFirst(problems).map(
		({ severity, file, line, code, message, found, advice }) => {
			const same = JSON.stringify([code, file, message, found ?? '']);
			const earlier = seen.get(same) ?? 0;
			seen.set(same, earlier + 1);
			return {
				description: `${message} ${advice}`,
				check_name: code,
				fingerprint: digest(`${same} ${earlier}`),
				severity: severity === 'error' ? 'critical' : 'minor',
				location: { path: `${folder}/${file}`, lines: { begin: line ?? 1 } },
			};
		},
	);
	return `${JSON.stringify(entries, undefined, '\t')}\n`;
}

function errorsFirst(problems: readonly Problem[]): Problem[] {
	const rank = ({ severity }: Problem): number => (severity === 'error' ? 0 : 1);
	return [...problems].sort((a, b) => rank(a) - rank(b));
}
