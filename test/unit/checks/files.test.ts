import { expect, test } from 'vitest';
import { plan, said, yaml } from './content.ts';
import { FILE_MISTAKES } from './mistakes/files.ts';

test('names the agency folder that was meant', () => {
	expect(said('thu-muc-la', FILE_MISTAKES['thu-muc-la'])).toMatchInlineSnapshot(`
		"content/xa-mao: Thư mục "xa-mao" không có agency.yaml nên không thuộc cơ quan nào. [thu-muc-la]
		    Có phải thư mục "xa-mau" không? Hãy chuyển các tệp sang đó, hoặc thêm agency.yaml vào đây."
	`);
});

test('names the folder of the kind that was meant', () => {
	expect(said('tep-la', FILE_MISTAKES['tep-la'])).toMatchInlineSnapshot(`
		"content/xa-mau/storis/2026/mot-chieu/index.mdx: Tệp nằm ở chỗ trang không biết, nên sẽ không ai thấy nó. [tep-la]
		    Có phải thư mục "stories" không? Hãy đổi tên thư mục."
	`);
});

test('gives the name a file should have', () => {
	expect(said('ten-tep-sai', FILE_MISTAKES['ten-tep-sai'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/Ảnh đẹp.JPG: Tên tệp, thư mục chỉ gồm chữ thường không dấu, chữ số và gạch nối. [ten-tep-sai]
		    Hãy đổi tên thành: content/xa-mau/exemplars/to-tu-quan/anh-dep.jpg"
	`);
});

test('gives the name of a table of registrations, its year once', () => {
	const table = (year: number) =>
		yaml({
			plan: 'ke-hoach-2026',
			year,
			rows: [{ subject: 'collective', level: 'commune', count: 2 }],
		});
	const named = said('ten-tep-sai', {
		'xa-mau/plans/ke-hoach-2026.yaml': plan({ period: { from: 2026, to: 2026 } }),
		'xa-mau/registrations/dang-ky.yaml': table(2026),
	});
	expect(named).toContain('Hãy đổi tên thành: ke-hoach-2026.yaml');
});

test('says where a story of another year belongs', () => {
	expect(said('nam-sai-thu-muc', FILE_MISTAKES['nam-sai-thu-muc'])).toMatchInlineSnapshot(`
		"content/xa-mau/stories/2025/mot-chieu/index.mdx:4: Bài ghi ngày của năm 2026 mà nằm trong thư mục 2025. [nam-sai-thu-muc]
		    Hãy chuyển bài sang content/xa-mau/stories/2026/mot-chieu/, hoặc sửa ngày."
	`);
});

test('finds the second row with one id', () => {
	expect(said('trung-ma', FILE_MISTAKES['trung-ma'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:20: Mã "ho-tham-gia" đã dùng ở một dòng phía trên. [trung-ma]
		    Hãy đổi mã của một trong hai dòng, hoặc xóa dòng thừa."
	`);
});

test('says how heavy a photo is', () => {
	expect(said('anh-qua-lon', FILE_MISTAKES['anh-qua-lon'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/mot-vong.jpg: Ảnh nặng 9,4 MB, nhiều nhất 5 MB. [anh-qua-lon]
		    Hãy thu nhỏ ảnh còn rộng khoảng 2.000 điểm ảnh rồi lưu lại dạng .jpg."
	`);
});

test('says how narrow a photo is', () => {
	expect(said('anh-qua-nho', FILE_MISTAKES['anh-qua-nho'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/mot-vong.jpg: Nên xem: Ảnh chỉ rộng 320 điểm ảnh, nên hiện lên sẽ mờ. [anh-qua-nho]
		    Hãy dùng bản gốc rộng từ 1.200 điểm ảnh."
	`);
});

test('tells a broken photo from a good one', () => {
	expect(said('anh-hong', FILE_MISTAKES['anh-hong'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/mot-vong.jpg: Ảnh không mở được. [anh-hong]
		    Hãy mở ảnh bằng phần mềm xem ảnh rồi lưu lại thành .jpg, hoặc chép lại từ bản gốc."
	`);
});

test('finds a file that no reader will see', () => {
	expect(said('tep-khong-dung', FILE_MISTAKES['tep-khong-dung'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/mau-bien-ban.docx: Nên xem: Bài không dùng tới tệp này. [tep-khong-dung]
		    Hãy đưa tệp vào bài (photos, attachments hoặc trong thân bài), hoặc xóa tệp."
	`);
});
