import { expect, test } from 'vitest';
import { adoption, said } from './content.ts';
import { REFERENCE_MISTAKES } from './mistakes/references.ts';

test('guesses the entry that was meant', () => {
	expect(said('tham-chieu-treo', REFERENCE_MISTAKES['tham-chieu-treo'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:30: Không có mô hình nào mang mã này. [tham-chieu-treo]
		    Đang ghi: xom-sachh
		    Có phải "xom-sach" không? Hãy sửa mã, hoặc xóa dòng này."
	`);
});

test('lists the sources an entry has', () => {
	expect(said('nguon-khong-co', REFERENCE_MISTAKES['nguon-khong-co'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:31: Danh sách nguồn (sources) không có nguồn số 4. [nguon-khong-co]
		    Hãy thêm nguồn này vào mục sources, hoặc dùng một trong các số: 1."
	`);
});

test('guesses the page that was meant', () => {
	expect(said('lien-ket-gay', REFERENCE_MISTAKES['lien-ket-gay'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:31: Không có trang nào ở địa chỉ này. [lien-ket-gay]
		    Đang ghi: /mo-hinh/xa-mau/xom-sac/
		    Có phải /mo-hinh/xa-mau/xom-sach/ không? Hãy sửa địa chỉ."
	`);
});

test('guesses the heading that was meant', () => {
	expect(said('neo-gay', REFERENCE_MISTAKES['neo-gay'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:33: Bài không có chỗ nào mang tên này. [neo-gay]
		    Đang ghi: #mot-vong-moi-sag
		    Có phải #mot-vong-moi-sang không? Hãy sửa đường dẫn."
	`);
});

test('names the practice the other place copied', () => {
	expect(
		said('hoc-tu-mo-hinh-khac', REFERENCE_MISTAKES['hoc-tu-mo-hinh-khac']),
	).toMatchInlineSnapshot(`
		"content/xa-mau/adoptions/thon-trung.mdx:18: Nơi đã học (from) làm theo mô hình khác: xa-mau/xom-sach. [hoc-tu-mo-hinh-khac]
		    Đang ghi: xa-mau/thon-thuong
		    Hãy chọn một nơi cũng làm theo xa-mau/ca-long, hoặc bỏ from khi học thẳng từ nơi gốc."
	`);
});

test('tells the whole circle at each of its places', () => {
	expect(said('nhan-rong-vong', REFERENCE_MISTAKES['nhan-rong-vong'])).toMatchInlineSnapshot(`
		"content/xa-mau/adoptions/thon-thuong.mdx:18: Các nơi học lẫn nhau thành vòng: xa-mau/thon-thuong → xa-mau/thon-trung → xa-mau/thon-thuong. [nhan-rong-vong]
		    Hãy hỏi lại nơi nào làm trước rồi bỏ from ở nơi đó.

		content/xa-mau/adoptions/thon-trung.mdx:18: Các nơi học lẫn nhau thành vòng: xa-mau/thon-trung → xa-mau/thon-thuong → xa-mau/thon-trung. [nhan-rong-vong]
		    Hãy hỏi lại nơi nào làm trước rồi bỏ from ở nơi đó."
	`);
});

test('compares both beginnings', () => {
	expect(
		said('nhan-rong-truoc-goc', REFERENCE_MISTAKES['nhan-rong-truoc-goc']),
	).toMatchInlineSnapshot(`
		"content/xa-mau/adoptions/thon-thuong.mdx:11: Nên xem: Bắt đầu từ 5/2019, trước cả mô hình gốc (2021). [nhan-rong-truoc-goc]
		    Hãy kiểm tra lại since ở đây và period.from của mô hình."
	`);
});

test('compares a copy with the copy it learned from, as exactly as both are known', () => {
	const began = (since: string) => ({
		'xa-mau/adoptions/thon-thuong.mdx': adoption({ since: '2024-05' }),
		'xa-mau/adoptions/thon-trung.mdx': adoption({
			title: 'Thôn Trung làm theo',
			adopter: { name: 'Thôn Trung' },
			from: 'thon-thuong',
			since,
		}),
	});
	expect(said('nhan-rong-truoc-goc', began('2024-03'))).toMatchInlineSnapshot(`
		"content/xa-mau/adoptions/thon-trung.mdx:11: Nên xem: Bắt đầu từ 3/2024, trước cả nơi đã học (5/2024). [nhan-rong-truoc-goc]
		    Hãy kiểm tra lại since ở đây và since của xa-mau/thon-thuong."
	`);
	expect(said('nhan-rong-truoc-goc', began('2024'))).toBe('');
	expect(said('nhan-rong-truoc-goc', began('2024-05'))).toBe('');
});

test('lists the blocks of the practice', () => {
	expect(
		said('khoi-ngoai-mo-hinh', REFERENCE_MISTAKES['khoi-ngoai-mo-hinh']),
	).toMatchInlineSnapshot(`
		"content/xa-mau/adoptions/thon-thuong.mdx:19: Mô hình gốc không có khối này. [khoi-ngoai-mo-hinh]
		    Đang ghi: hop-thon
		    Hãy sửa mã, hoặc thêm khối vào mô hình gốc. Mô hình gốc có: lich-truc."
	`);
});

test('tells the circle of documents', () => {
	expect(said('vong-lap', REFERENCE_MISTAKES['vong-lap'])).toMatchInlineSnapshot(`
		"content/xa-mau/documents/ke-hoach-moi.mdx:7: Các văn bản thay nhau thành vòng: xa-mau/ke-hoach-moi → xa-mau/ke-hoach → xa-mau/ke-hoach-moi. [vong-lap]
		    Hãy bỏ chỗ nối ngược: chỉ mục mới nối tới mục cũ, cấp dưới nối tới cấp trên.

		content/xa-mau/documents/ke-hoach.mdx:7: Các văn bản thay nhau thành vòng: xa-mau/ke-hoach → xa-mau/ke-hoach-moi → xa-mau/ke-hoach. [vong-lap]
		    Hãy bỏ chỗ nối ngược: chỉ mục mới nối tới mục cũ, cấp dưới nối tới cấp trên."
	`);
});

test('names the other entry with this headline', () => {
	expect(said('trung-tieu-de', REFERENCE_MISTAKES['trung-tieu-de'])).toMatchInlineSnapshot(`
		"content/xa-mau/practices/xom-sach-2/index.mdx:2: Nên xem: Tiêu đề này đã có ở content/xa-mau/practices/xom-sach/index.mdx. [trung-tieu-de]
		    Hãy thêm nơi làm hoặc điểm riêng vào tiêu đề; nếu là một việc thì gộp làm một mục.

		content/xa-mau/practices/xom-sach/index.mdx:2: Nên xem: Tiêu đề này đã có ở content/xa-mau/practices/xom-sach-2/index.mdx. [trung-tieu-de]
		    Hãy thêm nơi làm hoặc điểm riêng vào tiêu đề; nếu là một việc thì gộp làm một mục."
	`);
});

test('names the other entry of this exemplar', () => {
	expect(said('trung-nguoi', REFERENCE_MISTAKES['trung-nguoi'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-thon-ha/index.mdx:3: Nên xem: Tên và đối tượng này đã có ở content/xa-mau/exemplars/to-tu-quan/index.mdx. [trung-nguoi]
		    Nếu là một, hãy giữ một mục và cho tin bài nhắc tới mục đó; nếu chỉ trùng tên, hãy ghi rõ đơn vị.

		content/xa-mau/exemplars/to-tu-quan/index.mdx:3: Nên xem: Tên và đối tượng này đã có ở content/xa-mau/exemplars/to-thon-ha/index.mdx. [trung-nguoi]
		    Nếu là một, hãy giữ một mục và cho tin bài nhắc tới mục đó; nếu chỉ trùng tên, hãy ghi rõ đơn vị."
	`);
});

test('names the other practice of this name', () => {
	expect(said('trung-mo-hinh', REFERENCE_MISTAKES['trung-mo-hinh'])).toMatchInlineSnapshot(`
		"content/xa-mau/practices/xom-sach-2/index.mdx:3: Nên xem: Tên mô hình này đã có ở content/xa-mau/practices/xom-sach/index.mdx. [trung-mo-hinh]
		    Nếu nơi này làm theo nơi kia, hãy viết thành lần nhân rộng (adoptions); nếu là hai việc, hãy gọi tên cho rõ.

		content/xa-mau/practices/xom-sach/index.mdx:3: Nên xem: Tên mô hình này đã có ở content/xa-mau/practices/xom-sach-2/index.mdx. [trung-mo-hinh]
		    Nếu nơi này làm theo nơi kia, hãy viết thành lần nhân rộng (adoptions); nếu là hai việc, hãy gọi tên cho rõ."
	`);
});
