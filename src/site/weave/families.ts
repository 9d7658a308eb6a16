/** Which motifs, borders and dyes a field's cloths are woven of. Related fields share a family. */
import type { BorderName } from './borders.ts';
import type { DyeName } from './dyes.ts';
import type { MotifName } from './motifs.ts';

/** Ground, first, second and third thread, ground of the belt under the main motif. */
export type Palette = readonly [DyeName, DyeName, DyeName, DyeName, DyeName];

type Some<Item> = readonly [Item, ...Item[]];

export interface Family {
	motifs: Some<MotifName>;
	borders: Some<BorderName>;
	palettes: Some<Palette>;
}

const FAMILIES = {
	forest: {
		motifs: ['cayRung', 'laThoi', 'rauDon', 'chim'],
		borders: ['rangCua', 'soc', 'lucLac', 'mongChim'],
		palettes: [
			['la', 'trung', 'lua', 'laNon', 'sonTham'],
			['sonThen', 'trung', 'laNon', 'gach', 'la'],
			['nau', 'trung', 'lua', 'laNon', 'la'],
			['la', 'lua', 'trung', 'gach', 'sonThen'],
		],
	},
	nature: {
		motifs: ['rauDon', 'mamCay', 'giotNuoc', 'chim'],
		borders: ['lucLac', 'soc', 'hatNgo', 'songNuoc'],
		palettes: [
			['bien', 'trung', 'lua', 'ngoc', 'sonThen'],
			['la', 'lua', 'trung', 'gach', 'bien'],
			['sonThen', 'ngoc', 'lua', 'trung', 'bien'],
			['bien', 'lua', 'trung', 'laNon', 'nau'],
		],
	},
	sea: {
		motifs: ['ca', 'thuyen', 'luoi', 'song'],
		borders: ['songNuoc', 'rangCua', 'lucLac', 'moc'],
		palettes: [
			['cham', 'trung', 'ngoc', 'vang', 'bien'],
			['bien', 'trung', 'lua', 'gach', 'cham'],
			['sonThen', 'ngoc', 'trung', 'chamNhat', 'cham'],
			['cham', 'lua', 'trung', 'ngoc', 'sonTham'],
		],
	},
	rice: {
		motifs: ['bongLua', 'bacThang', 'boLua', 'saoNho'],
		borders: ['hatNgo', 'rangCua', 'soc', 'thang'],
		palettes: [
			['nau', 'lua', 'trung', 'gach', 'sonTham'],
			['lua', 'sonTham', 'nau', 'son', 'vang'],
			['la', 'lua', 'trung', 'vang', 'nau'],
			['sonTham', 'lua', 'trung', 'laNon', 'la'],
		],
	},
	school: {
		motifs: ['sach', 'ngoiBut', 'den', 'saoNho'],
		borders: ['gach', 'soc', 'hatNgo', 'thang'],
		palettes: [
			['son', 'trung', 'lua', 'vang', 'cham'],
			['cham', 'trung', 'lua', 'gach', 'son'],
			['la', 'trung', 'lua', 'gach', 'cham'],
			['nau', 'lua', 'trung', 'vang', 'son'],
		],
	},
	paper: {
		motifs: ['vanBan', 'trien', 'cuaMo'],
		borders: ['congVan', 'gach', 'moc', 'thang'],
		palettes: [
			['trung', 'son', 'sonThen', 'vang', 'lua'],
			['son', 'trung', 'lua', 'vang', 'sonTham'],
			['cham', 'trung', 'lua', 'vang', 'son'],
			['sonThen', 'trung', 'vang', 'gach', 'son'],
		],
	},
	hazard: {
		motifs: ['nui', 'nhaSan', 'mua', 'thuyen'],
		borders: ['rangCua', 'songNuoc', 'mongChim', 'gach'],
		palettes: [
			['sonThen', 'trung', 'lua', 'gach', 'sonTham'],
			['sonTham', 'trung', 'lua', 'vang', 'sonThen'],
			['cham', 'trung', 'ngoc', 'gach', 'sonThen'],
			['nau', 'trung', 'lua', 'gach', 'bien'],
		],
	},
	village: {
		motifs: ['nhaSan', 'congLang', 'hoa', 'laThoi'],
		borders: ['soc', 'hatNgo', 'rangCua', 'mongChim'],
		palettes: [
			['gach', 'trung', 'lua', 'sonThen', 'sonTham'],
			['nau', 'trung', 'lua', 'gach', 'sonThen'],
			['la', 'trung', 'lua', 'gach', 'nau'],
			['sonTham', 'lua', 'trung', 'ngoc', 'bien'],
		],
	},
	together: {
		motifs: ['nguoi', 'saoTam', 'thoiLong', 'mocDoi'],
		borders: ['lucLac', 'hatNgo', 'moc', 'soc'],
		palettes: [
			['son', 'lua', 'trung', 'vang', 'sonThen'],
			['cham', 'lua', 'trung', 'gach', 'son'],
			['sonThen', 'lua', 'trung', 'gach', 'son'],
			['nau', 'lua', 'trung', 'gach', 'bien'],
		],
	},
	border: {
		motifs: ['thoiLong', 'saoTam', 'cauNoi', 'nui'],
		borders: ['lucLac', 'soc', 'rangCua', 'moc'],
		palettes: [
			['cham', 'trung', 'lua', 'chamNhat', 'sonThen'],
			['sonThen', 'trung', 'lua', 'gach', 'cham'],
			['la', 'trung', 'lua', 'gach', 'sonThen'],
			['cham', 'lua', 'trung', 'gach', 'sonTham'],
		],
	},
	circuit: {
		motifs: ['mach', 'diemSang', 'lanSong', 'saoNho'],
		borders: ['congVan', 'gach', 'moc', 'lucLac'],
		palettes: [
			['cham', 'ngoc', 'trung', 'lua', 'sonThen'],
			['sonThen', 'lua', 'ngoc', 'trung', 'bien'],
			['bien', 'trung', 'lua', 'ngoc', 'cham'],
			['sonTham', 'ngoc', 'lua', 'trung', 'sonThen'],
		],
	},
	lotus: {
		motifs: ['sen', 'saoTam', 'hoa', 'den'],
		borders: ['soc', 'hatNgo', 'mongChim', 'lucLac'],
		palettes: [
			['sonTham', 'trung', 'lua', 'gach', 'sonThen'],
			['sonThen', 'lua', 'trung', 'gach', 'sonTham'],
			['cham', 'lua', 'trung', 'gach', 'sonTham'],
			['la', 'trung', 'lua', 'gach', 'sonTham'],
		],
	},
} as const satisfies Readonly<Record<string, Family>>;

