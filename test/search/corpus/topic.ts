/** What a subject of the invented entries has: words of its own, from which several entries are told. */
export interface Topic {
	/** Begins the slugs of its entries. */
	id: string;
	/** Id in `_shared/fields.yaml`. */
	field: string;
	/** Id in `_shared/movements.yaml`. */
	movement: string;
	/** Id of `CORPUS_NEEDS`. */
	need: string;
	/** What it is about, a noun phrase. */
	about: string;
	/** Who does it: stands before the name of a commune. */
	group: string;
	/** Verb phrases for titles. */
	does: readonly [string, string, string];
	/** Sentences in the subject's own vocabulary; the last one says how it was before. */
	says: readonly string[];
	/** Where it can happen; anywhere when missing. */
	terrain?: readonly Terrain[];
}

export type Terrain = 'mountain' | 'delta' | 'coast' | 'urban';

/** Problems in people's words that only the invented practices answer. */
export const CORPUS_NEEDS = [
	{ id: 'mau-om-dau-xa-tram', words: 'Ốm đau mà trạm xá ở xa' },
	{ id: 'mau-tre-thieu-cho-hoc', words: 'Trẻ thiếu chỗ học, chỗ tập' },
	{ id: 'mau-nghe-cu-vang-tho', words: 'Nghề cũ vắng thợ, hàng làm ra để đấy' },
	{ id: 'mau-vat-nuoi-cay-trong', words: 'Chuồng trại nhỏ, mỗi nhà nuôi trồng một kiểu' },
	{ id: 'mau-nep-xua-mai-mot', words: 'Nếp xưa mai một dần' },
	{ id: 'mau-thieu-cho-choi', words: 'Chiều xuống không có chỗ tập, chỗ chơi' },
	{ id: 'mau-di-lai-cach-tro', words: 'Đi lại cách trở' },
	{ id: 'mau-lo-an-toan', words: 'Ra khỏi nhà là lo chuyện an toàn' },
	{ id: 'mau-neo-don', words: 'Neo đơn, ít người đỡ đần' },
] as const;
