/** What a message calls a field: its Vietnamese name, its key, and where it stands in nested data. */
import type { z } from 'zod';
import type { DataPath } from '../source-file.ts';
import { aboutField } from './schema-at.ts';

/** “Ngày đăng (publishedOn)”, with the place in nested data: “Giá trị (value) ở facts, mục 3”. */
export function fieldName(path: DataPath, schema: z.ZodType): string {
	const named = path.findLastIndex((step) => typeof step === 'string');
	const key = named === -1 ? '' : String(path[named]);
	const { title } = aboutField(schema, path.slice(0, named + 1));
	const index = path.length > named + 1 ? `, mục ${Number(path.at(-1)) + 1},` : '';
	const name = title === undefined ? `Trường "${key}"` : `${title} (${key})`;
	return `${name}${index}${whereIn(path.slice(0, named + 1))}`;
}

/** “ ở facts, mục 3” for a path inside other data; nothing at the top. */
export function whereIn(path: DataPath): string {
	const above = path.slice(0, -1);
	if (above.length === 0) return '';
	return ` ở ${above.map((step) => (typeof step === 'number' ? `mục ${step + 1}` : String(step))).join(', ')}`;
}
