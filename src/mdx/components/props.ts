/** Kinds of properties, each with what the authors' guide says about it. */
import { z } from 'zod';

/** What the guide says about a property. */
export const aboutSchema = z.object({
	/** Kind of value, in Vietnamese. */
	type: z.string(),
	/** One line. */
	description: z.string(),
	/** A value as typed between quotes; empty for a switch. */
	example: z.string(),
});
export type AboutProp = z.output<typeof aboutSchema>;

const LONGEST_WORDS = 300;

/** Adds what the guide says. Goes last: `optional()` after it would lose it. */
function about<S extends z.ZodType>(
	schema: S,
	type: string,
	description: string,
	example: string,
): S {
	return schema.meta({ type, description, example });
}

const plain = (max: number) =>
	z
		.string('Giá trị phải là chữ trong ngoặc kép.')
		.transform((text) => text.replace(/\s+/g, ' ').trim())
		.pipe(z.string().min(1, 'Giá trị đang để trống.').max(max, `Dài quá ${max} ký tự.`));

/** Words on one line. */
export function words(description: string, example: string, max = LONGEST_WORDS) {
	return about(plain(max), 'chữ', description, example);
}

/** Words on one line, which may be left out. */
export function optionalWords(description: string, example: string, max = LONGEST_WORDS) {
	return about(plain(max).optional(), 'chữ', description, example);
}

/** Kind of value of a property that names a file. */
export const FILE_TYPE = 'tệp';

/** A file of the entry's folder; its path is checked where the file is used. */
export function file(description: string, example: string) {
	return about(plain(200), FILE_TYPE, description, example);
}

/** A file of the entry's folder, which may be left out. */
export function optionalFile(description: string, example: string) {
	return about(plain(200).optional(), FILE_TYPE, description, example);
}

/** An address; checked where the link is made. */
export function address(description: string, example: string) {
	return about(plain(2000), 'địa chỉ', description, example);
}

/** The number of a source in the entry's list. */
export function optionalSource(description: string) {
	const number = z
		.string()
		.regex(/^[1-9]\d{0,2}$/, 'Nguồn ghi bằng số thứ tự trong danh sách nguồn.');
	return about(number.optional(), 'số thứ tự nguồn', description, '1');
}

/** A switch: written without a value. */
export function flag(description: string) {
	const on = z.literal(true, 'Chỉ ghi tên thuộc tính, không ghi giá trị.');
	return about(on.optional(), 'bật/tắt', description, '');
}

/** An id of a list of the entry or of the site. */
export function id(description: string, example: string) {
	return about(plain(80), 'mã', description, example);
}

/** An id which may be left out. */
export function optionalId(description: string, example: string) {
	return about(plain(80).optional(), 'mã', description, example);
}

/** One of a few words. */
export function choice<const Values extends readonly [string, ...string[]]>(
	values: Values,
	description: string,
	example: Values[number],
) {
	const list = values.map((value) => `"${value}"`).join(', ');
	const one = z.enum(values, `Chỉ nhận một trong các giá trị: ${list}.`);
	return about(one, values.join(' | '), description, example);
}
