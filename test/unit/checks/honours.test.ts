import { expect, test } from 'vitest';
import { criteria, plan, said, type Tree } from './content.ts';
import { HONOUR_MISTAKES } from './mistakes/honours.ts';

const PLAN = 'xa-mau/plans/ke-hoach-2021-2025.yaml';

/** The plan with this one rule. */
const planWith = (rule: Record<string, unknown>): Tree => ({
	[PLAN]: plan({ criteriaSets: [criteria(rule)] }),
});

test('asks for the number of a decision', () => {
	expect(
		said('thieu-so-quyet-dinh', HONOUR_MISTAKES['thieu-so-quyet-dinh']),
	).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:30: Nên xem: Bằng khen của tỉnh chưa ghi số quyết định (decision). [thieu-so-quyet-dinh]
		    Hãy thêm decision: số quyết định; không tìm được thì ghi “chưa có số”."
	`);
});

test('asks for the collective of a leader', () => {
	expect(
		said('lanh-dao-chua-guong', HONOUR_MISTAKES['lanh-dao-chua-guong']),
	).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/doi-gio-hop/index.mdx:30: Nên xem: Tập thể “Tổ tự quản thôn Hạ” do người này đứng đầu chưa có mục điển hình. [lanh-dao-chua-guong]
		    Hãy nối leads tới mục điển hình của tập thể (exemplar: …); chưa có thì chưa nêu người đứng đầu."
	`);
});

