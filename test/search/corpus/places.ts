/** Where the invented entries play: provinces of today with a district of before 2025-07-01, and invented communes. */
import type { Chance } from '../../../scripts/lib/bench/words.ts';
import type { Terrain } from './topic.ts';

export const REGIONS = [
	'mien-nui',
	'dong-bang',
	'duyen-hai',
	'cao-nguyen',
	'thanh-pho',
	'song-nuoc',
] as const;
export type Region = (typeof REGIONS)[number];

export interface District {
	region: Region;
	/** Id of today's province. */
	province: string;
	/** Id of the province before 2025-07-01. */
	before: string;
	/** “huyện Đồng Văn”. */
	name: string;
	terrain: Terrain;
}

const OF_REGION: Readonly<Record<Region, readonly (readonly [string, string, string, Terrain])[]>> =
	{
		'mien-nui': [
			['tuyen-quang', 'ha-giang', 'huyện Đồng Văn', 'mountain'],
			['tuyen-quang', 'tuyen-quang', 'huyện Chiêm Hóa', 'mountain'],
			['cao-bang', 'cao-bang', 'huyện Trùng Khánh', 'mountain'],
			['lang-son', 'lang-son', 'huyện Bắc Sơn', 'mountain'],
			['thai-nguyen', 'bac-kan', 'huyện Ba Bể', 'mountain'],
			['thai-nguyen', 'thai-nguyen', 'huyện Định Hóa', 'mountain'],
			['dien-bien', 'dien-bien', 'huyện Mường Ảng', 'mountain'],
			['lai-chau', 'lai-chau', 'huyện Tân Uyên', 'mountain'],
			['son-la', 'son-la', 'huyện Mộc Châu', 'mountain'],
			['lao-cai', 'yen-bai', 'thị xã Nghĩa Lộ', 'mountain'],
			['lao-cai', 'lao-cai', 'huyện Văn Bàn', 'mountain'],
			['phu-tho', 'hoa-binh', 'huyện Mai Châu', 'mountain'],
			['bac-ninh', 'bac-giang', 'huyện Lục Ngạn', 'mountain'],
		],
		'dong-bang': [
			['ha-noi', 'ha-noi', 'huyện Thường Tín', 'delta'],
			['ha-noi', 'ha-noi', 'quận Đống Đa', 'urban'],
			['bac-ninh', 'bac-ninh', 'huyện Lương Tài', 'delta'],
			['phu-tho', 'vinh-phuc', 'huyện Lập Thạch', 'delta'],
			['phu-tho', 'phu-tho', 'huyện Lâm Thao', 'delta'],
			['hai-phong', 'hai-duong', 'huyện Thanh Hà', 'delta'],
			['hai-phong', 'hai-phong', 'huyện Thủy Nguyên', 'delta'],
			['hai-phong', 'hai-phong', 'quận Ngô Quyền', 'urban'],
			['hung-yen', 'thai-binh', 'huyện Quỳnh Phụ', 'delta'],
			['ninh-binh', 'nam-dinh', 'huyện Giao Thủy', 'coast'],
			['ninh-binh', 'nam-dinh', 'thành phố Nam Định', 'urban'],
			['ninh-binh', 'ha-nam', 'huyện Lý Nhân', 'delta'],
			['quang-ninh', 'quang-ninh', 'huyện Vân Đồn', 'coast'],
			['quang-ninh', 'quang-ninh', 'thành phố Uông Bí', 'urban'],
		],
		'duyen-hai': [
			['thanh-hoa', 'thanh-hoa', 'huyện Nga Sơn', 'coast'],
			['thanh-hoa', 'thanh-hoa', 'huyện Bá Thước', 'mountain'],
			['nghe-an', 'nghe-an', 'huyện Diễn Châu', 'coast'],
			['nghe-an', 'nghe-an', 'thành phố Vinh', 'urban'],
			['ha-tinh', 'ha-tinh', 'huyện Lộc Hà', 'coast'],
			['quang-tri', 'quang-binh', 'huyện Lệ Thủy', 'delta'],
			['quang-tri', 'quang-tri', 'huyện Gio Linh', 'coast'],
			['hue', 'hue', 'huyện Phú Vang', 'coast'],
			['hue', 'hue', 'huyện A Lưới', 'mountain'],
			['da-nang', 'quang-nam', 'huyện Duy Xuyên', 'delta'],
			['da-nang', 'da-nang', 'quận Liên Chiểu', 'urban'],
			['quang-ngai', 'quang-ngai', 'huyện Mộ Đức', 'coast'],
			['gia-lai', 'binh-dinh', 'huyện Phù Cát', 'coast'],
			['gia-lai', 'binh-dinh', 'thành phố Quy Nhơn', 'urban'],
			['dak-lak', 'phu-yen', 'thị xã Sông Cầu', 'coast'],
			['khanh-hoa', 'khanh-hoa', 'thị xã Ninh Hòa', 'coast'],
			['lam-dong', 'binh-thuan', 'huyện Tuy Phong', 'coast'],
		],
		'cao-nguyen': [
			['quang-ngai', 'kon-tum', 'huyện Sa Thầy', 'mountain'],
			['gia-lai', 'gia-lai', 'huyện Chư Păh', 'mountain'],
			['dak-lak', 'dak-lak', 'huyện Krông Bông', 'mountain'],
			['lam-dong', 'dak-nong', 'huyện Đắk Mil', 'mountain'],
			['lam-dong', 'lam-dong', 'huyện Lạc Dương', 'mountain'],
			['dong-nai', 'binh-phuoc', 'huyện Bù Đăng', 'mountain'],
		],
		'thanh-pho': [
			['ho-chi-minh', 'ho-chi-minh', 'quận Bình Thạnh', 'urban'],
			['ho-chi-minh', 'binh-duong', 'thành phố Thuận An', 'urban'],
			['ho-chi-minh', 'ba-ria-vung-tau', 'huyện Xuyên Mộc', 'coast'],
			['dong-nai', 'dong-nai', 'thành phố Biên Hòa', 'urban'],
			['tay-ninh', 'tay-ninh', 'huyện Dương Minh Châu', 'delta'],
			['tay-ninh', 'long-an', 'huyện Cần Giuộc', 'delta'],
		],
		'song-nuoc': [
			['dong-thap', 'tien-giang', 'huyện Cái Bè', 'delta'],
			['dong-thap', 'tien-giang', 'thị xã Gò Công', 'coast'],
			['dong-thap', 'dong-thap', 'huyện Tam Nông', 'delta'],
			['vinh-long', 'ben-tre', 'huyện Mỏ Cày Nam', 'delta'],
			['vinh-long', 'tra-vinh', 'huyện Cầu Ngang', 'coast'],
			['vinh-long', 'vinh-long', 'huyện Vũng Liêm', 'delta'],
			['an-giang', 'kien-giang', 'huyện Gò Quao', 'delta'],
			['an-giang', 'kien-giang', 'thành phố Rạch Giá', 'urban'],
			['can-tho', 'hau-giang', 'huyện Phụng Hiệp', 'delta'],
			['can-tho', 'can-tho', 'quận Ninh Kiều', 'urban'],
			['ca-mau', 'bac-lieu', 'huyện Đông Hải', 'coast'],
			['ca-mau', 'ca-mau', 'huyện Năm Căn', 'coast'],
		],
	};

