/** Names of people in what an entry is called. */

/** Words before a name that belong to nobody. */
const TITLES =
	/^(?:Ông|Bà|Anh|Chị|Em|Cháu|Cô|Chú|Bác|Cụ|Thầy|Hộ|Gia|Đình|Một|Già|Làng|Nghệ|Nhân)\s+/u;

/** Two capitalised words or more in a row. */
const PROPER_NAME = /\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)+/gu;

/** Words that make the name after them a place. */
const PLACE_BEFORE =
	/(?:ở|tại|xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh|thôn|bản|làng|ấp|xóm|buôn|khu|phố|suối|núi|biển),?\s+(?:[\p{L}\s]+,\s+)?$/iu;

/** “Hộ ông Nguyễn Văn Mẫu ở Dào San” holds “Nguyễn Văn Mẫu”. Initials and single names name nobody. */
export function personNames(text: string): string[] {
	return [...text.matchAll(PROPER_NAME)]
		.filter(({ index }) => !PLACE_BEFORE.test(text.slice(0, index)))
		.map(([found]) => found.replace(TITLES, ''))
		.filter((name) => /\s/.test(name) && name.split(/\s+/).some((word) => word.length > 1));
}
