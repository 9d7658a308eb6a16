import { expect, test } from 'vitest';
import { createPlaces, pageSlug } from '../../../../src/domain/places/places.ts';
import { provinces } from './provinces.ts';

const places = createPlaces(provinces);

test('finds today’s unit by id and nothing by the id of a unit that is gone', () => {
	expect(places.findById('lao-cai')?.name).toBe('Tỉnh Lào Cai');
	expect(places.findById('yen-bai')).toBeUndefined();
	expect(places.findById('khong-co')).toBeUndefined();
});

test('finds a former unit together with the unit it is now in', () => {
	const found = places.findPredecessor('yen-bai');
	expect(found?.former.name).toBe('Yên Bái');
	expect(found?.today.id).toBe('lao-cai');
	expect(places.findPredecessor('khong-co')).toBeUndefined();
});

test('gives the same lineage from both ends, with the day of the merger', () => {
	const lineage = places.lineage('lao-cai');
	expect(lineage?.predecessors.map(({ id }) => id)).toEqual(['lao-cai', 'yen-bai']);
	expect(lineage?.changedOn).toBe('2025-07-01');
	expect(places.lineage('yen-bai')).toEqual(lineage);
	expect(places.lineage('khong-co')).toBeUndefined();
});

test('gives no day of change for a unit that was not merged', () => {
	expect(places.lineage('dien-bien')).not.toHaveProperty('changedOn');
});

test('reads an id of both times as today’s unit, and its page slug as the former one', () => {
	expect(places.findUnit('lao-cai')?.era).toBe('today');
	const former = places.findUnit('lao-cai-truoc-2025');
	expect(former).toMatchObject({
		era: 'before',
		former: { id: 'lao-cai' },
		today: { id: 'lao-cai' },
	});
	expect(places.findUnit('yen-bai')?.era).toBe('before');
	expect(places.findUnit('khong-co-truoc-2025')).toBeUndefined();
});

test('gives pages to all of today’s units and to the former ones of merged units only', () => {
	expect(places.units().map(pageSlug)).toEqual([
		'dien-bien',
		'lao-cai',
		'lao-cai-truoc-2025',
		'yen-bai-truoc-2025',
		'hai-phong',
		'hai-phong-truoc-2025',
		'hai-duong-truoc-2025',
	]);
});

test('leads every page slug back to its unit', () => {
	for (const unit of places.units()) expect(places.findUnit(pageSlug(unit))).toEqual(unit);
});
