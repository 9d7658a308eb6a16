/** Published entries that lack an approval their plan asks for. */

import { AGENCY_ROLE } from '../../site/labels/values.ts';
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

export const approvals: CheckRule = ({ library, asked, file }) => {
	const wanted = new Set(asked.map(({ path }) => path));
	return [...library.exemplars, ...library.practices].flatMap(({ file: path, data, plans }) => {
		if (data.state !== 'published' || !wanted.has(path)) return [];
		const given = new Set(data.approvals.map(({ role }) => role));
		return plans.flatMap((plan) => {
			const lacking = plan.data.requiredApprovals.filter((role) => !given.has(role));
			if (lacking.length === 0) return [];
			const names = lacking.map((role) => `${AGENCY_ROLE[role]} (${role})`).join(', ');
			const lineOf = file(path)?.lineOf;
			const at = { file: path, line: lineOf?.(['approvals']) ?? lineOf?.(['state']) };
			const message = `Kế hoạch ${plan.key} đòi duyệt trước khi đăng, còn thiếu: ${names}.`;
			const advice =
				'Hãy ghi lần duyệt vào approvals, hoặc để state: in-review cho tới khi duyệt xong.';
			return [problemAt('thieu-duyet', at, { message, advice })];
		});
	});
};
