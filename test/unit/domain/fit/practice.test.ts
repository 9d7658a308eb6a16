/** What the finder learns of a practice, and what the address keeps of a seeker's answers. */
import { describe, expect, test } from 'vitest';
import { fitEntries } from '../../../../src/data/views/find-practice.ts';
import { situationOf } from '../../../../src/domain/fit/answers.ts';
import { adoption, contextOf, practice, smallLibrary } from '../../../support/small-library.ts';

const CHECKED = 'lastChecked: { on: 2026-10-12, by: Xã }';

describe('a practice', () => {
	const library = smallLibrary({
		'a/practices/mot/index.mdx': practice(`
conditions: { terrain: [mountain], notes: [Khác.] }
facts:
  - { id: mot, label: việc, value: 1, evidence: press-reported, sources: [1] }
  - { id: hai, label: việc, value: 2, evidence: decision, sources: [1] }
sources: [{ id: 1, title: Bài, publisher: Báo }]`),
		'a/practices/da-dung/index.mdx': practice('status: stopped\nstopped: { why: Hết tiền }'),
		'a/adoptions/chay.mdx': adoption('mot', `status: running\n${CHECKED}`),
		'a/adoptions/chua-kiem.mdx': adoption('mot'),
		'a/adoptions/dung.mdx': adoption('mot', 'status: stopped\nstopped: { why: Hết người }'),
		'mau/practices/hai/index.mdx': practice(),
	});
	const entries = fitEntries(contextOf(library));

	test('is known by its best evidence, its living copies and their places; notes stay behind', () => {
		const found = entries.find(({ key }) => key === 'a/mot');
		expect(found).toMatchObject({
			needs: ['rung-mat'],
			conditions: { terrain: ['mountain'] },
			evidence: 'decision',
			running: 1,
			unverified: 1,
		});
		expect(found?.conditions).not.toHaveProperty('notes');
		expect(found?.sites.map(({ key, running }) => [key, running])).toEqual([
			[undefined, false],
			['a/chay', true],
			['a/chua-kiem', false],
		]);
	});

	test('that has stopped is no answer, an invented one says so', () => {
		expect(entries.map(({ key, sample }) => [key, sample ?? false])).toEqual([
			['a/mot', false],
			['mau/hai', true],
		]);
	});
});

test('answers are read from the address; blanks, strange ids and strange numbers are no answers', () => {
	const read = (text: string) => situationOf(new URLSearchParams(text));
	expect(
		read(
			'van-de=rac&viec=&ai=commune&dia-hinh=delta&dia-hinh=sao-hoa&nguoi=0&tien=-3&thang=x&tinh=hue',
		),
	).toEqual({
		needs: ['rac'],
		organisation: 'commune',
		terrain: ['delta'],
		people: 0,
		province: 'hue',
	});
	expect(read('')).toEqual({});
});
