/** One complete view of each template, of the invented unit of sample-views.ts. */
import type {
	AdoptionView,
	AgencyView,
	BlockView,
	DocumentView,
	ExemplarView,
	HomeView,
	IndexView,
	ListView,
	PlaceView,
	PlanView,
	PracticeView,
	StoryView,
	TargetCellView,
	TombstonePageView,
} from '../../src/site/views.ts';
import {
	adoptionRows,
	card,
	cover,
	entryFrame,
	facts,
	pageView,
	paused,
	running,
	stopped,
	title,
	toCheck,
	unchecked,
} from './sample-views.ts';

export function exemplarView(over: Partial<ExemplarView> = {}): ExemplarView {
	return {
		...entryFrame('exemplar', {
			title: title('Ba mươi phút gõ cửa,', 'chín mươi người kịp tránh lũ'),
			dek: 'Trưởng bản báo từng nhà ở Bản Mẫu; khi lũ quét đổ về, hơn 20 hộ đã rời vùng nguy hiểm.',
			where: ['Bản Mẫu, xã Mẫu, tỉnh Lào Cai (trước 1/7/2025: Yên Bái)', 'Ứng phó thiên tai'],
			freshness: toCheck,
			cover: cover('mirror', 'ba-muoi-phut', 'ung-pho-thien-tai'),
		}),
		kindText: 'Gương · cá nhân',
		name: 'Trưởng bản Mẫu',
		subjectText: 'cá nhân',
		why: 'Tự đánh giá nguy cơ, báo từng nhà, ra tận bờ suối chỉ đường. Chín mươi người an toàn khi lũ tới.',
		position: 'Trưởng bản',
		unit: { text: 'Chi bộ Bản Mẫu', href: '/co-quan/don-vi-mau/' },
		scopeText: 'từng mặt',
		traits: ['việc đột xuất'],
		period: '2025',
		knots: [
			{
				style: 'stage',
				dateText: '1/8/2025',
				datetime: '2025-08-01',
				title: 'Phát hiện',
				details: ['Sơ tán bản trước lũ quét'],
				sources: [],
			},
			{
				style: 'given',
				dateText: '4/8/2025',
				datetime: '2025-08-04',
				title: 'Thư khen của Chủ tịch UBND tỉnh',
				details: [],
				sources: [1],
			},
			{
				style: 'honoured',
				dateText: '18/9/2025',
				datetime: '2025-09-18',
				title: 'Bằng khen của Chủ tịch UBND tỉnh',
				href: '/danh-hieu/bang-khen/',
				details: ['Quyết định: chưa có số trong nguồn.'],
				sources: [2, 3],
			},
			{
				style: 'revoked',
				dateText: 'không rõ ngày',
				title: 'Giấy khen bị thu hồi',
				details: ['Do khai sai thời gian công tác.'],
				sources: [],
			},
		],
		ratings: [{ year: 2025, text: 'Hoàn thành xuất sắc nhiệm vụ' }],
		initiatives: [{ title: 'Sổ trực mưa', detail: 'cấp cơ sở, 2025' }],
		media: [{ text: 'Báo Mẫu, 18/9/2025', href: 'https://example.vn/bai', levelText: 'cấp tỉnh' }],
		contributions: [{ text: '12 ngày công', purpose: 'làm đường tránh lũ' }],
		practices: [card('practice', 'so-truc-mua', 'ung-pho-thien-tai', { wide: 99, high: 25 })],
		criteria: [],
		plans: [{ text: 'Kế hoạch 2021–2025', href: '/ke-hoach/don-vi-mau/2021-2025/' }],
		difficulties: [],
		support: [{ text: 'Loa cầm tay', detail: 'UBND xã cấp, 2024' }],
		...over,
	};
}

