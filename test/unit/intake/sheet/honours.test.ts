import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatImportReport } from '../../../../src/intake/sheet/import-report.ts';
import { contentAfter, contentOf, csv, exemplar, importFor, xlsx } from './sheet-of.ts';

const TEAM = 'mau/exemplars/to-khuyen-nong/index.mdx';
const STATION = 'mau/exemplars/tram-y-te/index.mdx';
const OFFICE = 'mau/exemplars/van-phong/index.mdx';

const content = (lines: Record<string, string> = {}) =>
	contentOf({
		[TEAM]: exemplar('Tổ Khuyến nông', lines[TEAM]),
		[STATION]: exemplar('Trạm Y tế xã', lines[STATION]),
		[OFFICE]: exemplar('Văn phòng', lines[OFFICE]),
	});

describe('yearly ratings', () => {
	test('are understood in the words that offices use', async () => {
		const words = ['Xuất sắc', 'hoàn thành xuất sắc nhiệm vụ', 'HTXSNV', 'hoan thanh tot', 'KHTNV'];
		const lines = words.map((word, at) => `Tổ khuyến nông;${2020 + at};${word}`);
		const { files, report } = await importFor(
			csv(['Tên tập thể;Năm;Mức hoàn thành nhiệm vụ', ...lines].join('\r\n')),
			content(),
		);
		expect(report.problems).toEqual([]);
		expect(files[0]?.content).toBe(
			exemplar(
				'Tổ Khuyến nông',
				`ratings:
  - { year: 2020, rating: excellent }
  - { year: 2021, rating: excellent }
  - { year: 2022, rating: excellent }
  - { year: 2023, rating: good }
  - { year: 2024, rating: not-completed }
`,
			),
		);
	});

	test('may stand in a column for each year below a merged heading', async () => {
		const { files } = await importFor(
			await xlsx([
				['TT', 'Tập thể, cá nhân', { value: 'Xếp loại các năm', columnSpan: 2 }],
				[null, null, 'Năm 2024', 2025],
				[1, 'Trạm Y tế xã', 'HTXSNV', 'HTTNV'],
				[2, 'Văn phòng', null, 'Tốt'],
			]),
			content(),
		);
		expect(files.map(({ path }) => path)).toEqual([STATION, OFFICE]);
		expect(files[0]?.content).toContain('{ year: 2024, rating: excellent }');
		expect(files[0]?.content).toContain('{ year: 2025, rating: good }');
	});

	test('of an unknown exemplar are reported with the nearest names', async () => {
		const { files, report } = await importFor(
			csv(
				'Tên,Năm,Xếp loại\nTổ Khuyến lâm,2024,Tốt\nĐội Thủy lợi liên xã,2024,Tốt\nVăn phòng,2024,Khá\n',
			),
			content(),
		);
		expect(files).toEqual([]);
		expect(formatImportReport(report)).toMatchInlineSnapshot(`
			"Xếp loại năm: đọc 3 dòng; thêm 0, bổ sung 0, đã có 0, không nhận 3 dòng.
			Dòng 2, cột “Tên” (A2): Cơ quan này không có điển hình nào mang tên ấy.
			    Đang ghi: Tổ Khuyến lâm
			    Có phải “Tổ Khuyến nông” không? Nếu phải, hãy ghi đúng tên hoặc thêm cột “Mã mục”.
			Dòng 3, cột “Tên” (A3): Cơ quan này không có điển hình nào mang tên ấy.
			    Đang ghi: Đội Thủy lợi liên xã
			    Hãy xem lại tên, hoặc tạo mục điển hình trước (npm run new -- exemplar), rồi nhập lại.
			Dòng 4, cột “Xếp loại” (C4): Không hiểu ô này.
			    Đang ghi: Khá
			    Hãy ghi một trong: Không hoàn thành nhiệm vụ; Hoàn thành nhiệm vụ; Hoàn thành tốt nhiệm vụ; Hoàn thành xuất sắc nhiệm vụ."
		`);
	});

	test('that differ within the sheet or from the file are told, not written', async () => {
		const own = 'ratings:\n  - { year: 2023, rating: good } # theo 20/QĐ\n';
		const sheet = csv(
			'Mã mục,Năm,Xếp loại,Nơi xếp loại\nto-khuyen-nong,2023,Xuất sắc,UBND xã\nto-khuyen-nong,2024,Tốt,\nto-khuyen-nong,2024,Xuất sắc,\n',
		);
		const { files, report } = await importFor(sheet, content({ [TEAM]: own }));
		expect(files[0]?.content).toBe(
			exemplar(
				'Tổ Khuyến nông',
				'ratings:\n  - { year: 2023, rating: good, issuer: UBND xã } # theo 20/QĐ\n  - { year: 2024, rating: good }\n',
			),
		);
		expect(formatImportReport(report)).toMatchInlineSnapshot(`
			"Xếp loại năm: đọc 3 dòng; thêm 1, bổ sung 1, đã có 0, không nhận 1 dòng.
			Dòng 2: bổ sung cơ quan “UBND xã” vào content/mau/exemplars/to-khuyen-nong/index.mdx.
			Dòng 2: xếp loại ở content/mau/exemplars/to-khuyen-nong/index.mdx ghi “Hoàn thành tốt nhiệm vụ”, bảng ghi “Hoàn thành xuất sắc nhiệm vụ”; chưa thay.
			Giá trị trong tệp được giữ. Nếu bảng mới đúng, hãy chạy lại lệnh với --replace; nếu là một lần khác, hãy để cả hai lần thành hai dòng trong bảng.
			Dòng 4, cột “Xếp loại” (C4): Năm 2024 đã có xếp loại khác ở dòng 3.
			    Hãy chỉ giữ một dòng đúng cho mỗi năm."
		`);
		const replaced = await importFor(sheet, content({ [TEAM]: own }), { replace: true });
		expect(replaced.files[0]?.content).toContain(
			'{ year: 2023, rating: excellent, issuer: UBND xã } # theo 20/QĐ',
		);
	});

	test('never enter a withdrawn entry', async () => {
		const files = contentOf({
			[TEAM]: '---\nwithdrawn: { on: 2026-01-01, reason: person-request }\n---\n',
		});
		const result = await importFor(csv('Mã mục,Năm,Xếp loại\nto-khuyen-nong,2024,Tốt\n'), files);
		expect(result.files).toEqual([]);
		expect(result.report.problems[0]?.message).toBe(
			'Mục to-khuyen-nong đã được gỡ nên không thêm gì nữa.',
		);
	});

	test('keep Windows line ends, a byte order mark and everything else of the file', async () => {
		const windows = `\uFEFF${exemplar('Tổ Khuyến nông').replaceAll('\n', '\r\n')}`;
		const files = contentOf({ [TEAM]: windows });
		const result = await importFor(csv('Mã mục,Năm,Xếp loại\nto-khuyen-nong,2024,Tốt\n'), files);
		const added = 'ratings:\r\n  - { year: 2024, rating: good }\r\n';
		expect(result.files[0]?.content).toBe(windows.replace('status:', `${added}status:`));
	});
});