export type FamilyName = keyof typeof FAMILIES;

/** Field id → family. */
const FAMILY_OF_FIELD = new Map<string, FamilyName>([
	['lam-nghiep', 'forest'],
	['tai-nguyen-moi-truong', 'nature'],
	['thuy-san-va-kinh-te-bien', 'sea'],
	['nong-nghiep', 'rice'],
	['giao-duc-va-khuyen-hoc', 'school'],
	['cai-cach-hanh-chinh', 'paper'],
	['ung-pho-thien-tai', 'hazard'],
	['nong-thon-moi', 'village'],
	['an-sinh-xa-hoi', 'village'],
	['kinh-te-tap-the', 'together'],
	['kinh-te-va-doanh-nghiep', 'together'],
	['doi-ngoai', 'border'],
	['quoc-phong-an-ninh', 'border'],
	['chuyen-doi-so', 'circuit'],
	['khoa-hoc-cong-nghe', 'circuit'],
	['thong-tin-truyen-thong', 'circuit'],
	['xay-dung-dang-va-he-thong-chinh-tri', 'lotus'],
	['van-hoa-the-thao-du-lich', 'lotus'],
	['y-te', 'lotus'],
]);

/** Field ids that have a family of their own. */
export const FIELDS_WITH_FAMILY: readonly string[] = [...FAMILY_OF_FIELD.keys()];

/** The family of a field; a field not known yet is woven as a village. */
export function familyOf(field: string): Family {
	return FAMILIES[FAMILY_OF_FIELD.get(field) ?? 'village'];
}
