/** Vietnamese alphabetical order: đ after d, ă â after a, then the tones ngang huyền hỏi ngã sắc nặng. */

/** Marks and case decide only between words with the same letters; “Bản 2” comes before “Bản 10”. */
const collator = new Intl.Collator('vi', {
	usage: 'sort',
	sensitivity: 'variant',
	numeric: true,
	caseFirst: 'upper',
});

/** Negative, zero or positive, as `Array.prototype.sort` asks. Zero only for equal text (NFC and NFD are equal). */
export function compareVietnamese(a: string, b: string): number {
	const order = collator.compare(a, b);
	if (order !== 0) return order;
	const [left, right] = [a.normalize('NFC'), b.normalize('NFC')];
	return left === right ? 0 : left < right ? -1 : 1;
}

/** A sorted copy; items with equal names keep their order. */
export function sortByName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
	return [...items].sort((a, b) => compareVietnamese(nameOf(a), nameOf(b)));
}
