import { expect, test } from 'vitest';
import { createPlaces } from '../../../../src/domain/places/places.ts';
import { placeSchema } from '../../../../src/domain/schemas/place.ts';
import { placeText } from '../../../../src/site/words/place-text.ts';
import { provinces } from '../../domain/places/provinces.ts';

const places = createPlaces(provinces);
const textOf = (place: object) => placeText(placeSchema.parse(place), places);

test('names commune and province, capital first', () => {
	expect(textOf({ province: 'dien-bien', commune: 'xã Xa Dung' })).toEqual({
		now: 'Xã Xa Dung, tỉnh Điện Biên',
	});
});

test('puts the village before the commune', () => {
	const place = { province: 'dien-bien', commune: 'xã Xa Dung', locality: 'bản Háng Pu Xi' };
	expect(textOf(place).now).toBe('Bản Háng Pu Xi, xã Xa Dung, tỉnh Điện Biên');
});

test('names a place of before the merger as it was called then', () => {
	const place = {
		province: 'lao-cai',
		then: { province: 'yen-bai', district: 'huyện Trấn Yên', commune: 'xã Đào Thịnh' },
	};
	expect(textOf(place)).toEqual({
		now: 'Tỉnh Lào Cai',
		then: 'trước 1/7/2025: xã Đào Thịnh, huyện Trấn Yên, Yên Bái',
	});
});

test('takes a former district without a province to be in the province still called so', () => {
	const place = { province: 'lao-cai', then: { district: 'huyện Bát Xát' } };
	expect(textOf(place).then).toBe('trước 1/7/2025: huyện Bát Xát, Lào Cai');
});

test('says that a former city was a city', () => {
	const place = {
		province: 'hai-phong',
		then: { province: 'hai-phong', district: 'quận Lê Chân' },
	};
	expect(textOf(place)).toEqual({
		now: 'Thành phố Hải Phòng',
		then: 'trước 1/7/2025: quận Lê Chân, thành phố Hải Phòng',
	});
});

test('lists several provinces', () => {
	const place = { province: 'lao-cai', alsoProvinces: ['dien-bien', 'hai-phong'] };
	expect(textOf(place).now).toBe('Tỉnh Lào Cai, tỉnh Điện Biên và thành phố Hải Phòng');
});

test('says nationwide', () => {
	expect(textOf({ nationwide: true })).toEqual({ now: 'Toàn quốc' });
});

test('passes over an id that the vocabulary doesn’t have', () => {
	expect(textOf({ province: 'khong-co', commune: 'xã Xa Dung' })).toEqual({ now: 'Xã Xa Dung' });
	expect(textOf({ province: 'lao-cai', then: { province: 'khong-co' } })).toEqual({
		now: 'Tỉnh Lào Cai',
	});
});
