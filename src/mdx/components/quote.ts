/** Someone's words, with the name of who said them. */
import { z } from 'zod';
import { h, inBlocks } from '../html.ts';
import { sourceMark } from '../links.ts';
import { defineComponent } from './component.ts';
import { optionalSource, optionalWords, words } from './props.ts';

export const Quote = defineComponent({
	name: 'Quote',
	label: 'Lời nói',
	purpose: 'Dẫn nguyên lời một người, có tên và vai trò.',
	example: `<Quote speaker="Bà Nguyễn Thị Mẫu" role="trưởng thôn" source="1">
Bà con góp công vì thấy việc của mình.
</Quote>`,
	content: { kind: 'blocks', required: true },
	props: z.strictObject({
		speaker: words('Người nói.', 'Bà Nguyễn Thị Mẫu', 120),
		role: optionalWords('Vai trò của người nói.', 'trưởng thôn', 150),
		source: optionalSource('Số của nguồn đã đăng lời này.'),
	}),
	render({ speaker, role, source }, { line, draft, content }) {
		draft.mentions.quotes.push({ speaker, line });
		const by = h('span', { class: 'speaker' }, speaker);
		const rest = role ? [`, ${role}`] : [];
		const mark = source ? [sourceMark(source)] : [];
		return [
			h(
				'figure',
				{ class: 'quote' },
				h('blockquote', {}, inBlocks(content)),
				h('figcaption', {}, by, rest, mark),
			),
		];
	},
});
