import { expect, test } from 'vitest';
import { type CalendarEvent, icsText } from '../../../src/channels/calendar/ics.ts';

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
	uid: 'mot-ke-hoach-2023-check-1@neu-guong',
	day: '2023-12-31',
	summary: 'Sơ kết',
	description: 'Hạn 12/2023.',
	url: 'https://vi-du.example/ke-hoach/mot/ke-hoach/',
	...more,
});

const lines = (text: string) => text.split('\r\n');

test('an all-day event ends on the day after it, over the end of a year', () => {
	const text = icsText({ name: 'Lịch', made: '2026-11-21', events: [event()] });
	expect(lines(text)).toEqual([
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//neu-guong//ke-hoach//VI'],
		...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Lịch'],
		...['BEGIN:VEVENT', 'UID:mot-ke-hoach-2023-check-1@neu-guong', 'DTSTAMP:20261121T000000Z'],
		...['DTSTART;VALUE=DATE:20231231', 'DTEND;VALUE=DATE:20240101', 'SUMMARY:Sơ kết'],
		...['DESCRIPTION:Hạn 12/2023.', 'URL:https://vi-du.example/ke-hoach/mot/ke-hoach/'],
		...['TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
	]);
});

test('marks of the format are escaped', () => {
	const text = icsText({
		name: 'a',
		made: '2026-01-01',
		events: [event({ summary: 'Sơ kết, tổng kết; xem C:\\tệp\nhết' })],
	});
	expect(text).toContain('SUMMARY:Sơ kết\\, tổng kết\\; xem C:\\\\tệp\\nhết\r\n');
});

test('no line is longer than 75 octets, and unfolding gives the text back', () => {
	const summary = 'Đường lên núi dốc đứng, người đi sau bước đúng dấu chân người đi trước. '.repeat(
		4,
	);
	const text = icsText({ name: 'a', made: '2026-01-01', events: [event({ summary })] });
	for (const line of lines(text)) expect(new TextEncoder().encode(line).length).toBeLessThan(76);
	expect(text.replaceAll('\r\n ', '')).toContain(summary.replaceAll(',', '\\,'));
});
