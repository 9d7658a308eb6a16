import { expect, test } from 'vitest';
import { said } from './content.ts';
import { FRONT_MATTER_MISTAKES } from './mistakes/front-matter.ts';

test('says which line of front matter cannot be read and why', () => {
	expect(said('yaml-hong', FRONT_MATTER_MISTAKES['yaml-hong'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:2: Phần khai báo không đọc được từ dòng này: câu có dấu hai chấm. [yaml-hong]
		    Đang ghi: title: Họp thôn: việc nhỏ
		    Hãy đặt cả câu trong ngoặc kép: title: "Họp thôn: việc nhỏ, lợi lớn"."
	`);
});

test('guesses the key that was meant', () => {
	expect(said('truong-la', FRONT_MATTER_MISTAKES['truong-la'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:29: Không có trường tên "titel". [truong-la]
		    Có phải "title" không? Hãy sửa tên trường hoặc xóa dòng này."
	`);
});

test('says what a missing field is for', () => {
	expect(said('thieu-truong', FRONT_MATTER_MISTAKES['thieu-truong'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx: Thiếu tóm tắt (summary). [thieu-truong]
		    Hãy thêm dòng "summary: …". Hai câu thường cho danh sách, tìm kiếm, chia sẻ."
	`);
});

test('writes a number the way files need it', () => {
	expect(said('sai-kieu', FRONT_MATTER_MISTAKES['sai-kieu'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:15: Giá trị (value) ở facts, mục 1 phải là số viết trần. [sai-kieu]
		    Đang ghi: 1.550
		    Hãy sửa thành: 1550"
	`);
});

test('guesses the value that was meant and lists all', () => {
	expect(said('gia-tri-la', FRONT_MATTER_MISTAKES['gia-tri-la'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:29: Tình trạng (status) không có giá trị này. [gia-tri-la]
		    Đang ghi: runing
		    Có phải "running" không? Dùng được: running, paused, stopped."
	`);
});

test('turns a date round', () => {
	expect(said('ngay-sai-dang', FRONT_MATTER_MISTAKES['ngay-sai-dang'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:29: Ngày đăng (publishedOn) không đúng dạng. [ngay-sai-dang]
		    Đang ghi: 15-03-2026
		    Hãy sửa thành: 2026-03-15"
	`);
});

test('makes an id of a name', () => {
	expect(said('sai-dang', FRONT_MATTER_MISTAKES['sai-dang'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:11: Lĩnh vực (fields), mục 1, viết chưa đúng dạng. [sai-dang]
		    Đang ghi: Môi trường
		    Hãy sửa thành: moi-truong"
	`);
});

test('counts the letters of a text that is too long', () => {
	expect(said('qua-dai', FRONT_MATTER_MISTAKES['qua-dai'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:2: Tiêu đề (title) dài quá: 168 ký tự, nhiều nhất 140. [qua-dai]
		    Đang ghi: Thu gom rác mỗi sáng Thu gom rác mỗi sáng Thu gom rác mỗi sáng Thu gom rác mỗi sáng Thu gom rác mỗi sáng Thu gom rác mỗi…
		    Hãy rút gọn còn 140 ký tự."
	`);
});

test('asks for something in an empty list', () => {
	expect(said('de-trong', FRONT_MATTER_MISTAKES['de-trong'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:10: Lĩnh vực (fields) đang để trống. [de-trong]
		    Hãy ghi ít nhất một lĩnh vực (fields)."
	`);
});

test('refuses a year of two digits', () => {
	expect(said('ngoai-khoang', FRONT_MATTER_MISTAKES['ngoai-khoang'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:30: Năm (year) ở ratings, mục 1 nằm ngoài khoảng cho phép. [ngoai-khoang]
		    Đang ghi: 25
		    Hãy sửa lại: năm phải từ 1945 trở đi."
	`);
});

test('says which of two fields has to go', () => {
	expect(
		said('truong-mau-thuan', FRONT_MATTER_MISTAKES['truong-mau-thuan']),
	).toMatchInlineSnapshot(`
		"content/xa-mau/stories/2026/mot-sang/index.mdx:13: Địa phương (place) chưa khớp. [truong-mau-thuan]
		    Hãy ghi tỉnh hiện nay (province), hoặc nationwide: true khi làm trên cả nước; không ghi cả hai, không bỏ cả hai."
	`);
});
