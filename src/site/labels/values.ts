/** Vietnamese words for the closed lists of the domain. */
import type { AWARD_RANKS } from '../../domain/schemas/shared.ts';
import type {
	AgencyRole,
	Channel,
	ConsentScope,
	ContributionKind,
	DocumentType,
	Evidence,
	Freshness,
	Group,
	Holder,
	Kind,
	Level,
	Organisation,
	OutletLevel,
	Qualifier,
	Rating,
	ResourceKind,
	RoadmapStepKind,
	Role,
	Scope,
	Stage,
	State,
	Status,
	Strength,
	Subject,
	Terrain,
	Trait,
	WithdrawalReason,
} from '../../domain/values.ts';

export const KIND: Record<Kind, string> = {
	exemplar: 'Gương',
	practice: 'Mô hình',
	adoption: 'Nhân rộng',
	story: 'Tin bài',
	document: 'Văn bản',
	plan: 'Kế hoạch',
};

export const LEVEL: Record<Level, string> = {
	grassroots: 'cơ sở, đơn vị',
	commune: 'xã',
	district: 'huyện',
	department: 'sở, ngành',
	province: 'tỉnh',
	ministry: 'bộ, ngành trung ương',
	national: 'trung ương',
};

export const SUBJECT: Record<Subject, string> = {
	individual: 'cá nhân',
	collective: 'tập thể',
	household: 'hộ gia đình',
	enterprise: 'doanh nghiệp',
	cooperative: 'hợp tác xã',
	'production-unit': 'cơ sở sản xuất, kinh doanh',
};

export const ROLE: Record<Role, string> = {
	leader: 'lãnh đạo, đứng đầu',
	staff: 'cán bộ, công chức, viên chức',
	resident: 'người dân',
	'armed-forces': 'lực lượng vũ trang',
	worker: 'người lao động',
};

export const SCOPE: Record<Scope, string> = { comprehensive: 'toàn diện', aspect: 'từng mặt' };

export const STAGE: Record<Stage, string> = {
	discovered: 'Phát hiện',
	registered: 'Đăng ký',
	nurtured: 'Bồi dưỡng',
	recognised: 'Công nhận',
	honoured: 'Tôn vinh',
	replicated: 'Nhân rộng',
	stopped: 'Dừng',
};

export const EVIDENCE: Record<Evidence, string> = {
	'press-reported': 'Báo chí đưa',
	'self-reported': 'Tự báo cáo',
	'agency-confirmed': 'Đơn vị xác nhận',
	decision: 'Quyết định công nhận',
	independent: 'Kiểm chứng độc lập',
};

export const STATUS: Record<Status, string> = {
	running: 'đang chạy',
	paused: 'tạm dừng',
	stopped: 'đã dừng',
};

export const FRESHNESS: Record<Freshness, string> = {
	running: 'Đang chạy',
	check: 'Cần xác minh',
	unchecked: 'Chưa xác minh',
	paused: 'Tạm dừng',
	stopped: 'Đã dừng',
};

export const QUALIFIER: Record<Qualifier, string> = {
	over: 'hơn',
	nearly: 'gần',
	about: 'khoảng',
	'at-least': 'ít nhất',
	'at-most': 'nhiều nhất',
	estimated: 'ước',
};

export const RATING: Record<Rating, string> = {
	excellent: 'Hoàn thành xuất sắc nhiệm vụ',
	good: 'Hoàn thành tốt nhiệm vụ',
	completed: 'Hoàn thành nhiệm vụ',
	'not-completed': 'Không hoàn thành nhiệm vụ',
};

export const OUTLET_LEVEL: Record<OutletLevel, string> = {
	commune: 'truyền thanh xã',
	district: 'cấp huyện',
	province: 'cấp tỉnh',
	national: 'trung ương',
};

export const CONTRIBUTION: Record<ContributionKind, string> = {
	money: 'tiền của',
	'labour-days': 'ngày công',
	land: 'hiến đất',
	goods: 'hiện vật',
	other: 'đóng góp khác',
};

export const TRAIT: Record<Trait, string> = {
	'new-factor': 'nhân tố mới',
	'overcoming-hardship': 'vượt khó',
	'sudden-deed': 'việc đột xuất',
	'shining-example': 'gương chiếu sáng',
};

export const GROUP: Record<Group, string> = {
	'direct-worker': 'người lao động trực tiếp',
	'small-collective': 'tập thể nhỏ',
	woman: 'phụ nữ',
	'ethnic-minority': 'người dân tộc thiểu số',
};

