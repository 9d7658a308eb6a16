/** What a way of working costs, row by row. */
import { z } from 'zod';
import { ARTICLE_LABELS } from '../../site/labels/articles.ts';
import { defineComponent } from './component.ts';
import { words } from './props.ts';

export const CostTable = defineComponent({
	name: 'CostTable',
	label: 'Bảng chi phí',
	purpose: 'Kẻ bảng chi phí; dòng bắt đầu bằng “Cộng” thành dòng tổng.',
	example: `<CostTable caption="Cho một điểm, năm đầu" unit="nghìn đồng">

| Khoản | Nguồn tiền | Số tiền |
| --- | --- | --- |
| In tờ hướng dẫn | xã hội hóa | 600 |
| Cộng | | 600 |

</CostTable>`,
	content: { kind: 'table' },
	props: z.strictObject({
		caption: words(
			'Bảng tính cho cái gì, lúc nào.',
			'Cho một điểm, năm đầu. Giá tháng 3/2024',
			200,
		),
		unit: words('Đơn vị tiền của cột số.', 'nghìn đồng', 40),
	}),
	contentScope: ({ caption, unit }) => ({
		cost: { caption: `${caption.replace(/\.$/, '')}. ${ARTICLE_LABELS.unit(unit)}` },
	}),
	render: (_props, { content }) => content,
});
