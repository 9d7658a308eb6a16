/** Words of lists and of pages left behind. */
import { formatDateShort } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';

export const pageTitle = (heading: string, page: number): string =>
	page === 1 ? heading : `${heading}, trang ${page}`;

export const emptyText = (heading: string): string =>
	`Chưa có mục nào trong “${heading}”. Có thể xem:`;

export const tombstoneTitle = (kind: string): string => `Một bài thuộc mục ${kind} đã được gỡ.`;

export const tombstoneOn = (day: string): string => `Gỡ ngày ${formatDateShort(day)}.`;

export const TOMBSTONE = {
	heading: 'Bài này đã được gỡ',
	keep: 'Địa chỉ được giữ để liên kết cũ không dẫn vào chỗ trống. Bài không còn trong danh sách, tìm kiếm và dữ liệu của trang.',
} as const;

export const itemCount = (count: number): string => `${formatNumber(count)} mục`;

/** “Lâm nghiệp: rừng, dịch vụ môi trường rừng. 9 mục.” Invented entries are said apart. */
export function facetDek(lead: string, { real, sample }: { real: number; sample: number }): string {
	const more = sample === 0 ? '' : `, thêm ${itemCount(sample)} minh họa`;
	return `${lead} ${itemCount(real)}${more}.`.trim();
}

export const LEADS = {
	level: (level: string): string => `Điển hình được công nhận cấp ${level}.`,
	subject: (subject: string): string => `Điển hình là ${subject}.`,
	year: (year: string): string => `Việc làm, công nhận và khen thưởng trong năm ${year}.`,
	movement: (name: string): string => `Gương, mô hình, tin bài trong phong trào “${name}”.`,
	need: 'Cách làm trả lời vấn đề này.',
	award: (name: string): string => `Điển hình đã nhận ${name}.`,
} as const;

export const HEADINGS = {
	level: (level: string): string => `Cấp ${level}`,
	year: (year: string): string => `Năm ${year}`,
	fields: 'Lĩnh vực',
	movements: 'Phong trào thi đua',
	places: 'Địa phương',
	agencies: 'Cơ quan, đơn vị',
	columns: 'Chuyên mục',
	awards: 'Danh hiệu và hình thức khen thưởng',
	levels: 'Cấp công nhận',
	subjects: 'Đối tượng',
	years: 'Theo năm',
	blocks: 'Khối dựng sẵn',
	needs: 'Nơi mình đang vướng việc gì?',
	glossary: 'Thuật ngữ và chữ viết tắt',
} as const;

export const INDEX_DEK = {
	fields: 'Chọn lĩnh vực để xem mọi gương, mô hình, tin bài và văn bản.',
	movements: 'Các phong trào thi đua được nhắc tới, kèm thời gian và văn bản phát động.',
	places: '34 tỉnh, thành phố hiện nay; tên cũ trước 1/7/2025 có trang riêng và dẫn về tên nay.',
	agencies: 'Ai đăng bài trên trang này, và kế hoạch, văn bản của họ.',
	columns: 'Mỗi chuyên mục gom bài theo một điều kiện chung, kèm lời giới thiệu.',
	awards:
		'Danh hiệu, hình thức khen thưởng theo Luật Thi đua, khen thưởng; tên cũ ghi kèm. Được nêu là điển hình không phải là danh hiệu của luật.',
	levels: 'Điển hình được công nhận ở cấp nào.',
	subjects: 'Cá nhân, tập thể, hộ gia đình, doanh nghiệp, hợp tác xã, cơ sở sản xuất.',
	years: 'Việc làm, công nhận và khen thưởng theo năm.',
	blocks: 'Phần dùng lại được của nhiều mô hình: chọn khối, ghép thành cách làm của nơi mình.',
	needs: 'Vấn đề bằng lời của người dân; bấm vào để xem cách nơi khác đã làm.',
	glossary: 'Từ dùng trên trang này và chữ viết tắt hay gặp.',
} as const;

export const OTHER_GROUP = 'Khác';
export const WITH_ENTRIES = 'Có bài';
export const WITHOUT_ENTRIES = 'Chưa có bài';

export const NOTES = {
	period: 'Thời gian',
	launched: 'Phát động',
	decision: 'Văn bản',
	scope: 'Phạm vi',
	also: 'Còn gọi',
	note: 'Ghi chú',
	law: 'Căn cứ',
	grantedBy: 'Thẩm quyền tặng',
	oldNames: 'Tên theo luật cũ',
	notInLaw: 'Lưu ý',
	notInLawText: 'Không phải danh hiệu hay hình thức khen thưởng theo luật.',
	unverified: 'Chưa đối chiếu',
	unverifiedText: 'Thông tin ở trang này chưa có nguồn đọc được, chỉ để tham khảo.',
	source: 'Nguồn',
} as const;

/** “Lâm nghiệp: rừng, dịch vụ môi trường rừng.” */
export const fieldLead = (name: string, description: string): string =>
	`${name}: ${description.replace(/\.$/, '')}.`;
