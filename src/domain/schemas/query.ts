/** What a column shows: a query in keys, or the address of a search as the reader's browser has it. */
import { z } from 'zod';
import { SEARCH_PARAMETERS, type SearchParameter } from '../search-parameters.ts';
import { FRESHNESS, KINDS, LEVELS, STAGES, SUBJECTS } from '../values.ts';
import { field, line, oneOf, slug } from './fields.ts';

const queryKeys = z.strictObject({
	kinds: z.array(oneOf('Loại', KINDS)).default([]),
	fields: z.array(slug('lĩnh vực')).default([]),
	movements: z.array(slug('phong trào')).default([]),
	agencies: z.array(slug('cơ quan')).default([]),
	places: z.array(slug('địa phương')).default([]),
	subjects: z.array(oneOf('Đối tượng', SUBJECTS)).default([]),
	levels: z.array(oneOf('Cấp', LEVELS)).default([]),
	years: z.array(z.int()).default([]),
	stages: z.array(oneOf('Giai đoạn', STAGES)).default([]),
	freshness: z.array(oneOf('Độ tươi', FRESHNESS)).default([]),
	needs: z.array(slug('vấn đề')).default([]),
	traits: z.array(line('nét riêng', 40)).default([]),
	text: line('chữ tìm', 300).optional(),
});
export type Query = z.output<typeof queryKeys>;

/** Parameters that order or narrow a reader's list and do not choose entries. */
const PASSED_OVER: ReadonlySet<string> = new Set(['sap-xep', 'dung']);

const ADDRESS = /(?:^|\/)tim-kiem\/\?(.+)$/;

/** Takes an address such as `/tim-kiem/?q=rừng&linh-vuc=lam-nghiep`, with or without its host. */
const searchAddress = z.string().transform((address, context): Query => {
	const refuse = (message: string) => {
		context.issues.push({ code: 'custom', message, input: address });
		return z.NEVER;
	};
	const asked = ADDRESS.exec(address)?.[1];
	if (asked === undefined)
		return refuse(
			`“${address}” không phải địa chỉ của trang tìm kiếm. Hãy chép cả địa chỉ, như /tim-kiem/?q=rừng&linh-vuc=lam-nghiep.`,
		);
	const keys: Record<string, unknown> = {};
	for (const [name, value] of new URLSearchParams(asked)) {
		if (name === 'q') keys.text = value.trim() === '' ? undefined : value;
		else if (isParameter(name)) keys[SEARCH_PARAMETERS[name]] = valuesOf(name, value);
		else if (!PASSED_OVER.has(name))
			return refuse(`Địa chỉ tìm kiếm có “${name}”, trang này không hiểu. Hãy bỏ phần ấy đi.`);
	}
	const query = queryKeys.safeParse(keys);
	if (query.success) return query.data;
	const [issue] = query.error.issues;
	return refuse(`Địa chỉ tìm kiếm có chỗ sai: ${issue?.message ?? ''}`);
});

function isParameter(name: string): name is SearchParameter {
	return Object.hasOwn(SEARCH_PARAMETERS, name);
}

function valuesOf(name: SearchParameter, value: string): unknown[] {
	// The search lists pages of the site itself too; a column has entries only.
	const values = value
		.split(',')
		.filter((one) => one !== '' && !(name === 'loai' && one === 'page'));
	return name === 'nam' ? values.map(Number) : values;
}

export const querySchema = field(
	z.union([queryKeys, searchAddress]),
	'Câu hỏi',
	'Mục nào thuộc chuyên mục: các khóa cùng phải đúng, hoặc địa chỉ của một lần tìm chép từ trang tìm kiếm.',
);
