import { expect, test } from 'vitest';
import { freshnessOn, monthsSince } from '../../../src/domain/freshness.ts';
import { closingDay } from '../../../src/domain/working-days.ts';

test.each([
	['running', '2026-01-10', '2027-01-09', 'running'],
	['running', '2026-01-10', '2027-01-10', 'check'],
	['running', undefined, '2026-01-10', 'unchecked'],
	['paused', '2026-01-10', '2026-01-11', 'paused'],
	['stopped', undefined, '2026-01-11', 'stopped'],
] as const)('%s, checked %s, on %s is %s', (status, on, today, freshness) => {
	expect(freshnessOn({ status, lastChecked: on === undefined ? undefined : { on } }, today)).toBe(
		freshness,
	);
});

test('a month is whole only on its day', () => {
	expect(monthsSince('2026-01-31', '2026-02-28')).toBe(0);
	expect(monthsSince('2026-01-31', '2026-03-31')).toBe(2);
});

test('ten working days from a Monday end on the Friday after next, later with holidays', () => {
	expect(closingDay('2026-11-16', 10)).toBe('2026-11-27');
	expect(closingDay('2026-11-14', 10)).toBe('2026-11-27');
	expect(closingDay('2026-11-16', 10, new Set(['2026-11-20']))).toBe('2026-11-30');
});
