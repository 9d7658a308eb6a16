import { describe, expect, test } from 'vitest';
import {
	fixLookalikes,
	isNfc,
	looksLikeLegacyFont,
	normaliseSource,
	toNfc,
} from '../../../src/text/normalise.ts';

const NFC = 'Điển hình tiên tiến';
const NFD = NFC.normalize('NFD');

test('decomposed text becomes NFC', () => {
	expect(NFD).not.toBe(NFC);
	expect(isNfc(NFD)).toBe(false);
	expect(toNfc(NFD)).toBe(NFC);
	expect(isNfc(toNfc(NFD))).toBe(true);
});

test.each([
	['clean', 'a\nb', { text: 'a\nb', wasNfd: false, hadBom: false, hadCrlf: false }],
	['NFD', NFD, { text: NFC, wasNfd: true, hadBom: false, hadCrlf: false }],
	['byte order mark', `\uFEFF${NFC}`, { text: NFC, wasNfd: false, hadBom: true, hadCrlf: false }],
	['CRLF', 'a\r\n\r\nb', { text: 'a\n\nb', wasNfd: false, hadBom: false, hadCrlf: true }],
	['lone CR', 'a\rb', { text: 'a\nb', wasNfd: false, hadBom: false, hadCrlf: true }],
])('a source with %s is normalised and says so', (_, source, expected) => {
	expect(normaliseSource(source)).toEqual(expected);
});

test('eth and African D become đ', () => {
	expect(fixLookalikes('ðiển hình, ÐẢNG ỦY, Ɖảng, ɖường')).toBe('điển hình, ĐẢNG ỦY, Đảng, đường');
});

describe('legacy fonts', () => {
	test.each([
		['TCVN3', '§iÓn h×nh tiªn tiÕn'],
		['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'],
		['TCVN3', '§éc lËp - Tù do - H¹nh phóc'],
		['TCVN3', 'phong trµo thi ®ua yªu n­íc'],
		['VNI', 'Ñieån hình'],
		['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
		['VNI', 'Phong traøo thi ñua yeâu nöôùc'],
	])('%s text is recognised: %s', (_, text) => {
		expect(looksLikeLegacyFont(text)).toBe(true);
	});

	test.each([
		'Điển hình tiên tiến, người tốt, việc tốt',
		'ỦY BAN NHÂN DÂN TỈNH LÀO CAI, ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
		'Xoong nồi, quần soóc, moóc câu; Krông Pắc, Ea Súp, Ê Đê, Đắk Lắk',
		'Điều 5, § 3 và §4; 20 m², 5 µg, 3×4 m, nhãn hiệu Hatimic® và ©Tác giả, “1ª”',
		'© 2026 Ban biên tập · Mọi quyền được bảo lưu',
		'Bright spot in Vietnam-China border diplomacy',
		'Où est le maïs ? Un goût naïf, un château, l’hôtel « Noël » en août',
		'El año pasado, señor Ñáñez; Straße für Kärnten; São João; smörgåsbord; Tromsø',
		NFD,
	])('ordinary text is left alone: %s', (text) => {
		expect(looksLikeLegacyFont(text)).toBe(false);
	});
});
