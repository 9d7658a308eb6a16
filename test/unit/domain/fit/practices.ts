/** Invented practices with stated conditions, for matching: each has a twin that answers the same problem elsewhere. */
import type { FitPractice } from '../../../../src/domain/fit/situation.ts';
import { tellingWords } from '../../../../src/domain/fit/words.ts';

type Given = Partial<Omit<FitPractice, 'key' | 'words'>> & { text: string };

function practice(key: string, { text, ...given }: Given): FitPractice {
	return {
		key: `mau/${key}`,
		needs: [],
		words: tellingWords(text),
		running: 0,
		unverified: 0,
		sites: [],
		...given,
	};
}

export const PRACTICES: readonly FitPractice[] = [
	practice('ban-cho-phien', {
		text: 'Bàn hồ sơ ở chợ phiên. Dân ở xa, nộp giấy tờ mất cả buổi',
		needs: ['giay-to'],
		conditions: {
			terrain: ['mountain', 'midland'],
			organisations: ['commune'],
			people: { min: 2, max: 2, unit: 'người' },
			money: { max: 10, unit: 'triệu đồng' },
			time: { min: 1, max: 2, unit: 'tuần' },
			needs: ['Chợ họp đều kỳ'],
		},
		evidence: 'independent',
		running: 2,
		sites: [{ province: 'tuyen-quang', name: 'Xã Mẫu', running: true }],
	}),
	practice('to-luu-dong', {
		text: 'Tổ lưu động tới từng nhà làm giấy tờ cho người già yếu',
		needs: ['giay-to'],
		conditions: {
			terrain: ['delta', 'urban'],
			organisations: ['commune', 'mass-organisation'],
			people: { min: 3, unit: 'người' },
			money: { min: 20, max: 60, unit: 'triệu đồng' },
		},
		sites: [{ province: 'can-tho', name: 'Phường A', running: false }],
	}),
	practice('diem-buu-cuc', {
		text: 'Nhận hồ sơ giấy tờ tại bưu cục, trả tại nhà',
		needs: ['giay-to'],
	}),
	practice('hai-ho-mot-ho', {
		text: 'Hai hộ chung một hố ủ rác bếp. Rác sinh hoạt không ai phân loại',
		needs: ['rac'],
		conditions: {
			terrain: ['midland', 'delta'],
			organisations: ['village', 'mass-organisation'],
			households: { min: 10, max: 120, unit: 'hộ' },
			time: { max: 3, unit: 'tháng' },
			area: { min: 2, unit: 'm² mỗi hố' },
			needs: ['Nhà có vườn'],
		},
		evidence: 'agency-confirmed',
		running: 3,
	}),
	practice('doi-rac-lay-qua', {
		text: 'Đổi rác nhựa lấy quà ở sân trường. Rác thải nhựa vứt bừa',
		needs: ['rac'],
		conditions: {
			terrain: ['urban', 'coast'],
			organisations: ['school'],
			people: { min: 5, unit: 'người' },
			money: { min: 500, unit: 'nghìn đồng' },
		},
	}),
	practice('thu-gom-dao', {
		text: 'Thuyền gom rác quanh đảo',
		needs: ['rac'],
		conditions: {
			terrain: ['island', 'coast'],
			organisations: ['cooperative', 'community-group'],
			people: { min: 6, unit: 'người' },
			money: { min: 0.2, max: 0.3, unit: 'tỷ đồng' },
			needs: ['Thuyền máy'],
		},
	}),
	practice('trong-bao-mua', {
		text: 'Ba hồi trống báo mưa. Mưa lớn, ở dưới chân đồi nứt',
		needs: ['sat-lo'],
		conditions: {
			terrain: ['mountain'],
			organisations: ['village'],
			households: { max: 60, unit: 'hộ' },
		},
	}),
	practice('tram-do-mua', {
		text: 'Trạm đo mưa tự động nhắn tin báo sạt lở',
		needs: ['sat-lo'],
		conditions: {
			terrain: ['mountain', 'midland'],
			organisations: ['commune', 'department'],
			money: { min: 80, unit: 'triệu đồng' },
			households: { min: 100, unit: 'hộ' },
			needs: ['Sóng điện thoại', 'Điện lưới'],
		},
		evidence: 'decision',
	}),
	practice('lop-dien-thoai', {
		text: 'Cháu dạy bà bấm điện thoại. Bà con ngại dùng công nghệ',
		needs: ['cong-nghe'],
		conditions: {
			organisations: ['school', 'mass-organisation'],
			people: { min: 12, unit: 'học sinh' },
			needs: ['Sóng điện thoại', 'Chỗ ngồi có đèn'],
		},
		running: 1,
	}),
	practice('to-cong-nghe', {
		text: 'Tổ công nghệ số cộng đồng đi từng ngõ',
		needs: ['cong-nghe'],
		conditions: {
			organisations: ['village', 'community-group'],
			people: { min: 4, max: 7, unit: 'người' },
		},
		evidence: 'press-reported',
		unverified: 4,
	}),
	practice('hoi-quan', {
		text: 'Hội quán nông dân bàn chuyện làm ăn. Được mùa mà không bán được',
		needs: ['dau-ra'],
		conditions: {
			terrain: ['delta'],
			organisations: ['community-group', 'cooperative'],
			people: { min: 30, unit: 'người' },
			time: { min: 6, max: 12, unit: 'tháng' },
		},
		sites: [{ province: 'dong-thap', name: 'Hội quán B', running: true }],
	}),
	practice('hop-dong-doanh-nghiep', {
		text: 'Doanh nghiệp ký hợp đồng mua trước cả vụ nông sản',
		needs: ['dau-ra'],
		conditions: {
			terrain: ['mountain', 'delta'],
			organisations: ['enterprise', 'cooperative'],
			area: { min: 20, unit: 'ha' },
			money: { min: 1, unit: 'tỷ đồng' },
		},
	}),
];
