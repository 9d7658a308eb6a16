/** Something a reader must not miss. */
import { z } from 'zod';
import { ARTICLE_LABELS } from '../../site/labels/articles.ts';
import { h, inBlocks } from '../html.ts';
import { defineComponent } from './component.ts';
import { choice, optionalWords } from './props.ts';

export const Callout = defineComponent({
	name: 'Callout',
	label: 'Ô ghi nhớ',
	purpose: 'Tách ra một điều cần nhớ: ghi chú, mẹo hoặc cảnh báo.',
	example: `<Callout kind="tip" title="Làm trước một tuần">
Báo lịch trên loa xã hai lần.
</Callout>`,
	content: { kind: 'blocks', required: true },
	props: z.strictObject({
		kind: choice(['note', 'tip', 'warning'], 'Ghi chú, mẹo hay cảnh báo.', 'tip'),
		title: optionalWords('Đầu đề của ô.', 'Làm trước một tuần', 120),
	}),
	render({ kind, title }, { draft, content }) {
		const id = draft.freshId(`ghi-nho-${draft.next('callout')}`);
		const head = h('p', { class: 'callout-title', id }, title ?? ARTICLE_LABELS.callout[kind]);
		const frame = { class: `note callout callout-${kind}`, role: 'note', 'aria-labelledby': id };
		return [h('div', frame, head, inBlocks(content))];
	},
});
