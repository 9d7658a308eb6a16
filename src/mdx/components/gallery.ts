/** A few photos side by side. */
import { z } from 'zod';
import { ARTICLE_LABELS } from '../../site/labels/articles.ts';
import { h } from '../html.ts';
import { defineComponent } from './component.ts';
import { optionalWords } from './props.ts';

export const Gallery = defineComponent({
	name: 'Gallery',
	label: 'Bộ ảnh',
	purpose: 'Xếp vài ảnh cạnh nhau; bên trong chỉ có các khối Figure.',
	example: `<Gallery caption="Trước và sau khi làm đường">
<Figure src="./truoc.jpg" alt="Đường đất lầy lội" credit="Trưởng thôn" />
<Figure src="./sau.jpg" alt="Đường bê tông có hàng cây" credit="Trưởng thôn" />
</Gallery>`,
	content: { kind: 'only', component: 'Figure' },
	props: z.strictObject({
		caption: optionalWords('Chú thích chung cho cả bộ ảnh.', 'Trước và sau khi làm đường'),
	}),
	contentScope: () => ({ pictures: 'gallery' }),
	render({ caption }, { content }) {
		const items = content.map((figure) => h('li', {}, figure));
		const label = caption ?? ARTICLE_LABELS.gallery(items.length);
		const list = h('ul', { class: 'gallery', 'aria-label': label }, items);
		if (!caption) return [list];
		return [h('figure', { class: 'gallery-figure' }, list, h('figcaption', {}, caption))];
	},
});
