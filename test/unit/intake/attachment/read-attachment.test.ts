/** Reads files made on the spot, with what must not be published planted in every corner of them. */
import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { withoutAuthors } from '../../../../src/data/office-properties.ts';
import type { AttachmentContent } from '../../../../src/domain/attachment.ts';
import { readAttachment } from '../../../../src/intake/attachment/read-attachment.ts';

async function contentOf(name: string, bytes: Uint8Array): Promise<AttachmentContent> {
	const reading = await readAttachment(name, bytes);
	if (typeof reading === 'string') throw new Error(`${name}: ${reading}`);
	return reading;
}

const places = ({ passages }: AttachmentContent) =>
	passages.map(({ where, text }) => `${where}: ${text}`);

/** A Word file with a comment, a deletion, a header's worth of names. */
async function wordFile(): Promise<Uint8Array> {
	const document = new Document({
		creator: 'Lò Thử',
		lastModifiedBy: 'Nguyễn Văn Mẫu',
		comments: {
			children: [
				{ id: 0, author: 'Giàng Thị Thử', children: [new Paragraph('Số anh là 0912 345 678')] },
			],
		},
		sections: [{ children: [new Paragraph('Dòng một'), new Paragraph('Dòng & hai')] }],
	});
	const parts = unzipSync(await Packer.toBuffer(document));
	const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
	const deleted =
		'<w:p><w:del w:author="Sùng A Thử" w:id="9"><w:r><w:delText>Chữ đã xóa</w:delText></w:r></w:del></w:p></w:body>';
	parts['word/document.xml'] = strToU8(xml.replace('</w:body>', deleted));
	return zipSync(parts);
}

async function excelFile(): Promise<Uint8Array> {
	const text = (value: string) => ({ value, type: String });
	const row = [text('Tổ trưởng'), { value: 912345678, type: Number }];
	const buffer = await writeXlsxFile([[text('Việc'), text('Điện thoại')], row], {
		sheet: 'Sổ trực',
	}).toBuffer();
	return new Uint8Array(buffer);
}

