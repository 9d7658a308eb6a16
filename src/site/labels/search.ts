/** Words of the search page. */
import { formatNumber } from '../../text/number.ts';
import type { SearchMetaView } from '../views.ts';
import { KIND } from './values.ts';

export const SEARCH = {
	heading: 'Tìm kiếm',
	description:
		'Tìm gương, mô hình, tin bài, văn bản của mọi cơ quan trên trang; gõ có dấu hay không dấu đều được.',
	dek: 'Gõ có dấu hay không dấu đều tìm được. Để cụm từ trong ngoặc kép nếu muốn tìm đúng cụm ấy.',
	label: 'Tìm trong mọi bài',
	button: 'Tìm',
	results: 'Kết quả',
	kinds: 'Chỉ lấy loại',
	allKinds: 'Tất cả',
	more: 'Xem thêm',
	loading: 'Đang tìm…',
	unknownDate: 'nguồn không ghi ngày',
	needsScript:
		'Trình duyệt này không chạy JavaScript nên chưa tìm theo từ được. Mọi bài vẫn có trong các danh mục dưới đây.',
	browse: 'Xem theo danh mục',
	browseKinds: 'Loại bài',
	failed:
		'Chưa tải được bộ tìm kiếm. Hãy kiểm tra mạng rồi bấm Tìm lần nữa, hoặc xem theo danh mục dưới đây.',
	notBuilt:
		'Chưa có bộ tìm kiếm: bộ này chỉ được làm khi dựng trang (npm run build), không có lúc đang viết (npm run dev).',
} as const;

/** Kinds of results, as chips name them. */
export const SEARCH_KIND: Readonly<Record<SearchMetaView['kind'], string>> = {
	...KIND,
	agency: 'Cơ quan',
	place: 'Địa phương',
	page: 'Trang khác',
};

/** “12 kết quả cho “tre măng”.” */
export const foundText = (count: number, query: string): string =>
	`${formatNumber(count)} kết quả cho “${query}”.`;

export const emptyText = (query: string): string => `Không có kết quả cho “${query}”.`;

/** What to try when nothing is found; the second is for readers who have narrowed to some kinds. */
export const EMPTY_ADVICE = {
	words: 'Thử bớt từ, viết đủ chữ thay cho chữ tắt, hoặc xem theo danh mục dưới đây.',
	kinds: 'Có kết quả ở loại khác: hãy bấm “Tất cả”.',
} as const;

export const moreText = (count: number): string => `${SEARCH.more} ${formatNumber(count)} kết quả`;