const DISTRICTS: readonly District[] = REGIONS.flatMap((region) =>
	OF_REGION[region].map(([province, before, name, terrain]) => ({
		region,
		province,
		before,
		name,
		terrain,
	})),
);

/** Districts of as many different provinces of today, where the subject can happen. */
export function drawDistricts(
	count: number,
	terrain: readonly Terrain[] | undefined,
	from: Chance,
): District[] {
	const left = DISTRICTS.filter((one) => terrain === undefined || terrain.includes(one.terrain));
	const drawn: District[] = [];
	while (drawn.length < count) {
		const open = left.filter(({ province }) => drawn.every((one) => one.province !== province));
		drawn.push(from.pick(open));
	}
	return drawn;
}

const NORTH = ['Tân', 'Phú', 'Yên', 'Đông', 'Hòa', 'Thạch', 'Vĩnh', 'Liên', 'Đại', 'Quỳnh'];
const NORTH_ENDS = ['Lộc', 'Khê', 'Thượng', 'Điền', 'Thủy', 'Trạch', 'Lương', 'Đường', 'Dương'];
const COMMUNE_WORDS: Readonly<Record<Region, readonly [readonly string[], readonly string[]]>> = {
	'mien-nui': [
		['Nậm', 'Mường', 'Tà', 'Pá', 'Bản', 'Khau'],
		['Lạnh', 'Khoa', 'Vai', 'Son', 'Hán', 'Đăm', 'Luông', 'Phạ'],
	],
	'dong-bang': [NORTH, NORTH_ENDS],
	'duyen-hai': [
		['Hải', 'Diên', 'Phước', 'Triệu', 'Cát', 'Thủy', 'Hoài', 'An'],
		['Lâm', 'Hòa', 'Ninh', 'Trạch', 'Dương', 'Mỹ', 'Tín', 'Thịnh'],
	],
	'cao-nguyen': [
		['Ia', 'Đăk', 'Ea', 'Plei', 'Chư'],
		['Rơng', 'Hlăn', 'Tơ Re', 'Mol', 'Nuêl', 'Kring', 'Wâm'],
	],
	'thanh-pho': [
		['Tân', 'Bàu', 'Long', 'Hiệp', 'Phước'],
		['Đông', 'Hưng', 'Thuận', 'Phú', 'Quới', 'Định'],
	],
	'song-nuoc': [
		['Mỹ', 'Thạnh', 'Vĩnh', 'Tân', 'Hưng', 'Ngãi'],
		['Phong', 'Lợi', 'Hòa', 'Đông', 'Khánh', 'Trị', 'Thới'],
	],
};

