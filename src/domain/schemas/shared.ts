/** The shared vocabularies of `content/_shared/`: one file each, ids never reused. */
import { z } from 'zod';
import { SUBJECTS } from '../values.ts';
import { contactSchema } from './evidence.ts';
import { field, line, oneOf, partialDate, slug, webUrl } from './fields.ts';
import { querySchema } from './query.ts';

const names = {
	aliases: field(
		z.array(line('tên khác', 150)).default([]),
		'Tên khác',
		'Tên gọi khác, để tìm kiếm.',
	),
};
const reference = z.strictObject({
	title: line('tên nguồn', 300),
	publisher: line('nơi đăng', 150).optional(),
	url: webUrl().optional(),
	date: partialDate().optional(),
});
const cited = {
	note: field(line('ghi chú', 600).optional(), 'Ghi chú', 'Điều cần biết khi dùng.'),
	verified: field(z.boolean().default(false), 'Đã đối chiếu', 'true khi có nguồn đọc được.'),
	sources: field(z.array(reference).default([]), 'Nguồn', 'Nguồn của mục này.'),
};

export const fieldSchema = z.strictObject({
	id: slug('mã lĩnh vực'),
	name: line('tên lĩnh vực', 120),
	/** Shown over the list of the field. */
	description: line('mô tả', 300),
	/** Words of the field's page head, a sentence rather than a label. */
	headline: line('câu đầu trang', 120).optional(),
	...names,
	...cited,
});
export type Field = z.output<typeof fieldSchema>;

export const movementSchema = z.strictObject({
	id: slug('mã phong trào'),
	name: line('tên phong trào', 250),
	...names,
	launched: partialDate().optional(),
	period: z
		.strictObject({ from: partialDate().optional(), to: partialDate().optional() })
		.optional(),
	decision: line('văn bản phát động', 200).optional(),
	scope: line('phạm vi', 80),
	fields: z.array(slug('lĩnh vực')).default([]),
	...cited,
});
export type Movement = z.output<typeof movementSchema>;

export const AWARD_RANKS = ['grassroots', 'ministry-or-province', 'government', 'state'] as const;
export const awardSchema = z.strictObject({
	id: slug('mã danh hiệu'),
	name: line('tên danh hiệu', 200),
	...names,
	/** Names under earlier laws that count as this award. */
	oldNames: z
		.array(z.strictObject({ name: line('tên cũ', 200), law: line('luật cũ', 120).optional() }))
		.default([]),
	kind: z.enum(['title', 'commendation', 'recognition']),
	group: line('nhóm', 120).optional(),
	class: line('hạng', 40).optional(),
	for: z.array(z.union([oneOf('Đối tượng', SUBJECTS), z.literal('other')])).default([]),
	rank: oneOf('Bậc', AWARD_RANKS).optional(),
	grantedBy: line('thẩm quyền tặng', 300).optional(),
	/** Under the law on emulation and commendation: only these are drawn in gold. */
	inLaw: z.boolean(),
	legal: z
		.strictObject({ law: line('luật', 80), ref: line('điều khoản', 150).optional() })
		.optional(),
	...cited,
});
export type Award = z.output<typeof awardSchema>;

export const provinceSchema = z.strictObject({
	id: slug('mã tỉnh'),
	code: line('mã số', 4),
	name: line('tên đầy đủ', 80),
	shortName: line('tên ngắn', 60),
	type: z.enum(['province', 'city']),
	/** Set where the unit became a city after 2025-07-01. */
	cityFrom: partialDate().optional(),
	merged: z.boolean(),
	predecessors: z
		.array(
			z.strictObject({
				id: slug('mã tỉnh cũ'),
				name: line('tên tỉnh cũ', 60),
				type: z.enum(['province', 'city']),
				...names,
			}),
		)
		.min(1),
	...names,
	...cited,
});
export type Province = z.output<typeof provinceSchema>;

export const abbreviationSchema = z.strictObject({
	abbr: line('chữ tắt', 30),
	expansion: line('viết đủ', 200),
	variants: z.array(line('cách viết khác', 200)).default([]),
	otherExpansions: z.array(line('nghĩa khác', 200)).default([]),
	category: line('nhóm', 60),
	/** Must be written out at its first use on a page. */
	spellOut: z.boolean(),
	...cited,
});
export type Abbreviation = z.output<typeof abbreviationSchema>;