/** Changes one part of a package. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
	const parts = unzipSync(bytes);
	const before = strFromU8(parts[name] ?? new Uint8Array());
	const after = change(before);
	expect(after).not.toBe(before);
	return zipSync({ ...parts, [name]: strToU8(after) });
}

/** The smallest PDF with a page of text. */
function pdfFile(text: string, info = '', pages = 1): Uint8Array {
	const stream = `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`;
	const kids = Array.from({ length: pages }, (_, index) => index + 6);
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
		`<< ${info} >>`,
		...kids.map(
			() =>
				'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>',
		),
	];
	let body = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const at = body.length;
		body += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	body += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${body.length}\n%%EOF`;
	return strToU8(body, true);
}

function odfFile(body: string, styles = ''): Uint8Array {
	return zipSync({
		mimetype: strToU8('application/vnd.oasis.opendocument'),
		'content.xml': strToU8(
			`<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`,
		),
		'meta.xml': strToU8(
			'<office:meta><meta:initial-creator>Lò Thử</meta:initial-creator></office:meta>',
		),
	});
}

describe('Word', () => {
	test('gives text, notes and deleted words with their places, and everybody it names', async () => {
		const content = await contentOf('mau.docx', await wordFile());
		expect(places(content)).toEqual(
			expect.arrayContaining([
				'đoạn 1: Dòng một',
				'đoạn 2: Dòng & hai',
				'đoạn 3: Chữ đã xóa',
				'ghi chú bên lề, đoạn 1: Số anh là 0912 345 678',
			]),
		);
		expect([content.comments, content.changes]).toEqual([1, 1]);
		expect(content.people.map(({ name }) => name).sort()).toEqual([
			'Giàng Thị Thử',
			'Lò Thử',
			'Nguyễn Văn Mẫu',
			'Sùng A Thử',
		]);
	});

	test('is published without the names in its properties, else as it was', async () => {
		const bytes = await wordFile();
		const published = withoutAuthors('mau.docx', bytes);
		const names = (await contentOf('mau.docx', published)).people.map(({ name }) => name);
		expect(names).not.toContain('Lò Thử');
		expect(names).not.toContain('Nguyễn Văn Mẫu');
		const [before, after] = [unzipSync(bytes), unzipSync(published)];
		expect(Object.keys(after)).toEqual(Object.keys(before));
		for (const part of Object.keys(before).filter((name) => name !== 'docProps/core.xml'))
			expect(after[part]).toEqual(before[part]);
		expect(withoutAuthors('mau.docx', bytes)).toEqual(published);
		expect(withoutAuthors('mau.docx', published)).toBe(published);
		expect(withoutAuthors('mau.pdf', bytes)).toBe(bytes);
		const broken = bytes.slice(0, 200);
		expect(withoutAuthors('mau.docx', broken)).toBe(broken);
	});
});

describe('Excel', () => {
	test('gives rows with their sheet, and phone numbers their zero', async () => {
		expect(places(await contentOf('so.xlsx', await excelFile()))).toEqual([
			'trang tính “Sổ trực”, dòng 1: Việc | Điện thoại',
			'trang tính “Sổ trực”, dòng 2: Tổ trưởng | 0912345678',
		]);
	});

	test('tells of hidden sheets, rows and columns', async () => {
		const sheet = withPart(await excelFile(), 'xl/workbook.xml', (xml) =>
			xml.replace('<sheet ', '<sheet state="veryHidden" '),
		);
		const row = withPart(sheet, 'xl/worksheets/sheet1.xml', (xml) =>
			xml
				.replace('<row ', '<row hidden="1" ')
				.replace('<sheetData', '<cols><col min="1" max="1" hidden="1"/></cols><sheetData'),
		);
		expect((await contentOf('so.xlsx', row)).hidden).toEqual([
			'trang tính “Sổ trực”',
			'cột ẩn trong trang tính “Sổ trực”',
			'1 dòng ẩn trong trang tính “Sổ trực”',
		]);
	});
});

test('slides give text, what is said under them and which are hidden', async () => {
	const slide = (text: string, show = '') =>
		strToU8(`<p:sld${show}><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`);
	const bytes = zipSync({
		'ppt/presentation.xml': strToU8('<p:presentation/>'),
		'ppt/slides/slide1.xml': slide('Mở đầu'),
		'ppt/slides/slide2.xml': slide('Danh sách', ' show="0"'),
		'ppt/notesSlides/notesSlide1.xml': slide('Nhắc anh Thử'),
	});
	const content = await contentOf('bai.pptx', bytes);
	expect(places(content)).toEqual([
		'lời ghi dưới trang chiếu 1: Nhắc anh Thử',
		'trang chiếu 1: Mở đầu',
		'trang chiếu 2: Danh sách',
	]);
	expect(content.hidden).toEqual(['trang chiếu 2']);
});

test('OpenDocument texts and sheets are read', async () => {
	const text = await contentOf(
		'mau.odt',
		odfFile(
			'<text:p>Một</text:p><text:p>Hai<office:annotation><dc:creator>Sùng A Thử</dc:creator><text:p>Xem lại</text:p></office:annotation></text:p>',
		),
	);
	expect(places(text)).toContain('đoạn 1: Một');
	expect(text.comments).toBe(1);
	expect(text.people.map(({ name }) => name)).toEqual(['Sùng A Thử', 'Lò Thử']);
	const cell = (value: string) => `<table:table-cell><text:p>${value}</text:p></table:table-cell>`;
	const sheet = await contentOf(
		'so.ods',
		odfFile(
			`<table:table table:name="Sổ" table:style-name="ta1"><table:table-row>${cell('CCCD')}</table:table-row><table:table-row table:visibility="collapse">${cell('15203004567')}</table:table-row></table:table>`,
			'<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>',
		),
	);
	expect(places(sheet)).toEqual([
		'trang tính “Sổ”, dòng 1: CCCD',
		'trang tính “Sổ”, dòng 2: 015203004567',
	]);
	expect(sheet.hidden).toEqual(['trang tính “Sổ”', 'dòng hoặc cột ẩn trong trang tính “Sổ”']);
});

describe('PDF', () => {
	test('gives the text of its pages and its author', async () => {
		const content = await contentOf('to.pdf', pdfFile('Goi 0912 345 678', '/Author (Lo Thu)'));
		expect(places(content)).toEqual(['trang 1: Goi 0912 345 678']);
		expect(content.people).toEqual([{ what: 'tác giả', name: 'Lo Thu' }]);
		expect(content.unread).toEqual([]);
	});

	test('without text or with too many pages says what was not read', async () => {
		expect((await contentOf('to.pdf', pdfFile(''))).unread).toEqual([
			'các trang, vì là ảnh quét, không có chữ để đọc',
		]);
		const long = await contentOf('to.pdf', pdfFile('A', '', 101));
		expect(long.unread).toEqual(['các trang sau trang 100']);
		expect(long.passages).toHaveLength(100);
	});

	test('may come as a Buffer, which stays whole', async () => {
		const bytes = Buffer.from(pdfFile('Mot'));
		expect(places(await contentOf('to.pdf', bytes))).toEqual(['trang 1: Mot']);
		expect(bytes).toHaveLength(pdfFile('Mot').length);
	});
});

test('plain text is read in the encodings of offices, line by line', async () => {
	const text = 'Một\nGọi 0912 345 678';
	const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
	const old = new Uint8Array([0xff, ...Buffer.from('\nGoi 0912 345 678', 'latin1')]);
	for (const bytes of [strToU8(text), utf16, old])
		expect(places(await contentOf('ghi.txt', bytes))).toContainEqual(
			expect.stringMatching(/^dòng 2: G.+ 0912 345 678$/),
		);
	const table = strToU8('Việc;Số điện thoại\nTrực;912345678\n');
	expect(places(await contentOf('so.csv', table))).toContain('dòng 2: Trực | 0912345678');
});

test('a zip is read one level deep', async () => {
	const inner = await wordFile();
	const bytes = zipSync({
		'nguyen-van-mau.docx': inner,
		'anh.jpg': strToU8('x'),
		'trong.zip': zipSync({ 'a.txt': strToU8('x') }),
		'Danh sách.txt': strToU8('Gọi 0912 345 678'),
	});
	const content = await contentOf('bo.zip', bytes);
	expect(places(content)).toEqual(
		expect.arrayContaining([
			'tên tệp trong gói nén: nguyen-van-mau.docx',
			'đoạn 1 của tệp “nguyen-van-mau.docx”: Dòng một',
			'dòng 1 của tệp “Danh sách.txt”: Gọi 0912 345 678',
		]),
	);
	expect(content.comments).toBe(1);
	expect(content.unread).toEqual(['tệp “anh.jpg” trong gói nén', 'tệp “trong.zip” trong gói nén']);
});

describe('a file that does not open', () => {
	const old = (text: string) =>
		new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(text, 'utf16le')]);

	test('says why', async () => {
		const locked = await wordFile();
		locked[6] = 1;
		const odt = zipSync({
			'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>'),
			'content.xml': strToU8('????'),
		});
		expect(await readAttachment('mau.docx', locked)).toBe('locked');
		expect(await readAttachment('mau.docx', old('EncryptedPackage'))).toBe('locked');
		expect(await readAttachment('mau.odt', odt)).toBe('locked');
		expect(await readAttachment('mau.doc', old('WordDocument'))).toBe('old-format');
		expect(await readAttachment('mau.docx', old('WordDocument'))).toBe('broken');
		expect(await readAttachment('mau.xlsx', await wordFile())).toBe('broken');
		expect(await readAttachment('mau.pdf', strToU8('không phải'))).toBe('broken');
		expect(await readAttachment('mau.docx', new Uint8Array())).toBe('broken');
		expect(await readAttachment('mau.txt', new Uint8Array(30_000_001))).toBe('too-large');
	});

	test('by unpacking to too much is refused', async () => {
		const bomb = zipSync({ 'a.txt': new Uint8Array(210_000_000) }, { level: 1 });
		expect(bomb.length).toBeLessThan(2_000_000);
		expect(await readAttachment('bo.zip', bomb)).toBe('broken');
	});

	test('in a hundred ways never throws and never takes long', async () => {
		let seed = 7;
		const random = (below: number) => {
			seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
			return seed % below;
		};
		const whole: Record<string, Uint8Array> = {
			'mau.docx': await wordFile(),
			'so.xlsx': await excelFile(),
			'to.pdf': pdfFile('Mot hai ba', '/Author (Lo Thu)'),
			'mau.odt': odfFile('<text:p>Một</text:p>'),
			'so.csv': strToU8('a;"b\nc;d'),
		};
		for (let round = 0; round < 20; round++)
			for (const [name, bytes] of Object.entries(whole)) {
				const changed = bytes.slice(0, round % 4 === 0 ? random(bytes.length) : bytes.length);
				for (let flips = round % 5; flips > 0 && changed.length > 0; flips--)
					changed[random(changed.length)] = random(256);
				const reading = await readAttachment(name, changed);
				expect(typeof reading === 'string' || Array.isArray(reading.passages)).toBe(true);
			}
	}, 20_000);
});

test('the files of the sample content open', async () => {
	const folder = `${import.meta.dirname}/../../../../content/don-vi-mau/practices/ban-ho-so-o-cho-phien`;
	for (const name of ['to-con-thieu-gi.pdf', 'lich-phan-cong.docx', 'du-toan-mot-ban.csv']) {
		const { passages, unread } = await contentOf(name, readFileSync(`${folder}/${name}`));
		expect(passages.length).toBeGreaterThan(0);
		expect(unread).toEqual([]);
	}
});
