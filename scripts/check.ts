/**
 * `npm run check [agency…]`: checks content files and prints every problem with its file and line.
 * Exit code 1 when there is an error. `--warnings=no` leaves out what is only worth a look, `--json` prints data, `--format=github` and
 * `--format=gitlab` what those platforms show at the lines of a proposed change.
 */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { githubAnnotations, gitlabReport } from '../src/checks/annotations.ts';
import { formatProblems } from '../src/checks/format-problems.ts';
import type { Problem } from '../src/checks/problem.ts';
import { checkFolder } from '../src/integrations/check-folder.ts';
import { contentFolder } from '../src/integrations/content-files.ts';
import { nearest } from '../src/text/nearest.ts';
import { stopUnread } from './lib/wrong-use.ts';

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const agencies = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const OPTIONS = ['--json', '--format=github', '--format=gitlab', '--warnings=no'];
const unknown = options.filter((option) => !OPTIONS.includes(option));
if (unknown.length > 0) {
	console.error(`Không có tùy chọn ${unknown.join(', ')}. Dùng được: ${OPTIONS.join(', ')}.`);
	process.exit(2);
}

const folder = contentFolder();
const known = await readdir(folder).catch(() => undefined);
if (known === undefined) {
	console.error(`Không có thư mục nội dung “${folder}”. Hãy xem lại CONTENT_DIR.`);
	process.exit(2);
}
for (const agency of agencies.filter((id) => !known.includes(id))) {
	const guess = nearest(agency, known);
	console.error(
		`Không có cơ quan “${agency}” trong ${folder}/.${guess === undefined ? '' : ` Có phải “${guess}” không?`}`,
	);
	process.exitCode = 2;
}
if (process.exitCode === 2) process.exit();
const all = await checkFolder(folder, { agencies }).catch(stopUnread);
const problems = options.includes('--warnings=no')
	? all.filter(({ severity }) => severity === 'error')
	: all;

process.stdout.write(printed(problems));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

function printed(found: readonly Problem[]): string {
	if (options.includes('--json')) return `${JSON.stringify(found, undefined, '\t')}\n`;
	const inRepository = relative('.', folder);
	if (options.includes('--format=github')) return githubAnnotations(found, inRepository);
	if (options.includes('--format=gitlab'))
		return gitlabReport(found, inRepository, (text) =>
			createHash('sha256').update(text).digest('hex'),
		);
	return `${formatProblems(found, { folder })}\n`;
}
