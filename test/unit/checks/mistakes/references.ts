import { adoption, document, exemplar, practice, type Tree } from '../content.ts';

const FILE = 'xa-mau/exemplars/to-tu-quan/index.mdx';
const other = practice({ title: 'Nuôi cá lồng ở hồ', name: 'Cá lồng ở hồ' });
const second = (changes: Record<string, unknown>) =>
	adoption({ title: 'Thôn Trung làm theo', adopter: { name: 'Thôn Trung' }, ...changes });

export const REFERENCE_MISTAKES = {
	'tham-chieu-treo': { [FILE]: exemplar({ practices: ['xom-sachh'] }) },
	'nguon-khong-co': { [FILE]: exemplar({}, 'Tổ đi một vòng.[4](#nguon-4)') },
	'lien-ket-gay': { [FILE]: exemplar({}, 'Xem [cách làm](/mo-hinh/xa-mau/xom-sac/).') },
	'neo-gay': { [FILE]: exemplar({}, '## Một vòng mỗi sáng\n\nXem [ở trên](#mot-vong-moi-sag).') },
	'hoc-tu-mo-hinh-khac': {
		'xa-mau/practices/ca-long/index.mdx': other,
		'xa-mau/adoptions/thon-trung.mdx': second({ practice: 'ca-long', from: 'thon-thuong' }),
	},
	'nhan-rong-vong': {
		'xa-mau/adoptions/thon-thuong.mdx': adoption({ from: 'thon-trung' }),
		'xa-mau/adoptions/thon-trung.mdx': second({ from: 'thon-thuong' }),
	},
	'nhan-rong-truoc-goc': { 'xa-mau/adoptions/thon-thuong.mdx': adoption({ since: '2019-05' }) },
	'khoi-ngoai-mo-hinh': {
		'xa-mau/adoptions/thon-thuong.mdx': adoption({ blocksKept: ['hop-thon'] }),
	},
	'vong-lap': {
		'xa-mau/documents/ke-hoach.mdx': document({ replacedBy: 'ke-hoach-moi' }),
		'xa-mau/documents/ke-hoach-moi.mdx': document({ replacedBy: 'ke-hoach' }),
	},
	'trung-tieu-de': {
		'xa-mau/practices/xom-sach-2/index.mdx': practice({ name: 'Ngõ sạch' }),
	},
	'trung-nguoi': {
		'xa-mau/exemplars/to-thon-ha/index.mdx': exemplar({ title: 'Tổ thôn Hạ dọn kênh' }),
	},
	'trung-mo-hinh': {
		'xa-mau/practices/xom-sach-2/index.mdx': practice({ title: 'Dọn rác lúc năm giờ' }),
	},
} satisfies Record<string, Tree>;
