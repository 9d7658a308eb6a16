import { ExternalHyperlink, ImageRun, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileMdx } from '../../../../src/mdx/compile.ts';
import { imported } from './lists.ts';
import { docxOf, heading, line, note, photo, runs, title, withPart } from './make-docx.ts';

const table = (...rows: string[][]) =>
	new Table({
		rows: rows.map(
			(cells) =>
				new TableRow({
					children: cells.map(
						(cell) => new TableCell({ children: cell.split('\n').map((one) => line(one)) }),
					),
				}),
		),
	});

const picture = (data: Buffer, description = '') =>
	runs(
		new ImageRun({
			...{ type: 'jpg', data, transformation: { width: 300, height: 200 } },
			altText: { name: 'Picture 1', description, title: '' },
		}),
	);

/** Everything that came out of an import must be accepted by the policy for articles. */
function compiled(result: Awaited<ReturnType<typeof imported>>) {
	const names = result.files.slice(1).map(({ path }) => `./${path.split('/').at(-1)}`);
	const { html, problems } = compileMdx(result.text, {
		files: new Map(names.map((name) => [name, 1])),
	});
	return { html, errors: problems.filter(({ severity }) => severity === 'error') };
}

describe('what a document holds arrives', () => {
	test('title, date, opening and author become data, decomposed letters are joined', async () => {
		const bytes = await docxOf([
			title('Nửa giờ gõ cửa, cả bản đi kịp trước lũ'.normalize('NFD')),
			line('Lào Cai, ngày 5 tháng 3 năm 2026', { italics: true }),
			line('Rạng sáng, trưởng bản gõ cửa từng nhà, cả bản lên đồi.', { bold: true }),
			line('Bà con về nhà văn hóa, không ai bị sót lại phía sau.'),
			line('Bài: Tổ truyền thông xã Mẫu'),
		]);
		const { frontMatter, body, files, report } = await imported(bytes);
		expect(parse(frontMatter)).toMatchObject({
			title: 'Nửa giờ gõ cửa, cả bản đi kịp trước lũ',
			summary: 'Rạng sáng, trưởng bản gõ cửa từng nhà, cả bản lên đồi.',
			date: '2026-03-05',
			author: 'Tổ truyền thông xã Mẫu',
			state: 'draft',
		});
		expect(body).toBe('Bà con về nhà văn hóa, không ai bị sót lại phía sau.\n');
		expect(files[0]?.path).toBe(
			'xa-mau/stories/2026/nua-gio-go-cua-ca-ban-di-kip-truoc-lu/index.mdx',
		);
		expect(report.open.map(({ key }) => key)).toEqual(['fields']);
		expect(frontMatter).toMatch(/^# Còn thiếu:\n# - Lĩnh vực \(fields\): /);
	});

	test('headings, emphasis, lists, tables and footnotes', async () => {
		const bytes = await docxOf(
			[
				title('Một việc'),
				heading('Đêm ở bản'),
				runs(
					new TextRun('Chữ '),
					new TextRun({ text: 'đậm ', bold: true }),
					new TextRun({ text: 'và nghiêng', italics: true }),
					note(1),
					new TextRun('. Rộng 12 m'),
					new TextRun({ text: '2', superScript: true }),
				),
				heading('Việc sau', 3),
				new Paragraph({ text: 'Gạch một', bullet: { level: 0 } }),
				new Paragraph({ text: 'Gạch con', bullet: { level: 1 } }),
				new Paragraph({ text: 'Bước một', numbering: { reference: 'numbers', level: 0 } }),
				table(['Việc', 'Số | lượng'], ['Họp\nbàn', '12']),
			],
			['Báo cáo {của} thôn.'],
		);
		const result = await imported(bytes);
		expect(result.body).toMatchInlineSnapshot(`
			"## Đêm ở bản

			Chữ **đậm** *và nghiêng*[^1]. Rộng 12 m²

			### Việc sau

			- Gạch một
			  - Gạch con

			1. Bước một

			| Việc     | Số \\| lượng |
			| -------- | ----------- |
			| Họp; bàn | 12          |

			[^1]: Báo cáo \\{của} thôn.
			"
		`);
		expect(compiled(result).errors).toEqual([]);
		expect(result.report.found).toEqual({
			words: 24,
			headings: 2,
			tables: 1,
			pictures: 0,
			notes: 1,
		});
	});

	test('signs of Markdown, MDX and HTML stay the signs they are', async () => {
		const lines = [
			'import rồi export { a } từ <script>alert(1)</script>',
			'1. Không phải danh sách; * cũng không, # cũng không',
			'5 < 6 và 7 > 3, a_b_c, 2*3*4, `mã`, $x$, [^1], [chữ](x)',
			'<!-- ghi chú --> &amp; {1 + 1} \\ ~~x~~ |',
		];
		const result = await imported(
			await docxOf([title('Một việc'), ...lines.map((one) => line(one))]),
		);
		const { html, errors } = compiled(result);
		expect(errors).toEqual([]);
		const shown = html
			.replace(/<[^>]+>/g, '\n')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>');
		for (const one of lines) expect(shown.replaceAll('&amp;', '&')).toContain(one);
	});

	test('links that readers can open; others keep their words', async () => {
		const link = (href: string, words: string) =>
			new ExternalHyperlink({ link: href, children: [new TextRun(words)] });
		const bytes = await docxOf([
			title('Một việc'),
			runs(
				link('https://example.com/a?b={1}', 'trang'),
				new TextRun(' và '),
				link('file:///C:/Users/mau/a.docx', 'tệp'),
				new TextRun(' và '),
				link('javascript:alert(1)', 'mã'),
			),
		]);
		const result = await imported(bytes);
		expect(result.body).toBe('[trang](https://example.com/a?b=%7B1%7D) và tệp và mã\n');
		expect(compiled(result).errors).toEqual([]);
		expect(result.report.lost.join('\n')).toContain('file:///C:/Users/mau/a.docx');
	});

	test('pictures lie beside the entry with their words, caption and maker', async () => {
		const data = await photo(900, 600);
		const bytes = await docxOf([
			title('Một việc'),
			picture(data, 'Bà con ngồi họp quanh bàn nước'),
			line('Họp bản đầu năm. Ảnh: Văn phòng xã', { italics: true }),
			picture(data, 'A picture containing text. Description automatically generated'),
			line('Chữ sau ảnh, viết dài hơn một dòng chú thích.'),
		]);
		const result = await imported(bytes);
		expect(result.body).toContain(
			'<Figure src="./anh-1.webp" alt="Bà con ngồi họp quanh bàn nước" caption="Họp bản đầu năm." credit="Văn phòng xã" />',
		);
		expect(result.body).toContain('![](./anh-2.webp)');
		expect(result.report.withoutAlt).toEqual(['anh-2.webp']);
		expect(result.files).toHaveLength(3);
		expect(compiled(result).errors.map(({ code }) => code)).toEqual(['anh-thieu-mo-ta']);
		const answered = await imported(bytes, {
			answers: new Map([['alt:anh-2.webp', 'Cả bản đi bộ lên đồi']]),
		});
		expect(answered.body).toContain('![Cả bản đi bộ lên đồi](./anh-2.webp)');
		expect(compiled(answered).errors).toEqual([]);
	});

	test('a picture that cannot be read is named and left out', async () => {
		const bytes = await docxOf([title('Một việc'), picture(await photo(50, 50)), line('Chữ.')]);
		const { files, report, body } = await imported(bytes, {
			convertPicture: async () => undefined,
		});
		expect(files).toHaveLength(1);
		expect(body).toBe('Chữ.\n');
		expect(report.lost.join()).toContain('Ảnh thứ 1');
	});
});

describe('fonts of before Unicode', () => {
	test('of runs, and letters split between runs', async () => {
		const bytes = await docxOf([
			title('Một việc'),
			runs(
				new TextRun({ text: '§iÓn h×nh', font: '.VnTime' }),
				new TextRun({ text: ' g\u00AD¬ng s¸ng ', font: '.VnTimeH' }),
				new TextRun({ text: 'ngöô', font: 'VNI-Times' }),
				new TextRun({ text: 'øi toát', font: 'VNI-Times', bold: true }),
			),
		]);
		const result = await imported(bytes);
		expect(result.body).toBe('Điển hình GƯƠNG SÁNG ngườ**i tốt**\n');
		expect(result.report.guessed.join()).toContain('.VnTime, .VnTimeH, VNI-Times');
		expect(compiled(result).errors).toEqual([]);
	});

	test('of the document’s styles', async () => {
		const plain = await docxOf([
			line('§iÓn h×nh tiªn tiÕn'),
			line('Ng\u00ADêi tèt, viÖc tèt ë x· nµy.'),
		]);
		const bytes = withPart(plain, 'word/styles.xml', (xml) =>
			xml.replace(
				'</w:styles>',
				'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style></w:styles>',
			),
		);
		const { text } = await imported(bytes);
		expect(text).toContain('title: Điển hình tiên tiến');
		expect(text).toContain('Người tốt, việc tốt ở xã này.');
	});

	test('that no name tells of are guessed and said', async () => {
		const bytes = await docxOf([
			line('§iÓn h×nh tiªn tiÕn'),
			line('Ng\u00ADêi tèt, viÖc tèt ë x· nµy.'),
			line('Chữ Unicode đứng cạnh.'),
		]);
		const { text, report } = await imported(bytes);
		expect(text).toContain('Người tốt, việc tốt ở xã này.');
		expect(text).toContain('Chữ Unicode đứng cạnh.');
		expect(report.guessed.join()).toContain('TCVN3');
	});

	test('whose name stayed on Unicode text change nothing', async () => {
		const { body } = await imported(
			await docxOf([title('Một việc'), line('Được mùa, bà con mừng.', { font: '.VnTime' })]),
		);
		expect(body).toBe('Được mùa, bà con mừng.\n');
	});
});

describe('the place of a dateline', () => {
	const FROM_BOTH = 'Đoàn từ Sơn La sang Lào Cai học cách làm.';
	test.each([
		['before the date', [line('Yên Bái, ngày 5/3/2026'), line(FROM_BOTH), line('Chữ.')]],
		['in brackets', [line(`(Yên Bái) - ${FROM_BOTH}`), line('Chữ.')]],
		['before a dash', [line(`Yên Bái – ${FROM_BOTH}`), line('Chữ.')]],
	])('%s counts where the text names several', async (_, lines) => {
		const bytes = await docxOf([title('Một việc của bản'), ...lines]);
		const { frontMatter, report } = await imported(bytes);
		expect(parse(frontMatter).place).toEqual({
			province: 'lao-cai',
			then: { province: 'yen-bai' },
		});
		expect(report.guessed.join('\n')).toContain('nơi viết ở đầu bài: Yên Bái');
	});
});

describe('what is not sure', () => {
	test('stays open and never stops', async () => {
		const { report, files } = await imported(await docxOf([line('Chỉ có một câu ngắn.')]), {
			kind: 'exemplar',
		});
		expect(report.open.map(({ key }) => key)).toEqual(
			expect.arrayContaining([
				'title',
				'name',
				'subject',
				'summary',
				'why',
				'place',
				'fields',
				'basis',
			]),
		);
		expect(files[0]?.path).toBe('xa-mau/exemplars/bai-2026-11-21/index.mdx');
	});

	test('is kept where the schema refuses it', async () => {
		const long = `${'Một tiêu đề rất dài '.repeat(9)}hết`;
		const { text, report } = await imported(await docxOf([title(long), line('Thân bài.')]));
		expect(report.refused.join()).toContain('dài quá 140 ký tự');
		expect(text).toContain(`“${long}”`);
		expect(parse(/---\n([\s\S]*?)---/.exec(text)?.[1] ?? '')).not.toHaveProperty('title');
	});

	test('is not taken from a footnote of a removed line without saying', async () => {
		const bytes = await docxOf(
			[
				new Paragraph({ heading: 'Title', children: [new TextRun('Một việc'), note(1)] }),
				line('Chữ.'),
			],
			['Nguồn: sổ thôn.'],
		);
		const { report } = await imported(bytes);
		expect(report.lost.join()).toContain('Nguồn: sổ thôn.');
	});
});

test('the folder of somebody’s story is named after the deed', async () => {
	const bytes = await docxOf([
		title('Trưởng bản Hoàng Văn Mẫu gõ cửa từng nhà ở xã Nậm Mẫu'),
		line('Chữ.'),
	]);
	const { files } = await imported(bytes, { kind: 'exemplar' });
	expect(files[0]?.path).toBe('xa-mau/exemplars/truong-ban-go-cua-tung-nha-o-xa-nam-mau/index.mdx');
});

test('short lines in bold are headings where no style says so', async () => {
	const { body, report } = await imported(
		await docxOf([
			title('Một việc'),
			line('Chữ mở đầu của bài.'),
			line('Cách làm', { bold: true }),
			line('Thôn họp rồi chia việc.'),
		]),
	);
	expect(body).toBe('Chữ mở đầu của bài.\n\n## Cách làm\n\nThôn họp rồi chia việc.\n');
	expect(report.guessed.join()).toContain('Cách làm');
});

test('same document, same files', async () => {
	const bytes = await docxOf([title('Một việc'), picture(await photo(60, 40)), line('Chữ.')]);
	expect((await imported(bytes)).files).toEqual((await imported(bytes)).files);
});