export const synonymSchema = z.strictObject({ words: z.array(line('từ', 80)).min(2) });
export type Synonym = z.output<typeof synonymSchema>;

/** A problem in people's words, which practices answer. */
export const needSchema = z.strictObject({
	id: slug('mã vấn đề'),
	words: line('lời của người dân', 120),
	aliases: names.aliases,
	fields: z.array(slug('lĩnh vực')).default([]),
});
export type Need = z.output<typeof needSchema>;

/** A reusable part of practices. */
export const blockSchema = z.strictObject({
	id: slug('mã khối'),
	name: line('tên khối', 120),
	purpose: line('để làm gì', 300),
	how: z.array(line('cách làm', 300)).default([]),
	papers: z.array(line('giấy tờ', 150)).default([]),
	pitfalls: z.array(line('chỗ dễ vấp', 300)).default([]),
	...names,
});
export type Block = z.output<typeof blockSchema>;

/** What a column asks for; an entry is in it when every given key matches one of its values. */
export const columnSchema = z.strictObject({
	id: slug('mã chuyên mục'),
	title: line('tên chuyên mục', 120),
	intro: line('lời giới thiệu', 500),
	query: querySchema,
	sort: z.enum(['newest', 'name']).default('newest'),
});
export type Column = z.output<typeof columnSchema>;

export const termSchema = z.strictObject({
	id: slug('mã thuật ngữ'),
	term: line('thuật ngữ', 120),
	meaning: line('nghĩa', 600),
	see: z.array(slug('thuật ngữ')).default([]),
	...cited,
});
export type Term = z.output<typeof termSchema>;

export const siteSchema = z.strictObject({
	name: field(line('tên trang', 60), 'Tên trang', 'Tên hiện trên mọi trang.'),
	tagline: field(line('câu giới thiệu', 200), 'Câu giới thiệu', 'Một câu nói trang này là gì.'),
	publisher: field(
		slug('cơ quan chịu trách nhiệm'),
		'Cơ quan',
		'Mã cơ quan chịu trách nhiệm trang.',
	),
	contact: field(contactSchema, 'Liên hệ', 'Nơi nhận góp ý, đính chính, gỡ bài.'),
	licence: field(
		z.strictObject({ name: line('giấy phép', 60), url: webUrl() }),
		'Giấy phép',
		'Giấy phép nội dung.',
	),
	portal: field(
		z.strictObject({ name: line('cổng', 150), url: webUrl() }).optional(),
		'Cổng',
		'Cổng thông tin mà trang này thuộc về.',
	),
	peers: field(
		z.array(z.strictObject({ name: line('tên trang bạn', 120), url: webUrl() })).default([]),
		'Trang bạn',
		'Các trang cùng được tìm.',
	),
	editor: field(
		z
			.strictObject({
				host: field(
					z.enum(['github', 'gitlab', 'gitea']),
					'Dịch vụ',
					'github, gitlab, hoặc gitea (cả Forgejo).',
				),
				repo: field(line('kho mã', 160), 'Kho mã', 'Nhóm và tên kho, ví dụ “so-noi-vu/neu-guong”.'),
				branch: field(
					line('nhánh', 80).optional(),
					'Nhánh',
					'Nhánh nhận bài; trống thì nhánh chính.',
				),
				server: field(
					webUrl().optional(),
					'Máy chủ',
					'Chỉ khi tự đặt máy chủ, ví dụ https://git.co-quan.example.',
				),
				appId: field(
					line('mã ứng dụng', 120).optional(),
					'Mã ứng dụng',
					'Mã mà dịch vụ cấp cho trang biên tập để người viết đăng nhập.',
				),
			})
			.optional(),
		'Trang biên tập',
		'Kho mã mà trang /quan-tri/ gửi bài tới; trống thì chỉ dùng được trên máy có sẵn bản sao.',
	),
	leads: field(
		z
			.strictObject({
				front: line('bài đầu trang', 160).optional(),
				practices: z.array(line('mô hình', 160)).default([]),
				exemplars: z.array(line('gương', 160)).default([]),
				needs: z.array(slug('vấn đề')).default([]),
			})
			.default({ practices: [], exemplars: [], needs: [] }),
		'Trang đầu',
		'Bài dẫn và mục chọn ở trang đầu (agency/slug); trống thì lấy mới nhất.',
	),
});
export type SiteSettings = z.output<typeof siteSchema>;
