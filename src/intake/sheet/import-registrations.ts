/** Brings registrations into `registrations/<plan>-<year>.yaml`, a file for each plan and year. */
import { registrationName } from '../../domain/library/paths.ts';
import { registrationSchema } from '../../domain/schemas/registration.ts';
import type { FileMerge } from './import-honours.ts';
import type { MatchRule } from './match.ts';
import { type Arrival, type Merged, mergeIntoList } from './merge-lists.ts';
import type { Registered } from './registration-rows.ts';
import type { Shelf, ShelvedEntry } from './shelf.ts';
import { listText } from './yaml-splices.ts';

const RULE: MatchRule = {
	identity: ({ unit, subject, level, stage, field }) => [unit, subject, level, stage, field],
	defaults: { stage: 'registered' },
	isSameOccasion: () => true,
};

const ORDER = Object.keys(registrationSchema.shape);

/** Merges every plan's and year's registrations into its file, or makes the file. */
export function importRegistrations(
	registered: readonly Registered[],
	shelf: Shelf,
	replace: boolean,
): FileMerge[] {
	const groups = Map.groupBy(registered, ({ plan, year }) => registrationName(plan.slug, year));
	return [...groups].flatMap(([name, items]) => {
		const path = `${shelf.agency}/registrations/${name}.yaml`;
		const rows = items.flatMap((item) => item.rows);
		const file = shelf.registrations.find((entry) => entry.slug === name);
		const [first] = items;
		if (first === undefined) return [];
		if (items.some(({ plan }) => plan.ref !== first.plan.ref) || isOther(file, first, shelf))
			return [{ path, rows, refused: ofOtherPlan(path) }];
		if (file === undefined) return [newFile(path, first, items)];
		const merged = file.data && mergeIntoList(arrivalOf(file, items), replace);
		return merged === undefined
			? [{ path, rows, refused: unreadable(path) }]
			: [{ path, rows, merged, text: merged.yaml }];
	});
}

function arrivalOf({ path, text, data }: ShelvedEntry, items: readonly Registered[]): Arrival {
	const list: unknown[] = Array.isArray(data?.rows) ? data.rows : [];
	return { path, key: 'rows', yaml: text, list, items, rule: RULE, order: ORDER };
}

/** Whether the file of this name belongs to a plan of the same name of another agency. */
function isOther(file: ShelvedEntry | undefined, { plan }: Registered, { agency }: Shelf): boolean {
	const written = file?.data?.plan;
	return typeof written === 'string' && written.replace(`${agency}/`, '') !== plan.ref;
}

function newFile(
	path: string,
	{ plan, year }: Registered,
	items: readonly Registered[],
): FileMerge {
	const rows = listText(
		'rows',
		items.map(({ item }) => item),
	);
	const text = `plan: ${plan.ref}\nyear: ${year}\n${rows}`;
	const merged: Merged = {
		yaml: text,
		added: items.length,
		unchanged: 0,
		fills: [],
		conflicts: [],
		unclear: [],
	};
	return { path, rows: items.flatMap((item) => item.rows), merged, text };
}

const ofOtherPlan = (path: string) => ({
	message: `Tệp ${path} dành cho hai kế hoạch trùng tên của hai cơ quan.`,
	advice: 'Hãy đổi tên thư mục của một kế hoạch rồi nhập lại.',
});

const unreadable = (path: string) => ({
	message: `Tệp ${path} đang có chỗ không đọc được nên chưa thêm được gì.`,
	advice: 'Hãy chạy npm run check để xem chỗ sai, sửa rồi nhập lại.',
});
