/** Years that a plan's registrations and roadmap name outside the plan's own years. */
import type { CheckContext, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';

export const planYears: CheckRule = (context) => [...roadmaps(context), ...registrations(context)];

const isOutside = (year: number, { from, to }: { from: number; to: number }): boolean =>
	year < from || year > to;

function roadmaps({ askedEntries }: CheckContext): Problem[] {
	return askedEntries.flatMap((entry) => {
		if (entry.kind !== 'plan') return [];
		const { roadmap, period } = entry.data;
		return roadmap.flatMap(({ year }, index) => {
			if (year === null || !isOutside(year, period)) return [];
			const at = { file: entry.file, line: entry.source.lineNear(['roadmap', index, 'year']) };
			const message = `Lộ trình ghi năm ${year}, ngoài giai đoạn ${period.from}–${period.to}.`;
			const advice = 'Hãy sửa năm của lộ trình, hoặc giai đoạn của kế hoạch.';
			return [problemAt('ngoai-giai-doan', at, { message, advice })];
		});
	});
}

function registrations({ input, entries, file }: CheckContext): Problem[] {
	return input.registrations.flatMap(({ agency, file: path, data }) => {
		const key = data.plan.includes('/') ? data.plan : `${agency}/${data.plan}`;
		const plan = entries.find(
			(entry) => entry.kind === 'plan' && `${entry.agency}/${entry.slug}` === key,
		);
		if (plan?.kind !== 'plan' || !isOutside(data.year, plan.data.period)) return [];
		const { from, to } = plan.data.period;
		const at = { file: path, line: file(path)?.lineOf(['year']) };
		const message = `Đăng ký của năm ${data.year}, ngoài giai đoạn ${from}–${to} của kế hoạch.`;
		const advice = 'Hãy sửa năm, hoặc chọn đúng kế hoạch.';
		return [problemAt('ngoai-giai-doan', at, { message, advice })];
	});
}