const LOCALITIES: Readonly<Record<Region, readonly [string, readonly string[]]>> = {
	'mien-nui': ['bản', ['Pom', 'Nà Ỏm', 'Huổi Sài', 'Co Muông', 'Lũng Vài', 'Khuổi Luồn']],
	'dong-bang': ['thôn', ['Đồng Vai', 'Cầu Đất', 'Bến Đá', 'Trại Bông', 'Ngõ Đình', 'Cửa Điếm']],
	'duyen-hai': ['thôn', ['Xóm Rớ', 'Bàu Sen', 'Cồn Dương', 'Gò Đậu', 'Bãi Ngang', 'Hà Trung']],
	'cao-nguyen': ['làng', ['Kon Hring', 'Plei Gơl', 'Bon Rạt', 'Krai Nú', 'Đê Tâm', 'Buôn Duôr']],
	'thanh-pho': ['khu phố', ['Lò Vôi', 'Bến Than', 'Cây Điệp', 'Xóm Chiếu', 'Gò Dưa', 'Cầu Kinh']],
	'song-nuoc': ['ấp', ['Rạch Dừa', 'Xẻo Đước', 'Cái Da', 'Giồng Me', 'Kinh Đào', 'Bà Điều']],
};

/** “Tân Lộc”. */
export const drawCommune = ({ region }: District, from: Chance): string =>
	COMMUNE_WORDS[region].map((words) => from.pick(words)).join(' ');

/** “thôn Đồng Vai”. */
export function drawLocality({ region }: District, from: Chance): string {
	const [kind, names] = LOCALITIES[region];
	return `${kind} ${from.pick(names)}`;
}
