import { describe, expect, test } from 'vitest';
import { entriesMatching } from '../../../src/domain/columns.ts';
import { querySchema } from '../../../src/domain/schemas/query.ts';
import { exemplar, practice, smallLibrary } from '../../support/small-library.ts';

const library = smallLibrary({
	'a/exemplars/mot/index.mdx': exemplar('status: running'),
	'a/exemplars/hai/index.mdx': exemplar('status: stopped\nstopped: { on: "2025", why: Hết tiền. }'),
	'b/practices/ba/index.mdx': practice('aliases: [Hũ gạo tình thương]'),
	'mau/exemplars/bon/index.mdx': exemplar(),
});
const found = (query: unknown) =>
	entriesMatching(querySchema.parse(query), library)
		.map(({ key }) => key)
		.sort();

describe('a column', () => {
	test('shows what all keys ask for, never samples', () => {
		expect(found({})).toEqual(['a/hai', 'a/mot', 'b/ba']);
		expect(found({ kinds: ['exemplar'] })).toEqual(['a/hai', 'a/mot']);
		expect(found({ kinds: ['exemplar'], agencies: ['b'] })).toEqual([]);
		expect(found({ freshness: ['stopped'] })).toEqual(['a/hai']);
	});

	test('finds words in any order, with or without marks, wherever an entry says them', () => {
		expect(found({ text: 'hũ gạo tình thương' })).toEqual(['b/ba']);
		expect(found({ text: 'tinh thuong hu gao' })).toEqual(['b/ba']);
		expect(found({ text: 'hũ gạo biển khơi' })).toEqual([]);
	});

	test('may be the address of a search', () => {
		expect(found('/tim-kiem/?loai=exemplar&do-tuoi=stopped&sap-xep=ten')).toEqual(['a/hai']);
		expect(found('https://neu-guong.example/tim-kiem/?q=h%C5%A9%20g%E1%BA%A1o')).toEqual(['b/ba']);
		expect(found('/tim-kiem/?loai=exemplar,page&co-quan=a,b')).toEqual(['a/hai', 'a/mot']);
	});

	test.each([
		['/guong/', 'không phải địa chỉ của trang tìm kiếm'],
		['/tim-kiem/?mau=do', '“mau”'],
		['/tim-kiem/?cap=troi', 'có chỗ sai'],
		['/tim-kiem/?nam=nay', 'có chỗ sai'],
	])('refuses %s and says why', (address, why) => {
		const { error } = querySchema.safeParse(address);
		expect(JSON.stringify(error?.issues)).toContain(why);
	});
});
