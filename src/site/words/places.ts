/** Words of place pages. */
import type { Lineage } from '../../domain/places/places.ts';
import { formatDateShort } from '../../text/date.ts';

/** Name of a unit of before, as it stands beside today's names. */
export const formerUnit = (name: string): string => `${name} (trước 1/7/2025)`;

const lower = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);

const listed = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;

/** What happened to a unit of today on 2025-07-01 (Resolution 202/2025/QH15), and what that means for the list. */
export function historyOfToday({ today, predecessors, changedOn }: Lineage): string[] {
	const district = 'Từ 1/7/2025 không còn cấp huyện; tên huyện trong bài là tên lúc việc xảy ra.';
	const city =
		today.cityFrom === undefined
			? []
			: [
					`Từ ${formatDateShort(today.cityFrom)}, ${today.shortName} là thành phố trực thuộc trung ương.`,
				];
	if (changedOn === undefined)
		return [
			`${today.name} giữ nguyên địa giới cấp tỉnh khi cả nước sắp xếp từ 63 còn 34 đơn vị ngày 1/7/2025 (Nghị quyết 202/2025/QH15).`,
			...city,
			district,
		];
	return [
		`Ngày ${formatDateShort(changedOn)}, ${listed(predecessors.map(({ name }) => name))} hợp thành ${lower(today.name)} (Nghị quyết 202/2025/QH15).`,
		...city,
		`Danh sách này gồm cả việc xảy ra khi còn là ${listed(predecessors.filter(({ id }) => id !== today.id).map(({ name }) => name))}.`,
		district,
	];
}

/** What became of a unit of before. */
export function historyOfFormer(former: string, today: string): string[] {
	return [
		`${former} là tên đến hết 30/6/2025. Từ 1/7/2025, địa bàn này thuộc ${lower(today)} (Nghị quyết 202/2025/QH15).`,
		'Danh sách này chỉ gồm việc mà bài ghi rõ là xảy ra ở địa bàn cũ.',
	];
}

export const placeHeading = (name: string): string => `Gương và mô hình ở ${name}`;
export const formerHeading = (name: string): string => `${name}, trước 1/7/2025`;
