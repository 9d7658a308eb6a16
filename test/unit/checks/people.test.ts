import { expect, test } from 'vitest';
import { said } from './content.ts';
import { PEOPLE_MISTAKES } from './mistakes/people.ts';

test('finds the name of a person in an address', () => {
	expect(said('ten-lo-nguoi', PEOPLE_MISTAKES['ten-lo-nguoi'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/nguyen-van-mau-don-rac/index.mdx: Tên thư mục mang tên người (“Nguyễn Văn Mẫu”); địa chỉ này còn lại cả khi bài được gỡ. [ten-lo-nguoi]
		    Đang ghi: nguyen-van-mau-don-rac
		    Hãy đổi tên thư mục thành việc đã làm, ví dụ “so-tan-truoc-lu”, rồi sửa những chỗ nhắc tới."
	`);
});

test('finds a mobile number and does not repeat it whole', () => {
	expect(
		said('so-dien-thoai-rieng', PEOPLE_MISTAKES['so-dien-thoai-rieng']),
	).toMatchInlineSnapshot(`
		"content/xa-mau/agency.yaml:11: Dòng này có số điện thoại di động. [so-dien-thoai-rieng]
		    Đang ghi: 0912…78
		    Hãy thay bằng số máy bàn của cơ quan, hoặc ghi tên bộ phận để người đọc hỏi."
	`);
});

test('finds a citizen number and does not repeat it whole', () => {
	expect(said('so-dinh-danh', PEOPLE_MISTAKES['so-dinh-danh'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:32: Dòng này có số giống số căn cước. [so-dinh-danh]
		    Đang ghi: 0152…67
		    Hãy xóa số này; số căn cước không bao giờ được đăng."
	`);
});

test('finds a personal mailbox', () => {
	expect(said('thu-rieng', PEOPLE_MISTAKES['thu-rieng'])).toMatchInlineSnapshot(`
		"content/xa-mau/agency.yaml:11: Dòng này có hộp thư cá nhân. [thu-rieng]
		    Đang ghi: xa…@gmail.com
		    Hãy thay bằng hộp thư công vụ của cơ quan, hoặc bỏ đi."
	`);
});

test('finds the house of a person', () => {
	expect(said('dia-chi-nha', PEOPLE_MISTAKES['dia-chi-nha'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:32: Nên xem: Chỗ này có thể là địa chỉ nhà riêng. [dia-chi-nha]
		    Đang ghi: số nhà 12
		    Hãy bỏ số nhà, ngõ, hẻm; nơi ở của một người chỉ ghi tới thôn, xã.

		content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:32: Nên xem: Chỗ này có thể là địa chỉ nhà riêng. [dia-chi-nha]
		    Đang ghi: ngõ 5
		    Hãy bỏ số nhà, ngõ, hẻm; nơi ở của một người chỉ ghi tới thôn, xã."
	`);
});

test('finds what is told of a private life', () => {
	expect(said('doi-tu', PEOPLE_MISTAKES['doi-tu'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:32: Nên xem: Chỗ này có thể nói tới đời tư (hoàn cảnh gia đình). [doi-tu]
		    Đang ghi: hộ nghèo
		    Hãy bỏ chi tiết này và nói việc đã làm. Nếu thật cần, kiểm tra phạm vi phiếu đồng ý."
	`);
});

test('says whose consent is missing for a child', () => {
	expect(said('tre-em', PEOPLE_MISTAKES['tre-em'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:29: Đây là trẻ em mà chưa có đồng ý của chính trẻ. [tre-em]
		    Hãy xin đủ đồng ý rồi ghi guardian: true và child: true; chưa có thì không đăng."
	`);
});

test('asks whether the person is a child', () => {
	expect(said('co-the-la-tre-em', PEOPLE_MISTAKES['co-the-la-tre-em'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:32: Nên xem: Người được nêu có thể là trẻ em. [co-the-la-tre-em]
		    Đang ghi: Em học lớp 8
		    Nếu đúng, hãy xin đồng ý của trẻ và người đại diện, ghi minor, guardian, child trong basis; nếu không, hãy viết lại cho rõ."
	`);
});

test('asks for a basis', () => {
	expect(said('thieu-can-cu', PEOPLE_MISTAKES['thieu-can-cu'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx: Thiếu căn cứ đăng (basis). [thieu-can-cu]
		    Hãy thêm dòng "basis: …". Phiếu đồng ý, hoặc hồ sơ công khai kèm nguồn."
	`);
});

test('finds the person a practice names without a basis', () => {
	expect(said('nen-ghi-can-cu', PEOPLE_MISTAKES['nen-ghi-can-cu'])).toMatchInlineSnapshot(`
		"content/xa-mau/practices/xom-sach/index.mdx: Nên xem: Bài nêu tên “Nguyễn Văn Mẫu” mà chưa ghi căn cứ đăng (basis). [nen-ghi-can-cu]
		    Hãy thêm basis (phiếu đồng ý, hoặc hồ sơ công khai kèm nguồn), hoặc bỏ tên riêng và gọi bằng chức danh."
	`);
});

test('says when consent ended', () => {
	expect(said('dong-y-het-han', PEOPLE_MISTAKES['dong-y-het-han'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:29: Phiếu đồng ý đã hết hạn ngày 30/6/2026. [dong-y-het-han]
		    Hãy xin gia hạn rồi sửa until, hoặc gỡ bài bằng withdrawn với reason: consent-ended."
	`);
});

test('finds photos that consent does not cover', () => {
	expect(said('dong-y-thieu-anh', PEOPLE_MISTAKES['dong-y-thieu-anh'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:24: Bài có ảnh mà phiếu không đồng ý đăng ảnh (scope không có photo). [dong-y-thieu-anh]
		    Hãy bỏ ảnh, hoặc xin thêm phạm vi ảnh rồi ghi photo vào scope."
	`);
});

test('finds consent that does not cover the web', () => {
	expect(said('dong-y-thieu-kenh', PEOPLE_MISTAKES['dong-y-thieu-kenh'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:27: Phiếu không đồng ý đăng trên mạng (channels không có web). [dong-y-thieu-kenh]
		    Hãy xin thêm kênh web rồi sửa channels; chưa có thì gỡ bài khỏi trang."
	`);
});

test('asks what a photo shows', () => {
	expect(said('thieu-alt', PEOPLE_MISTAKES['thieu-alt'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:31: Thiếu chữ thay ảnh (alt) ở photos, mục 1. [thieu-alt]
		    Hãy thêm dòng "alt: …". Tả điều thấy trong ảnh cho người không xem được."
	`);
});

test('asks who took a photo', () => {
	expect(said('thieu-nguoi-chup', PEOPLE_MISTAKES['thieu-nguoi-chup'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:31: Thiếu người chụp (credit) ở photos, mục 1. [thieu-nguoi-chup]
		    Hãy thêm dòng "credit: …". Tên người chụp hoặc cơ quan giữ ảnh."
	`);
});

test('asks why a photo may be shown', () => {
	expect(said('thieu-can-cu-anh', PEOPLE_MISTAKES['thieu-can-cu-anh'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/don-rac-dau-ngo/index.mdx:31: Thiếu căn cứ dùng ảnh (consent) ở photos, mục 1. [thieu-can-cu-anh]
		    Hãy thêm dòng "consent: …". Mã phiếu đồng ý, hoặc “ảnh không có người nhận ra được”."
	`);
});

test('finds what is left of a withdrawn entry', () => {
	expect(said('da-go-con-noi-dung', PEOPLE_MISTAKES['da-go-con-noi-dung'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/da-go/index.mdx:29: Nên xem: Mục đã gỡ khỏi trang nhưng tệp vẫn còn tên và nội dung. [da-go-con-noi-dung]
		    Hãy xóa hết, chỉ giữ phần withdrawn với on và reason."
	`);
});
