/** Views of an invented unit, complete enough to show every template; a test changes what it is about. */
import type { Kind } from '../../src/domain/values.ts';
import type {
	AdoptionRowView,
	CardView,
	CoverView,
	EntryFrameView,
	FactView,
	FreshnessView,
	PageView,
	PhotoView,
	SearchMetaView,
	SiteView,
	TitleView,
} from '../../src/site/views.ts';
import { weave } from '../../src/site/weave/weave.ts';

export const siteView: SiteView = {
	name: 'Nêu gương',
	tagline: 'Điển hình tiên tiến, người tốt việc tốt và cách làm hay',
	licence: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
	contact: { office: 'Ban biên tập', email: 'bien-tap@example.vn' },
};

export const title = (...clauses: string[]): TitleView => ({ text: clauses.join(' '), clauses });

export const cover = (
	shape: CoverView['shape'],
	slug: string,
	field: string,
	wide?: number,
	high?: number,
): CoverView => ({
	shape,
	svg: weave(slug, field, {
		shape,
		id: `${slug}-${shape}-${wide ?? 0}`,
		...(wide !== undefined && { wide }),
		...(high !== undefined && { high }),
	}),
	width: 228,
	height: 228,
});

export const running: FreshnessView = {
	state: 'running',
	text: 'Đang chạy, kiểm 12/10/2026',
	detail: 'Kiểm lại 12/10/2026, người kiểm: Đơn vị mẫu.',
};
export const toCheck: FreshnessView = {
	state: 'check',
	text: 'Cần xác minh',
	detail: 'Nguồn mới nhất ngày 18/9/2025. Ban biên tập chưa hỏi lại bản.',
};
export const unchecked: FreshnessView = {
	state: 'unchecked',
	text: 'Chưa xác minh',
	detail: 'Chưa ai hỏi lại nơi làm.',
};
export const paused: FreshnessView = {
	state: 'paused',
	text: 'Tạm dừng',
	detail: 'Tạm dừng từ tháng 6/2026.',
};
export const stopped: FreshnessView = {
	state: 'stopped',
	text: 'Đã dừng 9/2024',
	detail: 'Dừng sau bốn phiên: cán bộ trực chuyển công tác.',
};

export function pageView(over: Partial<PageView> = {}): PageView {
	return {
		title: 'Bàn hồ sơ ở chợ phiên',
		description: 'Mỗi phiên chợ, hai cán bộ xã kê một bàn ở cổng chợ, nhận hồ sơ và trả kết quả.',
		path: '/mo-hinh/don-vi-mau/ban-ho-so/',
		section: '/mo-hinh/',
		crumbs: [
			{ text: 'Trang đầu', href: '/' },
			{ text: 'Mô hình', href: '/mo-hinh/' },
			{ text: 'Cải cách hành chính', href: '/linh-vuc/cai-cach-hanh-chinh/' },
		],
		selvedge: { slug: 'ban-ho-so', field: 'cai-cach-hanh-chinh' },
		sample: false,
		jsonLd: [{ '@context': 'https://schema.org', '@type': 'Article', headline: '</script><b>' }],
		feeds: [],
		ogType: 'article',
		...over,
	};
}

export function fact(over: Partial<FactView> = {}): FactView {
	return {
		id: 'ho-so',
		value: '612',
		unit: 'hồ sơ',
		what: 'nhận tại chợ trong năm đầu',
		period: '3/2024–3/2025',
		grade: { grade: 'agency-confirmed', filled: 2, text: 'Đơn vị xác nhận' },
		sources: [1],
		...over,
	};
}

export const facts: FactView[] = [
	fact(),
	fact({
		id: 'nop-lai',
		value: '11%',
		unit: '',
		what: 'hồ sơ phải nộp lại; trước đó 40% (2023)',
		period: '2025',
		grade: { grade: 'self-reported', filled: 1, text: 'Tự báo cáo' },
		sources: [1, 2],
	}),
	fact({
		id: 'phien',
		qualifier: 'hơn',
		value: '26',
		unit: 'phiên',
		what: 'liên tiếp không bỏ buổi nào',
		period: '2024',
		grade: { grade: 'decision', filled: 3, text: 'Quyết định công nhận' },
		sources: [2],
		note: 'một nguồn khác ghi 25 phiên',
	}),
	fact({
		id: 'ho',
		qualifier: 'khoảng',
		value: '1.550',
		unit: 'hộ',
		what: 'ở bốn thôn xa đã dùng bàn ít nhất một lần',
		period: '2025',
		grade: { grade: 'press-reported', filled: 0, text: 'Hai nguồn báo chí' },
		sources: [3, 4],
	}),
];

