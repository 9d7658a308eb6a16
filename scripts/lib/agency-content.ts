/** The files that a list of one agency can speak of, read from the content folder. */
import { readdir } from 'node:fs/promises';
import { type ContentFile, readContentFiles } from '../../src/integrations/content-files.ts';
import { nearest } from '../../src/text/nearest.ts';

/** The agency's files, the shared lists and every agency's plans; or why there are none, for the author. */
export async function agencyContent(
	folder: string,
	agency: string | undefined,
): Promise<ContentFile[] | string> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
	if (entries === undefined)
		return `Không có thư mục nội dung “${folder}”. Hãy xem lại CONTENT_DIR.`;
	const known = entries
		.filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
		.map(({ name }) => name);
	if (agency === undefined)
		return `Hãy nói của cơ quan nào bằng --agency. Đang có: ${known.join(', ')}.`;
	if (!known.includes(agency)) {
		const guess = nearest(agency, known);
		return `Không có cơ quan “${agency}” trong ${folder}/.${guess === undefined ? '' : ` Có phải “${guess}” không?`}`;
	}
	return readContentFiles(folder, [agency, ...known.map((id) => `${id}/plans`)]);
}
