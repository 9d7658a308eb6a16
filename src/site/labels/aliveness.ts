/** Words of the lists of what is to be verified and of what has stopped. */
export const ALIVENESS = {
	toVerify: {
		heading: 'Cần xác minh',
		dek: 'Chưa ai kiểm, hoặc lần kiểm gần nhất đã quá mười hai tháng. Ai biết việc còn làm hay đã thôi, xin báo cho cơ quan đăng.',
		notes: [
			{
				label: 'Cách tính',
				text: 'Theo tình trạng ghi trong bài, ngày kiểm gần nhất và ngày dựng trang. Ngày báo đăng không phải ngày kiểm.',
			},
		],
	},
	stopped: {
		heading: 'Đã dừng',
		dek: 'Việc đã thôi, mỗi bài ghi vì sao. Biết vì sao dừng giúp nơi sau khỏi vấp lại.',
		notes: [
			{
				label: 'Cách tính',
				text: 'Theo tình trạng ghi trong bài. Dừng không phải là kém: hết việc, đổi cách, hợp nhất đơn vị đều là lý do.',
			},
		],
	},
} as const;
