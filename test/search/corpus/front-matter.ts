/** Front matter that the invented entries of every kind share. */
import type { Setting } from './setting.ts';

const LAST_YEAR_OF_DISTRICTS = 2024;
const GRADES = ['press-reported', 'self-reported', 'agency-confirmed', 'decision'] as const;

/** Capital letter at the start. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Small letter at the start, but for an abbreviation. */
export const small = (text: string): string =>
	/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Today's unit; before the merger of provinces also the units of then. */
export function place({ district, commune, locality, year, from }: Setting) {
	const { province, before, name } = district;
	if (year > LAST_YEAR_OF_DISTRICTS) return { province, commune, locality };
	const then = { province: before, district: name, commune };
	return from.below(3) === 0 ? { province, locality, then } : { province, then };
}

export const PEOPLE = 'so-nguoi';
export const TIMES = 'so-buoi';

export function facts({ year, from }: Setting) {
	const shared = () => ({ period: String(year), evidence: from.pick(GRADES), sources: [1] });
	return [
		{
			id: PEOPLE,
			label: 'đã cùng làm',
			value: 12 + from.below(900),
			unit: 'người',
			...shared(),
		},
		{ id: TIMES, label: 'ghi trong sổ', value: 5 + from.below(200), unit: 'buổi', ...shared() },
	];
}

export function sources({ topic, commune, year, slug }: Setting) {
	return [
		{
			id: 1,
			title: `Báo cáo về việc ${topic.about} của ${commune}`,
			publisher: capital(commune),
			kind: 'agency-report',
			date: String(year),
		},
		{
			id: 2,
			title: 'Bài ghi ở cơ sở',
			publisher: 'Báo Mẫu',
			kind: 'press',
			url: `https://bao-mau.example/${slug}`,
		},
	];
}

export const subjects = ({ topic }: Setting) => ({
	fields: [topic.field],
	movements: [topic.movement],
});

export const basis = { kind: 'public-record', sources: [1, 2] };

/** Day on which it went online: in the year told of or the one after, never later than October 2026. */
export function publishedOn({ year, from }: Setting): string {
	const month = String(1 + from.below(9)).padStart(2, '0');
	const day = String(1 + from.below(28)).padStart(2, '0');
	return `${Math.min(2026, year + 1)}-${month}-${day}`;
}

/** Whether it still goes on; one in ten has stopped, one in ten pauses. */
export function life({ from, year }: Setting) {
	const drawn = from.below(10);
	if (drawn === 0)
		return {
			status: 'stopped',
			stopped: { why: 'Người đứng ra làm chuyển đi, chưa ai nhận việc.' },
		};
	if (drawn === 1) return { status: 'paused' };
	const looked = drawn < 6 || year > 2023 ? 2026 : 2024;
	const on = `${looked}-0${1 + from.below(9)}-05`;
	return { status: 'running', lastChecked: { on, by: 'Công chức văn hóa, xã hội' } };
}
