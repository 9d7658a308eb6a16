/** Lists that offices send: registrations add up to the board, nominations follow the criteria, files keep their order. */
import { beforeAll, describe, expect, test } from 'vitest';
import { awardFile } from '../../../../src/channels/report/award-file.ts';
import type { PlanReportContext } from '../../../../src/channels/report/context.ts';
import { nominationList, registrationList } from '../../../../src/channels/report/lists.ts';
import type { Sheet } from '../../../../src/channels/report/model.ts';
import { evaluatePlan } from '../../../../src/domain/criteria/evaluate.ts';
import type { Library } from '../../../../src/domain/library/library.ts';
import { boardItems, planBoard } from '../../../../src/domain/plan-board/board.ts';
import { contentLibrary } from '../../../support/sample-library.ts';
import { exemplar, smallLibrary } from '../../../support/small-library.ts';

const SAMPLE = 'don-vi-mau/ke-hoach-mau-2021-2025';
let library: Library;

beforeAll(async () => {
	library = await contentLibrary();
});

function contextOf(key: string): PlanReportContext {
	const plan = library.plans.find((one) => one.key === key);
	if (plan === undefined) throw new Error(`No plan ${key}`);
	const { from, to } = plan.data.period;
	return { library, plan, from, to, link: (path) => `https://vi-du.example${path}` };
}

const textsOf = ({ table }: Sheet, at: number): string[] =>
	table.rows.map((row) => row[at]?.text ?? '');

describe('registrations', () => {
	test('of every plan add up to its board', () => {
		for (const { key } of library.plans) {
			const context = contextOf(key);
			const [sheet] = registrationList(context);
			const { length } = boardItems(planBoard(context.plan), ['registered']);
			expect(sheet?.table.foot?.[3]?.value, key).toBe(length);
			const sum = (sheet?.table.rows ?? []).reduce((all, row) => all + (row[3]?.value ?? 0), 0);
			expect(sum, key).toBe(length);
		}
	});

	test('by unit are the rows of the sheets that were sent, and none of another stage', () => {
		const [, units] = registrationList(contextOf(SAMPLE));
		expect(units?.table.rows.map((row) => row.slice(0, 2).map(({ text }) => text))).toEqual([
			['2024', 'Bộ phận Một cửa'],
			['2024', 'Văn phòng Đơn vị mẫu'],
			['2024', 'Thôn Mẫu Một'],
			['2025', 'Tổ Khuyến nông'],
			['2025', 'Văn phòng Đơn vị mẫu'],
			['2025', 'Các thôn của xã Mẫu'],
		]);
	});

	test('keep a blank of the plan a blank', () => {
		const [sheet] = registrationList(contextOf(SAMPLE));
		const household = sheet?.table.rows.find(
			(row) => row[0]?.text === '2021' && row[1]?.text.startsWith('Hộ gia đình'),
		);
		expect(household?.[2]?.text).toBe('không đặt chỉ tiêu');
	});
});

describe('nominations', () => {
	test('put on the first sheet whoever misses nothing that can be measured, the others on the second', () => {
		const context = contextOf(SAMPLE);
		const [ready, missing] = nominationList(context);
		const outcomes = context.plan.exemplars.flatMap((node) =>
			evaluatePlan(context.plan, node, library.today)
				.filter(({ outcome }) => outcome !== 'not-applicable')
				.map(({ set, outcome }) => `${node.data.name} | ${set.title} | ${outcome}`),
		);
		const rows = (sheet: Sheet | undefined) =>
			(sheet?.table.rows ?? []).map((row) => `${row[1]?.text} | ${row[5]?.text}`);
		const named = (row: string) => !row.startsWith('(');
		expect(rows(ready).length).toBeGreaterThan(0);
		for (const row of rows(ready).filter(named))
			expect(
				outcomes.includes(`${row} | met`) || outcomes.includes(`${row} | left-to-people`),
				row,
			).toBe(true);
		for (const row of rows(missing).filter(named))
			expect(
				outcomes.includes(`${row} | not-met`) || outcomes.includes(`${row} | no-evidence`),
				row,
			).toBe(true);
		for (const text of missing === undefined ? [] : textsOf(missing, 7))
			expect(text).toMatch(/^Còn thiếu .+\.$/);
	});

	test('say in their head that people decide', () => {
		const [ready] = nominationList(contextOf(SAMPLE));
		expect(ready?.above.join(' ')).toContain('hội đồng quyết định');
	});
});

describe('an award file', () => {
	const nodeOf = (key: string) => {
		const node = library.exemplars.find((one) => one.key === key);
		if (node === undefined) throw new Error(`No exemplar ${key}`);
		return node;
	};
	const fileOf = (key: string) => awardFile(nodeOf(key), contextOf(SAMPLE));

	test('goes from who it is over results to titles and commendations', () => {
		expect(fileOf('don-vi-mau/bo-phan-mot-cua').map(({ table }) => table.sheet)).toEqual([
			'I. Đặc điểm, tình hình',
			'II.1 Kết quả',
			'II.2 Xếp loại',
			'II.3 Sáng kiến',
			'II.4 Đóng góp',
			'II.5 Công nhận điển hình',
			'III.1 Danh hiệu thi đua',
			'III.2 Hình thức khen thưởng',
		]);
	});

	test('has titles apart from commendations, by year, with what no source gives said to be missing', () => {
		const [, , , , , , titles, commendations] = fileOf('don-vi-mau/bo-phan-mot-cua');
		expect(titles?.table.rows.map((row) => row.slice(0, 3).map(({ text }) => text))).toEqual(
			[2021, 2022, 2023, 2024, 2025].map((year) => [
				String(year),
				'Tập thể lao động xuất sắc',
				'chưa có số',
			]),
		);
		expect(commendations === undefined ? [] : textsOf(commendations, 2)).toEqual([
			'101/QĐ-MAU',
			'202/QĐ-MAU',
		]);
	});

	test('leaves to the agency what the site may not hold of a person', () => {
		const person = library.exemplars.find(
			({ data, sample }) => sample && data.subject === 'individual',
		);
		const [about] = fileOf(person?.key ?? '');
		expect(about?.table.sheet).toBe('I. Sơ lược lý lịch');
		expect(about?.table.rows[1]?.map(({ text }) => text)).toEqual([
			'Ngày sinh, quê quán, trình độ',
			'(cơ quan điền)',
		]);
	});

	test('leaves out what was revoked and says where nothing is on record', () => {
		const small = smallLibrary({
			'mau/exemplars/mot/index.mdx': exemplar(
				'awards: [{ award: giay-khen, date: 2024-05-01, revoked: { on: 2025-01-01 } }]',
			),
		});
		const [node] = small.exemplars;
		if (node === undefined) throw new Error('The library has one exemplar');
		const sheets = awardFile(node, { library: small, link: (path) => path });
		expect(sheets.at(-1)?.table.rows).toEqual([[{ text: 'Chưa ghi nhận' }]]);
	});
});
