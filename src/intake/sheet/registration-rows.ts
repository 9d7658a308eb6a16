/** Rows of a registration sheet as counts by plan and year. Names are never taken over. */
import { LAST_DISTRICT_DAY, SUBJECTS } from '../../domain/values.ts';
import { formatDateShort } from '../../text/date.ts';
import { COLUMNS } from './columns.ts';
import type { DataRow } from './data-rows.ts';
import type { HeaderColumn } from './header-columns.ts';
import type { Item } from './match.ts';
import { looksLikePerson } from './personal-columns.ts';
import { missingCell, type RowProblem, type RowReader, rowReader } from './row-reader.ts';
import type { Shelf, ShelvedPlan } from './shelf.ts';
import { cellText } from './table.ts';
import { LEVEL_LIST, STAGE_LIST, SUBJECT_LIST } from './value-words.ts';

export interface RegistrationOptions {
	shelf: Shelf;
	/** Plan given with the command, for rows that name none. */
	plan?: string;
	/** Year given with the command or by the sheet's title, for rows that say none. */
	year?: number;
	/** Today, `YYYY-MM-DD`. */
	today: string;
	problems: RowProblem[];
}

/** Some registrations of one kind: a row of a registration file, and where it is written in the sheet. */
export interface Registered {
	plan: ShelvedPlan;
	year: number;
	item: Item;
	/** Row numbers from 1. */
	rows: readonly number[];
}

/** Reads all rows; those that count the same thing on the same day are added up. */
export function readRegistrations(
	rows: readonly DataRow[],
	options: RegistrationOptions,
): Registered[] {
	const sums = new Map<string, Registered>();
	for (const row of rows)
		for (const one of registeredIn(row, options)) {
			const { count, ...rest } = one.item;
			const key = JSON.stringify([one.plan.ref, one.year, rest]);
			const before = sums.get(key);
			const total = Number(before?.item.count ?? 0) + Number(count);
			sums.set(key, {
				...one,
				item: withCount(one.item, total),
				rows: [...(before?.rows ?? []), ...one.rows],
			});
		}
	return [...sums.values()];
}

/** Keeps the order of the schema's keys. */
function withCount(item: Item, count: number): Item {
	return Object.fromEntries(
		Object.entries(item).map(([key, value]) => [key, key === 'count' ? count : value]),
	);
}

function registeredIn(row: DataRow, options: RegistrationOptions): Registered[] {
	const reader = rowReader(row, options.problems);
	const unit = unitOf(reader);
	const date = dateNotAfter(reader, options.today);
	const level = reader.word('level', LEVEL_LIST);
	const stage = reader.word('stage', STAGE_LIST) ?? 'registered';
	const field = reader.word('field', options.shelf.fieldList);
	const counts = countsOf(reader, row);
	const year = yearOf(reader, date, options);
	const plan = year === undefined ? undefined : planOf(reader, year, options);
	if (level === undefined) refuseMissing(reader, 'level');
	if (level === 'district' && (date ?? `${year}`) > LAST_DISTRICT_DAY)
		reader.refuse('level', {
			message: 'Từ ngày 1/7/2025 không còn cấp huyện.',
			advice: 'Hãy ghi Xã hoặc Tỉnh.',
		});
	if (!reader.isFine() || level === undefined || plan === undefined || year === undefined)
		return [];
	return counts.map(({ subject, count }) => {
		const item = given({ unit, subject, level, stage, field, count, date });
		return { plan, year, item, rows: [row.index + 1] };
	});
}

/** Only what is there, in the given order. */
export function given(values: Record<string, string | number | undefined>): Item {
	return Object.fromEntries(
		Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
	);
}

/** A date that is not in the future, as far as it is known. */
export function dateNotAfter(reader: RowReader, today: string): string | undefined {
	const date = reader.date('date');
	if (date === undefined || date.slice(0, today.length) <= today) return date;
	return reader.refuse('date', {
		message: 'Ngày này chưa tới.',
		found: formatDateShort(date),
		advice: 'Hãy xem lại ngày, tháng, năm.',
	});
}

function unitOf(reader: RowReader): string | undefined {
	const unit = reader.text('unit', 200);
	if (unit === undefined || !unit.split(/[,;()–-]/).some((part) => looksLikePerson(part)))
		return unit;
	return reader.refuse('unit', {
		message: 'Ô này giống tên người; bảng đăng ký được đăng công khai nên không ghi tên.',
		advice:
			'Hãy thay bằng tên đơn vị, thôn, tổ; nếu đúng là tên đơn vị thì ghi rõ, như “Trường …”.',
	});
}

