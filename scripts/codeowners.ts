/**
 * `npm run codeowners`: writes `.github/CODEOWNERS` from the roles in every `agency.yaml`. Exit code 1 when an agency
 * cannot be read, since leaving it out would take its folder from its owners.
 */
import { dirname, join } from 'node:path';
import { parseFiles } from '../src/domain/library/parse.ts';
import { contentFolder, readContentFiles } from '../src/integrations/content-files.ts';
import { CODEOWNERS_FILE, codeownersText, ownersOf } from '../src/site/codeowners.ts';
import { whyNotWritten, writeFiles } from './lib/write-files.ts';

if (process.argv.length > 2) {
	console.error('Lệnh này không có tùy chọn nào.');
	process.exit(2);
}

const folder = contentFolder();
const files = await readContentFiles(folder).catch(() => undefined);
if (files === undefined) {
	console.error(`Không có thư mục nội dung “${folder}”. Hãy xem lại CONTENT_DIR.`);
	process.exit(2);
}
const { input, rejected } = parseFiles(files.map(({ path, data }) => ({ path, data })));
const refused = rejected.filter(
	({ role }) => role.kind === 'agency' || (role.kind === 'vocabulary' && role.name === 'site'),
);

if (refused.length > 0) {
	const paths = refused.map(({ path }) => join(folder, path)).join(', ');
	console.error(
		`Chưa đọc được ${paths}; tệp cũ được giữ nguyên. Hãy chạy npm run check để xem lỗi.`,
	);
	process.exitCode = 1;
} else await write();

async function write(): Promise<void> {
	const { publisher } = input.vocabularies.site;
	const content = codeownersText(input.agencies, publisher);
	const count = ownersOf(input.agencies, publisher).size;
	try {
		const { written } = await writeFiles(dirname(folder), [{ path: CODEOWNERS_FILE, content }], {
			replace: true,
			backup: false,
		});
		console.log(
			written.length === 0
				? `${CODEOWNERS_FILE} đã đúng: ${count} dòng.`
				: `Đã ghi ${CODEOWNERS_FILE}: ${count} dòng.`,
		);
	} catch (error) {
		console.error(whyNotWritten(error));
		process.exitCode = 1;
	}
}