const KIND_TEXT: Record<Kind, string> = {
	exemplar: 'Gương · Ứng phó thiên tai',
	practice: 'Mô hình · Cải cách hành chính',
	adoption: 'Nhân rộng từ “Bàn hồ sơ ở chợ phiên”',
	story: 'Tin bài',
	document: 'Văn bản · Kế hoạch',
	plan: 'Kế hoạch',
};

const SHAPES: Partial<Record<Kind, CoverView['shape']>> = {
	exemplar: 'mirror',
	practice: 'cloth',
	adoption: 'patch',
};

/** A card of a kind; its slug and field decide its cloth. */
export function card(
	kind: Kind,
	slug: string,
	field: string,
	over: Partial<CardView> & { wide?: number; high?: number } = {},
): CardView {
	const { wide, high, ...rest } = over;
	const shape = SHAPES[kind];
	return {
		kind,
		kindText: KIND_TEXT[kind],
		href: `/${slug}/`,
		title: title('Mười hộ một nhóm,', 'tự làm men ủ rác thành phân'),
		summary:
			'Men gốc làm từ men rượu, cám gạo, sữa chua; các hộ liền kề kiểm tra lẫn nhau suốt mùa.',
		where: 'Xã Mẫu, tỉnh Lào Cai (trước: Yên Bái)',
		foot: ['3 nguồn'],
		sample: false,
		...(shape && { cover: cover(shape, slug, field, wide, high) }),
		...(kind === 'story' && { day: { big: '12/10', small: '2026', datetime: '2026-10-12' } }),
		...rest,
	};
}

export function photo(over: Partial<PhotoView> = {}): PhotoView {
	return {
		image: '/anh-mau.svg',
		alt: 'Hai công chức ngồi bàn tiếp dân ở góc chợ',
		caption: 'Phiên chợ thứ hai của tháng 10.',
		credit: 'Văn phòng UBND xã Mẫu',
		portrait: false,
		...over,
	};
}

export function adoptionRow(name: string, over: Partial<AdoptionRowView> = {}): AdoptionRowView {
	return {
		href: '/nhan-rong/don-vi-mau/xa-mau-hai/',
		name,
		where: 'Tỉnh Lào Cai',
		since: 'từ 3/2025',
		summary: 'Giữ cả ba phần cốt lõi; đặt bàn ở nhà văn hóa vì không có chợ.',
		freshness: running,
		grade: { grade: 'agency-confirmed', filled: 2, text: 'Đơn vị xác nhận' },
		cover: cover('patch', name, 'cai-cach-hanh-chinh', 45, 39),
		sample: false,
		...over,
	};
}

export const adoptionRows: AdoptionRowView[] = [
	adoptionRow('Xã Mẫu Hai'),
	adoptionRow('Phường Mẫu', {
		summary: 'Chỉ nhận thủ tục hộ tịch, trực thứ Bảy.',
		freshness: toCheck,
		from: { text: 'học từ Xã Mẫu Hai', href: '/nhan-rong/don-vi-mau/xa-mau-hai/' },
	}),
	adoptionRow('Xã Mẫu Ba', {
		summary: 'Đặt bàn ở sân trường.',
		freshness: stopped,
		stopped: 'cán bộ trực chuyển công tác sau bốn phiên.',
		sample: true,
	}),
];

/** A small QR-like drawing; the site's own comes from the build. */
const QR =
	'<svg viewBox="0 0 7 7"><path d="M0 0h7v7H0zM1 1v5h5V1zM2 2h3v3H2z" fill-rule="evenodd"/></svg>';