function refuseMissing(reader: RowReader, id: 'level' | 'subject' | 'count'): undefined {
	const column = COLUMNS.registrations.find((one) => one.id === id);
	return column === undefined || reader.isRefused(id)
		? undefined
		: reader.refuse(id, missingCell(column));
}

interface Counted {
	subject: string;
	count: number;
}

/** How many of whom: one count in its column, one column for each subject, or simply one for each row. */
function countsOf(reader: RowReader, row: DataRow): Counted[] {
	const columns = row.columns.filter(({ id }) => id === 'count');
	const spread = columns.filter(({ variant }) => variant !== undefined);
	if (spread.length > 0) return spread.flatMap((column) => spreadCount(reader, column));
	const subject = reader.word('subject', SUBJECT_LIST) ?? row.group;
	if (subject === undefined) {
		refuseMissing(reader, 'subject');
		return [];
	}
	const [column] = columns;
	if (column === undefined) return [{ subject, count: 1 }];
	const count = reader.count(column);
	if (count === undefined) refuseMissing(reader, 'count');
	return count === undefined ? [] : [{ subject, count }];
}

function spreadCount(reader: RowReader, column: HeaderColumn): Counted[] {
	const count = reader.count(column);
	const subject = SUBJECTS.find((id) => id === column.variant);
	return count === undefined || subject === undefined ? [] : [{ subject, count }];
}

function yearOf(
	reader: RowReader,
	date: string | undefined,
	{ year }: RegistrationOptions,
): number | undefined {
	const own = reader.year('year') ?? year ?? (date && Number(date.slice(0, 4)));
	if (own) return own;
	if (reader.isRefused('year') || reader.isRefused('date')) return undefined;
	return reader.refuse('year', {
		message: 'Không rõ đăng ký của năm nào.',
		advice: 'Hãy thêm cột “Năm” hoặc “Ngày”, hoặc chạy lại lệnh với --year 2026.',
	});
}

function planOf(
	reader: RowReader,
	year: number,
	{ shelf, plan: asked }: RegistrationOptions,
): ShelvedPlan | undefined {
	const ref = reader.word('plan', shelf.planList) ?? asked;
	const own = shelf.plans.filter(({ isOwn, from, to }) => isOwn && from <= year && year <= to);
	const plan = ref === undefined ? onlyOne(own) : shelf.plans.find((one) => one.ref === ref);
	if (plan === undefined) {
		if (reader.isRefused('plan')) return undefined;
		const known = shelf.plans
			.filter(({ isOwn }) => isOwn)
			.map((one) => `${one.ref} (${one.from}–${one.to})`);
		return reader.refuse('plan', {
			message: `Không rõ đăng ký theo kế hoạch nào của năm ${year}.`,
			advice:
				known.length > 0
					? `Hãy thêm cột “Kế hoạch” hoặc chạy lại lệnh với --plan. Cơ quan có: ${known.join(', ')}.`
					: noPlan(shelf),
		});
	}
	if (plan.from <= year && year <= plan.to) return plan;
	return reader.refuse(reader.has('year') ? 'year' : 'plan', {
		message: `Năm ${year} nằm ngoài giai đoạn ${plan.from}–${plan.to} của kế hoạch ${plan.ref}.`,
		advice: 'Hãy sửa năm, hoặc chọn đúng kế hoạch.',
	});
}

/** What to do where no plan of the agency says its years. */
function noPlan({ plansWithoutYears: [first] }: Shelf): string {
	return first === undefined
		? 'Cơ quan chưa có kế hoạch trên trang; hãy tạo kế hoạch trước, rồi nhập lại.'
		: `Kế hoạch ${first} chưa ghi giai đoạn; hãy thêm vào tệp ấy dòng period: { from: 2026, to: 2030 } với năm đầu và năm cuối, rồi nhập lại.`;
}

function onlyOne<Value>(values: readonly Value[]): Value | undefined {
	return values.length === 1 ? values[0] : undefined;
}

/** The year that the titles above the column names speak of: “… NĂM 2026”. */
export function yearInTitles(titles: readonly string[]): number | undefined {
	const years = titles.flatMap((title) =>
		[...cellText(title).matchAll(/năm\s+(20\d{2})(?!\s*[-–])/giu)].map(([, year]) => Number(year)),
	);
	return onlyOne([...new Set(years)]);
}
