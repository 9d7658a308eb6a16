import type { AttachmentContent } from '../../../../src/domain/attachment.ts';
import { agency, exemplar, individual, practice, type Tree } from '../content.ts';

const FOLDER = 'xa-mau/exemplars/don-rac-dau-ngo';
const FILE = `${FOLDER}/index.mdx`;
const consent = {
	kind: 'consent',
	form: 'PDY-01',
	date: '2026-01-05',
	scope: ['name', 'story'],
	channels: ['web'],
};
const photo = {
	src: './mot-vong.jpg',
	alt: 'Một người đẩy xe rác',
	credit: 'UBND xã Mẫu',
	consent: 'PDY-01',
};
const picture = {
	[`${FOLDER}/mot-vong.jpg`]: { bytes: 90_000, picture: { width: 1600, height: 900 } },
};
/** A file that readers download, with this inside. */
const offered = (inside: Partial<AttachmentContent>): Tree => ({
	[FILE]: individual({}, '<Attachment file="./mau.xlsx" title="Mẫu sổ" />'),
	[`${FOLDER}/mau.xlsx`]: {
		bytes: 20_000,
		attachment: {
			...{ passages: [], people: [], comments: 0, changes: 0, hidden: [], unread: [] },
			...inside,
		},
	},
});
const without = (key: keyof typeof photo) => ({ ...photo, [key]: undefined });

export const PEOPLE_MISTAKES = {
	'ten-lo-nguoi': { 'xa-mau/exemplars/nguyen-van-mau-don-rac/index.mdx': individual() },
	'so-dien-thoai-rieng': {
		'xa-mau/agency.yaml': agency({ contact: { office: 'Văn phòng', phone: '0912 345 678' } }),
	},
	'so-dinh-danh': { [FILE]: individual({}, 'Căn cước số 015203004567 của anh còn hạn.') },
	'thu-rieng': {
		'xa-mau/agency.yaml': agency({ contact: { office: 'Văn phòng', email: 'xamau.lc@gmail.com' } }),
	},
	'dia-chi-nha': { [FILE]: individual({}, 'Nhà anh ở số nhà 12, ngõ 5, ai tới cũng mời nước.') },
	'doi-tu': { [FILE]: individual({}, 'Anh thuộc hộ nghèo nhưng ngày nào cũng ra dọn.') },
	'tre-em': {
		[FILE]: individual({ name: 'Em M.', basis: { ...consent, minor: true, guardian: true } }),
	},
	'co-the-la-tre-em': { [FILE]: individual({ name: 'Em M.' }, 'Em học lớp 8 ở trường xã.') },
	'thieu-can-cu': { [FILE]: individual({ basis: undefined }) },
	'nen-ghi-can-cu': {
		[FILE]: individual(),
		'xa-mau/practices/xom-sach/index.mdx': practice(
			{ exemplars: ['don-rac-dau-ngo'] },
			'Người đi đầu là anh Nguyễn Văn Mẫu.',
		),
	},
	'dong-y-het-han': { [FILE]: individual({ basis: { ...consent, until: '2026-06-30' } }) },
	'dong-y-thieu-anh': { [FILE]: individual({ basis: consent, photos: [photo] }), ...picture },
	'dong-y-thieu-kenh': { [FILE]: individual({ basis: { ...consent, channels: ['broadcast'] } }) },
	'thieu-alt': { [FILE]: individual({ photos: [without('alt')] }), ...picture },
	'thieu-nguoi-chup': { [FILE]: individual({ photos: [without('credit')] }), ...picture },
	'thieu-can-cu-anh': { [FILE]: individual({ photos: [without('consent')] }), ...picture },
	'anh-chua-khai': {
		[FILE]: individual({}, '![Một người đẩy xe rác](./mot-vong.jpg)'),
		...picture,
	},
	'anh-con-dau-vet': {
		[FILE]: individual({ photos: [photo] }),
		[`${FOLDER}/mot-vong.jpg`]: {
			bytes: 90_000,
			picture: { width: 1600, height: 900 },
			traces: [{ kind: 'place' }, { kind: 'person', text: 'Lò Thử' }],
		},
	},
	'phim-con-noi-quay': {
		[FILE]: individual(),
		[`${FOLDER}/mot-vong.mp4`]: { bytes: 90_000, traces: [{ kind: 'place' }] },
	},
	'tep-con-ten-nguoi': offered({
		people: [
			{ what: 'người tạo', name: 'Lò Thử' },
			{ what: 'người sửa cuối', name: 'Văn phòng xã Mẫu' },
		],
	}),
	'tep-con-ghi-chu': offered({ comments: 2, changes: 3 }),
	'tep-co-phan-an': offered({ hidden: ['trang tính “Danh sách”'] }),
	'da-go-con-noi-dung': {
		'xa-mau/exemplars/da-go/index.mdx': exemplar({
			title: 'Bài đã gỡ',
			withdrawn: { on: '2026-05-01', reason: 'person-request' },
		}),
	},
} satisfies Record<string, Tree>;
