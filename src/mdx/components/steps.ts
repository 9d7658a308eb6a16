/** A way of working, step by step. */
import { z } from 'zod';
import { ARTICLE_LABELS } from '../../site/labels/articles.ts';
import { h, inBlocks } from '../html.ts';
import { defineComponent } from './component.ts';
import { optionalWords, words } from './props.ts';

const EXAMPLE = `<Steps>
<Step title="Chọn phiên, chọn chỗ" who="công chức văn phòng" time="1 tuần">
Hỏi ban quản lý chợ về giờ đông và góc có mái che.
</Step>
<Step title="Chia việc cho hai người" who="một cửa, tư pháp" papers="lịch phân công">
Một người xem giấy, một người ghi sổ và hẹn.
</Step>
</Steps>`;

export const Steps = defineComponent({
	name: 'Steps',
	label: 'Các bước',
	purpose: 'Đánh số các bước làm; bên trong chỉ có các khối Step.',
	example: EXAMPLE,
	content: { kind: 'only', component: 'Step' },
	props: z.strictObject({}),
	render: (_props, { content }) => [h('ol', { class: 'steps' }, content)],
});

/** Steps stand under a heading of the article, never above its level. */
function titleTag(headings: readonly { depth: number }[]): string {
	return `h${Math.min(6, Math.max(3, (headings.at(-1)?.depth ?? 2) + 1))}`;
}

export const Step = defineComponent({
	name: 'Step',
	label: 'Một bước',
	purpose: 'Một bước trong khối Steps: làm gì, ai làm, mất bao lâu, cần giấy tờ gì.',
	example: EXAMPLE,
	content: { kind: 'blocks', required: false },
	parent: 'Steps',
	props: z.strictObject({
		title: words('Tên bước, bắt đầu bằng động từ.', 'Chọn phiên, chọn chỗ', 120),
		who: optionalWords('Ai làm.', 'công chức văn phòng', 150),
		time: optionalWords('Mất bao lâu.', '1 tuần', 80),
		papers: optionalWords('Giấy tờ cần có.', 'lịch phân công', 200),
	}),
	render({ title, who, time, papers }, { draft, content }) {
		const rows = (
			[
				[ARTICLE_LABELS.who, who],
				[ARTICLE_LABELS.time, time],
				[ARTICLE_LABELS.papers, papers],
			] as const
		).flatMap(([label, value]) =>
			value ? [h('div', {}, h('dt', {}, label), ' ', h('dd', {}, value))] : [],
		);
		const meta = rows.length > 0 ? [h('dl', { class: 'meta' }, rows)] : [];
		const head = h(titleTag(draft.mentions.headings), {}, title);
		return [h('li', {}, h('div', {}, head, inBlocks(content), meta))];
	},
});