describe('recognitions', () => {
	const sheet = csv(
		[
			'Điển hình;Cấp công nhận;Số quyết định, ngày tháng;Cơ quan công nhận;Theo kế hoạch',
			'Trạm Y tế xã;Cấp xã;12/QĐ-UBND ngày 18/12/2024;Ủy ban nhân dân xã;Kế hoạch thử 2021–2025',
			'Văn phòng;Cơ sở;15/QĐ-VP;Chánh Văn phòng;',
		].join('\n'),
	);

	test('take the day out of the decision, and ask for it where nothing says it', async () => {
		const { files, report } = await importFor(sheet, content());
		expect(files).toHaveLength(1);
		expect(files[0]?.content).toContain(
			'recognitions:\n  - { level: commune, date: 2024-12-18, issuer: Ủy ban nhân dân xã, decision: 12/QĐ-UBND, plan: ke-hoach }\n',
		);
		expect(report.problems).toMatchObject([{ row: 3, message: 'Thiếu ngày công nhận.' }]);
	});

	test('again change nothing, also where the file knows less or spells otherwise', async () => {
		const own = `recognitions:\n  - level: commune\n    date: 2024-12\n    issuer: Uỷ ban nhân dân xã\n    decision: chưa có số\n`;
		const first = await importFor(sheet, content({ [STATION]: own }));
		expect(first.files[0]?.content).toContain(
			`recognitions:\n  - level: commune\n    date: 2024-12-18\n    issuer: Uỷ ban nhân dân xã\n    decision: 12/QĐ-UBND\n    plan: ke-hoach\n`,
		);
		const again = await importFor(sheet, contentAfter(content(), first));
		expect(again.files).toEqual([]);
	});
});

