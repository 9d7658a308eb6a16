/** Days of work as an iCalendar file (RFC 5545), for the calendars that offices already use. */

/** An all-day event. */
export interface CalendarEvent {
	/** Stays the same whatever the event's words and day, so that a calendar updates it. */
	uid: string;
	/** `YYYY-MM-DD` */
	day: string;
	summary: string;
	description: string;
	url: string;
}

export interface Calendar {
	name: string;
	/** Day on which the calendar was made, `YYYY-MM-DD`. */
	made: string;
	events: readonly CalendarEvent[];
}

/** Writes a calendar; lines end in CRLF and are folded at 75 octets, as the standard asks. */
export function icsText({ name, made, events }: Calendar): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//neu-guong//ke-hoach//VI',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		...events.flatMap((event) => eventLines(event, made)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, day, summary, description, url }: CalendarEvent, made: string) {
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${basic(made)}T000000Z`,
		`DTSTART;VALUE=DATE:${basic(day)}`,
		`DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
		`SUMMARY:${escaped(summary)}`,
		`DESCRIPTION:${escaped(description)}`,
		`URL:${url}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

const basic = (day: string): string => day.replaceAll('-', '');

/** An all-day event ends on the day after it, which is no longer part of it. */
function dayAfter(day: string): string {
	const next = new Date(`${day}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.toISOString().slice(0, 10);
}

const escaped = (text: string): string =>
	text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');

/** Octets of a line without its break; a continued line begins with a space. */
const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Cuts between characters, never inside one. */
function folded(line: string): string {
	const pieces: string[] = [];
	let piece = '';
	for (const character of line) {
		const room = MOST_OCTETS - (pieces.length === 0 ? 0 : 1);
		if (encoder.encode(piece + character).length > room) {
			pieces.push(piece);
			piece = '';
		}
		piece += character;
	}
	return [...pieces, piece].join('\r\n ');
}
