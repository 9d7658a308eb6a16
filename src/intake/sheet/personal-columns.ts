/** Tells columns and cells that name or identify people. Registrations are published as counts, so none of it may enter. */
import { foldedWords } from '../../text/fold.ts';
import { type Cell, cellText } from './table.ts';

const PERSONAL_HEADER =
	/^(?:ho(?: va)? ten|ten (?:ca nhan|dien hinh|nguoi|tap the)|nguoi |ca nhan tap the|chu ho|dai dien)|^(?:ten|cccd|cmnd|can cuoc|dien thoai|sdt|email|ngay sinh|nam sinh|gioi tinh|dia chi|dan toc|ton giao|que quan)(?: |$)|(?:so dien thoai|so can cuoc|so cccd|so cmnd|dinh danh)/;

/** The family names of nearly everybody in Vietnam. */
const FAMILY_NAMES = new Set(
	(
		'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh ' +
		'trương đinh lâm mai tô hà cao lương lưu phùng tạ chu quách thạch tống triệu kiều giang thái ' +
		'sùng vàng giàng lò lầu mùa thào hầu cư ma lỳ vi quàng cầm đèo tòng lường hảng giáp đàm nông'
	).split(' '),
);

const TITLE =
	/^(?:hộ |gia đình |đồng chí |đ\/c |ông |bà |anh |chị |em |cô |chú |bác |cụ |già làng )+/iu;

/**
 * “Nguyễn Văn Mẫu”, “Hộ bà Lò Thử”: capitalised words, after a word for a person or with a family name first. Two words
 * alone are as often a place (Mai Châu), so they need the word for a person.
 */
export function looksLikePerson(text: string): boolean {
	const name = text.normalize('NFC').trim().replace(TITLE, '');
	const hadTitle = name !== text.normalize('NFC').trim();
	const words = name.split(/\s+/);
	if (words.length < 2 || words.length > 5) return false;
	if (!words.every((word) => /^\p{Lu}[\p{L}’']*$/u.test(word))) return false;
	const family = words[0]?.toLocaleLowerCase('vi') ?? '';
	return hadTitle || (words.length > 2 && FAMILY_NAMES.has(family));
}

/** Whether a column holds names or identities, by what it is called or by what most of its cells look like. */
export function isPersonalColumn(header: string, cells: readonly Cell[]): boolean {
	if (PERSONAL_HEADER.test(foldedWords(header).join(' '))) return true;
	const texts = cells.map(cellText).filter((text) => text !== '');
	return texts.length > 0 && texts.filter(looksLikePerson).length * 2 > texts.length;
}
