import { exemplar, fact, OWNERS, story, type Tree } from '../content.ts';

const FOLDER = 'xa-mau/exemplars/to-tu-quan';
const photo = {
	src: './mot-vong.jpg',
	alt: 'Ba người đẩy xe rác trên đường xóm',
	credit: 'UBND xã Mẫu',
	consent: 'ảnh không có người nhận ra được',
};
const withPhoto = exemplar({ photos: [photo] });

export const FILE_MISTAKES = {
	'vai-chua-khop': { [OWNERS]: '/content/xa-mau/ @nguoi-cu\n' },
	'thu-muc-la': {
		'xa-mao/exemplars/to-tu-quan/index.mdx': exemplar({ name: 'Tổ tự quản thôn Trung' }),
	},
	'tep-la': { 'xa-mau/storis/2026/mot-chieu/index.mdx': story() },
	'ten-tep-sai': {
		[`${FOLDER}/Ảnh đẹp.JPG`]: { bytes: 90_000, picture: { width: 1600, height: 900 } },
	},
	'nam-sai-thu-muc': {
		'xa-mau/stories/2025/mot-chieu/index.mdx': story({ title: 'Một chiều ở đầu ngõ' }),
	},
	'chua-gop': {
		[`${FOLDER}/index.mdx`]: exemplar(
			{},
			'<<<<<<< HEAD\nTổ đi lúc năm giờ.\n=======\nTổ đi lúc sáu giờ.\n>>>>>>> bien-tap',
		),
	},
	'trung-ma': { [`${FOLDER}/index.mdx`]: exemplar({ facts: [fact, { ...fact, value: 12 }] }) },
	'anh-qua-lon': {
		[`${FOLDER}/index.mdx`]: withPhoto,
		[`${FOLDER}/mot-vong.jpg`]: { bytes: 9_856_614, picture: { width: 6000, height: 4000 } },
	},
	'anh-qua-nho': {
		[`${FOLDER}/index.mdx`]: withPhoto,
		[`${FOLDER}/mot-vong.jpg`]: { bytes: 20_000, picture: { width: 320, height: 240 } },
	},
	'anh-hong': {
		[`${FOLDER}/index.mdx`]: withPhoto,
		[`${FOLDER}/mot-vong.jpg`]: { bytes: 20_000, picture: 'unreadable' },
	},
	'tep-hong': { [`${FOLDER}/mau.docx`]: { bytes: 20_000, attachment: 'broken' } },
	'tep-co-mat-khau': { [`${FOLDER}/mau.docx`]: { bytes: 20_000, attachment: 'locked' } },
	'tep-chua-doc-het': { [`${FOLDER}/mau.doc`]: { bytes: 20_000, attachment: 'old-format' } },
	'tep-khong-dung': { [`${FOLDER}/mau-bien-ban.docx`]: { bytes: 20_000 } },
} satisfies Record<string, Tree>;
