/** Words of practices: conditions, costs, visits. */
import type { Practice } from '../../domain/schemas/practice.ts';
import { formatDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { MISSING } from '../labels/interface.ts';
import { ORGANISATION, TERRAIN } from '../labels/values.ts';
import type { CostView } from '../views.ts';
import { practiceCount } from './entries.ts';

type Conditions = NonNullable<Practice['conditions']>;
interface Range {
	min?: number | undefined;
	max?: number | undefined;
	unit: string;
}

/** “từ 2 đến 5 người”, “ít nhất 2 người”, “nhiều nhất 10 triệu đồng” */
export function rangeText({ min, max, unit }: Range): string {
	if (min !== undefined && max !== undefined)
		return min === max
			? `${formatNumber(min)} ${unit}`
			: `từ ${formatNumber(min)} đến ${formatNumber(max)} ${unit}`;
	return min === undefined
		? `nhiều nhất ${formatNumber(max ?? 0)} ${unit}`
		: `ít nhất ${formatNumber(min)} ${unit}`;
}

/** Stated conditions as label and words; what is not stated is left out. */
export function conditionRows(
	conditions: Conditions | undefined,
): { label: string; text: string }[] {
	if (conditions === undefined) return [];
	const { terrain, organisations, people, households, money, time, area, needs, notes } =
		conditions;
	const rows: [string, string | undefined][] = [
		['Địa hình', terrain?.map((item) => TERRAIN[item]).join(', ')],
		['Ai làm được', organisations?.map((item) => ORGANISATION[item]).join(', ')],
		['Người', people && rangeText(people)],
		['Quy mô', households && rangeText(households)],
		['Tiền', money && rangeText(money)],
		['Thời gian', time && rangeText(time)],
		['Đất', area && rangeText(area)],
		['Phải có sẵn', needs.length === 0 ? undefined : needs.join('; ')],
		['Khác', notes.length === 0 ? undefined : notes.join('; ')],
	];
	return rows.flatMap(([label, text]) =>
		text === undefined || text === '' ? [] : [{ label, text }],
	);
}

/** The cost table in words; a total only where every amount is recorded. */
export function costView(cost: NonNullable<Practice['cost']>): CostView {
	const amounts = cost.rows.flatMap((row) => row.amount ?? []);
	const price = cost.priceDate === undefined ? '' : ` Giá ${formatDate(cost.priceDate)}.`;
	return {
		caption: `Cho ${cost.per}.${price}`,
		money: cost.money,
		rows: cost.rows.map((row) => ({
			item: row.item,
			from: row.from ?? MISSING.cost.toLocaleLowerCase('vi').replace('.', ''),
			amount:
				row.amount === null
					? MISSING.cost.toLocaleLowerCase('vi').replace('.', '')
					: formatNumber(row.amount),
		})),
		...(amounts.length === cost.rows.length && {
			total: formatNumber(amounts.reduce((sum, amount) => sum + amount, 0)),
		}),
		...(cost.note !== undefined && { note: cost.note }),
	};
}

export function visitText({ accepts, when, who, note }: NonNullable<Practice['visit']>): string {
	if (!accepts) return ['Chưa nhận đoàn tới học.', note].filter(Boolean).join(' ');
	const parts = [when && `khi nào: ${when}`, who && `ai đón: ${who}`].filter(Boolean);
	return `Nhận đoàn tới học${parts.length === 0 ? '' : `; ${parts.join('; ')}`}.${note === undefined ? '' : ` ${note}`}`;
}

export const usedIn = (count: number): string => `có trong ${practiceCount(count)}`;

/** “3 nơi làm theo, 1 nơi đã dừng” */
export function adoptionSummary(all: number, stopped: number): string {
	if (all === 0) return MISSING.adoptions;
	return `${formatNumber(all)} bản ghi làm theo${stopped === 0 ? '' : `, ${formatNumber(stopped)} nơi đã dừng`}.`;
}

/** “.docx, 18 KB” */
export function fileDetail(name: string, bytes: number | undefined): string {
	const ending = name.slice(name.lastIndexOf('.'));
	return bytes === undefined
		? ending
		: `${ending}, ${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB`;
}