export function practiceView(over: Partial<PracticeView> = {}): PracticeView {
	return {
		...entryFrame('practice', {
			cover: cover('cloth', 'ban-ho-so', 'cai-cach-hanh-chinh', 201, 27),
		}),
		name: 'Bàn hồ sơ ở chợ phiên',
		compare: { key: 'don-vi-mau/ban-ho-so', name: 'Bàn hồ sơ ở chợ phiên' },
		owner: { text: 'Đơn vị mẫu', href: '/co-quan/don-vi-mau/' },
		period: 'từ tháng 3/2024',
		needs: [{ text: 'Dân ở xa, nộp giấy tờ mất cả buổi', href: '/van-de/o-xa/', count: 2 }],
		problem: {
			text: '“Ra trụ sở mất cả buổi, thiếu một tờ lại về không.” Trước khi làm: 4 trên 10 hồ sơ phải nộp lại (2023).',
			...(facts[1] && { fact: facts[1] }),
		},
		steps: [
			{
				title: 'Chọn phiên, chọn chỗ',
				text: 'Hỏi ban quản lý chợ về giờ đông và góc có mái che; báo lịch trên loa xã.',
				who: 'công chức văn phòng',
				time: '1 tuần',
				papers: [],
				sources: [1],
			},
			{
				title: 'Chia việc cho hai người',
				text: 'Một người xem giấy, một người ghi sổ và hẹn. Việc nào không nhận được thì đưa tờ ghi rõ còn thiếu gì.',
				who: 'một cửa, tư pháp',
				papers: ['lịch phân công', 'sổ hẹn'],
				sources: [],
			},
			{
				title: 'Nhập máy trong chiều',
				text: 'Hồ sơ giấy được số hóa ngay sau phiên để không lệch thời hạn.',
				who: 'một cửa',
				time: '2 giờ',
				papers: [],
				sources: [],
			},
			{
				title: 'Trả ở phiên sau',
				text: 'Kết quả xếp theo thôn; ai chưa tới chợ thì gửi trưởng thôn, có ký nhận.',
				papers: ['sổ giao nhận'],
				sources: [2],
			},
		],
		core: [
			'Đúng phiên, đúng giờ, kể cả trời mưa',
			'Thiếu giấy thì đưa tờ ghi rõ còn thiếu gì',
			'Trả kết quả tại chợ',
		],
		adaptable: [
			'Chợ, nhà văn hóa hay sân trường',
			'Số thủ tục nhận tại bàn',
			'Một hay hai cán bộ trực',
		],
		blocks: [
			{
				name: 'Tờ ghi rõ còn thiếu gì',
				href: '/khoi/to-con-thieu/',
				part: 'core',
				usedText: 'có trong 3 mô hình',
			},
			{
				name: 'Trả kết quả theo thôn',
				href: '/khoi/tra-theo-thon/',
				part: 'adaptable',
				usedText: 'có trong 2 mô hình',
			},
		],
		resources: [
			{ kindText: 'Người', text: '2 cán bộ, nửa ngày mỗi phiên', sources: [1] },
			{ kindText: 'Tiền', text: 'dưới 10 triệu đồng năm đầu', sources: [] },
		],
		cost: {
			caption: 'Cho một điểm, năm đầu. Giá tháng 3/2024.',
			money: 'Nghìn đồng',
			rows: [
				{ item: 'Bàn, ghế, bạt che', from: 'ngân sách xã', amount: '3.200' },
				{ item: 'Máy in xách tay', from: 'điều chuyển', amount: '0' },
				{ item: 'Bồi dưỡng trực, 26 phiên', from: 'ngân sách xã', amount: '5.200' },
				{ item: 'In tờ hướng dẫn', from: 'xã hội hóa', amount: '600' },
			],
			total: '9.000',
		},
		difficulties: [
			'Sóng yếu ở góc chợ, phải nhập máy sau.',
			'Tháng giáp Tết đông gấp đôi, hai người không kịp.',
		],
		lessons: ['Trời mưa vẫn ngồi thì người ta mới tin.'],
		conditions: [
			{ label: 'Nơi', text: 'có chỗ tụ họp đều kỳ' },
			{ label: 'Người', text: '2 cán bộ, nửa ngày mỗi phiên' },
			{ label: 'Tiền', text: 'dưới 10 triệu đồng năm đầu' },
		],
		strengths: ['ý nghĩa xã hội'],
		attachments: [
			{
				title: 'Lịch phân công',
				href: '/tep/don-vi-mau/mo-hinh/ban-ho-so/lich.docx',
				detail: '.docx, 18 KB',
				licence: 'CC BY 4.0',
			},
		],
		visit: { text: 'Nhận đoàn tới học vào phiên thứ hai hằng tháng.', accepts: true },
		contact: {
			office: 'Bộ phận một cửa, Đơn vị mẫu',
			phone: '0216 000 0000',
			email: 'mot-cua@example.vn',
		},
		exemplars: [card('exemplar', 'kho-vang', 'ung-pho-thien-tai')],
		adoptions: adoptionRows,
		adopt: {
			text: 'Tự kiểm và lập kế hoạch làm theo',
			href: '/mo-hinh/don-vi-mau/ban-ho-so/lam-theo/',
		},
		adoptionsText: '3 nơi làm theo, 1 nơi đã dừng.',
		knots: [],
		plans: [],
		...over,
	};
}

