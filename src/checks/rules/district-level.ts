/** The district level ended on 2025-06-30 (Resolution 203/2025/QH15): nothing can happen at it later. */
import { LAST_DISTRICT_DAY, type Level, type OutletLevel } from '../../domain/values.ts';
import type { CheckContext, CheckRule } from '../context.ts';
import { type RuleAt, rulesOf } from '../plan-rules.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { DataPath, SourceFile } from '../source-file.ts';

interface Dated {
	level?: Level | OutletLevel | undefined;
	/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`. */
	date?: string | undefined;
	path: DataPath;
}

export const districtLevel: CheckRule = (context) => {
	const levels = [...entryLevels(context), ...registrationLevels(context)];
	return levels.flatMap(({ source, level, date, path }) =>
		level === 'district' && date !== undefined && isLater(date) ? [tooLate(source, path)] : [],
	);
};

/** Whether all of the date is later than the last day: “2025” may have been before it. */
function isLater(date: string): boolean {
	return date > LAST_DISTRICT_DAY.slice(0, date.length);
}

function tooLate(source: SourceFile, path: DataPath): Problem {
	const at = { file: source.path, line: source.lineNear(path) };
	const message = 'Ghi cấp huyện (district) cho việc sau ngày 30/6/2025, khi không còn cấp huyện.';
	const advice = 'Hãy đổi cấp thành xã (commune) hoặc tỉnh (province), hoặc sửa lại ngày.';
	return problemAt('cap-huyen-het', at, { message, advice });
}

function entryLevels({ askedEntries }: CheckContext): (Dated & { source: SourceFile })[] {
	return askedEntries.flatMap((entry) => {
		const rows: Dated[] = [];
		const add = (key: string, list: readonly Omit<Dated, 'path'>[]) => {
			for (const [index, { level, date }] of list.entries())
				rows.push({ level, date, path: [key, index, 'level'] });
		};
		if (entry.kind === 'exemplar') {
			add('recognitions', entry.data.recognitions);
			add(
				'initiatives',
				entry.data.initiatives.map(({ level, year }) => ({ level, date: String(year) })),
			);
		}
		if (entry.kind === 'exemplar' || entry.kind === 'practice') add('stages', entry.data.stages);
		if (entry.kind === 'plan') {
			const { targets, criteriaSets, period } = entry.data;
			add(
				'targets',
				targets.map(({ level, year }) => ({ level, date: String(year) })),
			);
			add(
				'criteriaSets',
				criteriaSets.map(({ level }) => ({ level, date: String(period.from) })),
			);
			rows.push(...rulesOf(entry).flatMap((at) => ruleLevels(at, String(period.from))));
		}
		return rows.map((row) => ({ ...row, source: entry.source }));
	});
}

/** Levels that a machine rule asks for, of a plan that begins on this date. */
function ruleLevels({ rule, path }: RuleAt, date: string): Dated[] {
	if (rule.rule === 'media')
		return rule.outletLevels.map((level, index) => ({
			level,
			date,
			path: [...path, 'outletLevels', index],
		}));
	return 'level' in rule ? [{ level: rule.level, date, path: [...path, 'level'] }] : [];
}

function registrationLevels({ input, file }: CheckContext): (Dated & { source: SourceFile })[] {
	return input.registrations.flatMap(({ file: path, data }) => {
		const source = file(path);
		if (source === undefined) return [];
		return data.rows.map(({ level, date = String(data.year) }, index) => ({
			level,
			date,
			path: ['rows', index, 'level'],
			source,
		}));
	});
}
