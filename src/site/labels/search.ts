/** Words of the search page and of the search boxes. */
import { formatNumber } from '../../text/number.ts';
import type { SearchFacet, SearchMetaView } from '../views.ts';
import { NAV } from './interface.ts';
import { KIND } from './values.ts';

export const SEARCH = {
	heading: 'Tìm kiếm',
	description:
		'Tìm gương, mô hình, tin bài, văn bản của mọi cơ quan trên trang; gõ có dấu hay không dấu đều được.',
	dek: 'Gõ có dấu hay không dấu đều tìm được. Để cụm từ trong ngoặc kép nếu muốn tìm đúng cụm ấy.',
	label: 'Tìm trong mọi bài',
	button: 'Tìm',
	results: 'Kết quả',
	filter: 'Lọc kết quả',
	skipFilter: 'Tới kết quả',
	chosen: 'Đang lọc',
	clear: 'Bỏ lọc',
	clearAll: 'Bỏ hết lọc',
	order: 'Xếp theo',
	print: 'In danh sách',
	table: 'Tải CSV',
	near: 'Gần đúng',
	more: 'Xem thêm',
	loading: 'Đang tìm…',
	unknownDate: 'nguồn không ghi ngày',
	asTyped: 'Tìm đúng như đã gõ',
	exact: 'Đang tìm đúng từng từ như đã gõ.',
	forgiving: 'Tìm cả cách viết gần đúng',
	noneComplete: 'Không có kết quả nào đủ các từ; dưới đây là kết quả gần đúng.',
	needsScript:
		'Trình duyệt này không chạy JavaScript nên chưa tìm theo từ được. Mọi bài vẫn có trong các danh mục dưới đây.',
	browse: 'Xem theo danh mục',
	browseKinds: 'Loại bài',
	failed:
		'Chưa tải được bộ tìm kiếm. Hãy kiểm tra mạng rồi bấm Tìm lần nữa, hoặc xem theo danh mục dưới đây.',
	notBuilt:
		'Chưa có bộ tìm kiếm: bộ này chỉ được làm khi dựng trang (npm run build), không có lúc đang viết (npm run dev).',
	suggestions: 'Gợi ý',
} as const;

/** Orders of results, as the list to choose from names them. */
export const SEARCH_ORDER = {
	relevance: 'Liên quan nhất',
	newest: 'Mới nhất',
	name: 'Theo tên',
} as const;

/** Kinds of results. */
export const SEARCH_KIND: Readonly<Record<SearchMetaView['kind'], string>> = {
	...KIND,
	page: 'Trang khác',
};

/** Facets in the order in which they are offered. */
export const SEARCH_FACET: Readonly<Record<SearchFacet, string>> = {
	loai: 'Loại bài',
	'linh-vuc': NAV.field,
	'doi-tuong': NAV.subject,
	cap: NAV.level,
	'phong-trao': NAV.movement,
	'co-quan': NAV.agency,
	'dia-phuong': NAV.place,
	nam: NAV.year,
	'giai-doan': 'Giai đoạn',
	'do-tuoi': 'Còn làm không',
};

/** Heads of the columns of the printed list and of the table for download. */
export const SEARCH_COLUMN = {
	number: 'Số',
	title: 'Tên bài',
	kind: 'Loại',
	field: 'Lĩnh vực',
	agency: 'Cơ quan',
	where: 'Nơi',
	date: 'Ngày',
	year: 'Năm',
	freshness: 'Còn làm không',
	sample: 'Minh họa',
	site: 'Trang',
	address: 'Địa chỉ',
} as const;

/** Lines above the printed list. */
export const SEARCH_PAPER = {
	query: 'Từ tìm',
	everything: 'mọi bài',
	choices: 'Lọc theo',
	order: 'Xếp theo',
	exact: 'Cách tìm',
	count: 'Số kết quả',
	date: 'Ngày in',
	address: 'Địa chỉ',
} as const;

/** Why a peer is left out. */
export const PEER_REFUSAL = {
	slow: 'trả lời quá chậm',
	old: 'bộ tìm kiếm đời cũ',
	failed: 'không mở được',
} as const;

/** Letters of a query that a sentence repeats. */
const LONGEST_QUOTE = 80;

/** “tre măng”; what is too long for a sentence is cut. */
export function quoted(text: string): string {
	const letters = [...text.trim()];
	return `“${letters.slice(0, LONGEST_QUOTE).join('')}${letters.length > LONGEST_QUOTE ? '…' : ''}”`;
}

/** “12 kết quả cho “tre măng”.” Without a query, “12 kết quả.” */
export const foundText = (count: number, query: string): string =>
	query.trim() === ''
		? `${formatNumber(count)} kết quả.`
		: `${formatNumber(count)} kết quả cho ${quoted(query)}.`;

export const emptyText = (query: string): string =>
	query.trim() === '' ? 'Không có kết quả.' : `Không có kết quả cho ${quoted(query)}.`;

export const moreText = (count: number): string => `${SEARCH.more} ${formatNumber(count)} kết quả`;
export const moreValuesText = (count: number): string => `thêm ${formatNumber(count)}`;

/** “Đang tìm “người” thay cho “nguowif”.” */
export const correctedText = (corrected: readonly { from: string; to: string }[]): string =>
	`Đang tìm ${corrected.map(({ from, to }) => `${quoted(to)} thay cho ${quoted(from)}`).join(', ')}.`;

export const unknownText = (words: readonly string[]): string =>
	`Không có trang nào chứa ${words.map(quoted).join(', ')}.`;

export const completeText = (count: number): string =>
	`${formatNumber(count)} kết quả đủ các từ, còn lại gần đúng.`;

/** What to try when nothing is found. */
export const EMPTY_ADVICE = {
	words: 'Thử bớt từ, viết đủ chữ thay cho chữ tắt, hoặc xem theo danh mục dưới đây.',
	fewer: 'Thử tìm riêng từng từ:',
} as const;

export const withoutChoicesText = (count: number): string =>
	`Bỏ hết lọc để xem ${formatNumber(count)} kết quả`;

export const askingText = (names: readonly string[]): string =>
	`Đang hỏi thêm: ${names.join(', ')}.`;
export const joinedText = (names: readonly string[]): string => `Tìm cả trên: ${names.join(', ')}.`;
export const refusedText = (
	peers: readonly { name: string; why: keyof typeof PEER_REFUSAL }[],
): string =>
	`Không hỏi được: ${peers.map(({ name, why }) => `${name} (${PEER_REFUSAL[why]})`).join(', ')}.`;

/** Below a result that is only nearly what was asked for. */
export const missingText = (words: readonly string[]): string =>
	`Không có: ${words.map(quoted).join(', ')}`;

/** Beside a result of another site. */
export const onSiteText = (name: string): string => `trên trang ${name}`;