/** Search data of a page about which nothing else is known. */
export function searchMeta(
	kind: SearchMetaView['kind'],
	over: Partial<SearchMetaView> = {},
): SearchMetaView {
	return {
		...{ kind, title: 'Bàn hồ sơ ở chợ phiên', name: '', summary: '', agency: '', where: '' },
		...{ date: '', sample: false, facets: {}, aliases: [], places: [], topics: [], ...over },
	};
}

/** What every entry has, for a kind. */
export function entryFrame<K extends Kind>(
	kind: K,
	over: Partial<EntryFrameView> = {},
): EntryFrameView & { kind: K } {
	return {
		page: pageView({ search: searchMeta(kind) }),
		kindText: KIND_TEXT[kind],
		title: title('Bàn hồ sơ ở chợ phiên:', 'đi chợ một buổi,', 'xong luôn giấy tờ'),
		dek: 'Mỗi phiên chợ, hai cán bộ xã kê một bàn ở cổng chợ, nhận hồ sơ và trả kết quả của phiên trước.',
		where: ['Đơn vị mẫu · xã Mẫu, tỉnh Lào Cai', 'Cải cách hành chính · 3 nơi làm theo'],
		freshness: running,
		photos: [],
		facts,
		sources: [
			{
				id: 1,
				lead: 'Đơn vị mẫu, 10/1/2026',
				title: 'Báo cáo một năm bàn hồ sơ ở chợ',
				href: 'https://example.vn/bao-cao',
			},
			{ id: 2, lead: 'UBND xã Mẫu, 5/3/2025', title: 'Quyết định công nhận sáng kiến' },
			{
				id: 3,
				lead: 'Báo Mẫu, 18/9/2025',
				title: 'Một buổi chợ, xong giấy khai sinh',
				href: 'https://example.vn/bai-bao',
			},
			{ id: 4, lead: 'Đài Mẫu, nguồn không ghi ngày', title: 'Phóng sự chợ phiên' },
		],
		corrections: [
			{ dateText: '2/11/2026', text: 'Sửa số phiên từ 27 thành 26 theo báo cáo của xã.' },
		],
		history: [
			{
				id: 'lich-su-2026-11-02',
				dateText: '2/11/2026',
				datetime: '2026-11-02',
				changes: [
					{ text: 'Đính chính', detail: 'Sửa số phiên từ 27 thành 26 theo báo cáo của xã.' },
				],
			},
			{
				id: 'lich-su-2026-10-01',
				dateText: '1/10/2026',
				datetime: '2026-10-01',
				changes: [{ text: 'Đăng lần đầu' }],
			},
		],
		state: 'published',
		publishedText: 'Đăng 1/10/2026',
		updatedText: 'sửa 2/11/2026',
		agency: { text: 'Đơn vị mẫu', href: '/co-quan/don-vi-mau/' },
		fields: [{ text: 'Cải cách hành chính', href: '/linh-vuc/cai-cach-hanh-chinh/' }],
		movements: [{ text: 'Cán bộ, công chức thi đua', href: '/phong-trao/cong-so/' }],
		places: [{ text: 'Tỉnh Lào Cai', href: '/dia-phuong/lao-cai/', note: 'trước: Yên Bái' }],
		basis: {
			text: 'Việc của tập thể, đơn vị đã đồng ý đăng.',
			detail: 'Biểu mẫu đồng ý số 12, hết hạn 31/12/2027.',
		},
		licence: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
		cite: 'Đơn vị mẫu, “Bàn hồ sơ ở chợ phiên”, Nêu gương, 1/10/2026, https://example.vn/mo-hinh/don-vi-mau/ban-ho-so/',
		report: { text: 'Báo chỗ sai', href: 'mailto:bien-tap@example.vn' },
		url: 'https://example.vn/mo-hinh/don-vi-mau/ban-ho-so/',
		qr: QR,
		related: [
			card('practice', 'giu-rung', 'lam-nghiep', { wide: 99, high: 25 }),
			card('exemplar', 'que-hoi', 'lam-nghiep'),
		],
		stories: [card('story', 'tin-mau', 'giao-duc-va-khuyen-hoc')],
		...over,
		kind,
	};
}
