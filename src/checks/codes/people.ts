/** Codes that protect people: basis, consent, minors, private data, photos. Sources: Law 91/2025/QH15, Civil Code art. 32. */
import type { CodeGuide } from './code.ts';

export const PEOPLE_CODES = {
	'ten-lo-nguoi': {
		severity: 'error',
		title: 'Địa chỉ trang mang tên người',
		means:
			'Địa chỉ không bao giờ đổi. Khi một người xin gỡ bài, địa chỉ vẫn còn, nên địa chỉ của cá nhân và hộ phải nói việc làm, không nói tên.',
		fix: 'Đổi tên thư mục thành việc đã làm, rồi sửa những chỗ nhắc tới mục này.',
		wrong: 'exemplars/nguyen-van-mau/',
		right: 'exemplars/so-tan-truoc-lu/',
	},
	'so-dien-thoai-rieng': {
		severity: 'error',
		title: 'Có số điện thoại di động',
		means:
			'Trang chỉ đăng số máy bàn hoặc tổng đài của cơ quan. Số di động là dữ liệu cá nhân, kể cả của cán bộ.',
		fix: 'Thay bằng số máy bàn của cơ quan, hoặc ghi tên bộ phận để người đọc hỏi.',
		wrong: 'phone: 09xx xxx xxx',
		right: 'phone: 0214 3840 000',
	},
	'so-dinh-danh': {
		severity: 'error',
		title: 'Có số định danh, căn cước',
		means: 'Số căn cước, chứng minh nhân dân không bao giờ được đăng.',
		fix: 'Xóa số này. Nếu tệp đã lưu vào kho mã, báo người quản trị để xóa khỏi lịch sử.',
		wrong: 'Căn cước số 0xxxxxxxxxxx',
		right: '(không ghi)',
	},
	'thu-rieng': {
		severity: 'error',
		title: 'Có hộp thư cá nhân',
		means:
			'Hộp thư ở Gmail, Yahoo… là của cá nhân, không theo cơ quan khi người giữ nó chuyển việc.',
		fix: 'Thay bằng hộp thư công vụ của cơ quan, hoặc bỏ đi.',
		wrong: 'email: vanphongxa@gmail.com',
		right: 'email: vanphong@batxat.laocai.gov.vn',
	},
	'dia-chi-nha': {
		severity: 'warning',
		title: 'Có thể là địa chỉ nhà riêng',
		means:
			'Nơi ở của một người chỉ ghi tới thôn, xã. Số nhà, ngõ, hẻm giúp người lạ tìm tới tận cửa.',
		fix: 'Bỏ số nhà, ngõ, hẻm. Địa chỉ trụ sở cơ quan thì ghi ở mục contact.',
		wrong: 'nhà ở số 12, ngõ 5, phố …',
		right: 'nhà ở thôn Sơn Hà, xã Bát Xát',
	},
	'doi-tu': {
		severity: 'warning',
		title: 'Có thể là chuyện đời tư',
		means:
			'Tuổi, sức khỏe, thu nhập, hoàn cảnh gia đình của một người không đăng, trừ khi phiếu đồng ý ghi rõ và câu chuyện cần tới.',
		fix: 'Bỏ chi tiết đó; nói việc đã làm. Nếu thật cần, kiểm tra phạm vi phiếu đồng ý.',
		wrong: 'Anh năm nay 45 tuổi, mắc bệnh tim, gia đình thuộc hộ nghèo.',
		right: 'Anh giữ tổ tuần rừng của bản đã mười năm.',
	},
	'tre-em': {
		severity: 'error',
		title: 'Trẻ em chưa đủ đồng ý',
		means:
			'Đăng về trẻ dưới 18 tuổi cần người đại diện ký; trẻ từ 7 tuổi còn phải tự đồng ý (Điều 24 Luật 91/2025/QH15).',
		fix: 'Xin đủ hai chữ ký rồi ghi guardian: true và child: true; chưa có thì không đăng.',
		wrong: 'minor: true\nguardian: false',
		right: 'minor: true\nguardian: true\nchild: true',
	},
	'co-the-la-tre-em': {
		severity: 'warning',
		title: 'Có thể là trẻ em',
		means:
			'Bài về cá nhân có chữ nói tới lớp học hoặc tuổi dưới 18, mà căn cứ đăng chưa nói đây là trẻ em.',
		fix: 'Nếu là trẻ em: xin đồng ý của trẻ và người đại diện, ghi minor, guardian, child; chỉ ghi tên tắt. Nếu không phải, viết lại câu cho rõ.',
		wrong: 'Em học lớp 8, mỗi sáng đưa bạn tới trường.',
		right: 'basis: { kind: consent, minor: true, guardian: true, child: true, … }',
	},
	'thieu-can-cu': {
		severity: 'error',
		title: 'Thiếu căn cứ đăng',
		means: 'Không ai được nêu trên trang nếu chưa có phiếu đồng ý, hoặc hồ sơ công khai kèm nguồn.',
		fix: 'Thêm mục basis: kind: consent với mã phiếu, ngày, phạm vi, kênh; hoặc kind: public-record với số nguồn.',
		wrong: '(không có basis)',
		right: 'basis:\n  kind: public-record\n  sources: [1, 2]',
		mayWaitInDraft: true,
	},
	'nen-ghi-can-cu': {
		severity: 'warning',
		title: 'Nên ghi căn cứ đăng',
		means: 'Bài mô hình, tin bài này nhắc tới người cụ thể nhưng chưa ghi căn cứ được nêu tên.',
		fix: 'Thêm mục basis, hoặc bỏ tên riêng và gọi bằng chức danh.',
		wrong: 'exemplars: [so-tan-hang-pu-xi]   (không có basis)',
		right: 'basis: { kind: public-record, sources: [1] }',
	},
	'dong-y-het-han': {
		severity: 'error',
		title: 'Phiếu đồng ý đã hết hạn',
		means: 'Người được nêu chỉ đồng ý tới ngày ghi trên phiếu. Quá ngày đó không được đăng tiếp.',
		fix: 'Xin gia hạn rồi sửa until, hoặc gỡ bài: thêm withdrawn với reason: consent-ended.',
		wrong: 'until: 2026-06-30   (đã qua)',
		right: 'until: 2028-06-30',
	},
	'dong-y-thieu-anh': {
		severity: 'error',
		title: 'Có ảnh nhưng phiếu không đồng ý đăng ảnh',
		means: 'Phạm vi phiếu đồng ý không có photo mà bài có ảnh.',
		fix: 'Bỏ ảnh, hoặc xin thêm phạm vi ảnh rồi ghi photo vào scope.',
		wrong: 'scope: [name, story]\nphotos: […]',
		right: 'scope: [name, story, photo]\nphotos: […]',
	},
	'dong-y-thieu-kenh': {
		severity: 'error',
		title: 'Phiếu không đồng ý đăng trên mạng',
		means: 'Kênh trong phiếu đồng ý không có web, mà trang này là một kênh web.',
		fix: 'Xin thêm kênh web rồi sửa channels; chưa có thì để bài ở trạng thái nháp.',
		wrong: 'channels: [broadcast]',
		right: 'channels: [web, broadcast]',
	},
	'thieu-alt': {
		severity: 'error',
		title: 'Ảnh thiếu chữ thay ảnh',
		means: 'Người không nhìn thấy ảnh nghe máy đọc chữ này; thiếu nó thì họ không biết ảnh có gì.',
		fix: 'Thêm alt: một câu tả ai đang làm gì, ở đâu.',
		wrong: '- { src: ./hop-thon.jpg, credit: UBND xã, … }',
		right:
			'- { src: ./hop-thon.jpg, alt: "Bà con ngồi quanh bàn nước họp thôn", credit: UBND xã, … }',
		mayWaitInDraft: true,
	},
	'thieu-nguoi-chup': {
		severity: 'error',
		title: 'Ảnh chưa ghi người chụp',
		means: 'Ảnh có bản quyền; người xem cần biết ảnh của ai.',
		fix: 'Thêm credit: tên người chụp hoặc cơ quan giữ ảnh. Không dùng ảnh của báo khi chưa có thỏa thuận.',
		wrong: '- { src: ./hop-thon.jpg, alt: …, consent: … }',
		right: '- { src: ./hop-thon.jpg, alt: …, credit: UBND xã Bát Xát, consent: … }',
		mayWaitInDraft: true,
	},
	'thieu-can-cu-anh': {
		severity: 'error',
		title: 'Ảnh chưa ghi căn cứ dùng',
		means: 'Mỗi ảnh có người phải có phiếu đồng ý, hoặc là ảnh không nhận ra được ai.',
		fix: 'Thêm consent: mã phiếu đồng ý, hoặc “ảnh không có người nhận ra được”.',
		wrong: '- { src: ./hop-thon.jpg, alt: …, credit: … }',
		right: '- { src: ./hop-thon.jpg, alt: …, credit: …, consent: ảnh không có người nhận ra được }',
		mayWaitInDraft: true,
	},
	'anh-chua-khai': {
		severity: 'error',
		title: 'Ảnh trong bài chưa khai ở photos',
		means:
			'Ảnh đặt trong thân bài cũng cần người chụp và căn cứ dùng như mọi ảnh. Mục photos là nơi duy nhất ghi hai điều đó.',
		fix: 'Thêm ảnh vào photos với src, alt, credit và consent; ảnh không có căn cứ thì bỏ khỏi bài.',
		wrong: '![Bà con họp thôn](./hop-thon.jpg)   (photos không có ./hop-thon.jpg)',
		right:
			'photos:\n  - { src: ./hop-thon.jpg, alt: …, credit: UBND xã Bát Xát, consent: ảnh không có người nhận ra được }',
		mayWaitInDraft: true,
	},
	'anh-con-dau-vet': {
		severity: 'warning',
		title: 'Ảnh còn ghi nơi chụp, tên người hoặc số máy',
		means:
			'Điện thoại, máy ảnh và phần mềm ghi kèm vào ảnh tọa độ, tên người, số máy. Trang đăng ảnh đã xóa những điều này, nhưng kho nội dung vẫn giữ bản gốc.',
		fix: 'Xóa trước khi chép ảnh vào thư mục của bài. Windows: bấm chuột phải vào ảnh, Properties, Details, Remove Properties and Personal Information. Điện thoại: tắt ghi vị trí khi chia sẻ.',
		wrong: './hop-thon.jpg (ghi kèm tọa độ nhà người được chụp)',
		right: './hop-thon.jpg (đã xóa thông tin kèm theo)',
	},
	'phim-con-noi-quay': {
		severity: 'error',
		title: 'Phim còn ghi nơi quay',
		means: 'Phim được đăng nguyên như tệp gốc, nên tọa độ điện thoại ghi kèm sẽ tới mọi người xem.',
		fix: 'Xuất lại phim sau khi tắt hoặc xóa vị trí trong ứng dụng ảnh của điện thoại.',
		wrong: './phien-cho.mp4 (ghi kèm tọa độ)',
		right: './phien-cho.mp4 (đã xóa vị trí)',
	},
	'tep-con-ten-nguoi': {
		severity: 'warning',
		title: 'Tệp đính kèm còn tên người trong thuộc tính',
		means:
			'Word, Excel và phần mềm làm PDF tự ghi tên người tạo, người sửa, người ghi chú; người tải tệp về xem được.',
		fix: 'Trong Word, Excel: File, Info, Check for Issues, Inspect Document, rồi Remove All ở mục Document Properties and Personal Information. PDF: xuất lại từ tệp đã làm sạch.',
		wrong: './mau-bien-ban.docx (người tạo: Nguyễn Văn Mẫu)',
		right: './mau-bien-ban.docx (không có tên người)',
	},
	'tep-con-ghi-chu': {
		severity: 'warning',
		title: 'Tệp đính kèm còn ghi chú hoặc dấu vết sửa',
		means:
			'Ghi chú bên lề và chữ đã xóa khi bật theo dõi thay đổi vẫn nằm trong tệp, thường có tên người và ý kiến nội bộ.',
		fix: 'Word: thẻ Review, Accept All Changes, Delete All Comments, rồi lưu lại. Excel: xóa từng ghi chú. PDF: xuất lại không kèm ghi chú.',
		wrong: './mau-bien-ban.docx (3 ghi chú, 12 chỗ sửa)',
		right: './mau-bien-ban.docx (đã nhận hết thay đổi, không còn ghi chú)',
	},
	'tep-co-phan-an': {
		severity: 'warning',
		title: 'Tệp đính kèm có phần ẩn',
		means:
			'Trang tính, dòng, cột hay trang chiếu bị ẩn vẫn nằm trong tệp; người tải về mở ra xem được, còn người đăng thường quên.',
		fix: 'Bỏ ẩn để xem có gì, xóa phần không đăng, rồi lưu lại.',
		wrong: './so-theo-doi.xlsx (trang tính “Danh sách” bị ẩn)',
		right: './so-theo-doi.xlsx (chỉ còn trang tính được đăng)',
	},
	'da-go-con-noi-dung': {
		severity: 'warning',
		title: 'Mục đã gỡ mà tệp vẫn còn nội dung',
		means:
			'Trang đã ẩn bài, nhưng tên và chuyện của người xin gỡ vẫn nằm trong tệp mà ai vào kho mã cũng đọc được.',
		fix: 'Xóa hết, chỉ giữ phần withdrawn với on và reason.',
		wrong: 'title: …\nname: …\nwithdrawn: { on: 2026-05-01, reason: person-request }',
		right: 'withdrawn: { on: 2026-05-01, reason: person-request }',
	},
} as const satisfies Record<string, CodeGuide>;
