import { expect, test } from 'vitest';
import { publicChanges } from '../../../../src/domain/history/changes.ts';
import type { Past } from '../../../../src/domain/history/past.ts';

const TODAY = '2026-11-21';
const dated = (over: Partial<Parameters<typeof publicChanges>[0]> = {}) => ({
	corrections: [],
	...over,
});
const past = (...changes: Past['changes']): Past => ({ changes, stateSince: '2026-09-01' });
const told = (...given: Parameters<typeof publicChanges>) =>
	publicChanges(...given).map(({ day, kind }) => `${day} ${kind}`);

test('nothing is told of the time before it was published', () => {
	const changes = past(
		{ day: '2026-10-03', kind: 'photos' },
		{ day: '2026-10-02', kind: 'edited' },
		{ day: '2026-10-01', kind: 'edited' },
		{ day: '2026-08-01', kind: 'status' },
	);
	const data = dated({ publishedOn: '2026-10-01' });
	expect(told(data, changes, TODAY)).toEqual([
		'2026-10-03 photos',
		'2026-10-02 edited',
		'2026-10-01 published',
	]);
	expect(told({ ...data, publishFrom: '2026-10-02' }, changes, TODAY)).toEqual([
		'2026-10-03 photos',
		'2026-10-02 published',
	]);
});

test('without a date of its own it was published when its state became so', () => {
	const changes = past(
		{ day: '2026-08-01', kind: 'edited' },
		{ day: '2026-09-02', kind: 'edited' },
	);
	expect(told(dated(), changes, TODAY)).toEqual(['2026-09-02 edited', '2026-09-01 published']);
});

test('without a past its own dates are told', () => {
	const data = dated({
		publishedOn: '2026-10-01',
		updatedOn: '2026-10-05',
		corrections: [{ on: '2026-10-09', text: 'Sửa 27 thành 26.' }],
	});
	expect(publicChanges(data, undefined, TODAY)).toEqual([
		{ day: '2026-10-09', kind: 'corrected', text: 'Sửa 27 thành 26.' },
		{ day: '2026-10-05', kind: 'edited' },
		{ day: '2026-10-01', kind: 'published' },
	]);
	expect(told(dated(), undefined, TODAY)).toEqual([]);
});

test('the edit of a correction is told once, as the correction', () => {
	const data = dated({
		publishedOn: '2026-10-01',
		updatedOn: '2026-10-09',
		corrections: [{ on: '2026-10-09', text: 'Sửa 27 thành 26.' }],
	});
	const changes = past(
		{ day: '2026-10-09', kind: 'photos' },
		{ day: '2026-10-09', kind: 'edited' },
		{ day: '2026-10-09', kind: 'edited' },
	);
	expect(told(data, changes, TODAY)).toEqual([
		'2026-10-09 corrected',
		'2026-10-09 photos',
		'2026-10-01 published',
	]);
});

test('a day after the build is not told', () => {
	const changes = past({ day: '2026-11-22', kind: 'edited' });
	expect(told(dated({ publishedOn: '2026-10-01' }), changes, TODAY)).toEqual([
		'2026-10-01 published',
	]);
	expect(told(dated({ publishedOn: '2026-12-01' }), undefined, TODAY)).toEqual([]);
});
