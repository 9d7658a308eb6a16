/** Where something happened: today's unit, and the unit of that time. */
import { z } from 'zod';
import { field, line, slug } from './fields.ts';

/** Place as it was called when the deed was done. */
export const placeThenSchema = z.strictObject({
	province: field(
		slug('tỉnh khi đó').optional(),
		'Tỉnh khi đó',
		'Mã tỉnh trước 1/7/2025, ví dụ “yen-bai”.',
	),
	district: field(
		line('huyện khi đó', 80).optional(),
		'Huyện khi đó',
		'Huyện, thị xã, thành phố thuộc tỉnh khi đó.',
	),
	commune: field(line('xã khi đó', 80).optional(), 'Xã khi đó', 'Xã, phường, thị trấn khi đó.'),
});

/** A place down to the commune; a person's house is never given. */
export const placeSchema = z
	.strictObject({
		province: field(
			slug('tỉnh, thành phố').optional(),
			'Tỉnh nay',
			'Mã tỉnh, thành phố hiện nay (content/_shared/places.yaml).',
		),
		alsoProvinces: field(
			z.array(slug('tỉnh, thành phố')).default([]),
			'Cùng các tỉnh',
			'Các tỉnh khác khi trải trên nhiều tỉnh.',
		),
		nationwide: field(
			z.boolean().default(false),
			'Toàn quốc',
			'true khi việc làm trên cả nước; khi đó bỏ trống tỉnh.',
		),
		commune: field(
			line('xã, phường', 80).optional(),
			'Xã nay',
			'Xã, phường, đặc khu hiện nay, viết đủ “xã …”.',
		),
		locality: field(
			line('thôn, bản', 120).optional(),
			'Thôn, bản',
			'Thôn, bản, tổ dân phố hoặc địa bàn nhỏ hơn xã.',
		),
		then: field(
			placeThenSchema.optional(),
			'Khi đó',
			'Tên địa phương lúc việc xảy ra, khi khác hiện nay.',
		),
	})
	.refine(
		(place) => place.nationwide !== (place.province !== undefined),
		'Ghi tỉnh hiện nay (province), hoặc nationwide: true khi làm trên cả nước; không ghi cả hai, không bỏ cả hai.',
	);
export type Place = z.output<typeof placeSchema>;