export function adoptionView(over: Partial<AdoptionView> = {}): AdoptionView {
	return {
		...entryFrame('adoption', {
			title: title('Xã Mẫu Hai:', 'bàn hồ sơ ở nhà văn hóa'),
			cover: cover('patch', 'ban-ho-so', 'cai-cach-hanh-chinh', 201, 27),
		}),
		adopter: { text: 'Xã Mẫu Hai', href: '/co-quan/xa-mau-hai/' },
		practice: card('practice', 'ban-ho-so', 'cai-cach-hanh-chinh', { wide: 99, high: 25 }),
		from: { text: 'Đơn vị mẫu', href: '/mo-hinh/don-vi-mau/ban-ho-so/' },
		taught: adoptionRows.slice(1, 2),
		since: 'tháng 3/2025',
		kept: ['Đúng phiên, đúng giờ', 'Trả kết quả tại chỗ'],
		blocksKept: [{ text: 'Tờ ghi rõ còn thiếu gì', href: '/khoi/to-con-thieu/' }],
		changed: [
			{ what: 'Đặt bàn ở nhà văn hóa', why: 'xã không có chợ' },
			{ what: 'Chỉ một cán bộ trực' },
		],
		difficulties: ['Nhà văn hóa khóa cửa ngày lễ.'],
		advice: 'Hỏi giờ họp chợ của xã bên trước khi xếp lịch.',
		grade: { grade: 'agency-confirmed', filled: 2, text: 'Đơn vị xác nhận' },
		account: {
			full: false,
			text: 'Còn thiếu để kể đủ',
			href: '/nhan-rong/ke-du/',
			signs: [
				{ name: 'Giữ gì', met: true },
				{ name: 'Đổi gì, vì sao', met: false },
			],
		},
		compare: [
			{
				what: 'hồ sơ nhận trong năm đầu',
				here: {
					value: '287 hồ sơ',
					period: '2/2025–2/2026',
					perUnit: '5,5 hồ sơ/phiên',
					grade: { grade: 'agency-confirmed', filled: 2, text: 'Đơn vị xác nhận' },
				},
				there: {
					value: '612 hồ sơ',
					perUnit: '20,4 hồ sơ/phiên',
					grade: { grade: 'self-reported', filled: 1, text: 'Tự báo cáo' },
				},
			},
		],
		...over,
	};
}

export function storyView(over: Partial<StoryView> = {}): StoryView {
	return {
		...entryFrame('story', { title: title('Ba tháng mở cửa rừng một lần') }),
		author: 'Đơn vị mẫu',
		dateText: '12/10/2026',
		datetime: '2026-10-12',
		columns: [{ text: 'Chuyện làng', href: '/chuyen-muc/chuyen-lang/' }],
		exemplars: [card('exemplar', 'kho-vang', 'ung-pho-thien-tai')],
		practices: [card('practice', 'giu-rung', 'lam-nghiep', { wide: 99, high: 25 })],
		attachments: [],
		republished: { text: 'Báo Mẫu, đăng lại được phép', href: 'https://example.vn/goc' },
		...over,
	};
}

