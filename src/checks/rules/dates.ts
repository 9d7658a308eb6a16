/** Dates that cannot be, or that were promises and have passed. */
import { formatDateShort } from '../../text/date.ts';
import type { CheckContext, CheckedEntry, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { DataPath } from '../source-file.ts';

export const dates: CheckRule = (context) =>
	context.askedEntries.flatMap((entry) => [
		...tooEarlyToTell(entry, context),
		...promises(entry, context),
	]);

interface DatedFact {
	date: string | undefined;
	path: DataPath;
}

/** What has happened by the time it is written. */
function happened({ kind, data }: CheckedEntry): DatedFact[] {
	const scheduled = data.publishFrom !== undefined;
	const list = (key: string, rows: readonly { date?: string | undefined }[]) =>
		rows.map(({ date }, index) => ({ date, path: [key, index, 'date'] }));
	return [
		...(scheduled ? [] : [{ date: data.publishedOn, path: ['publishedOn'] }]),
		...('lastChecked' in data ? [{ date: data.lastChecked?.on, path: ['lastChecked', 'on'] }] : []),
		...('since' in data ? [{ date: data.since, path: ['since'] }] : []),
		...('recognitions' in data ? list('recognitions', data.recognitions) : []),
		...('awards' in data ? list('awards', data.awards) : []),
		...('author' in data && kind === 'story' && !scheduled
			? [{ date: data.date, path: ['date'] }]
			: []),
		...('basis' in data && data.basis?.kind === 'consent'
			? [{ date: data.basis.date, path: ['basis', 'date'] }]
			: []),
	];
}

function tooEarlyToTell(entry: CheckedEntry, { today }: CheckContext): Problem[] {
	return happened(entry).flatMap(({ date, path }) => {
		// A year or month that has begun may hold the day meant.
		if (date === undefined || date <= today.slice(0, date.length)) return [];
		const at = { file: entry.file, line: entry.source.lineNear(path) };
		const message = `Ngày ${formatDateShort(date)} chưa tới.`;
		const advice =
			path[0] === 'publishedOn' || path[0] === 'date'
				? 'Hãy sửa ngày. Muốn hẹn ngày đăng thì dùng publishFrom.'
				: 'Hãy sửa ngày: việc đã ghi ở đây phải xảy ra rồi.';
		return [problemAt('ngay-tuong-lai', at, { message, found: date, advice })];
	});
}

function promises({ data, file, source }: CheckedEntry, { today }: CheckContext): Problem[] {
	const rows = [
		{ date: data.incomplete?.expectedBy, path: ['incomplete', 'expectedBy'], what: 'bổ sung' },
		...('lastChecked' in data
			? [{ date: data.lastChecked?.next, path: ['lastChecked', 'next'], what: 'kiểm lại' }]
			: []),
	];
	return rows.flatMap(({ date, path, what }) => {
		if (date === undefined || date >= today) return [];
		const at = { file, line: source.lineNear(path) };
		const message = `Bài hẹn ${what} ngày ${formatDateShort(date)}, nay đã qua.`;
		const advice = 'Hãy làm việc đã hẹn rồi bỏ lời hẹn, hoặc hẹn ngày khác.';
		return [problemAt('hen-qua-han', at, { message, advice })];
	});
}
