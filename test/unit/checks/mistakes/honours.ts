import { criteria, exemplar, individual, plan, type Tree, yaml } from '../content.ts';

const FILE = 'xa-mau/exemplars/to-tu-quan/index.mdx';
const PLAN = 'xa-mau/plans/ke-hoach-2021-2025.yaml';

export const HONOUR_MISTAKES = {
	'thieu-so-quyet-dinh': {
		[FILE]: exemplar({ awards: [{ award: 'bang-khen-tinh', date: '2025' }] }),
	},
	'lanh-dao-chua-guong': {
		'xa-mau/exemplars/doi-gio-hop/index.mdx': individual({
			role: 'leader',
			leads: { name: 'Tổ tự quản thôn Hạ' },
		}),
	},
	'cap-huyen-het': {
		[FILE]: exemplar({
			recognitions: [
				{ level: 'district', date: '2025-09-02', issuer: 'UBND huyện', decision: 'chưa có số' },
			],
		}),
	},
	'tieu-chi-bat-kha': {
		[PLAN]: plan({
			criteriaSets: [criteria({ rule: 'rating-years', rating: 'excellent', years: 6 })],
		}),
	},
	'ngoai-giai-doan': {
		'xa-mau/registrations/ke-hoach-2021-2025-2027.yaml': yaml({
			plan: 'ke-hoach-2021-2025',
			year: 2027,
			rows: [{ subject: 'collective', level: 'commune', count: 2 }],
		}),
	},
	'thieu-duyet': {
		[FILE]: exemplar({ plans: [{ plan: 'ke-hoach-2021-2025' }] }),
		[PLAN]: plan({ requiredApprovals: ['council'] }),
	},
	'ngay-tuong-lai': { [FILE]: exemplar({ publishedOn: '2062-03-15' }) },
	'qua-han-kiem': { [FILE]: exemplar({ lastChecked: { on: '2023-02-01', by: 'Văn phòng xã' } }) },
	'hen-qua-han': {
		[FILE]: exemplar({ incomplete: { missing: ['kinh phí'], expectedBy: '2026-01-31' } }),
	},
} satisfies Record<string, Tree>;
