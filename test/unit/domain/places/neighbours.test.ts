import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bordersBetween, neighboursOf } from '../../../../src/domain/places/neighbours.ts';

const places = join(import.meta.dirname, '../../../../content/_shared/places.yaml');
const ids = (parse(readFileSync(places, 'utf8')) as { id: string }[]).map(({ id }) => id);

test('every province of today has neighbours, and they are its neighbours too', () => {
	expect(ids).toHaveLength(34);
	for (const id of ids) {
		expect(neighboursOf(id), id).not.toEqual([]);
		for (const other of neighboursOf(id)) {
			expect(ids).toContain(other);
			expect(neighboursOf(other)).toContain(id);
		}
	}
});

test('every province can be reached from every other', () => {
	for (const id of ids) expect(bordersBetween('ha-noi', id), id).toBeTypeOf('number');
});

test.each([
	['lao-cai', 'lao-cai', 0],
	['lao-cai', 'phu-tho', 1],
	['lao-cai', 'ha-noi', 2],
	['ha-tinh', 'hue', 2],
])('from %s to %s there are %i borders', (from, to, borders) => {
	expect(bordersBetween(from, to)).toBe(borders);
	expect(bordersBetween(to, from)).toBe(borders);
});

test('an unknown id is nowhere', () => expect(bordersBetween('ha-noi', 'xa-la')).toBeUndefined());
