/** Words that readers see in articles: around figures, quotes, steps, tables and files. */

export const ARTICLE_LABELS = {
	source: (number: string) => `Nguồn ${number}`,
	credit: (credit: string) => `Ảnh: ${credit}`,
	gallery: (count: number) => `Bộ ảnh, ${count} ảnh`,
	table: (number: number, what: string) => `Bảng ${number}: ${what}`,
	unit: (unit: string) => `Đơn vị: ${unit}.`,
	footnotes: 'Chú thích',
	footnote: (number: string) => `Chú thích ${number}`,
	footnoteBack: (number: string) => `Về chỗ dẫn ${number}`,
	task: { done: 'Đã xong', open: 'Chưa xong' },
	who: 'Ai:',
	time: 'Mất:',
	papers: 'Giấy tờ:',
	before: 'Trước',
	after: 'Sau',
	captions: 'Phụ đề tiếng Việt',
	transcript: 'Đọc lời trong phim',
	callout: { note: 'Ghi chú', tip: 'Mẹo', warning: 'Lưu ý' },
} as const;
