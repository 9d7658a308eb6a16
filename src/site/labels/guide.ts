/** Words of the authors' guide and the glossary: headings, kinds of values, values that only writers meet. */
import type { BlockPart, Evidence, Freshness, Kind } from '../../domain/values.ts';
import * as VALUES from './values.ts';

export const GUIDE = {
	title: 'Hướng dẫn viết',
	contents: 'Trong trang này',
	required: 'bắt buộc',
	otherwise: 'Bỏ trống thì là:',
	see: 'Xem',
	inside: (keys: readonly string[]): string => `Gồm: ${keys.join(', ')}`,
	where: 'Đặt ở',
	wrong: 'Sai',
	right: 'Đúng',
	fix: 'Sửa thế nào',
	source: 'Cách viết',
	result: 'Người đọc thấy',
	parent: 'Chỉ đặt trong',
	inline: 'Đặt trong câu.',
	block: 'Đứng thành dòng riêng, cách dòng trên và dòng dưới một dòng trống.',
	noResult: 'Ví dụ này cần tệp thật cạnh bài, nên ở đây chỉ có cách viết.',
	command: 'Gõ lệnh',
	answer: 'Máy trả lời',
	noProps: 'Không có thuộc tính.',
	props: 'Thuộc tính',
	parts: 'Phần dùng chung',
	partsLead: 'Nhiều loại tệp cùng có những phần này, nên chúng được giải thích một lần ở đây.',
	roots: 'Số liệu và nguồn trong các ví dụ',
	rootsLead:
		'Ở một bài thật, hai danh sách này do trang tự lập từ phần khai báo đầu tệp; số và nguồn trong thân bài dẫn tới đây.',
	severities:
		'“Lỗi” phải sửa mới đăng được. “Nên xem” thì đăng được, nhưng người đọc được lợi nếu sửa. Với bản nháp, một số lỗi chỉ nhắc.',
} as const;

/** Anchors of the glossary's two halves. */
export const GLOSSARY_TERMS_ID = 'tu-ngu';
export const GLOSSARY_ABBREVIATIONS_ID = 'chu-viet-tat';

/** Heading and first words of the generated pages. */
export const GUIDE_PAGES = {
	fields: {
		title: 'Bảng trường',
		dek: 'Mỗi loại bài gồm những dòng khai báo nào, dòng nào bắt buộc, được viết gì. Bảng này lấy thẳng từ phần kiểm tra của trang, nên luôn khớp với điều máy đòi hỏi.',
	},
	components: {
		title: 'Thành phần trong bài',
		dek: 'Ngoài chữ thường, thân bài dùng được các thành phần dưới đây: ảnh, trích dẫn, các bước, số liệu, bảng chi phí… Mỗi thành phần có cách viết, thứ người đọc thấy và các thuộc tính.',
	},
	codes: {
		title: 'Máy kiểm tra nói gì',
		dek: 'Mỗi lời nhắc khi kiểm tra có một mã trong ngoặc vuông. Tìm mã ấy ở đây để biết vì sao bị nhắc và sửa thế nào.',
	},
	tools: {
		title: 'Công cụ cho người viết',
		dek: 'Đưa bài từ Word, danh sách từ Excel lên trang; tạo tệp có sẵn lời giải thích; in phiếu đồng ý. Mỗi công cụ có lệnh, ví dụ và lời máy trả lời.',
	},
} as const;

export const SEVERITY = {
	error: { mark: 'Lỗi' },
	warning: { mark: 'Nên xem' },
} as const;

/** Each kind of file: name, what it is for, where it lies below `content/`. */
export const FILE_KINDS = {
	exemplar: {
		title: 'Gương',
		file: '<cơ-quan>/exemplars/<ten-viec>/index.mdx',
		lead: 'Một người, một tập thể, một hộ, một doanh nghiệp hay hợp tác xã được nêu lên để người khác học theo.',
	},
	practice: {
		title: 'Mô hình, cách làm hay',
		file: '<cơ-quan>/practices/<ten-cach-lam>/index.mdx',
		lead: 'Một cách làm mà nơi khác chép lại được: việc khó lúc đầu, các bước, phải giữ gì, được đổi gì, tốn bao nhiêu.',
	},
	adoption: {
		title: 'Lần nhân rộng',
		file: '<cơ-quan>/adoptions/<noi-lam-theo>.mdx',
		lead: 'Một nơi làm theo một mô hình: từ khi nào, giữ gì, đổi gì, ra sao.',
	},
	story: {
		title: 'Tin bài',
		file: '<cơ-quan>/stories/<năm>/<ten-bai>/index.mdx',
		lead: 'Một bài có ngày tháng: người tốt, việc tốt, tin về gương hay mô hình.',
	},
	document: {
		title: 'Văn bản',
		file: '<cơ-quan>/documents/<so-ky-hieu>.mdx',
		lead: 'Kế hoạch, chỉ thị, quyết định, hướng dẫn, ghi đúng như bản gốc, kể cả chỗ để trống.',
	},
	plan: {
		title: 'Kế hoạch',
		file: '<cơ-quan>/plans/<ten-ke-hoach>.yaml',
		lead: 'Chỉ tiêu, lộ trình và tiêu chí lấy từ một văn bản. Tệp này chỉ có dòng khai báo, không có thân bài.',
	},
} as const satisfies Record<Kind, { title: string; file: string; lead: string }>;

