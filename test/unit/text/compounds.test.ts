import { describe, expect, test } from 'vitest';
import { COMPOUND_WORDS } from '../../../src/text/compound-words.ts';
import { bindCompounds, clauses, keepNumbersWithUnits } from '../../../src/text/compounds.ts';

/** Non-breaking spaces as “_”, so that they can be seen. */
const shown = (text: string) => text.replaceAll('\u00A0', '_');
const hidden = (text: string) => text.replaceAll('_', '\u00A0');

test.each([
	[
		'Ba mươi phút gõ cửa, chín mươi người kịp tránh lũ',
		'Ba_mươi phút gõ_cửa, chín_mươi người kịp tránh_lũ',
	],
	[
		'Thấy vết nứt sau thôn, Ma Seo Chứ đưa 115 người lên núi',
		'Thấy vết_nứt sau thôn, Ma_Seo_Chứ đưa 115_người lên núi',
	],
	['Sin Suối Hồ: cả bản bỏ thuốc phiện', 'Sin_Suối_Hồ: cả bản bỏ thuốc_phiện'],
	[
		'Hợp tác xã Suối Giàng giữ những gốc chè trăm tuổi',
		'Hợp_tác_xã Suối_Giàng giữ những gốc chè trăm tuổi',
	],
	[
		'Nhóm kỹ sư Hồ Quang Cua và giống lúa thơm ST25',
		'Nhóm kỹ_sư Hồ_Quang_Cua và giống_lúa thơm ST25',
	],
	['Ở Lào Cai, hồ sơ không chờ', 'Ở Lào_Cai, hồ_sơ không chờ'],
	['Bản Sin Suối Hồ', 'Bản Sin_Suối_Hồ'],
	['Từ một hội quán năm 2016 đến 151 hội quán', 'Từ một hội_quán năm 2016 đến 151_hội_quán'],
	['Xây dựng nông thôn mới', 'Xây_dựng nông_thôn_mới'],
	['“Chuyển đổi số” ở thôn', '“Chuyển_đổi_số” ở thôn'],
	['một nghìn năm trăm năm mươi hộ', 'một_nghìn_năm trăm_năm_mươi hộ'],
	['Một hai người đến', 'Một hai người đến'],
	['UBND Lào Cai', 'UBND Lào_Cai'],
	['', ''],
])('%s', (text, expected) => {
	expect(shown(bindCompounds(text))).toBe(expected);
});

test('a compound does not reach over punctuation', () => {
	expect(shown(bindCompounds('Việc nông, thôn mới'))).toBe('Việc nông, thôn mới');
	expect(shown(bindCompounds('Lào (Cai)'))).toBe('Lào (Cai)');
});

test('an author’s own non-breaking spaces stay', () => {
	expect(shown(bindCompounds(hidden('người kịp_tránh_lũ về nhà_sàn cũ')))).toBe(
		'người kịp_tránh_lũ về nhà_sàn cũ',
	);
});

test.each([
	'Nguyễn Thị Minh Khai và Trần Hưng Đạo Vương ở Thừa Thiên Huế',
	'Hai mươi lăm triệu ba trăm nghìn đồng',
	'Sáp nhập Bộ Nông Nghiệp Và Môi Trường Việt Nam',
	'Đi đầu phong trào thi đua yêu nước, khen thưởng 1.234.567 hợp tác xã',
])('no run is longer than 14 characters and only spaces change: %s', (text) => {
	const bound = bindCompounds(text);
	expect(bound.replaceAll('\u00A0', ' ')).toBe(text);
	for (const run of bound.split(' ')) {
		if (run.includes('\u00A0')) expect(run.replace(/[,.]$/, '').length).toBeLessThanOrEqual(14);
	}
});

describe('clauses', () => {
	test.each([
		[
			'Ba mươi phút gõ cửa, chín mươi người kịp tránh lũ',
			['Ba mươi phút gõ cửa,', 'chín mươi người kịp tránh lũ'],
		],
		[
			'Sin Suối Hồ: cả bản bỏ thuốc phiện, rồi trồng địa lan',
			['Sin Suối Hồ:', 'cả bản bỏ thuốc phiện,', 'rồi trồng địa lan'],
		],
		['Giảm 31,3% rác', ['Giảm 31,3% rác']],
		['Gương người tốt, việc tốt ở bản', ['Gương người tốt, việc tốt ở bản']],
		['“Một cửa,” họ nói; rồi làm', ['“Một cửa,”', 'họ nói;', 'rồi làm']],
		['Không dấu', ['Không dấu']],
	])('%s', (text, expected) => {
		expect(clauses(text)).toEqual(expected);
		expect(clauses(bindCompounds(text)).join(' ')).toBe(bindCompounds(text));
	});
});

test.each([
	['có 90 người', 'có 90_người'],
	['chi 25 triệu đồng/ha', 'chi 25_triệu_đồng/ha'],
	['1,25 tỷ đồng', '1,25_tỷ_đồng'],
	['1.550 hộ, 31,3 % và 20 m² ruộng', '1.550_hộ, 31,3_% và 20_m² ruộng'],
	['năm 2016 đến nay', 'năm 2016 đến nay'],
	['ST25 ha', 'ST25 ha'],
])('units stay with their figure: %s', (text, expected) => {
	expect(shown(keepNumbersWithUnits(text))).toBe(expected);
});

test('the word list is as its header says', () => {
	expect(COMPOUND_WORDS.length).toBeGreaterThanOrEqual(400);
	for (const word of COMPOUND_WORDS) {
		expect(word).toBe(word.normalize('NFC').toLowerCase().trim());
		expect(word.split(' ').length).toBeGreaterThan(1);
		expect(word.length).toBeLessThanOrEqual(14);
	}
	expect(new Set(COMPOUND_WORDS).size).toBe(COMPOUND_WORDS.length);
});
