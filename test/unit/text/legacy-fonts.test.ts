import { describe, expect, test } from 'vitest';
import {
	fromLegacy,
	fromLegacyFont,
	guessLegacyEncoding,
	hasUnicodeVietnamese,
	legacyEncodingOf,
} from '../../../src/text/legacy-fonts.ts';

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
/** The same letters as typed in each encoding. */
const TCVN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ®';
const VNI =
	'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î ñ';

describe('every letter', () => {
	test('of TCVN3', () => {
		expect(fromLegacy(TCVN3, 'tcvn3')).toBe(LETTERS);
		expect(fromLegacy('¡¢£¤¥¦§', 'tcvn3')).toBe('ĂÂÊÔƠƯĐ');
	});

	test('of VNI, small, capital, and capital with a small mark', () => {
		const spaced = [...LETTERS].join(' ');
		expect(fromLegacy(VNI, 'vni')).toBe(spaced);
		expect(fromLegacy(VNI.toUpperCase(), 'vni')).toBe(spaced.toLocaleUpperCase('vi'));
		expect(fromLegacy('Aùnh AÙnh Ñaïi OÂng', 'vni')).toBe('Ánh Ánh Đại Ông');
	});
});

test.each([
	['§iÓn h×nh tiªn tiÕn, ng\u00ADêi tèt', 'tcvn3', 'Điển hình tiên tiến, người tốt'],
	['x· NËm Ch¹c, quü, thñy lîi', 'tcvn3', 'xã Nậm Chạc, quỹ, thủy lợi'],
	['ngöôøi toát, gôûi ñöôïc, quyõ, kyû', 'vni', 'người tốt, gởi được, quỹ, kỷ'],
	['TP. Hoà Chí Minh, nghó', 'vni', 'TP. Hồ Chí Minh, nghĩ'],
] as const)('%s', (stored, encoding, shown) => {
	expect(fromLegacy(stored, encoding)).toBe(shown);
});

test('signs that Word moved into the private use area are read', () => {
	expect(fromLegacy('\uF0A7iÓn', 'tcvn3')).toBe('Điển');
});

describe('a font', () => {
	test.each([
		['.VnTime', 'tcvn3'],
		['.vntimeh', 'tcvn3'],
		['VNI-Times', 'vni'],
		['Times New Roman', undefined],
		['VNtimes New Roman', undefined],
	])('%s is %s', (font, encoding) => {
		expect(legacyEncodingOf(font)).toBe(encoding);
	});

	test('for capitals draws small letters large', () => {
		expect(fromLegacyFont('g\u00AD¬ng s¸ng', '.VnTimeH')).toBe('GƯƠNG SÁNG');
		expect(fromLegacyFont('g\u00AD¬ng s¸ng', '.VnTime')).toBe('gương sáng');
		expect(fromLegacyFont('chào', 'Arial')).toBe('chào');
	});
});

test('the encoding of text without a font is guessed from several signs only', () => {
	expect(guessLegacyEncoding('§iÓn h×nh tiªn tiÕn')).toBe('tcvn3');
	expect(guessLegacyEncoding('Ñieån hình tieân tieán, ngöôøi')).toBe('vni');
	expect(guessLegacyEncoding('Café à Paris, naïve garçon, Noël, aïe')).toBeUndefined();
	expect(guessLegacyEncoding('Điển hình tiên tiến')).toBeUndefined();
	expect(guessLegacyEncoding('Toán và lý, ân cần')).toBeUndefined();
});

test('Unicode is known by letters that no old encoding has', () => {
	expect(hasUnicodeVietnamese('đường')).toBe(true);
	expect(hasUnicodeVietnamese('hòa'.normalize('NFD'))).toBe(false);
	expect(hasUnicodeVietnamese('§iÓn')).toBe(false);
});
