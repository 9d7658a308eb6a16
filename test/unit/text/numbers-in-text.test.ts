import { expect, test } from 'vitest';
import { numbersInText } from '../../../src/text/numbers-in-text.ts';

const summary = (text: string) =>
	numbersInText(text).map(({ text: written, value, kind }) => [written, value, kind]);

test.each<[string, [string, number, string][]]>([
	['1.550 hộ', [['1.550', 1550, 'number']]],
	[
		'tăng 31,3% so với 30–40 % trước',
		[
			['31,3%', 31.3, 'percent'],
			['30', 30, 'percent'],
			['40 %', 40, 'percent'],
		],
	],
	['đạt 90 phần trăm.', [['90 phần trăm', 90, 'percent']]],
	[
		'ngày 20/11/2026, từ 1.7.2025',
		[
			['20/11/2026', 2026, 'date'],
			['1.7.2025', 2025, 'date'],
		],
	],
	['31 tháng 8 năm 2021', [['31 tháng 8 năm 2021', 2021, 'date']]],
	['ngày 26-27/12/2025', [['26-27/12/2025', 2025, 'date']]],
	[
		'tháng 8/2025 và tháng 3 năm 2024, ngày 20/11',
		[
			['8/2025', 2025, 'date'],
			['3 năm 2024', 2024, 'date'],
			['20/11', 20, 'date'],
		],
	],
	['lúc 7h30', [['7h30', 7, 'date']]],
	['198/KH-SNgV', [['198/KH-SNgV', 198, 'document-number']]],
	[
		'198/KH - SNgV ngày 24/3/2021',
		[
			['198/KH - SNgV', 198, 'document-number'],
			['24/3/2021', 2021, 'date'],
		],
	],
	[
		'91/2017/NĐ-CP, 05-CT/TW, 06/2022/QH15, 587/QĐ-TTg',
		[
			['91/2017/NĐ-CP', 91, 'document-number'],
			['05-CT/TW', 5, 'document-number'],
			['06/2022/QH15', 6, 'document-number'],
			['587/QĐ-TTg', 587, 'document-number'],
		],
	],
	[
		'năm 2025, giai đoạn 2021- 2025',
		[
			['2025', 2025, 'year'],
			['2021', 2021, 'year'],
			['2025', 2025, 'year'],
		],
	],
	[
		'2000 người, 2025 hộ, năm 2020 người dân',
		[
			['2000', 2000, 'number'],
			['2025', 2025, 'number'],
			['2020', 2020, 'year'],
		],
	],
	[
		'thứ 3, Điều 5, thôn 2, hạng 1, 4.0',
		[
			['3', 3, 'ordinal'],
			['5', 5, 'ordinal'],
			['2', 2, 'ordinal'],
			['1', 1, 'ordinal'],
			['4.0', 4, 'ordinal'],
		],
	],
	[
		'mở đường 5 km, tổ 7 người',
		[
			['5', 5, 'number'],
			['7', 7, 'number'],
		],
	],
	['giống ST25, Covid-19, mạng 5G, khí CO2, 30 m2', [['30', 30, 'number']]],
	[
		'10/12 thôn',
		[
			['10', 10, 'number'],
			['12', 12, 'number'],
		],
	],
	[
		'25 triệu đồng/ha, 50kg',
		[
			['25', 25, 'number'],
			['50', 50, 'number'],
		],
	],
	['gọi 0912 345 678 hoặc 0912.345.678', []],
	['2.5 ha', [['2.5', 2.5, 'number']]],
	[
		'Năm 2018 có 3 xã. 12.',
		[
			['2018', 2018, 'year'],
			['3', 3, 'number'],
			['12', 12, 'number'],
		],
	],
	['không có số nào', []],
])('%s', (text, expected) => {
	expect(summary(text)).toEqual(expected);
});

test('offsets point at the text', () => {
	const text = 'Bản có 1.550 người, 31,3% là trẻ em, theo 57/KH-SNN ngày 20/8/2021.';
	const found = numbersInText(text);
	expect(found).toHaveLength(4);
	for (const { text: written, index } of found) {
		expect(text.slice(index, index + written.length)).toBe(written);
	}
});
