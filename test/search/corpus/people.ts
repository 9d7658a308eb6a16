/** Invented names of persons, as they sound in each region, and what neighbours call them. */
import type { Chance } from '../../../scripts/lib/bench/words.ts';
import type { Region } from './places.ts';

export interface Person {
	/** “Trần Thị Duyên”. */
	name: string;
	/** “chị Duyên”. */
	called: string;
}

type Words = readonly string[];
interface Names {
	families: Words;
	women: Words;
	men: Words;
}

const KINH: Names = {
	families: [
		...['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Đỗ', 'Dương', 'Đào', 'Bùi', 'Hoàng', 'Vũ'],
		...['Phan', 'Đinh', 'Tạ', 'Mai', 'Cao', 'Lương', 'Đoàn', 'Doãn', 'Tô'],
	],
	women: [
		...['Thị Dung', 'Thị Duyên', 'Thị Đào', 'Thị Đượm', 'Thị Thúy', 'Thị Hòa', 'Thị Hoa'],
		...['Thị Lụa', 'Thanh Thủy', 'Thị Quý', 'Kim Khuê', 'Thị Nhàn', 'Thị Mận', 'Thị Diễm'],
	],
	men: [
		...['Văn Dũng', 'Văn Đúng', 'Đình Dương', 'Quang Đường', 'Văn Hòa', 'Hữu Thụy', 'Văn Khoát'],
		...['Đức Toán', 'Văn Đỗ', 'Bá Dậu', 'Trọng Quỳ', 'Văn Điệp', 'Xuân Diệp', 'Văn Thoan'],
	],
};

const OF_REGION: Readonly<Record<Region, Names>> = {
	'mien-nui': {
		families: ['Lò', 'Quàng', 'Giàng', 'Sùng', 'Vàng', 'Nông', 'Triệu', 'Ma', 'Đàm', 'Hà'],
		women: ['Thị Piếng', 'Thị Mỷ', 'Thị Sao', 'Thị Ún', 'Thị Dín', 'Thị Đính', 'Thị Hảo'],
		men: ['A Dơ', 'Văn Ín', 'A Lử', 'Văn Panh', 'A Đế', 'Văn Dế', 'Seo Páo', 'Văn Thoi'],
	},
	'dong-bang': KINH,
	'duyen-hai': KINH,
	'cao-nguyen': {
		families: ['Rơ Châm', 'Siu', 'Ksor', 'Kpă', 'Rmah', 'Đinh', 'Nay', 'Rơ Lan'],
		women: ['Nhơm', 'Blin', 'Phêr', 'Luyn', 'Đuêk', 'Djuên'],
		men: ['Thuin', 'Glôi', 'Brơm', 'Klah', 'Tơl', 'Yôn'],
	},
	'thanh-pho': {
		families: ['Huỳnh', 'Võ', 'Lâm', 'Trương', 'Châu', 'Ngô', 'Hồ', 'Lý', 'Quách', 'Thái'],
		women: ['Ngọc Điệp', 'Thị Bông', 'Mỹ Dung', 'Thị Sương', 'Ngọc Hòa', 'Thị Bé', 'Kim Đính'],
		men: ['Văn Đực', 'Tấn Dư', 'Văn Lượm', 'Hữu Đa', 'Văn Cà', 'Thành Đấu', 'Minh Dậu'],
	},
	'song-nuoc': {
		families: ['Thạch', 'Danh', 'Kim', 'Huỳnh', 'Nguyễn', 'Trần', 'Võ', 'Bùi', 'Lâm', 'Cao'],
		women: ['Thị Bảy', 'Thị Sa Rây', 'Thị Út', 'Ngọc Dừa', 'Thị Điểm', 'Thị Mười', 'Hồng Đào'],
		men: ['Văn Ràng', 'Sa Rương', 'Văn Kịp', 'Văn Đậm', 'Hoàng Dõng', 'Văn Lung', 'Tấn Đền'],
	},
};

/** Somebody whose name is not in `taken`; puts it there. */
export function drawPerson(region: Region, from: Chance, taken: Set<string>): Person {
	const { families, women, men } = OF_REGION[region];
	for (;;) {
		const isWoman = from.below(2) === 0;
		const name = `${from.pick(families)} ${from.pick(isWoman ? women : men)}`;
		if (taken.has(name)) continue;
		taken.add(name);
		const given = name.slice(name.lastIndexOf(' ') + 1);
		const title = isWoman ? from.pick(['bà', 'chị', 'cô']) : from.pick(['ông', 'anh', 'bác']);
		return { name, called: `${title} ${given}` };
	}
}

const NICKNAMES: Words = [
	...['Mái Hiên', 'Nhịp Cầu', 'Đốm Lửa', 'Bước Chân', 'Hạt Sương', 'Vành Khuyên', 'Bếp Hồng'],
	...['Con Đò', 'Ngọn Gió', 'Cánh Cò', 'Đất Lành', 'Mầm Đá', 'Dây Leo', 'Đường Mòn', 'Sao Hôm'],
	...['Vòng Tay', 'Cỏ May', 'Nắng Sớm', 'Giọt Dầu', 'Bờ Dậu', 'Chuông Gió', 'Lá Dung', 'Cỏ Non'],
	...['Trăng Rằm', 'Bến Đợi', 'Mùa Hoa Dẻ', 'Khói Lam', 'Đầu Ngõ', 'Chim Sẻ', 'Que Diêm'],
	...['Hai Bàn Tay', 'Đôi Quang', 'Gốc Sung', 'Áo Nâu Non', 'Bình Minh Đỏ', 'Tay Nải', 'Rổ Rá'],
	...['Ấm Chè Xanh', 'Khăn Rằn', 'Tiếng Gà'],
];

/** What neighbours call a group: “Nhóm Mái Hiên”. A different one for every number below forty. */
export const nicknameOf = (number: number): string =>
	`Nhóm ${NICKNAMES[number % NICKNAMES.length] ?? ''}`;