/** Files that are not entries. */
export const OTHER_FILES = {
	agency: {
		title: 'Cơ quan',
		file: '<cơ-quan>/agency.yaml',
		lead: 'Mỗi thư mục của một cơ quan có đúng một tệp này. Tên thư mục là mã cố định của cơ quan, không đổi nữa.',
	},
	registration: {
		title: 'Bảng đăng ký',
		file: '<cơ-quan>/registrations/<kế-hoạch>-<năm>.yaml',
		lead: 'Bao nhiêu người, bao nhiêu tập thể đã đăng ký theo một kế hoạch trong một năm. Chỉ có số lượng, không có tên.',
	},
} as const;

/** Parts that several kinds of files share. */
export const PARTS = {
	publishing: {
		title: 'Việc đăng bài',
		lead: 'Trạng thái, ngày đăng, đính chính, duyệt, gỡ: dùng được ở mọi loại bài.',
	},
	place: {
		title: 'Địa phương',
		lead: 'Nơi nay, và nơi khi đó nếu khác. Sâu nhất tới thôn, bản; không ghi nhà ai.',
	},
	source: {
		title: 'Nguồn',
		lead: 'Một dòng trong danh sách sources. Số id là số người đọc thấy trong bài.',
	},
	fact: { title: 'Số liệu', lead: 'Một con số kèm gốc của nó. Thân bài nhắc tới số liệu bằng id.' },
	basis: {
		title: 'Căn cứ đăng',
		lead: 'Vì sao được nêu tên người hay đơn vị này: phiếu đồng ý, hoặc việc đã công khai.',
	},
	photo: {
		title: 'Ảnh',
		lead: 'Mỗi ảnh để cạnh bài, có chữ thay ảnh, người chụp và căn cứ được dùng.',
	},
	attachment: { title: 'Tệp kèm', lead: 'Tệp để cạnh bài cho người đọc tải về dùng.' },
	unit: {
		title: 'Đơn vị',
		lead: 'Tên một đơn vị, kèm mã cơ quan hoặc mục gương khi đơn vị có trang ở đây.',
	},
	stage: { title: 'Giai đoạn', lead: 'Một mốc, từ lúc được phát hiện tới khi nhân rộng hay dừng.' },
	award: { title: 'Khen thưởng', lead: 'Danh hiệu, hình thức khen thưởng đã nhận.' },
	checked: {
		title: 'Kiểm lại',
		lead: 'Ai đã hỏi lại, ngày nào. Ngày báo đăng không phải ngày kiểm.',
	},
	stopped: { title: 'Đã dừng', lead: 'Dừng từ khi nào và vì sao, viết để nơi khác tránh được.' },
	contact: {
		title: 'Nơi liên hệ',
		lead: 'Cơ quan hoặc bộ phận; không ghi số máy, hộp thư riêng của ai.',
	},
	period: {
		title: 'Khoảng thời gian',
		lead: 'Từ khi nào tới khi nào; bỏ to khi việc còn đang làm.',
	},
} as const;

/** Kinds of values, as a writer understands them. */
export const TYPES = {
	text: 'chữ',
	atMost: (limit: number) => `chữ, nhiều nhất ${limit} ký tự`,
	day: 'ngày, viết NĂM-THÁNG-NGÀY, ví dụ 2026-03-15',
	partialDate: 'ngày, biết tới đâu viết tới đó: 2025, 2025-08 hoặc 2025-08-01',
	year: 'năm, bốn chữ số',
	integer: 'số nguyên',
	number: 'số viết trần, ví dụ 1550 hoặc 31.3',
	boolean: 'true (có) hoặc false (không)',
	webUrl: 'địa chỉ trang, bắt đầu bằng https://',
	email: 'địa chỉ thư điện tử',
	slug: 'mã: chữ thường không dấu, chữ số, gạch nối',
	entryRef:
		'tên thư mục của mục được nhắc tới; mục của cơ quan khác thì thêm tên cơ quan: co-quan/ten-muc',
	file: 'tên tệp cạnh bài, bắt đầu bằng ./',
	choice: 'một từ trong danh sách',
	blank: 'null (để trống)',
	group: 'nhóm dòng',
	list: (inner: string) => `danh sách, mỗi mục là ${inner}`,
	or: ' hoặc ',
	exactly: (text: string) => `đúng chữ “${text}”`,
	again: 'một hay nhiều quy tắc như trên',
} as const;