export function documentView(over: Partial<DocumentView> = {}): DocumentView {
	const { page, cite, report, url, qr, licence, sources, fields, movements, history } =
		entryFrame('document');
	return {
		...{ page, cite, report, url, qr, licence, sources, fields, movements, history },
		kind: 'document',
		kindText: 'Văn bản · Kế hoạch',
		title: title('Kế hoạch xây dựng điển hình tiên tiến', 'giai đoạn 2021–2025'),
		typeText: 'Kế hoạch',
		numberText: 'không in trong bản gốc',
		numberBlank: true,
		dateText: 'ngày … tháng 8 năm 2021',
		dateBlank: true,
		asPrinted: ['Số:     /KH-ĐVM', 'Lào Cai, ngày    tháng 8 năm 2021'],
		issuer: { text: 'Đơn vị mẫu', href: '/co-quan/don-vi-mau/' },
		jointIssuers: [],
		signer: 'Giám đốc',
		summary: 'Mỗi năm xây dựng một tập thể và một cá nhân điển hình; sơ kết 2023, tổng kết 2025.',
		bases: [
			{ text: 'Luật Thi đua, khen thưởng', note: 'số 06/2022/QH15' },
			{ text: 'Chỉ thị 34-CT/TW', href: '/van-ban/ban-bien-tap/ct-34/' },
		],
		children: [],
		replaces: [],
		citedBy: [],
		recipients: ['Sở Nội vụ', 'Lưu: VT'],
		sections: [
			{ section: 'Mục I', text: 'Mục đích: phát hiện, bồi dưỡng, nhân rộng.' },
			{ section: 'Mục II', text: 'Chỉ tiêu từng năm.' },
		],
		plan: { text: 'Chỉ tiêu, lộ trình và tiêu chí', href: '/ke-hoach/don-vi-mau/2021-2025/' },
		attachments: [],
		...over,
	};
}

export const targetCell = (min: number, max = min, done = 0): TargetCellView => ({
	style: max > min ? 'range' : 'target',
	text: max > min ? `${min}–${max}` : String(max),
	min,
	max,
	done,
});
export const unsetCell: TargetCellView = {
	style: 'unset',
	text: 'không đặt',
	min: 0,
	max: 0,
	done: 0,
};

export function planView(over: Partial<PlanView> = {}): PlanView {
	const { page, cite, report, url, qr, licence, agency, fields, movements, history } =
		entryFrame('plan');
	const years = ['2021', '2022', '2023', '2024', '2025'];
	return {
		...{ page, cite, report, url, qr, licence, agency, fields, movements, history },
		kind: 'plan',
		kindText: 'Kế hoạch',
		title: title('Xây dựng điển hình tiên tiến', 'trong phong trào thi đua yêu nước,', '2021–2025'),
		summary: 'Mỗi năm một tập thể và một cá nhân cấp cơ sở.',
		where: 'Đơn vị mẫu · Số: không in trong bản gốc · 31/8/2021',
		document: { text: 'Bản kế hoạch', href: '/van-ban/don-vi-mau/ke-hoach/' },
		children: [],
		periodText: '2021–2025',
		targets: {
			caption: 'Chỉ tiêu theo năm. Mỗi ô vuông là một điển hình cấp cơ sở phải xây dựng.',
			columns: ['Tập thể', 'Cá nhân', 'Cấp tỉnh'],
			rows: years.map((year, at) => ({
				year,
				cells: [targetCell(1, 1, at < 2 ? 1 : 0), targetCell(1), unsetCell],
			})),
			totals: [targetCell(5, 5, 2), targetCell(5), unsetCell],
			extra: [
				{
					year: '2023',
					column: 'Mô hình, cấp xã',
					counts: [{ text: '1 nhân rộng', href: '/ke-hoach/' }],
				},
			],
		},
		roadmap: years.map((year, at) => ({
			year,
			idle: at % 2 === 1,
			steps:
				at % 2 === 1
					? []
					: [
							{
								text: 'Sơ kết, kiểm tra',
								due: 'Hạn 9/2021',
								...(at === 0
									? { state: 'done' as const, stateText: 'Đã làm 8/2021' }
									: { state: 'late' as const, stateText: 'Quá hạn, chưa ghi đã làm' }),
							},
						],
		})),
		roadmapSummary: 'Tính tới 21/11/2026: 1 việc đã làm; 2 việc quá hạn, chưa ghi đã làm.',
		calendar: {
			text: 'Tải lịch việc có hạn (.ics)',
			href: '/ke-hoach/don-vi-mau/ke-hoach/lich.ics',
		},
		gaps: ['Năm chưa có tập thể được công nhận: 2023, 2024.'],
		tree: [
			{
				role: 'self',
				roleText: 'Kế hoạch này',
				plan: { text: 'Kế hoạch mẫu', href: '/ke-hoach/don-vi-mau/ke-hoach/' },
				agency: { text: 'Đơn vị mẫu', href: '/co-quan/don-vi-mau/' },
				documents: [{ text: 'Văn bản mẫu', href: '/van-ban/don-vi-mau/ke-hoach/' }],
				people: ['Biên tập: Văn phòng'],
			},
		],
		duties: [
			{ who: 'Phòng Tổ chức', section: 'Mục IV', tasks: ['Tổng hợp danh sách', 'Báo cáo năm'] },
		],
		selfAssessment: {
			text: 'Phiếu tự đánh giá để in',
			href: '/ke-hoach/don-vi-mau/2021-2025/tu-danh-gia/',
		},
		criteria: [
			{
				id: 'ca-nhan',
				title: 'Cá nhân, cấp cơ sở',
				lead: '',
				items: [
					{ id: '1', text: 'Chấp hành tốt chủ trương, pháp luật', section: 'Mục II.1' },
					{
						id: '2',
						text: 'Xếp loại hoàn thành xuất sắc nhiệm vụ',
						section: 'Mục II.2',
						ruleText: 'máy tự đối chiếu được: xếp loại xuất sắc năm xét',
					},
				],
			},
			{
				id: 'tinh',
				title: 'Lên cấp tỉnh',
				lead: 'Đạt cấp cơ sở, và:',
				items: [{ id: '1', text: 'Hai lần liên tục được công nhận', section: 'Mục III' }],
			},
		],
		exemplars: [card('exemplar', 'kho-vang', 'ung-pho-thien-tai')],
		practices: [],
		registrations: [
			{
				year: '2025',
				rows: [
					{
						unit: 'Thôn Mẫu Một',
						whom: 'Cá nhân, cấp cơ sở',
						stage: 'đăng ký',
						date: '20/3/2025',
						count: '3',
					},
				],
			},
		],
		...over,
	};
}

