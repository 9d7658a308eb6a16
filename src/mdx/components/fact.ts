/** A number of the sentence, tied to its row in the entry's facts. */
import { z } from 'zod';
import { anchors } from '../../site/urls.ts';
import { nearest } from '../../text/nearest.ts';
import { h, isBlank } from '../html.ts';
import { defineComponent } from './component.ts';
import { id } from './props.ts';

export const Fact = defineComponent({
	name: 'Fact',
	label: 'Số liệu có nguồn',
	purpose: 'Nối một con số trong câu với dòng số liệu đã khai báo ở đầu tệp.',
	example: 'Ngay trong đêm, <Fact id="ho-so-tan">hơn 20 hộ</Fact> đã tới nơi an toàn.',
	content: { kind: 'words', required: false },
	inline: true,
	isLink: true,
	props: z.strictObject({
		id: id('Mã của dòng số liệu ở đầu tệp. Bỏ trống ruột thì trang tự viết số.', 'ho-so-tan'),
	}),
	render({ id: factId }, { line, draft, content }) {
		const facts = draft.context.facts ?? {};
		const fact = Object.hasOwn(facts, factId) ? facts[factId] : undefined;
		draft.mentions.factRefs.push({ id: factId, line });
		if (!fact) {
			const guess = nearest(factId, Object.keys(facts));
			const advice = guess
				? `Có phải "${guess}" không? Hãy sửa id, hoặc thêm dòng số liệu này.`
				: 'Hãy thêm dòng số liệu có id này vào mục facts ở đầu tệp.';
			const message = 'Không có dòng số liệu nào mang mã này.';
			draft.report('so-lieu-khong-co', { line }, { message, found: `id="${factId}"`, advice });
			return [];
		}
		const proofId = draft.freshId(`goc-${factId}-${draft.next('fact')}`);
		const shown = content.every(isBlank) ? [fact.text] : content;
		const link = h('a', { href: `#${anchors.fact(factId)}`, 'aria-describedby': proofId }, shown);
		const tooltip = {
			class: 'fact-root',
			id: proofId,
			role: 'tooltip',
			'data-search-ignore': true,
		} as const;
		return [h('span', { class: 'fact' }, link, h('span', tooltip, fact.proof))];
	},
});
