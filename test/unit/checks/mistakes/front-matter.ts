import { exemplar, fact, story, type Tree } from '../content.ts';

const FILE = 'xa-mau/exemplars/to-tu-quan/index.mdx';

export const FRONT_MATTER_MISTAKES = {
	'yaml-hong': { [FILE]: '---\ntitle: Họp thôn: việc nhỏ\n---\n\nChữ.\n' },
	'truong-la': { [FILE]: exemplar({ titel: 'Thu gom rác' }) },
	'thieu-truong': { [FILE]: exemplar({ summary: undefined }) },
	'sai-kieu': { [FILE]: exemplar({ facts: [{ ...fact, value: '1.550' }] }) },
	'gia-tri-la': { [FILE]: exemplar({ status: 'runing' }) },
	'ngay-sai-dang': { [FILE]: exemplar({ publishedOn: '15-03-2026' }) },
	'sai-dang': { [FILE]: exemplar({ fields: ['Môi trường'] }) },
	'qua-dai': { [FILE]: exemplar({ title: 'Thu gom rác mỗi sáng '.repeat(8) }) },
	'de-trong': { [FILE]: exemplar({ fields: [] }) },
	'ngoai-khoang': { [FILE]: exemplar({ ratings: [{ year: 25, rating: 'good' }] }) },
	'truong-mau-thuan': {
		'xa-mau/stories/2026/mot-sang/index.mdx': story({
			place: { province: 'lao-cai', nationwide: true },
		}),
	},
	'so-co-cham': {
		'xa-mau/exemplars/to-tu-quan/index.mdx': exemplar().replace('value: 40', 'value: 1.550'),
	},
} satisfies Record<string, Tree>;