/** A plan of a whole province: fifty a cell. */
export function largePlanView(): PlanView {
	const years = ['2026', '2027', '2028', '2029', '2030'];
	return planView({
		targets: {
			caption: 'Chỉ tiêu theo năm của cả tỉnh.',
			columns: ['Tập thể', 'Cá nhân', 'Hộ gia đình', 'Cấp toàn quốc'],
			rows: years.map((year, at) => ({
				year,
				cells: [
					targetCell(50, 50, at === 0 ? 34 : 0),
					targetCell(30),
					targetCell(9, 12),
					targetCell(3, 4),
				],
			})),
			totals: [targetCell(250, 250, 34), targetCell(150), targetCell(45, 60), targetCell(15, 20)],
			extra: [],
			note: 'Cột toàn quốc là dự kiến.',
		},
	});
}

export function listView(over: Partial<ListView> = {}): ListView {
	const row = { wide: 61, high: 39 };
	return {
		page: pageView({
			section: '/linh-vuc/',
			title: 'Lâm nghiệp',
			selvedge: { slug: 'lam-nghiep', field: 'lam-nghiep' },
			feeds: [
				{
					title: 'Lâm nghiệp',
					rss: '/linh-vuc/lam-nghiep/rss.xml',
					json: '/linh-vuc/lam-nghiep/feed.json',
				},
			],
		}),
		heading: title('Giữ rừng,', 'sống được với rừng'),
		dek: 'Lĩnh vực lâm nghiệp: 9 mục từ Lào Cai, Lai Châu, Hà Tĩnh và Bắc Trung Bộ.',
		chosen: [{ text: 'Lào Cai, gồm Yên Bái trước 1/7/2025', href: '/linh-vuc/lam-nghiep/' }],
		cards: [
			card('practice', 'to-tuan-rung', 'lam-nghiep', { ...row, freshness: toCheck }),
			card('practice', 'luat-tuc', 'lam-nghiep', { ...row, freshness: paused, sample: true }),
			card('exemplar', 'que-hoi', 'lam-nghiep', { freshness: running }),
			card('adoption', 'tra-qua-tai-khoan', 'lam-nghiep', { freshness: unchecked }),
			card('story', 'mo-cua-rung', 'lam-nghiep'),
			card('story', 'khong-ngay', 'lam-nghiep', {
				day: { big: '–', small: 'nguồn không ghi ngày' },
			}),
			card('document', 'ke-hoach', 'lam-nghiep', { freshness: stopped }),
		],
		tombstones: [
			{
				text: 'Bài này đã được gỡ',
				onText: 'Gỡ theo yêu cầu của người được nêu, ngày 3/10/2026.',
				next: { text: 'Các mô hình giữ rừng khác', href: '/linh-vuc/lam-nghiep/' },
			},
		],
		facets: [
			{
				title: 'Loại',
				open: true,
				links: [
					{ text: 'Gương', href: '/guong/', count: 1 },
					{ text: 'Mô hình', href: '/mo-hinh/', count: 7 },
				],
			},
			{
				title: 'Địa phương',
				open: true,
				links: [
					{ text: 'Lào Cai', count: 6, current: true },
					{ text: 'Lai Châu', href: '/dia-phuong/lai-chau/', count: 1 },
				],
			},
			{ title: 'Năm', open: false, links: [{ text: '2025', href: '/nam/2025/', count: 3 }] },
		],
		pager: {
			current: 1,
			last: 9,
			next: '/linh-vuc/lam-nghiep/trang/2/',
			pages: [
				{ number: 1, href: '/linh-vuc/lam-nghiep/', current: true },
				{ number: 2, href: '/linh-vuc/lam-nghiep/trang/2/', current: false },
				{ number: 9, href: '/linh-vuc/lam-nghiep/trang/9/', current: false },
			],
		},
		notes: [],
		empty: { text: 'Chưa có bài nào.', next: [{ text: 'Xem tất cả mô hình', href: '/mo-hinh/' }] },
		...over,
	};
}

