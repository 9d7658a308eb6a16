/** Whether something still goes on, who looked last, and why it stopped: shared by exemplars, practices and adoptions. */
import { z } from 'zod';
import { STATUSES } from '../values.ts';
import { checkedSchema, sourceSchema, stoppedSchema } from './evidence.ts';
import { field, oneOf } from './fields.ts';

/** Fields on an entry's life, and the sources that tell of it. */
export const alive = {
	status: field(
		oneOf('Tình trạng (status)', STATUSES).default('running'),
		'Tình trạng',
		'Đang chạy, tạm dừng hay đã dừng.',
	),
	lastChecked: field(
		checkedSchema.optional(),
		'Kiểm lại',
		'Lần kiểm gần nhất; ngày báo đăng không phải ngày kiểm.',
	),
	stopped: field(stoppedSchema.optional(), 'Đã dừng', 'Vì sao dừng, học được gì.'),
	sources: field(z.array(sourceSchema).default([]), 'Nguồn', 'Nguồn của bài, đánh số từ 1.'),
};

interface Life {
	status: (typeof STATUSES)[number];
	stopped?: object | undefined;
}

/** What has stopped says why. */
export function sayWhyStopped({ status, stopped }: Life, context: z.RefinementCtx): void {
	if (status !== 'stopped' || stopped !== undefined) return;
	context.addIssue({
		code: 'custom',
		path: ['stopped'],
		message: 'Đã dừng thì ghi lý do (stopped: why: …).',
	});
}
