/** One thing before and after. */
import { z } from 'zod';
import { ARTICLE_LABELS } from '../../site/labels/articles.ts';
import { h } from '../html.ts';
import { sourceMark } from '../links.ts';
import { defineComponent } from './component.ts';
import { optionalSource, optionalWords, words } from './props.ts';

export const BeforeAfter = defineComponent({
	name: 'BeforeAfter',
	label: 'Trước và sau',
	purpose: 'So một việc trước khi làm và sau khi làm.',
	example:
		'<BeforeAfter label="Thời gian làm một hồ sơ" before="3 ngày" beforeWhen="2024" after="trong buổi" afterWhen="2026" source="1" />',
	content: { kind: 'none' },
	props: z.strictObject({
		label: words('So cái gì.', 'Thời gian làm một hồ sơ', 150),
		before: words('Trước khi làm.', '3 ngày', 150),
		after: words('Sau khi làm.', 'trong buổi', 150),
		beforeWhen: optionalWords('Lúc nào thì như trước.', '2024', 60),
		afterWhen: optionalWords('Lúc nào thì như sau.', '2026', 60),
		source: optionalSource('Số của nguồn.'),
	}),
	render({ label, before, after, beforeWhen, afterWhen, source }) {
		const side = (css: string, name: string, when: string | undefined, value: string) =>
			h('div', { class: css }, h('dt', {}, when ? `${name} (${when})` : name), h('dd', {}, value));
		const mark = source ? [sourceMark(source)] : [];
		return [
			h(
				'figure',
				{ class: 'before-after' },
				h('figcaption', {}, label, mark),
				h(
					'dl',
					{},
					side('before', ARTICLE_LABELS.before, beforeWhen, before),
					side('after', ARTICLE_LABELS.after, afterWhen, after),
				),
			),
		];
	},
});
