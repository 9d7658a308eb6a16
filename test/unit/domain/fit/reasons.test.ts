/** One condition against one answer: what fits, what differs, what nobody can say, and in which words. */
import { describe, expect, test } from 'vitest';
import { reasonsOf } from '../../../../src/domain/fit/reasons.ts';
import type { FitPractice, Situation } from '../../../../src/domain/fit/situation.ts';
import { reasonText } from '../../../../src/site/words/fit.ts';

function told(
	criterion: string,
	conditions: NonNullable<FitPractice['conditions']>,
	situation: Situation,
): string {
	const practice = { key: 'a/b', needs: [], words: [], running: 0, unverified: 0, sites: [] };
	const found = reasonsOf({ ...practice, conditions }, situation);
	const reason = found.find((one) => one.criterion === criterion);
	return reason === undefined ? '' : `${reason.status} ${reason.points} ${reasonText(reason)}`;
}

describe('people', () => {
	test.each([
		[3, 'người', 1, 'differs -10 Người: cần ít nhất 3 người, bạn có 1 người'],
		[3, 'người', 3, 'fits 10 Người: cần ít nhất 3 người, bạn có 3 người'],
		[12, 'học sinh', 4, 'differs -10 Người: cần ít nhất 12 học sinh, bạn có 4 người'],
		[
			12,
			'học sinh',
			20,
			'unknown 0 Người: cần ít nhất 12 học sinh, bạn có 20 người, không so được vì khác đơn vị',
		],
	])('at least %i %s against %i', (min, unit, people, words) => {
		expect(told('people', { people: { min, unit } }, { people })).toBe(words);
	});
});

describe('money', () => {
	test.each([
		[4, 'differs -10 Tiền: cần từ 5 đến 10 triệu đồng, bạn có 4 triệu đồng'],
		[7, 'unknown 0 Tiền: cần từ 5 đến 10 triệu đồng, bạn có 7 triệu đồng, có thể đủ, có thể thiếu'],
		[10, 'fits 10 Tiền: cần từ 5 đến 10 triệu đồng, bạn có 10 triệu đồng'],
	])('five to ten million against %i', (money, words) => {
		expect(told('money', { money: { min: 5, max: 10, unit: 'triệu đồng' } }, { money })).toBe(
			words,
		);
	});

	test.each([
		['đồng', 10_000_000],
		['nghìn đồng', 10_000],
		['tỷ đồng', 0.01],
	])('is compared in %s too', (unit, min) => {
		expect(told('money', { money: { min, unit } }, { money: 10 })).toMatch(/^fits/);
		expect(told('money', { money: { min, unit } }, { money: 9 })).toMatch(/^differs/);
	});

	test('of an unknown unit is not guessed', () => {
		expect(told('money', { money: { min: 5, unit: 'cây vàng' } }, { money: 9 })).toMatch(
			/^unknown 0/,
		);
	});
});

test.each([
	[{ min: 1, max: 2, unit: 'tuần' }, 1, 'fits'],
	[{ min: 6, unit: 'tháng' }, 5, 'differs'],
	[{ max: 1, unit: 'năm' }, 3, 'unknown'],
	[{ max: 1, unit: 'năm' }, 12, 'fits'],
])('time of %o in %i months: %s', (time, months, status) => {
	expect(told('time', { time }, { time: months })).toMatch(new RegExp(`^${status}`));
});

test.each([
	[9, 'differs'],
	[10, 'fits'],
	[120, 'fits'],
	[121, 'differs'],
])('%i households against 10 to 120: %s', (households, status) => {
	const stated = { households: { min: 10, max: 120, unit: 'hộ' } };
	expect(told('households', stated, { households })).toMatch(new RegExp(`^${status}`));
});

test('land is compared in m², whatever it was stated in and for', () => {
	expect(told('area', { area: { min: 20, unit: 'ha' } }, { area: 199_999 })).toMatch(/^differs/);
	expect(told('area', { area: { min: 2, unit: 'm² mỗi hố' } }, { area: 2 })).toBe(
		'fits 5 Đất: cần ít nhất 2 m² mỗi hố, bạn có 2 m²',
	);
});

test('terrain and organisation name both sides', () => {
	expect(told('terrain', { terrain: ['mountain', 'midland'] }, { terrain: ['delta'] })).toBe(
		'differs -8 Địa hình: đã làm ở miền núi, trung du, nơi bạn là đồng bằng',
	);
	expect(told('organisation', { organisations: ['school'] }, { organisation: 'school' })).toBe(
		'fits 12 Ai làm: trường học đứng ra làm, bạn là trường học',
	);
});

test.each([
	['sóng điện thoại', 'fits 4 Cần có sóng điện thoại: bạn đã có'],
	['Nhà văn hóa, khong co song dien thoai', 'differs -4 Cần có sóng điện thoại: bạn chưa có'],
	['nhà văn hóa', 'unknown 0 Cần có sóng điện thoại: bạn chưa nói'],
	['', 'unknown 0 Cần có sóng điện thoại: bạn chưa nói'],
])('of “%s” a needed thing is %s', (has, words) => {
	expect(told('has', { needs: ['Sóng điện thoại'] }, { has })).toBe(words);
});

test('an unanswered question says what is stated and that it was not answered', () => {
	expect(told('people', { people: { min: 2, max: 2, unit: 'người' } }, {})).toBe(
		'unknown 0 Người: cần 2 người, bạn chưa trả lời',
	);
	expect(told('people', {}, { people: 5 })).toBe('unknown 0 Người: mô hình chưa nêu');
});