/** Said of one form of a choice between groups of fields. */
export const FORM_TEXT = 'Viết dòng này thì kèm các dòng sau:';

const BLOCK_PART: Record<BlockPart, string> = { core: 'phần cốt lõi', adaptable: 'phần tùy nơi' };

const SOURCE_KIND = {
	press: 'báo chí',
	document: 'văn bản',
	'agency-report': 'báo cáo của đơn vị',
	'official-site': 'trang chính thức',
	interview: 'lời kể',
};

const AGENCY_KIND = {
	'people-committee': 'ủy ban nhân dân',
	department: 'sở, ngành, phòng ban',
	fund: 'quỹ',
	centre: 'trung tâm',
	enterprise: 'doanh nghiệp',
	'mass-organisation': 'hội, đoàn thể',
	'editorial-desk': 'ban biên tập của trang',
	sample: 'đơn vị mẫu, hư cấu',
	other: 'loại khác',
};

const CRITERIA_SCOPE = {
	comprehensive: 'điển hình toàn diện',
	aspect: 'điển hình từng mặt',
	movement: 'theo một phong trào',
	general: 'chung',
};

/** Forms of a choice between groups of fields, by the value that tells them apart. */
const FORMS = {
	consent: 'phiếu đồng ý',
	'public-record': 'hồ sơ công khai',
	'rating-years': 'đủ số năm đạt một mức xếp loại',
	'rating-every-year': 'năm nào cũng đạt một mức xếp loại',
	'consecutive-recognitions': 'số lần liên tục được công nhận ở một cấp',
	'award-count': 'số lần nhận một danh hiệu, hình thức khen',
	'award-every-year': 'năm nào cũng nhận một danh hiệu',
	initiatives: 'số sáng kiến được công nhận',
	media: 'đã được báo, đài ở các cấp đưa tin',
	contributions: 'đã góp công, góp của',
	'unit-exemplary': 'đơn vị cũng là điển hình',
	'all-of': 'phải đạt mọi quy tắc bên trong',
	'any-of': 'đạt một trong các quy tắc bên trong',
};

/** Every list of allowed values with its words; a list of a field is looked up by its values. */
export const VALUE_WORDS: readonly Readonly<Record<string, string>>[] = [
	VALUES.LEVEL,
	VALUES.SUBJECT,
	VALUES.ROLE,
	VALUES.SCOPE,
	VALUES.STAGE,
	VALUES.EVIDENCE,
	VALUES.STATUS,
	VALUES.QUALIFIER,
	VALUES.RATING,
	VALUES.OUTLET_LEVEL,
	VALUES.CONTRIBUTION,
	VALUES.TRAIT,
	VALUES.GROUP,
	VALUES.STRENGTH,
	VALUES.STATE,
	VALUES.WITHDRAWAL_REASON,
	VALUES.TERRAIN,
	VALUES.ORGANISATION,
	VALUES.RESOURCE,
	VALUES.DOCUMENT_TYPE,
	VALUES.ROADMAP_STEP,
	VALUES.AGENCY_ROLE,
	VALUES.CONSENT_SCOPE,
	VALUES.CHANNEL,
	VALUES.HOLDER,
	BLOCK_PART,
	SOURCE_KIND,
	AGENCY_KIND,
	CRITERIA_SCOPE,
	FORMS,
	{ named: 'một nơi có tên', group: 'một nhóm nơi, chỉ biết số lượng' },
	{ all: 'phải đạt mọi tiêu chí', any: 'đạt một trong các tiêu chí' },
	{ any: 'kế hoạch không chia đối tượng' },
	{ true: 'có', false: 'không' },
];

/** When each grade of evidence is right. It speaks of a statement, never of a person. */
export const EVIDENCE_MEANING: Record<Evidence, string> = {
	'press-reported': 'chỉ có trong bài báo, chưa ai ở đơn vị xác nhận',
	'self-reported': 'chính nơi làm kể hoặc báo cáo',
	'agency-confirmed': 'cơ quan, đơn vị có trách nhiệm đã xác nhận',
	decision: 'nằm trong một quyết định công nhận',
	independent: 'bên không liên quan đã kiểm chứng',
};

/** What each state of freshness tells a reader. */
export const FRESHNESS_MEANING: Record<Freshness, string> = {
	running: 'có người hỏi lại hoặc tới xem trong 12 tháng gần nhất',
	check: 'lần kiểm gần nhất đã quá 12 tháng; hỏi lại trước khi tới học',
	unchecked: 'chưa ai hỏi lại nơi làm; chỉ biết qua nguồn',
	paused: 'nơi làm cho biết đang tạm dừng',
	stopped: 'đã dừng, bài ghi vì sao',
};
