/** A photo with who took it. */
import { z } from 'zod';
import { ARTICLE_LABELS } from '../../site/labels/articles.ts';
import { h } from '../html.ts';
import { picture } from '../images.ts';
import { defineComponent } from './component.ts';
import { file, flag, optionalWords, words } from './props.ts';

export const Figure = defineComponent({
	name: 'Figure',
	label: 'Ảnh có chú thích',
	purpose: 'Đặt một ảnh, kèm chú thích và tên người chụp.',
	example:
		'<Figure src="./diem-tua.jpg" alt="Hai công chức ngồi bàn tiếp dân ở góc chợ" caption="Phiên chợ thứ bảy" credit="Văn phòng UBND xã" />',
	content: { kind: 'none' },
	props: z.strictObject({
		src: file('Tệp ảnh trong thư mục của bài.', './ban-tiep-dan.jpg'),
		alt: words(
			'Tả ảnh cho người không nhìn thấy ảnh.',
			'Hai công chức ngồi bàn tiếp dân ở góc chợ',
		),
		credit: words('Người chụp hoặc nơi cho ảnh.', 'Văn phòng UBND xã', 120),
		caption: optionalWords('Chú thích dưới ảnh.', 'Phiên chợ thứ bảy'),
		wide: flag('Ảnh rộng hơn cột chữ.'),
	}),
	render({ src, alt, credit, caption, wide }, { line, draft, scope }) {
		const size = scope.pictures === 'gallery' ? 'gallery' : wide ? 'wide' : 'text';
		const image = picture(draft, { line }, { src, alt, size });
		if (!image) return [];
		const by = h('span', { class: 'credit' }, ARTICLE_LABELS.credit(credit));
		const below = caption ? [caption, ' ', by] : [by];
		const css = size === 'wide' ? 'figure figure-wide' : 'figure';
		return [h('figure', { class: css }, image, h('figcaption', {}, below))];
	},
});
