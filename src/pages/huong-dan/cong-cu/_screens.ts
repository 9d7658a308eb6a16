/** Pictures of the tools in use, and what each shows. `npm run guide:screens` makes them. */
import consent from '../../../assets/guide/consent-form.webp';
import component from '../../../assets/guide/editor-component.webp';
import entry from '../../../assets/guide/editor-entry.webp';
import list from '../../../assets/guide/editor-list.webp';
import nomination from '../../../assets/guide/nomination.webp';
import check from '../../../assets/guide/tool-check.webp';
import importSheet from '../../../assets/guide/tool-import-sheet.webp';
import importWord from '../../../assets/guide/tool-import-word.webp';
import created from '../../../assets/guide/tool-new.webp';
import withdraw from '../../../assets/guide/tool-withdraw.webp';

export const SCREENS = {
	list: {
		image: list,
		alt: 'Trang biên tập: bên trái là các chuyên mục, bên phải là danh sách mô hình của Đơn vị mẫu và nút Tạo mới',
	},
	entry: {
		image: entry,
		alt: 'Một mô hình đang mở: bên trái là các ô để điền, bên phải là bản xem trước có tên bài, tóm tắt và ảnh',
	},
	component: {
		image: component,
		alt: 'Biểu mẫu Lời nói vừa chèn vào thân bài, ô Người nói đã điền, mỗi ô có ví dụ bên dưới',
	},
	created: {
		image: created,
		alt: 'Cửa sổ lệnh sau khi tạo tệp mới: tên tệp, các trường còn trống, ba việc làm tiếp',
	},
	check: {
		image: check,
		alt: 'Cửa sổ lệnh sau khi kiểm tra: mỗi lỗi có tệp, dòng, điều đang ghi và cách sửa',
	},
	importWord: {
		image: importWord,
		alt: 'Cửa sổ lệnh sau khi nhập bài từ Word: điều máy đã đoán và những chỗ cần xem lại',
	},
	importSheet: {
		image: importSheet,
		alt: 'Cửa sổ lệnh sau khi nhập bảng đăng ký: số dòng đã thêm và các dòng không nhận được cùng lý do',
	},
	withdraw: {
		image: withdraw,
		alt: 'Cửa sổ lệnh sau khi gỡ bài: tệp đã xóa, nơi giữ bản cũ, chỗ khác còn nhắc tới và việc còn lại',
	},
	consent: {
		image: consent,
		alt: 'Phiếu đồng ý đăng bài của Đơn vị mẫu: các dòng để điền và các ô để đánh dấu điều đồng ý',
	},
	nomination: {
		image: nomination,
		alt: 'Trang đề cử: các câu hỏi về việc đã thấy, lời nhắc điều đừng ghi, và các bước tiếp theo',
	},
} as const;
