import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { registrationSchema } from '../../../../src/domain/schemas/registration.ts';
import { DAMAGES, randomFrom } from '../../../support/damage.ts';
import { contentOf, csv, importFor, xlsx } from './sheet-of.ts';

const TABLE = [
	['Đơn vị', 'Đối tượng', 'Cấp', 'Số lượng', 'Ngày'],
	['Thôn Một', 'Hộ', 'Xã', 3, '20/3/2025'],
	['Thôn Hai', 'Tập thể', 'Xã', 1, '20/3/2025'],
];
const TEXT = TABLE.map((row) => row.join(';')).join('\r\n');

describe('a hundred damaged files of each kind', () => {
	test('workbooks give the same files or none, and always a message', async () => {
		const whole = await xlsx(TABLE);
		const { files } = await importFor(whole, contentOf());
		expect(files).toHaveLength(1);
		for (let seed = 0; seed < 100; seed++) {
			const bytes = DAMAGES[seed % DAMAGES.length]?.(whole, randomFrom(seed)) ?? whole;
			const result = await importFor(bytes, contentOf(), { name: 'danh-sach.xlsx' });
			if (result.files.length > 0) expect(result.files).toEqual(files);
			else expect(result.report.refusal?.advice ?? '').toMatch(/^(Hãy|Có phải)/);
		}
	});

	test('CSV files give valid files or none, and always a message', async () => {
		for (let seed = 0; seed < 100; seed++) {
			const bytes = DAMAGES[seed % DAMAGES.length]?.(csv(TEXT), randomFrom(seed)) ?? csv(TEXT);
			const { files, report } = await importFor(bytes, contentOf(), { name: 'danh-sach.csv' });
			for (const { content } of files)
				expect(registrationSchema.safeParse(parse(content)).success).toBe(true);
			if (files.length === 0) {
				const advice = [report.refusal, ...report.problems].map((problem) => problem?.advice ?? '');
				expect(advice.join('')).toMatch(/hãy|Có phải/i);
			}
		}
	});
});

describe('a file that is no table', () => {
	const refusalOf = async (bytes: Uint8Array, name: string) =>
		(await importFor(bytes, contentOf(), { name })).report.refusal?.message;

	test('is refused in words', async () => {
		const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		expect(await refusalOf(old, 'cu.xls')).toBe(
			'Tệp này là Excel đời cũ (.xls), hoặc có đặt mật khẩu.',
		);
		expect(await refusalOf(new Uint8Array(), 'rong.xlsx')).toBe('Tệp này rỗng.');
		expect(await refusalOf(csv('%PDF-1.7'), 'a.pdf')).toBe(
			'Tệp này không phải bảng tính .xlsx hay .csv.',
		);
		expect(await refusalOf(Uint8Array.from([0x54, 0xea, 0x6e]), 'a.csv')).toBe(
			'Tệp CSV này không ở bảng mã UTF-8 nên chữ có dấu không đọc được.',
		);
		expect(await refusalOf(new Uint8Array(20_000_001), 'to.xlsx')).toBe('Tệp này nặng hơn 20 MB.');
		expect(await refusalOf(csv('a;b\n'.repeat(20_001)), 'dai.csv')).toBe(
			'Bảng có hơn 20.000 dòng.',
		);
		expect(await refusalOf(csv('Bài thơ\nvề mùa xuân'), 'tho.csv')).toBe(
			'Không tìm thấy dòng tên cột của một bảng biết nhập.',
		);
	});

	test('or one that lacks a column is told which', async () => {
		const { report } = await importFor(csv('Tên,Năm,Kết quả thi\nA,2024,Tốt\n'), contentOf(), {
			kind: 'ratings',
		});
		expect(report.refusal).toEqual({
			message: 'Bảng Xếp loại năm thiếu cột “Xếp loại”.',
			advice:
				'Hãy thêm cột ấy, hoặc đổi tên một cột chưa hiểu: “Kết quả thi”. Mẫu có sẵn: npm run sheet-template -- ratings.',
		});
	});
});

describe('CSV', () => {
	const separators: readonly [string, string][] = [
		['semicolons', ';'],
		['commas', ','],
		['tabs', '\t'],
	];
	test.each(separators)(
		'with %s is read, with or without a byte order mark',
		async (_, separator) => {
			const text = TEXT.replaceAll(';', separator);
			const plain = await importFor(csv(text), contentOf());
			const marked = await importFor(csv(`\uFEFF${text}`), contentOf());
			expect(plain.files).toHaveLength(1);
			expect(marked.files).toEqual(plain.files);
		},
	);

	test('of Excel’s “Unicode text” and in decomposed letters gives the same', async () => {
		const plain = await importFor(csv(TEXT), contentOf());
		const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${TEXT.replaceAll(';', '\t')}`, 'utf16le'));
		expect((await importFor(utf16, contentOf(), { name: 'a.txt' })).files).toEqual(plain.files);
		expect((await importFor(csv(TEXT.normalize('NFD')), contentOf())).files).toEqual(plain.files);
	});
});
