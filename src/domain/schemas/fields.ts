/** Field builders shared by the schemas, so that a date, an id or a text is described and refused in one way. */
import { z } from 'zod';

/** Vietnamese label and one-line contract of a field; the authors' guide and the editor read them. */
export function field<T extends z.ZodType>(schema: T, title: string, description: string): T {
	return schema.meta({ title, description }) as T;
}

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** YAML readers give a day as text or as a Date at UTC midnight; both become `YYYY-MM-DD`. */
const dayText = (value: unknown): unknown =>
	value instanceof Date && !Number.isNaN(value.valueOf())
		? value.toISOString().slice(0, 10)
		: typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999
			? String(value)
			: value;

/** A whole day, `YYYY-MM-DD`, that exists in the calendar. */
export const day = () =>
	z.preprocess(
		dayText,
		z.iso.date('Ngày phải có dạng NĂM-THÁNG-NGÀY và có thật trong lịch, ví dụ 2026-03-15.'),
	);

/** A date as exact as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = () =>
	z.preprocess(
		dayText,
		z
			.string('Thiếu ngày; ghi NĂM, NĂM-THÁNG hoặc NĂM-THÁNG-NGÀY.')
			.regex(
				PARTIAL_DATE,
				'Ngày phải có dạng NĂM, NĂM-THÁNG hoặc NĂM-THÁNG-NGÀY, ví dụ 2025, 2025-08 hoặc 2025-08-01.',
			)
			.refine(isRealDate, 'Ngày này không có trong lịch; hãy kiểm tra ngày và tháng.'),
	);

function isRealDate(text: string): boolean {
	if (text.length < 10) return true;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** A calendar year between 1945 and 2100. */
export const year = () =>
	z
		.int('Năm phải là số nguyên bốn chữ số, ví dụ 2025.')
		.min(1945, 'Năm phải từ 1945 trở đi.')
		.max(2100, 'Năm phải trước 2100.');

/** From and to, as exact as known; `to` missing means still going on. */
export const period = () =>
	z
		.strictObject({ from: partialDate().optional(), to: partialDate().optional() })
		.refine(
			(value) => value.from !== undefined || value.to !== undefined,
			'Giai đoạn phải có “from” hoặc “to”.',
		)
		.refine(
			(value) => !value.from || !value.to || value.from.slice(0, 4) <= value.to.slice(0, 4),
			'Giai đoạn có “from” sau “to”; hãy đổi chỗ.',
		);

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id or slug: lower-case letters without marks, digits and hyphens. */
export const slug = (what: string) =>
	z
		.string(`Thiếu ${what}.`)
		.regex(
			SLUG,
			`${what} chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ “thon-so-bat-xat”.`,
		);

/** A reference to an entry: `slug` in the same agency, or `agency/slug`. */
export const entryRef = (what: string) =>
	z
		.string(`Thiếu ${what}.`)
		.regex(
			/^([a-z0-9]+(-[a-z0-9]+)*\/)?[a-z0-9]+(-[a-z0-9]+)*$/,
			`${what} phải là tên thư mục của mục được nhắc tới, ví dụ “thon-so-bat-xat” hoặc “co-quan/thon-so-bat-xat”.`,
		);

/** One line of text with a limit, trimmed and not empty. */
export const line = (what: string, max: number) =>
	z
		.string(`Thiếu ${what}.`)
		.trim()
		.min(1, `${what} đang để trống; hãy viết vào hoặc xóa dòng này.`)
		.max(max, `${what} dài quá ${max} ký tự; hãy rút gọn.`);

/** A web address. */
export const webUrl = () =>
	z.url({
		protocol: /^https?$/,
		error: 'Địa chỉ phải bắt đầu bằng https:// hoặc http:// và không có dấu cách.',
	});

/** A number as it is counted; text such as "1.550" is refused with the way to write it. */
export const amount = () =>
	z.number('Giá trị phải là số viết trần, không có dấu chấm ngăn nghìn: 1550 hoặc 31.3.');

/** One of a closed list; the check adds the nearest allowed word. */
export const oneOf = <const T extends readonly [string, ...string[]]>(what: string, values: T) =>
	z.enum(values, { error: () => `${what} phải là một trong: ${values.join(', ')}.` });