export const STRENGTH: Record<Strength, string> = {
	'economic-value': 'giá trị kinh tế',
	'social-meaning': 'ý nghĩa xã hội',
	'wide-spread': 'sức lan tỏa',
};

export const STATE: Record<State, string> = {
	draft: 'Bản nháp',
	'in-review': 'Đang duyệt',
	published: 'Đã đăng',
};

export const WITHDRAWAL_REASON: Record<WithdrawalReason, string> = {
	'person-request': 'Gỡ theo yêu cầu của người được nêu.',
	'consent-ended': 'Gỡ vì thời hạn đồng ý đăng đã hết.',
	'title-revoked': 'Gỡ vì danh hiệu đã bị thu hồi theo quyết định của cơ quan có thẩm quyền.',
	'wrong-content': 'Gỡ vì nội dung có sai sót phải xác minh lại.',
	'agency-decision': 'Gỡ theo quyết định của cơ quan đăng bài.',
};

export const TERRAIN: Record<Terrain, string> = {
	delta: 'đồng bằng',
	midland: 'trung du',
	mountain: 'miền núi',
	coast: 'ven biển',
	island: 'hải đảo',
	urban: 'đô thị',
	border: 'biên giới',
	forest: 'vùng rừng',
};

export const ORGANISATION: Record<Organisation, string> = {
	commune: 'xã, phường',
	village: 'thôn, bản, tổ dân phố',
	department: 'sở, ngành, phòng ban',
	school: 'trường học',
	cooperative: 'hợp tác xã, tổ hợp tác',
	enterprise: 'doanh nghiệp',
	'mass-organisation': 'hội, đoàn thể',
	'armed-forces': 'lực lượng vũ trang',
	'community-group': 'nhóm cộng đồng',
};

export const RESOURCE: Record<ResourceKind, string> = {
	money: 'Tiền',
	people: 'Người',
	'labour-days': 'Ngày công',
	land: 'Đất',
	time: 'Thời gian',
	equipment: 'Thiết bị, vật tư',
	other: 'Khác',
};

export const DOCUMENT_TYPE: Record<DocumentType, string> = {
	plan: 'Kế hoạch',
	directive: 'Chỉ thị',
	resolution: 'Nghị quyết',
	decision: 'Quyết định',
	guidance: 'Hướng dẫn',
	'official-letter': 'Công văn',
	law: 'Luật',
	decree: 'Nghị định',
	circular: 'Thông tư',
	report: 'Báo cáo',
	other: 'Văn bản khác',
};

export const ROADMAP_STEP: Record<RoadmapStepKind, string> = {
	plan: 'lập kế hoạch',
	find: 'phát hiện, lựa chọn',
	register: 'đăng ký',
	nurture: 'bồi dưỡng',
	spread: 'tuyên truyền, nhân rộng',
	check: 'kiểm tra',
	'interim-review': 'sơ kết',
	'final-review': 'tổng kết',
	conference: 'hội nghị',
	report: 'báo cáo',
	honour: 'khen thưởng, tôn vinh',
};

export const AGENCY_ROLE: Record<AgencyRole, string> = {
	officer: 'Cán bộ thi đua, khen thưởng',
	editor: 'Biên tập',
	council: 'Hội đồng thi đua, khen thưởng',
	centre: 'Trung tâm văn hóa, thông tin',
};

/** First letter upper-case, the rest as it is. */
export function sentence(words: string): string {
	return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

export const CONSENT_SCOPE: Record<ConsentScope, string> = {
	name: 'tên',
	story: 'câu chuyện',
	photo: 'ảnh',
	voice: 'giọng nói',
	figures: 'số liệu',
};

export const CHANNEL: Record<Channel, string> = {
	web: 'trang này',
	broadcast: 'loa truyền thanh',
	social: 'mạng xã hội',
	print: 'bản in',
	'open-data': 'dữ liệu mở',
};

export const HOLDER: Record<Holder, string> = {
	self: 'của chính điển hình',
	household: 'của hộ gia đình',
	'party-and-mass-organisations': 'của tổ chức Đảng, đoàn thể trong đơn vị',
};

export const AWARD_RANK: Record<(typeof AWARD_RANKS)[number], string> = {
	state: 'Cấp Nhà nước',
	government: 'Chính phủ, Thủ tướng Chính phủ',
	'ministry-or-province': 'Bộ, ban, ngành, tỉnh',
	grassroots: 'Cơ sở',
};
