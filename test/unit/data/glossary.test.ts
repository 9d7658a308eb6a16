import { expect, test } from 'vitest';
import { firstLetter, glossaryView } from '../../../src/data/views/glossary.ts';
import { abbreviationSchema, termSchema } from '../../../src/domain/schemas/shared.ts';

const term = (id: string, word: string, see: string[] = []) =>
	termSchema.parse({ id, term: word, meaning: `Nghĩa của ${word}.`, see });

test('takes a letter of the alphabet: hats, horns and the stroke count, tones and quotes do not', () => {
	expect(
		['Điển hình', 'ấm no', 'Ở xã', '“Chưa xác định”', 'OCOP', 'Ủy ban'].map(firstLetter),
	).toEqual(['Đ', 'Â', 'Ơ', 'C', 'O', 'U']);
});

test('groups words by letter in alphabetical order, each letter with its own anchor', () => {
	const { letters } = glossaryView({
		glossary: [
			term('dot-xuat', 'Đột xuất'),
			term('do-tuoi', 'Độ tươi'),
			term('danh-hieu', 'Danh hiệu'),
			term('chua', '“Chưa xác định”'),
		],
		abbreviations: [],
	});
	expect(letters.map(({ id, terms }) => [id, ...terms.map((found) => found.id)])).toEqual([
		['chu-c', 'chua'],
		['chu-d', 'danh-hieu'],
		['chu-dd', 'do-tuoi', 'dot-xuat'],
	]);
});

test('leads to related words that exist', () => {
	const { letters } = glossaryView({
		glossary: [term('so-ket', 'Sơ kết', ['tong-ket', 'khong-co']), term('tong-ket', 'Tổng kết')],
		abbreviations: [],
	});
	expect(letters[0]?.terms[0]?.see).toEqual([{ text: 'Tổng kết', href: '/thuat-ngu/#tong-ket' }]);
});

test('abbreviations say their other forms and meanings', () => {
	const { abbreviations } = glossaryView({
		glossary: [],
		abbreviations: [
			abbreviationSchema.parse({
				abbr: 'UBND',
				expansion: 'Ủy ban nhân dân',
				variants: ['Uỷ ban nhân dân'],
				otherExpansions: ['nghĩa khác'],
				category: 'Cơ quan',
				spellOut: true,
			}),
		],
	});
	expect(abbreviations).toEqual([
		{
			short: 'UBND',
			long: 'Ủy ban nhân dân',
			notes: ['Cũng viết: Uỷ ban nhân dân.', 'Còn có nghĩa: nghĩa khác.'],
		},
	]);
});
