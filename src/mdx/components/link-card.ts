/** A page elsewhere, with a word on why to go there. */
import { z } from 'zod';
import { h } from '../html.ts';
import { linkTo } from '../links.ts';
import { defineComponent } from './component.ts';
import { address, optionalWords, words } from './props.ts';

export const LinkCard = defineComponent({
	name: 'LinkCard',
	label: 'Thẻ dẫn đường',
	purpose: 'Dẫn tới một trang, một phim ở nơi khác.',
	example:
		'<LinkCard href="https://example.vn/phong-su" title="Phóng sự về bản mới" publisher="Đài tỉnh" description="Phim 5 phút quay ngày dọn nhà." />',
	content: { kind: 'none' },
	props: z.strictObject({
		href: address('Địa chỉ trang.', 'https://example.vn/phong-su'),
		title: words('Tên trang hoặc tên phim.', 'Phóng sự về bản mới', 200),
		description: optionalWords('Trang ấy có gì.', 'Phim 5 phút quay ngày dọn nhà.'),
		publisher: optionalWords('Nơi đăng.', 'Đài tỉnh', 120),
	}),
	render({ href, title, description, publisher }, { line, draft }) {
		const link = linkTo(draft, { line }, href, title);
		if (!link) return [];
		const soft = publisher ? [h('p', { class: 'link-card-publisher' }, publisher)] : [];
		const more = description ? [h('p', {}, description)] : [];
		return [
			h(
				'div',
				{ class: 'link-card' },
				h('p', { class: 'link-card-title' }, h('a', link, title)),
				more,
				soft,
			),
		];
	},
});
