/** Codes of files, folders and photos. */
import type { CodeGuide } from './code.ts';

export const FILE_CODES = {
	'thu-muc-la': {
		severity: 'error',
		title: 'Thư mục không thuộc cơ quan nào',
		means: 'Mỗi thư mục ngay dưới content/ là một cơ quan và phải có tệp agency.yaml nói đó là ai.',
		fix: 'Thêm agency.yaml vào thư mục, hoặc chuyển các tệp về đúng thư mục cơ quan.',
		wrong: 'content/so-yte/exemplars/…',
		right: 'content/so-y-te/agency.yaml\ncontent/so-y-te/exemplars/…',
	},
	'tep-la': {
		severity: 'error',
		title: 'Tệp đặt sai chỗ hoặc sai loại',
		means: 'Tệp không nằm ở chỗ nào mà trang biết, nên sẽ không ai thấy nó.',
		fix: 'Chuyển tệp vào thư mục của mục (exemplars/<tên>/, practices/<tên>/, stories/<năm>/<tên>/…), đổi sang loại tệp dùng được, hoặc xóa.',
		wrong: 'content/so-y-te/bai-viet.docx',
		right: 'content/so-y-te/stories/2026/tiem-chung-o-ban/index.mdx',
	},
	'ten-tep-sai': {
		severity: 'error',
		title: 'Tên tệp, thư mục viết sai',
		means:
			'Tên tệp và thư mục thành địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và gạch nối.',
		fix: 'Đổi tên theo gợi ý. Chữ đ viết thành d, dấu cách viết thành gạch nối.',
		wrong: 'practices/Thôn số/index.mdx',
		right: 'practices/thon-so/index.mdx',
	},
	'nam-sai-thu-muc': {
		severity: 'error',
		title: 'Tin bài nằm sai thư mục năm',
		means: 'Thư mục năm của tin bài phải là năm của ngày ghi trong bài.',
		fix: 'Chuyển bài sang đúng thư mục năm, hoặc sửa ngày trong bài.',
		wrong: 'stories/2025/tiem-chung/index.mdx có date: 2026-03-15',
		right: 'stories/2026/tiem-chung/index.mdx có date: 2026-03-15',
	},
	'chua-gop': {
		severity: 'error',
		title: 'Hai bản sửa chưa gộp',
		means:
			'Hai người đã sửa cùng một chỗ. Git để cả hai bản vào tệp, giữa các dòng <<<<<<<, =======, >>>>>>>, chờ người chọn.',
		fix: 'Giữ bản đúng, hoặc gộp hai bản thành một, rồi xóa cả ba dòng dấu.',
		wrong:
			'<<<<<<< HEAD\ntitle: Giữ rừng bằng hương ước\n=======\ntitle: Hương ước giữ rừng\n>>>>>>> bien-tap',
		right: 'title: Giữ rừng bằng hương ước',
	},
	'trung-ma': {
		severity: 'error',
		title: 'Mã hoặc địa chỉ bị trùng',
		means:
			'Hai mục, hai dòng số liệu hay hai nguồn mang cùng một mã thì không biết đang nhắc tới cái nào.',
		fix: 'Đổi một trong hai mã, rồi sửa những chỗ nhắc tới nó.',
		wrong: 'facts:\n  - { id: ho-dan, … }\n  - { id: ho-dan, … }',
		right: 'facts:\n  - { id: ho-dan, … }\n  - { id: ho-dan-vung-cao, … }',
	},
	'anh-qua-lon': {
		severity: 'error',
		title: 'Ảnh quá nặng',
		means:
			'Ảnh trên 5 MB làm kho nội dung phình ra và dựng trang chậm; trang chỉ cần ảnh rộng chừng 2.000 điểm ảnh.',
		fix: 'Thu nhỏ ảnh còn rộng khoảng 2.000 điểm ảnh rồi lưu lại dạng .jpg.',
		wrong: './hop-thon.jpg (9,4 MB)',
		right: './hop-thon.jpg (0,6 MB)',
	},
	'anh-qua-nho': {
		severity: 'warning',
		title: 'Ảnh quá nhỏ',
		means: 'Ảnh hẹp hơn 600 điểm ảnh hiện lên màn hình lớn và trang in sẽ mờ.',
		fix: 'Dùng bản gốc lớn hơn; ảnh tải từ Zalo thường đã bị thu nhỏ, hãy xin bản gốc.',
		wrong: './hop-thon.jpg (rộng 320 điểm ảnh)',
		right: './hop-thon.jpg (rộng 1.600 điểm ảnh)',
	},
	'anh-hong': {
		severity: 'error',
		title: 'Ảnh không mở được',
		means: 'Tệp mang đuôi ảnh nhưng bên trong không phải ảnh, hoặc bị hỏng khi chép.',
		fix: 'Mở ảnh bằng phần mềm xem ảnh rồi lưu lại thành .jpg, hoặc chép lại từ bản gốc.',
		wrong: './chan-dung.jpg (là tệp .heic đổi tên)',
		right: './chan-dung.jpg (đã lưu lại thành JPEG)',
	},
	'tep-khong-dung': {
		severity: 'warning',
		title: 'Tệp không được bài dùng tới',
		means: 'Ảnh hoặc tệp nằm cạnh bài nhưng bài không nhắc tới, nên người đọc không thấy.',
		fix: 'Đưa tệp vào bài (photos, attachments hoặc trong thân bài), hoặc xóa tệp.',
		wrong: 'practices/thon-so/mau-bien-ban.docx (bài không nhắc)',
		right: 'attachments:\n  - { file: ./mau-bien-ban.docx, title: Mẫu biên bản họp thôn }',
	},
	'tep-hong': {
		severity: 'error',
		title: 'Tệp đính kèm không mở được',
		means:
			'Tệp mang đuôi docx, xlsx, pdf… nhưng bên trong không phải loại đó, hoặc bị hỏng khi chép; người tải về cũng không mở được.',
		fix: 'Mở tệp bằng phần mềm của nó, lưu lại, hoặc chép lại từ bản gốc.',
		wrong: './mau-bien-ban.docx (là tệp khác đổi đuôi)',
		right: './mau-bien-ban.docx (đã lưu lại bằng Word)',
	},
	'tep-co-mat-khau': {
		severity: 'error',
		title: 'Tệp đính kèm có mật khẩu',
		means: 'Người đọc không mở được, và không ai kiểm tra được bên trong có gì.',
		fix: 'Bỏ mật khẩu rồi lưu lại. Tệp cần giữ kín thì không đăng.',
		wrong: './danh-sach.xlsx (mở ra hỏi mật khẩu)',
		right: './danh-sach.xlsx (không có mật khẩu)',
	},
	'tep-chua-doc-het': {
		severity: 'warning',
		title: 'Bên trong tệp chưa được xem hết',
		means:
			'Có phần máy không đọc được (ảnh quét, tệp quá dài, kiểu cũ, tệp trong gói nén), nên không biết trong đó có dữ liệu cá nhân hay không.',
		fix: 'Tự xem lại phần đó trước khi đăng; nếu được, lưu thành docx, xlsx hoặc PDF có chữ.',
		wrong: './bieu-mau.doc',
		right: './bieu-mau.docx',
	},
	'vai-chua-khop': {
		severity: 'warning',
		title: 'Danh sách người được hỏi chưa khớp với các vai',
		means:
			'Tệp .github/CODEOWNERS cho kho mã biết hỏi ai trước khi nhận một thay đổi. Nó được ghi từ mục roles trong agency.yaml; lệch nhau thì bài có thể qua mà không đúng người xem.',
		fix: 'Chạy npm run codeowners rồi lưu tệp vừa ghi, hoặc sửa lại roles.',
		wrong: '/content/so-y-te/ @nguoi-cu',
		right: '/content/so-y-te/ @bien-tap-so-y-te',
	},
} as const satisfies Record<string, CodeGuide>;