export function placeView(): PlaceView {
	return {
		...listView({ heading: title('Tỉnh Lào Cai'), dek: '12 mục ở tỉnh và các xã.', chosen: [] }),
		history: [
			'Từ ngày 1/7/2025, tỉnh Lào Cai và tỉnh Yên Bái thành tỉnh Lào Cai (Nghị quyết 202/2025/QH15).',
		],
		now: [],
		before: [
			{ text: 'Tỉnh Lào Cai (cũ)', href: '/dia-phuong/lao-cai-truoc-2025/' },
			{ text: 'Tỉnh Yên Bái', href: '/dia-phuong/yen-bai-truoc-2025/' },
		],
		agencies: [{ text: 'Quỹ Bảo vệ và Phát triển rừng', href: '/co-quan/quy-rung/' }],
		copied: adoptionRows.slice(0, 1),
	};
}

export function agencyView(): AgencyView {
	return {
		...listView({ heading: title('Đơn vị mẫu'), dek: 'Cơ quan hư cấu.', chosen: [] }),
		about: 'Đơn vị đặt ra để cho thấy trang hoạt động ra sao.',
		placeText: ['Xã Mẫu, tỉnh Lào Cai'],
		contact: { office: 'Văn phòng', phone: '0216 000 0000', email: 'vp@example.vn' },
		formerNames: ['Ban Mẫu (đến 2023)'],
		predecessors: [{ text: 'Đơn vị tiền thân', href: '/co-quan/tien-than/' }],
		successor: { text: 'Đơn vị kế tục', href: '/co-quan/ke-tuc/' },
		blocText: 'Khối thi đua số 3',
		plans: [card('plan', 'ke-hoach-2021', 'lam-nghiep')],
		documents: [card('document', 'van-ban', 'lam-nghiep')],
		copied: adoptionRows.slice(0, 2),
		roles: [{ role: 'Biên tập', office: 'Văn phòng' }],
		counts: [
			{ text: 'gương', count: 4, href: '/guong/' },
			{ text: 'mô hình', count: 3, href: '/mo-hinh/' },
		],
		takePart: [
			{ text: 'Đề cử một gương, một cách làm', href: '/de-cu/' },
			{ text: 'Phiếu đồng ý đăng bài', href: '/co-quan/don-vi-mau/phieu-dong-y/' },
		],
	};
}

export function blockView(): BlockView {
	return {
		page: pageView(),
		heading: title('Tờ ghi rõ còn thiếu gì'),
		purpose: 'Ai về tay không cũng cầm một tờ giấy nói rõ lần sau mang gì.',
		how: ['In sẵn mẫu', 'Đánh dấu trước mặt dân'],
		papers: ['mẫu tờ'],
		pitfalls: ['Ghi chung chung “bổ sung hồ sơ”'],
		core: [card('practice', 'ban-ho-so', 'cai-cach-hanh-chinh', { wide: 99, high: 25 })],
		adaptable: [card('practice', 'tra-thon', 'cai-cach-hanh-chinh', { wide: 99, high: 25 })],
		reach: '2 mô hình của 1 cơ quan dùng khối này.',
		papersOf: [
			{
				from: { text: 'Bàn hồ sơ ở chợ phiên', href: '/mo-hinh/don-vi-mau/ban-ho-so/' },
				lines: ['sổ giao nhận'],
				files: [{ text: 'Mẫu tờ', href: '/tep/mau-to.docx', note: '.docx, 18 KB' }],
			},
		],
		changedBy: [
			{
				from: { text: 'Xã Mẫu Ba', href: '/nhan-rong/don-vi-mau/xa-mau-ba/' },
				lines: ['Một cán bộ trực thay vì hai (vì: Xã thiếu người)'],
				files: [],
			},
		],
		hardAt: [],
	};
}

