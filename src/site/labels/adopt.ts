/** Words of the page that helps to copy one practice: the readiness check and the draft of a plan. */
import type { GeneralQuestion } from '../../domain/fit/readiness.ts';

export const ADOPT = {
	nav: 'Làm theo',
	link: 'Tự kiểm và lập kế hoạch làm theo',
	heading: (name: string) => `Làm theo: ${name}`,
	description:
		'Phiếu tự kiểm trước khi làm và kế hoạch nháp, in ra hai trang A4 hoặc tải về dạng Word.',
	private:
		'Mở trang xong thì làm việc được cả khi mất mạng. Chữ gõ ở đây chỉ nằm trong trang này trên máy; đóng trang là mất, nên hãy in hoặc tải về.',
	withoutScript:
		'Không bật JavaScript thì trang không tự nhân tiền và tính ngày; xin in ra rồi điền tay, cột tiền là cho một phần như nơi gốc đã tính.',
	readiness: 'Đã sẵn sàng chưa',
	yes: 'Có',
	no: 'Chưa',
	tally: (yes: number, no: number, open: number) => `Có ${yes} · chưa ${no} · còn ${open} câu`,
	stopHere: 'Câu nào trả lời “chưa” là việc phải lo trước khi bắt đầu.',
	/** On paper, over lines to write on. */
	first: 'Câu nào “chưa”: ai lo, bao giờ xong',
	plan: 'Kế hoạch nháp',
	unit: 'Nơi làm theo',
	unitHint: 'Tên xã, thôn, trường, hợp tác xã.',
	lead: 'Người chịu trách nhiệm',
	leadHint: 'Ghi chức danh.',
	start: 'Bắt đầu từ ngày',
	startHint: 'Ngày, tháng, năm. Ví dụ 1/12/2026.',
	units: (per: string) => `Làm mấy lần “${per}”`,
	steps: 'Việc và người',
	step: 'Việc',
	who: 'Ai',
	time: 'Mất',
	when: 'Từ ngày – đến ngày',
	noSteps: 'Nguồn không kể theo từng bước; xin hỏi nơi làm rồi ghi các bước vào đây.',
	cost: 'Tiền',
	item: 'Khoản',
	from: 'Nguồn tiền',
	total: 'Cộng',
	known: 'Cộng các khoản đã biết',
	unknown: 'chưa rõ',
	noCost: 'Mô hình chưa có bảng chi phí. Xin hỏi nơi làm; chưa rõ không có nghĩa là không tốn.',
	papers: 'Giấy tờ',
	noPapers: 'Nguồn không nêu giấy tờ.',
	core: 'Phải giữ khi làm theo',
	difficulties: 'Nơi trước đã vướng',
	review: 'Ngày nhìn lại',
	print: 'In hai trang',
	word: 'Tải tệp Word',
	made: 'Đã tạo tệp; trình duyệt cất nó cùng chỗ với các tệp tải về.',
	origin: (url: string) => `Nháp theo mô hình trên trang: ${url}`,
	sample: 'Minh họa: mô hình này là hư cấu.',
	ask: 'Hỏi nơi làm',
} as const;

/** What is asked whatever the practice. */
export const GENERAL_QUESTION: Record<GeneralQuestion, string> = {
	deputy: 'Có người chịu trách nhiệm và một người làm thay được khi người ấy vắng?',
	asked: 'Đã hỏi hoặc tới xem nơi đang làm?',
	'same-problem': 'Việc khó ở đây đúng là việc mô hình này trả lời?',
	agreed: 'Những người phải làm, phải góp đã được bàn và đồng ý?',
	'money-decided': 'Tiền lấy từ đâu đã có người quyết?',
	'measured-before': 'Đã ghi con số trước khi làm để sau này so?',
	papers: 'Đã biết cần giấy tờ gì, ai ký?',
	'review-day': 'Đã hẹn ngày nhìn lại, và biết khi nào thì nên dừng?',
};
