import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { registrationSchema } from '../../../../src/domain/schemas/registration.ts';
import { formatImportReport } from '../../../../src/intake/sheet/import-report.ts';
import { contentAfter, contentOf, csv, importFor, xlsx } from './sheet-of.ts';

const FILE = 'mau/registrations/ke-hoach-2025.yaml';

/** A list as offices draw it: titles, a heading over two lines, numbering, groups, a total, a signature. */
const LIST = [
	['ỦY BAN NHÂN DÂN XÃ MẪU'],
	['DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN NĂM 2025'],
	[],
	[
		{ value: 'STT', rowSpan: 2 },
		{ value: 'Họ và tên', rowSpan: 2 },
		{ value: 'Cơ quan, đơn vị', rowSpan: 2 },
		{ value: 'Nội dung đăng ký', columnSpan: 3 },
	],
	[null, null, null, 'CAP', 'Linh vuc', 'Ngày đăng ký'],
	['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
	['I', 'TẬP THỂ'],
	[1, null, 'Trạm Y tế xã', 'Cấp xã', 'Lâm nghiệp', new Date('2025-03-18T00:00:00Z')],
	['II', 'CÁ NHÂN'],
	[1, 'Nguyễn Văn Thử', 'Trường Tiểu học Mẫu', 'cơ sở', 'lam-nghiep', '20/3/2025'],
	[2, 'Lò Thị Ví Dụ', 'Trường Tiểu học Mẫu', 'Cơ sở', 'LÂM NGHIỆP', '20-03-2025'],
	[null, 'Tổng cộng', null, 3],
	[null, null, null, null, 'NGƯỜI LẬP BIỂU'],
];

describe('registrations', () => {
	test('come under a plan whose other fields are still open', async () => {
		const draft = { 'mau/plans/ke-hoach.yaml': 'period: { from: 2021, to: 2025 }\nstate: draft\n' };
		const { files, report } = await importFor(await xlsx(LIST), contentOf(draft));
		expect(report.refusal).toBeUndefined();
		expect(files.map(({ path }) => path)).toEqual([FILE]);
	});

	test('come from a list as an office draws it, without the names', async () => {
		const result = await importFor(await xlsx(LIST), contentOf());
		expect(result.report.problems).toEqual([]);
		expect(result.files).toEqual([
			{
				path: FILE,
				content: `plan: ke-hoach
year: 2025
rows:
  - { unit: Trạm Y tế xã, subject: collective, level: commune, stage: registered, field: lam-nghiep, count: 1, date: 2025-03-18 }
  - { unit: Trường Tiểu học Mẫu, subject: individual, level: grassroots, stage: registered, field: lam-nghiep, count: 2, date: 2025-03-20 }
`,
			},
		]);
		expect(formatImportReport(result.report)).toMatchInlineSnapshot(`
			"Đăng ký: đọc 3 dòng; thêm 2, bổ sung 0, đã có 0, không nhận 0 dòng.
			Trang tính “Sheet1”: không nhận cột “Họ và tên”: đăng ký được đăng công khai theo số lượng, không ghi tên hay thông tin của người nào. Các cột khác vẫn được nhập.
			Các dòng cùng đơn vị, đối tượng, cấp, giai đoạn, lĩnh vực và ngày được cộng thành một dòng."
		`);
		expect(JSON.stringify(result)).not.toMatch(/Nguyễn Văn Thử|Lò Thị Ví Dụ/);
	});

	test('are counted in a column for each subject', async () => {
		const result = await importFor(
			await xlsx([
				['Đơn vị', 'Cấp', { value: 'Đối tượng', columnSpan: 3 }],
				[null, null, 'Tập thể', 'Cá nhân', 'Hộ gia đình'],
				['Thôn Một', 'Xã', 1, null, '1.046'],
				['Thôn Hai', 'Xã', null, 3, 0],
			]),
			contentOf(),
			{ year: 2025 },
		);
		expect(parse(result.files[0]?.content ?? '')).toMatchObject({
			rows: [
				{ unit: 'Thôn Một', subject: 'collective', count: 1 },
				{ unit: 'Thôn Một', subject: 'household', count: 1046 },
				{ unit: 'Thôn Hai', subject: 'individual', count: 3 },
			],
		});
	});

	test('take the value of cells merged down, but count a merged count once', async () => {
		const result = await importFor(
			await xlsx([
				['Đơn vị', 'Đối tượng', 'Cấp', 'Số lượng', 'Năm'],
				[{ value: 'Thôn Một', rowSpan: 2 }, 'Tập thể', 'Xã', { value: 4, rowSpan: 2 }, 2025],
				[null, 'Hộ', 'Xã', null, 2025],
			]),
			contentOf(),
		);
		expect(parse(result.files[0]?.content ?? '').rows).toEqual([
			{ unit: 'Thôn Một', subject: 'collective', level: 'commune', stage: 'registered', count: 4 },
		]);
		expect(result.report.problems).toMatchObject([
			{ row: 3, column: 'cột “Số lượng” (D3)', message: 'Thiếu số lượng.' },
		]);
	});

	test('say for each row that is not understood where and what to do', async () => {
		const result = await importFor(
			csv(
				[
					'Đơn vị;Đối tượng;Cấp;Số lượng;Ngày',
					'Thôn Một;Tập thê;Xã;2;20/3/2025',
					'Thôn Hai;Hội quán;Xã;2;20/3/2025',
					'Thôn Ba;Hộ;Huyện;2;20/8/2025',
					'Ông Nguyễn Văn Thử;Cá nhân;Xã;1;20/3/2025',
					'Thôn Bốn;Hộ;Xã;ba;31/2/2025',
					'Thôn Năm;Hộ;Xã;2;20/3/2019',
					'Thôn Sáu;Hộ;Xã;2;20/3/2027',
				].join('\n'),
			),
			contentOf(),
		);
		expect(parse(result.files[0]?.content ?? '').rows).toMatchObject([{ unit: 'Thôn Một' }]);
		expect(formatImportReport(result.report)).toMatchInlineSnapshot(`
			"Đăng ký: đọc 7 dòng; thêm 1, bổ sung 0, đã có 0, không nhận 6 dòng.
			Dòng 3, cột “Đối tượng” (B3): Không hiểu ô này.
			    Đang ghi: Hội quán
			    Hãy ghi một trong: Cá nhân; Tập thể; Hộ gia đình; Doanh nghiệp; Hợp tác xã; Cơ sở sản xuất, kinh doanh.
			Dòng 4, cột “Cấp” (C4): Từ ngày 1/7/2025 không còn cấp huyện.
			    Hãy ghi Xã hoặc Tỉnh.
			Dòng 5, cột “Đơn vị” (A5): Ô này giống tên người; bảng đăng ký được đăng công khai nên không ghi tên.
			    Hãy thay bằng tên đơn vị, thôn, tổ; nếu đúng là tên đơn vị thì ghi rõ, như “Trường …”.
			Dòng 6, cột “Ngày” (E6): Không đọc được ngày.
			    Đang ghi: 31/2/2025
			    Hãy ghi ngày/tháng/năm, ví dụ 20/11/2026; chỉ biết tới tháng hay năm thì ghi 11/2026 hoặc 2026.
			Dòng 6, cột “Số lượng” (D6): Số lượng phải là số nguyên từ 1 trở lên.
			    Đang ghi: ba
			    Hãy ghi số, ví dụ 46 hoặc 1.234; không ghi tên.
			Dòng 7: Không rõ đăng ký theo kế hoạch nào của năm 2019.
			    Hãy thêm cột “Kế hoạch” hoặc chạy lại lệnh với --plan. Cơ quan có: ke-hoach (2021–2025).
			Dòng 8, cột “Ngày” (E8): Ngày này chưa tới.
			    Đang ghi: 20/3/2027
			    Hãy xem lại ngày, tháng, năm."
		`);
	});
});

test('two mistakes of one row are both told', async () => {
	const { report } = await importFor(
		csv('Đơn vị;Đối tượng;Cấp;Số lượng;Ngày\nÔng Nguyễn Văn Thử;Cá nhân;;ba;20/3/2025\n'),
		contentOf(),
	);
	expect(report.problems.map(({ column, message }) => `${column}: ${message}`)).toEqual([
		'cột “Đơn vị” (A2): Ô này giống tên người; bảng đăng ký được đăng công khai nên không ghi tên.',
		'cột “Số lượng” (D2): Số lượng phải là số nguyên từ 1 trở lên.',
		'cột “Cấp” (C2): Thiếu cấp.',
	]);
});

test('a plan that does not say its years is named', async () => {
	const { report } = await importFor(
		csv('Đơn vị;Đối tượng;Cấp;Số lượng;Năm\nThôn Một;Hộ;Xã;3;2025\n'),
		contentOf({ 'mau/plans/ke-hoach.yaml': 'title: Kế hoạch\n' }),
	);
	expect(report.problems[0]?.advice).toMatch(
		/^Kế hoạch mau\/plans\/ke-hoach\.yaml chưa ghi giai đoạn/,
	);
});

test('the file of a plan of one year has the year in its name once', async () => {
	const plan = 'title: Kế hoạch 2025\nperiod: { from: 2025, to: 2025 }\n';
	const { files } = await importFor(
		csv('Đơn vị;Đối tượng;Cấp;Số lượng;Năm\nThôn Một;Hộ;Xã;3;2025\n'),
		contentOf({ 'mau/plans/ke-hoach-2025.yaml': plan }),
		{ plan: 'ke-hoach-2025' },
	);
	expect(files.map(({ path }) => path)).toEqual(['mau/registrations/ke-hoach-2025.yaml']);
});

describe('importing registrations again', () => {
	const sheet = (count: number, date = '20/3/2025') =>
		csv(
			`Đơn vị,Đối tượng,Cấp,Số lượng,Ngày\nThôn Một,Hộ,Xã,${count},${date}\nThôn Hai,Hộ,Xã,5,${date}\n`,
		);

	test('changes nothing when the rows are the same', async () => {
		const first = contentAfter(contentOf(), await importFor(sheet(3), contentOf()));
		const again = await importFor(sheet(3), first);
		expect(again.files).toEqual([]);
		expect(again.report).toMatchObject({ added: 0, unchanged: 2, conflicts: [] });
	});

	test('keeps a value edited by hand and says so, until asked to replace it', async () => {
		const content = contentAfter(contentOf(), await importFor(sheet(3), contentOf()));
		const kept = await importFor(sheet(4), content);
		expect(kept.files).toEqual([]);
		expect(kept.report.conflicts).toEqual([
			{ path: FILE, rows: [2], key: 'count', inSheet: 4, inFile: 3, replaced: false },
		]);
		const replaced = await importFor(sheet(4), content, { replace: true });
		expect(parse(replaced.files[0]?.content ?? '').rows).toMatchObject([
			{ count: 4 },
			{ count: 5 },
		]);
	});

	test('adds another batch of the same unit when the sheet has both', async () => {
		const content = contentAfter(contentOf(), await importFor(sheet(3), contentOf()));
		const both = csv(
			'Đơn vị,Đối tượng,Cấp,Số lượng,Ngày\nThôn Một,Hộ,Xã,3,20/3/2025\nThôn Một,Hộ,Xã,2,30/6/2025\n',
		);
		const result = await importFor(both, content);
		expect(parse(result.files[0]?.content ?? '').rows).toHaveLength(3);
	});

	test('leaves comments and every other line of the file as they are', async () => {
		const text = `plan: ke-hoach # của huyện cũ\nyear: 2025\n\nrows:\n  # đợt một\n  - subject: household\n    unit: Thôn Một\n    level: commune\n    count: 3   # đã đối chiếu\n# hết\n`;
		const result = await importFor(sheet(3), contentOf({ [FILE]: text }));
		expect(result.files[0]?.content).toBe(
			`plan: ke-hoach # của huyện cũ\nyear: 2025\n\nrows:\n  # đợt một\n  - subject: household\n    unit: Thôn Một\n    level: commune\n    count: 3   # đã đối chiếu\n    date: 2025-03-20\n  - { unit: Thôn Hai, subject: household, level: commune, stage: registered, count: 5, date: 2025-03-20 }\n# hết\n`,
		);
	});

	test('writes files that the schema accepts', async () => {
		const { files } = await importFor(sheet(3), contentOf());
		for (const { content } of files)
			expect(registrationSchema.safeParse(parse(content)).success).toBe(true);
		expect(files).toHaveLength(1);
	});
});

describe('plan and year', () => {
	const rows = 'Thôn Một,Hộ,Xã,3\n';

	test('are asked for when nothing says them', async () => {
		const result = await importFor(csv(`Đơn vị,Đối tượng,Cấp,Số lượng\n${rows}`), contentOf());
		expect(result.files).toEqual([]);
		expect(result.report.problems[0]?.message).toBe('Không rõ đăng ký của năm nào.');
	});

	test('may be given with the command', async () => {
		const options = { year: 2024, plan: 'Kế hoạch thử 2021–2025' };
		const result = await importFor(
			csv(`Đơn vị,Đối tượng,Cấp,Số lượng\n${rows}`),
			contentOf(),
			options,
		);
		expect(result.files.map(({ path }) => path)).toEqual(['mau/registrations/ke-hoach-2024.yaml']);
	});

	test('that do not exist are refused with the nearest', async () => {
		const result = await importFor(csv(`Đơn vị,Đối tượng,Cấp,Số lượng\n${rows}`), contentOf(), {
			year: 2024,
			plan: 'ke-hoac',
		});
		expect(result.report.refusal?.advice).toBe('Có phải ke-hoach không?');
	});
});