test('refuses a district after the districts', () => {
	expect(said('cap-huyen-het', HONOUR_MISTAKES['cap-huyen-het'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:30: Ghi cấp huyện (district) cho việc sau ngày 30/6/2025, khi không còn cấp huyện. [cap-huyen-het]
		    Hãy đổi cấp thành xã (commune) hoặc tỉnh (province), hoặc sửa lại ngày."
	`);
});

test('counts the years of a plan', () => {
	expect(said('tieu-chi-bat-kha', HONOUR_MISTAKES['tieu-chi-bat-kha'])).toMatchInlineSnapshot(`
		"content/xa-mau/plans/ke-hoach-2021-2025.yaml:19: Tiêu chí đòi 6 năm mà kế hoạch 2021–2025 chỉ có 5 năm. [tieu-chi-bat-kha]
		    Hãy đối chiếu lại với văn bản rồi sửa số năm hoặc giai đoạn."
	`);
});

test('counts the years of a title that a year gives once', () => {
	const rule = { rule: 'award-count', award: 'chien-si-thi-dua-co-so', count: 6 };
	expect(said('tieu-chi-bat-kha', planWith(rule))).toMatchInlineSnapshot(`
		"content/xa-mau/plans/ke-hoach-2021-2025.yaml:19: Tiêu chí đòi 6 năm mà kế hoạch 2021–2025 chỉ có 5 năm. [tieu-chi-bat-kha]
		    Hãy đối chiếu lại với văn bản rồi sửa số năm hoặc giai đoạn."
	`);
	expect(said('tieu-chi-bat-kha', planWith({ ...rule, award: 'bang-khen-tinh' }))).toBe('');
});

test('keeps the years of a rule within those of its plan, also inside another rule', () => {
	const every = { rule: 'rating-every-year', rating: 'good' };
	const inner = { rule: 'all-of', rules: [{ ...every, from: 2020, to: 2025 }] };
	expect(said('tieu-chi-bat-kha', planWith(inner))).toMatchInlineSnapshot(`
		"content/xa-mau/plans/ke-hoach-2021-2025.yaml:21: Mốc năm (from) của tiêu chí nằm ngoài kế hoạch 2021–2025. [tieu-chi-bat-kha]
		    Đang ghi: 2020
		    Hãy ghi một năm từ 2021 đến 2025, hoặc bỏ from để tính theo kế hoạch."
	`);
	expect(
		said('tieu-chi-bat-kha', planWith({ ...every, from: 2024, to: 2022 })),
	).toMatchInlineSnapshot(`
		"content/xa-mau/plans/ke-hoach-2021-2025.yaml:19: Tiêu chí có from sau to. [tieu-chi-bat-kha]
		    Hãy sửa from, to của tiêu chí theo văn bản."
	`);
	expect(said('tieu-chi-bat-kha', planWith({ ...every, from: 2021, to: 2025 }))).toBe('');
});

test('guesses the award that a rule means', () => {
	const rule = { rule: 'award-count', award: 'bang-khen-tinhh', count: 1 };
	expect(said('tham-chieu-treo', planWith(rule))).toMatchInlineSnapshot(`
		"content/xa-mau/plans/ke-hoach-2021-2025.yaml:18: Không có danh hiệu, hình thức khen thưởng nào mang mã này. [tham-chieu-treo]
		    Đang ghi: bang-khen-tinhh
		    Có phải "bang-khen-tinh" không? Hãy sửa mã, hoặc xóa dòng này."
	`);
});

test('guesses the set that another one adds to', () => {
	const sets = [
		criteria({ rule: 'unit-exemplary' }),
		{ ...criteria({ rule: 'unit-exemplary' }, { id: 'hai' }), addsTo: 'tap-thee' },
	];
	expect(said('tham-chieu-treo', { [PLAN]: plan({ criteriaSets: sets }) })).toMatchInlineSnapshot(`
		"content/xa-mau/plans/ke-hoach-2021-2025.yaml:28: Không có bộ tiêu chí nào khác mang mã này. [tham-chieu-treo]
		    Đang ghi: tap-thee
		    Có phải "tap-the" không? Hãy sửa mã."
	`);
});

test('guesses the rule, and the rating in it', () => {
	expect(
		said('sai-kieu', planWith({ rule: 'rating-year', rating: 'good', years: 2 })),
	).toMatchInlineSnapshot(`
		"content/xa-mau/plans/ke-hoach-2021-2025.yaml:17: Trường "rule" ở criteriaSets, mục 1, items, mục 1, rule ghi chưa đúng. [sai-kieu]
		    Đang ghi: rating-year
		    Có phải "rating-years" không? Dùng được: rating-years, rating-every-year, consecutive-recognitions, award-count, award-every-year, initiatives, media, contributions, unit-exemplary, all-of, any-of."
	`);
	expect(
		said('gia-tri-la', planWith({ rule: 'rating-years', rating: 'excelent', years: 2 })),
	).toMatchInlineSnapshot(`
		"content/xa-mau/plans/ke-hoach-2021-2025.yaml:18: Trường "rating" ở criteriaSets, mục 1, items, mục 1, rule không có giá trị này. [gia-tri-la]
		    Đang ghi: excelent
		    Có phải "excellent" không? Dùng được: not-completed, completed, good, excellent."
	`);
});

test('refuses a district in the rules of a plan after the districts', () => {
	const rules = [
		{ rule: 'consecutive-recognitions', level: 'district', count: 1 },
		{ rule: 'media', outletLevels: ['province', 'district'] },
	];
	const inYears = (period: { from: number; to: number }) => ({
		[PLAN]: plan({ period, criteriaSets: [criteria({ rule: 'any-of', rules })] }),
	});
	expect(said('cap-huyen-het', inYears({ from: 2026, to: 2030 }))).toMatchInlineSnapshot(`
		"content/xa-mau/plans/ke-hoach-2021-2025.yaml:20: Ghi cấp huyện (district) cho việc sau ngày 30/6/2025, khi không còn cấp huyện. [cap-huyen-het]
		    Hãy đổi cấp thành xã (commune) hoặc tỉnh (province), hoặc sửa lại ngày.

		content/xa-mau/plans/ke-hoach-2021-2025.yaml:25: Ghi cấp huyện (district) cho việc sau ngày 30/6/2025, khi không còn cấp huyện. [cap-huyen-het]
		    Hãy đổi cấp thành xã (commune) hoặc tỉnh (province), hoặc sửa lại ngày."
	`);
	expect(said('cap-huyen-het', inYears({ from: 2021, to: 2025 }))).toBe('');
});

test('finds a registration outside its plan', () => {
	expect(said('ngoai-giai-doan', HONOUR_MISTAKES['ngoai-giai-doan'])).toMatchInlineSnapshot(`
		"content/xa-mau/registrations/ke-hoach-2021-2025-2027.yaml:2: Nên xem: Đăng ký của năm 2027, ngoài giai đoạn 2021–2025 của kế hoạch. [ngoai-giai-doan]
		    Hãy sửa năm, hoặc chọn đúng kế hoạch."
	`);
});

test('names the role that has not approved', () => {
	expect(said('thieu-duyet', HONOUR_MISTAKES['thieu-duyet'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx: Kế hoạch xa-mau/ke-hoach-2021-2025 đòi duyệt trước khi đăng, còn thiếu: Hội đồng thi đua, khen thưởng (council). [thieu-duyet]
		    Hãy ghi lần duyệt vào approvals, hoặc để state: in-review cho tới khi duyệt xong."
	`);
});

test('finds a day that has not come', () => {
	expect(said('ngay-tuong-lai', HONOUR_MISTAKES['ngay-tuong-lai'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:29: Ngày 15/3/2062 chưa tới. [ngay-tuong-lai]
		    Đang ghi: 2062-03-15
		    Hãy sửa ngày. Muốn hẹn ngày đăng thì dùng publishFrom."
	`);
});

test('says since when nobody has looked', () => {
	expect(said('qua-han-kiem', HONOUR_MISTAKES['qua-han-kiem'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:30: Nên xem: Ghi là đang chạy mà lần kiểm gần nhất từ 1/2/2023, đã quá 24 tháng. [qua-han-kiem]
		    Hãy hỏi lại đơn vị rồi cập nhật lastChecked, hoặc đổi status thành paused, stopped."
	`);
});

test('finds a promise that has passed', () => {
	expect(said('hen-qua-han', HONOUR_MISTAKES['hen-qua-han'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:32: Nên xem: Bài hẹn bổ sung ngày 31/1/2026, nay đã qua. [hen-qua-han]
		    Hãy làm việc đã hẹn rồi bỏ lời hẹn, hoặc hẹn ngày khác."
	`);
});
