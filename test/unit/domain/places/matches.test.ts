import { expect, test } from 'vitest';
import { matches } from '../../../../src/domain/places/matches.ts';
import { createPlaces } from '../../../../src/domain/places/places.ts';
import { placeSchema } from '../../../../src/domain/schemas/place.ts';
import { provinces } from './provinces.ts';

const places = createPlaces(provinces);
const isIn = (place: object, id: string) => matches(placeSchema.parse(place), id, places);

const inYenBai = { province: 'lao-cai', then: { province: 'yen-bai', district: 'huyện Văn Chấn' } };
const inOldLaoCai = { province: 'lao-cai', then: { district: 'huyện Bát Xát' } };
const sinceMerger = { province: 'lao-cai', commune: 'xã Bát Xát' };

test('counts what was done in a former province for the province it is now in', () => {
	expect(isIn(inYenBai, 'lao-cai')).toBe(true);
	expect(isIn(inYenBai, 'dien-bien')).toBe(false);
});

test('finds by the former province only what was done there', () => {
	expect(isIn(inYenBai, 'yen-bai')).toBe(true);
	expect(isIn(inYenBai, 'yen-bai-truoc-2025')).toBe(true);
	expect(isIn(inOldLaoCai, 'yen-bai')).toBe(false);
	expect(isIn(sinceMerger, 'yen-bai')).toBe(false);
});

test('tells the former Lào Cai from today’s', () => {
	expect(isIn(inOldLaoCai, 'lao-cai-truoc-2025')).toBe(true);
	expect(isIn(inYenBai, 'lao-cai-truoc-2025')).toBe(false);
	expect(isIn(sinceMerger, 'lao-cai-truoc-2025')).toBe(false);
});

test('needs no former name where the province was not merged', () => {
	expect(isIn({ province: 'dien-bien' }, 'dien-bien-truoc-2025')).toBe(true);
});

test('counts each of several provinces', () => {
	expect(isIn({ province: 'lao-cai', alsoProvinces: ['dien-bien'] }, 'dien-bien')).toBe(true);
});

test('puts nationwide deeds and unknown units nowhere', () => {
	expect(isIn({ nationwide: true }, 'lao-cai')).toBe(false);
	expect(isIn(sinceMerger, 'khong-co')).toBe(false);
});
