import { expect, test } from 'vitest';
import { said } from './content.ts';
import { HONOUR_MISTAKES } from './mistakes/honours.ts';

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
		"content/xa-mau/plans/ke-hoach-2021-2025.yaml:16: Tiêu chí đòi 6 năm mà kế hoạch 2021–2025 chỉ có 5 năm. [tieu-chi-bat-kha]
		    Hãy đối chiếu lại với văn bản rồi sửa số năm hoặc giai đoạn."
	`);
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
