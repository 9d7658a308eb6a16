import { expect, test } from 'vitest';
import { said } from './content.ts';
import { PROSE_MISTAKES } from './mistakes/prose.ts';

test('finds a number without a row, but not the year', () => {
	expect(said('so-khong-co-goc', PROSE_MISTAKES['so-khong-co-goc'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:31: Nên xem: Con số này không có dòng số liệu nào. [so-khong-co-goc]
		    Đang ghi: 350
		    Hãy thêm dòng vào facts rồi viết số trong <Fact id="…">, hoặc bỏ con số. Năm, ngày, số văn bản thì không cần."
	`);
});

test('writes an abbreviation out', () => {
	expect(
		said('viet-tat-chua-giai-thich', PROSE_MISTAKES['viet-tat-chua-giai-thich']),
	).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:31: Nên xem: Chữ viết tắt “HTX” chưa được giải thích ở lần đầu. [viet-tat-chua-giai-thich]
		    Hãy viết đủ ở lần đầu: hợp tác xã (HTX); nghĩa khác thì viết nghĩa đó."
	`);
});

test('finds each slogan', () => {
	expect(said('khau-hieu', PROSE_MISTAKES['khau-hieu'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:31: Nên xem: Cụm từ này nói về việc nào cũng đúng, nên không nói gì về việc này. [khau-hieu]
		    Đang ghi: góp phần nâng cao
		    Hãy thay bằng việc cụ thể: ai làm gì, lúc nào, ra sao.

		content/xa-mau/exemplars/to-tu-quan/index.mdx:31: Nên xem: Cụm từ này nói về việc nào cũng đúng, nên không nói gì về việc này. [khau-hieu]
		    Đang ghi: nâng cao ý thức
		    Hãy thay bằng việc cụ thể: ai làm gì, lúc nào, ra sao."
	`);
});

test('asks for the source of a superlative', () => {
	expect(said('nhat-khong-can-cu', PROSE_MISTAKES['nhat-khong-can-cu'])).toMatchInlineSnapshot(`
		"content/xa-mau/exemplars/to-tu-quan/index.mdx:31: Nên xem: Câu so sánh này chưa có nguồn ngay tại đoạn. [nhat-khong-can-cu]
		    Đang ghi: đầu tiên của cả tỉnh
		    Hãy thêm dấu nguồn, ví dụ [1](#nguon-1), hoặc bỏ chữ so sánh."
	`);
});