export function indexView(): IndexView {
	const links = ['Lâm nghiệp', 'Nông nghiệp', 'Giáo dục và khuyến học', 'Y tế', 'Chuyển đổi số'];
	return {
		page: pageView({ section: '/linh-vuc/' }),
		heading: title('Lĩnh vực'),
		dek: 'Mỗi lĩnh vực một tấm vải riêng.',
		groups: [
			{
				title: 'Kinh tế',
				links: links.map((text, at) => ({ text, href: `/linh-vuc/${at}/`, count: at })),
			},
			{
				title: 'Xã hội',
				links: links.map((text, at) => ({ text, href: `/linh-vuc/x${at}/`, note: 'chưa có bài' })),
			},
		],
	};
}

export function homeView(): HomeView {
	const small = { wide: 99, high: 25 };
	return {
		page: pageView({
			path: '/',
			title: 'Điển hình tiên tiến, cách làm hay',
			crumbs: [],
			ogType: 'website',
		}),
		front: card('exemplar', 'ba-muoi-phut', 'ung-pho-thien-tai', {
			title: title('Ba mươi phút gõ cửa,', 'chín mươi người', 'kịp tránh lũ'),
		}),
		practices: [
			card('practice', 'men-u-rac', 'tai-nguyen-moi-truong', { wide: 81, high: 42 }),
			card('practice', 'hoi-quan', 'kinh-te-tap-the', {
				...small,
				title: title('Từ một hội quán đến 151 hội quán'),
			}),
			card('practice', 'tien-rung', 'lam-nghiep', {
				...small,
				title: title('Tiền giữ rừng về tài khoản của hộ, của bản'),
			}),
		],
		needs: [
			'Dân ở xa, nộp giấy tờ mất cả buổi',
			'Rừng gần bản mà vẫn mất',
			'Được mùa mà không bán được',
			'Trẻ vùng biên dễ bỏ học',
		].map((text, at) => ({ text, href: `/van-de/${at}/`, note: `${at + 2} mô hình` })),
		exemplars: ['kho-vang', 'che-suoi', 'bien-xanh', 'lua-thom'].map((slug, at) =>
			card(
				'exemplar',
				slug,
				['ung-pho-thien-tai', 'nong-nghiep', 'thuy-san-va-kinh-te-bien', 'khoa-hoc-cong-nghe'][
					at
				] ?? 'y-te',
			),
		),
		office: [
			{ text: 'Kế hoạch', href: '/ke-hoach/', note: 'Chỉ tiêu, tiêu chí.', count: 2 },
			{ text: 'Hướng dẫn', href: '/huong-dan/', note: 'Từ bài đầu tiên.' },
		],
		ledger: [
			{
				dateText: '12/2025',
				title: 'Ba điểm tiếp nhận hồ sơ',
				href: '/1/',
				freshness: { ...running, text: 'Đang chạy' },
			},
			{ dateText: '2022', title: 'Khu bảo vệ sinh thái biển', href: '/2/', freshness: toCheck },
			{ dateText: '2017', title: 'Sách về làng', href: '/3/', freshness: stopped },
		],
		stories: [card('story', 'tin-1', 'y-te'), card('story', 'tin-2', 'y-te')],
		adoptions: adoptionRows.slice(0, 2),
		counts: [
			{ text: 'gương', count: 24, href: '/guong/' },
			{ text: 'mô hình', count: 30, href: '/mo-hinh/' },
		],
	};
}

export function tombstonePageView(): TombstonePageView {
	return {
		page: pageView({ noindex: true }),
		heading: 'Bài này đã được gỡ',
		text: 'Gỡ theo yêu cầu của người được nêu. Địa chỉ được giữ để liên kết cũ không dẫn vào chỗ trống.',
		links: [{ text: 'Các gương khác', href: '/guong/' }],
	};
}
