/** What references point at, as authors call it. */
import type { Referable } from '../../domain/library/dangling.ts';

export const REFERABLE: Readonly<Record<Referable, string>> = {
	exemplar: 'điển hình',
	practice: 'mô hình',
	adoption: 'lần nhân rộng',
	story: 'tin bài',
	document: 'văn bản',
	plan: 'kế hoạch',
	agency: 'cơ quan',
	field: 'lĩnh vực',
	movement: 'phong trào',
	award: 'danh hiệu, hình thức khen thưởng',
	province: 'tỉnh, thành phố hiện nay',
	'former-province': 'tỉnh trước 1/7/2025',
	need: 'vấn đề',
	block: 'khối dựng sẵn',
	column: 'chuyên mục',
};

/** The shared list in which a thing is declared, for advice. */
export const DECLARED_IN: Partial<Record<Referable, string>> = {
	field: 'fields.yaml',
	movement: 'movements.yaml',
	award: 'awards.yaml',
	province: 'places.yaml',
	'former-province': 'places.yaml',
	need: 'needs.yaml',
	block: 'blocks.yaml',
	column: 'columns.yaml',
};
