/** What is not public, what was withdrawn, and what leads nowhere. */
import { expect, test } from 'vitest';
import { adoption, agency, exemplar, practice, story } from '../../checks/content.ts';
import { libraryOf, only } from './library-of.ts';

const EXEMPLAR = 'xa-mau/exemplars/to-tu-quan/index.mdx';
const PRACTICE = 'xa-mau/practices/xom-sach/index.mdx';
const TOMBSTONE = '---\nwithdrawn: { on: 2026-05-01, reason: consent-ended }\n---\n';

test.each([
	['a draft', { state: 'draft' }],
	['an entry in review', { state: 'in-review' }],
	['an entry that waits for its day', { publishFrom: '2026-11-22' }],
])('%s drops out of lists and links, and nobody who names it is wrong', (_, changes) => {
	const library = libraryOf({ [EXEMPLAR]: exemplar({ practices: ['xom-sach'], ...changes }) });
	expect(library.exemplars).toEqual([]);
	expect(only(library.practices, 'xom-sach').exemplars).toEqual([]);
	expect(only(library.stories, 'mot-sang').exemplars).toEqual([]);
	expect(library.dangling).toEqual([]);
});

test('an entry is public on its day', () => {
	const library = libraryOf({ [EXEMPLAR]: exemplar({ publishFrom: '2026-11-21' }) });
	expect(only(library.exemplars, 'to-tu-quan').draft).toBe(false);
});

test('previews hold drafts, marked', () => {
	const changes = { [EXEMPLAR]: exemplar({ state: 'draft' }) };
	expect(only(libraryOf(changes, { drafts: true }).exemplars, 'to-tu-quan').draft).toBe(true);
});

test('a withdrawn entry leaves where it stood and why it went, and nothing else', () => {
	const library = libraryOf({ [EXEMPLAR]: TOMBSTONE }, { drafts: true });
	expect(library.exemplars).toEqual([]);
	expect(library.tombstones).toEqual([
		{
			kind: 'exemplar',
			agency: library.agencies.get('xa-mau'),
			slug: 'to-tu-quan',
			file: EXEMPLAR,
			on: '2026-05-01',
			reason: 'consent-ended',
		},
	]);
	expect(library.dangling).toEqual([]);
});

test('a whole entry that was withdrawn leaves no more than a bare one', () => {
	const withdrawn = { on: '2026-05-01', reason: 'consent-ended' };
	const whole = libraryOf({ [EXEMPLAR]: exemplar({ withdrawn }) });
	const bare = libraryOf({ [EXEMPLAR]: TOMBSTONE });
	expect(Object.keys(whole.tombstones[0] ?? {})).toEqual(Object.keys(bare.tombstones[0] ?? {}));
	expect(whole.exemplars).toEqual([]);
});

test('the copies of a withdrawn practice go with it, for the same reason', () => {
	const library = libraryOf({ [PRACTICE]: TOMBSTONE, [EXEMPLAR]: exemplar() });
	expect(library.adoptions).toEqual([]);
	expect(library.tombstones.map(({ kind, slug, reason }) => [kind, slug, reason])).toEqual([
		['practice', 'xom-sach', 'consent-ended'],
		['adoption', 'thon-thuong', 'consent-ended'],
	]);
	expect(library.dangling).toEqual([]);
});

test('the copies of a practice that is only hidden wait with it', () => {
	const library = libraryOf({ [PRACTICE]: practice({ state: 'draft' }) });
	expect(library.adoptions).toEqual([]);
	expect(library.tombstones).toEqual([]);
});

test('a reference that leads nowhere is reported with its place and what could be meant', () => {
	const library = libraryOf({ [EXEMPLAR]: exemplar({ practices: ['xom-sachh'] }) });
	expect(library.dangling).toEqual([
		{
			file: EXEMPLAR,
			path: ['practices', 0],
			what: 'practice',
			found: 'xom-sachh',
			candidates: ['xom-sach'],
		},
	]);
	expect(only(library.exemplars, 'to-tu-quan').practices).toEqual([]);
});

test('what could be meant is written as the author would write it', () => {
	const library = libraryOf({
		'xa-ben/agency.yaml': agency({ name: 'Xã Bên', shortName: 'Xã Bên' }),
		'xa-ben/practices/ngo-sach/index.mdx': practice({ name: 'Ngõ sạch' }),
		'xa-ben/stories/2026/sang-hoc/index.mdx': story({ practices: ['xom-sach'] }),
	});
	expect(library.dangling.map(({ candidates }) => candidates)).toEqual([
		['ngo-sach', 'xa-mau/xom-sach'],
	]);
});

test.each([
	['fields', ['moi-truongg'], 'field'],
	['movements', ['nong-thon'], 'movement'],
	['place', { province: 'lao-cay' }, 'province'],
	['awards', [{ award: 'bang-khen' }], 'award'],
])('an unknown word in %s is reported', (key, value, what) => {
	const library = libraryOf({ [EXEMPLAR]: exemplar({ [key]: value }) });
	expect(library.dangling.map((one) => [one.what, one.path[0]])).toEqual([[what, key]]);
});

test('a former province is known as such, and only as such', () => {
	const then = (province: string) => ({ place: { province: 'lao-cai', then: { province } } });
	expect(libraryOf({ [EXEMPLAR]: exemplar(then('yen-bai')) }).dangling).toEqual([]);
	expect(
		libraryOf({ [EXEMPLAR]: exemplar({ place: { province: 'yen-bai' } }) }).dangling[0]?.what,
	).toBe('province');
});

test('a copy of nothing leaves the library and is reported', () => {
	const library = libraryOf({
		'xa-mau/adoptions/thon-thuong.mdx': adoption({ practice: 'khong-co' }),
	});
	expect(library.adoptions).toEqual([]);
	expect(library.dangling.map(({ what, found }) => [what, found])).toEqual([
		['practice', 'khong-co'],
	]);
});

test('entries of a sample agency are marked, and can be left out', () => {
	const sample = {
		'don-vi-mau/agency.yaml': agency({ sample: true, kind: 'sample' }),
		'don-vi-mau/exemplars/vi-du/index.mdx': exemplar(),
	};
	expect(only(libraryOf(sample).exemplars, 'vi-du').sample).toBe(true);
	expect(only(libraryOf(sample).exemplars, 'to-tu-quan').sample).toBe(false);
	const without = libraryOf(sample, { withoutSample: true });
	expect(without.exemplars.map(({ slug }) => slug)).toEqual(['to-tu-quan']);
	expect([...without.agencies.keys()]).toEqual(['xa-mau']);
});

test('entries of a folder without an agency are left out', () => {
	const library = libraryOf({ 'xa-la/exemplars/to/index.mdx': exemplar() });
	expect(library.exemplars.map(({ agency: { id } }) => id)).toEqual(['xa-mau']);
});

test('freshness is counted from the last check to today', () => {
	const of = (on: string) =>
		only(
			libraryOf({ [EXEMPLAR]: exemplar({ lastChecked: { on, by: 'Văn phòng xã' } }) }).exemplars,
			'to-tu-quan',
		).freshness;
	expect([of('2025-11-22'), of('2025-11-21')]).toEqual(['running', 'check']);
	expect(only(libraryOf().exemplars, 'to-tu-quan').freshness).toBe('unchecked');
});
