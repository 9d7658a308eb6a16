/**
 * `npm run check [agency…]`: checks content files and prints every problem with its file and line.
 * Exit code 1 when there is an error. `--warnings=no` leaves out what is only worth a look, `--json` prints data.
 */
import { readdir } from 'node:fs/promises';
import { formatProblems } from '../src/checks/format-problems.ts';
import { checkFolder } from '../src/integrations/check-folder.ts';
import { contentFolder } from '../src/integrations/content-files.ts';
import { nearest } from '../src/text/nearest.ts';

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const agencies = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const unknown = options.filter((option) => option !== '--json' && option !== '--warnings=no');
if (unknown.length > 0) {
	console.error(`Không có tùy chọn ${unknown.join(', ')}. Dùng được: --json, --warnings=no.`);
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
const all = await checkFolder(folder, { agencies });
const problems = options.includes('--warnings=no')
	? all.filter(({ severity }) => severity === 'error')
	: all;

console.log(
	options.includes('--json')
		? JSON.stringify(problems, undefined, '\t')
		: formatProblems(problems, { folder }),
);
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
