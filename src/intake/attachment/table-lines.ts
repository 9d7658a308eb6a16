/** Writes the rows of a sheet as lines of text. A spreadsheet drops the zero that phone and identity numbers begin with. */
import type { AttachmentContent } from '../../domain/attachment.ts';
import { addPassage } from './content.ts';

/** More rows than anybody reads in a browser. */
export const MOST_ROWS = 20_000;

const PHONE = /điện thoại|di động|sđt|sdt|\btel|phone|zalo/iu;
const IDENTITY = /căn cước|cccd|cmnd|cmt|chứng minh|định danh/iu;

/** Adds each row as a passage. `rows` are cells by column; `where` says where row `index` stands. */
export function addRows(
	content: AttachmentContent,
	rows: Iterable<ReadonlyMap<string, string>>,
	where: (index: number) => string,
): void {
	const headers = new Map<string, string>();
	let index = 0;
	for (const cells of rows) {
		const texts: string[] = [];
		for (const [column, cell] of cells) {
			if (PHONE.test(cell) || IDENTITY.test(cell)) headers.set(column, cell);
			texts.push(restored(cell.trim(), headers.get(column) ?? ''));
		}
		addPassage(content, where(index), texts.filter((text) => text !== '').join(' | '));
		index += 1;
	}
}

function restored(cell: string, header: string): string {
	if (!/^\d{8,12}$/.test(cell)) return cell;
	if (PHONE.test(header) && /^[35789]\d{8}$/.test(cell)) return `0${cell}`;
	if (!IDENTITY.test(header)) return cell;
	return cell.length === 11 ? `0${cell}` : cell.length === 12 ? cell : `CMND ${cell}`;
}