describe('awards', () => {
	const rows = [
		'Tên;Hình thức khen thưởng;Năm;Số QĐ;Ngày ký',
		'Văn phòng;Huân chương lao động hạng nhất;2023;101/QĐ;10/1/2024',
		'Văn phòng;Huân chương Lao động hạng Nhất;2024;202/QĐ;9/1/2025',
		'Trạm Y tế xã;Thư khen của Hội Chữ thập đỏ;;chưa có số;2024',
		'Trạm Y tế xã;Huân chương Lao động hạng Nhấtt;;;2024',
	];

	test('are found in the shared list; a slip is asked back, praise of its own keeps its name', async () => {
		const { files, report } = await importFor(csv(rows.join('\n')), content());
		expect(files.find(({ path }) => path === OFFICE)?.content).toContain(
			`awards:
  - { award: huan-chuong, date: 2024-01-10, year: 2023, decision: 101/QĐ }
  - { award: huan-chuong, date: 2025-01-09, year: 2024, decision: 202/QĐ }
`,
		);
		expect(files.find(({ path }) => path === STATION)?.content).toContain(
			'awards:\n  - { name: Thư khen của Hội Chữ thập đỏ, date: 2024, decision: chưa có số }\n',
		);
		expect(report.problems).toMatchObject([
			{ row: 5, advice: expect.stringContaining('“Huân chương Lao động hạng Nhất”') },
		]);
	});

	test('of two years are told apart when imported again', async () => {
		const sheet = csv(rows.slice(0, 4).join('\n'));
		const first = await importFor(sheet, content());
		const again = await importFor(sheet, contentAfter(content(), first));
		expect(again).toMatchObject({ files: [], report: { added: 0, unchanged: 3, problems: [] } });
	});

	test('without a year or day in the file are completed rather than repeated', async () => {
		const own = 'awards: [{ award: huan-chuong }]\n';
		const { files, report } = await importFor(
			csv(rows.slice(0, 2).join('\n')),
			content({ [OFFICE]: own }),
		);
		expect(files[0]?.content).toContain(
			'awards: [{ award: huan-chuong, date: 2024-01-10, year: 2023, decision: 101/QĐ }]\n',
		);
		expect(report.fills).toHaveLength(1);
	});
});

test('exemplars of one name are told apart by their folders', async () => {
	const files = contentOf({ [TEAM]: exemplar('Tổ Một'), [STATION]: exemplar('Tổ Một') });
	const { report } = await importFor(csv('Tên,Năm,Xếp loại\nTổ một,2024,Tốt\n'), files);
	expect(report.problems[0]?.advice).toBe(
		'Hãy thêm cột “Mã mục” và ghi một trong: to-khuyen-nong, tram-y-te.',
	);
});

test('an exemplar whose YAML cannot be read is named and left alone', async () => {
	const files = contentOf({ [TEAM]: exemplar('Tổ Khuyến nông') }).map((file) =>
		file.path === TEAM ? { path: file.path, text: '---\ntitle: "x\n---\n' } : file,
	);
	const result = await importFor(csv('Mã mục,Năm,Xếp loại\nto-khuyen-nong,2024,Tốt\n'), files);
	expect(result.files).toEqual([]);
	expect(result.report.problems[0]?.advice).toContain('npm run check');
});

test('hundreds of rows are quick', { timeout: 30_000 }, async () => {
	const slugs = Array.from({ length: 300 }, (_, at) => `tap-the-${at}`);
	const files = contentOf(
		Object.fromEntries(
			slugs.map((slug, at) => [`mau/exemplars/${slug}/index.mdx`, exemplar(`Tập thể số ${at}`)]),
		),
	);
	const lines = slugs.flatMap((_, at) => [
		`Tập thể số ${at},2024,Tốt`,
		`Tập thể ${at} lạ,2024,Tốt`,
	]);
	const start = process.cpuUsage();
	const { report } = await importFor(csv(['Tên,Năm,Xếp loại', ...lines].join('\n')), files);
	expect(report).toMatchObject({ rows: 600, added: 300 });
	expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
});

test('items that the import writes parse back to what the cells say', async () => {
	const { files } = await importFor(
		csv('Mã mục,Danh hiệu,Nơi tặng,Ghi chú\nvan-phong,Thư khen,"A, B: C",{ x } # y\n'),
		content(),
	);
	const yaml = /^---\n([\s\S]*?)\n---/.exec(files[0]?.content ?? '')?.[1] ?? '';
	expect(parse(yaml).awards).toEqual([{ name: 'Thư khen', issuer: 'A, B: C', note: '{ x } # y' }]);
});
