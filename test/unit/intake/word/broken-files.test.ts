import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importWord, type WordImport } from '../../../../src/intake/word/import-word.ts';
import { compileMdx } from '../../../../src/mdx/compile.ts';
import { DAMAGES, type Damage, randomFrom } from '../../../support/damage.ts';
import { LISTS } from './lists.ts';
import { docxOf, heading, line, note, runs, title, withPart } from './make-docx.ts';

const request = (bytes: Uint8Array): WordImport => ({
	...{ bytes, kind: 'story', agency: 'xa-mau', today: '2026-11-21', lists: LISTS },
	convertPicture: async (picture) => picture,
});

/** Harm to the whole file, and to the parts inside it. */
const HARMS: readonly Damage[] = [
	...DAMAGES,
	(bytes, random) =>
		withPart(bytes, 'word/document.xml', (xml) => xml.slice(0, random(xml.length))),
	(bytes, random) =>
		withPart(bytes, 'word/document.xml', (xml) => {
			const at = random(xml.length);
			return `${xml.slice(0, at)}${'<&"\u0000]]>'.charAt(random(6))}${xml.slice(at + random(9))}`;
		}),
	(bytes, random) => withPart(bytes, 'word/styles.xml', (xml) => xml.slice(random(xml.length))),
	(bytes, random) =>
		withPart(bytes, '[Content_Types].xml', (xml) => xml.slice(0, random(xml.length))),
];

const SOUND = await docxOf(
	[
		title('Một việc ở xã Nậm Mẫu'),
		line('Cả bản đi kịp trước lũ, không ai bị sót lại phía sau.', { bold: true }),
		heading('Đêm ở bản'),
		runs(note(1)),
		line('Chữ.'),
	],
	['Sổ thôn.'],
);

test.each(Array.from({ length: 110 }, (_, seed) => seed))(
	'harm %i gives a whole entry or a message, never a crash',
	async (seed) => {
		const random = randomFrom(seed + 1);
		const harm = HARMS[seed % HARMS.length];
		const result = await importWord(request(harm?.(SOUND, random) ?? SOUND));
		if ('problem' in result) {
			expect(result.problem.message).toMatch(/^(?:Tệp|Trong)/);
			expect(result.problem.advice).toMatch(/^(?:Hãy|Nếu|Danh sách)/);
			return;
		}
		const [entry] = result.files;
		const { problems } = compileMdx(String(entry?.content));
		const errors = problems.filter(({ severity }) => severity === 'error');
		expect(errors.map(({ code }) => code).filter((code) => code !== 'than-bai-trong')).toEqual([]);
	},
);

describe('a file that is something else', () => {
	const zipWith = (name: string) => zipSync({ [name]: strToU8('<x/>') });

	test.each([
		['empty', new Uint8Array(), 'Tệp trống'],
		['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'Word đời cũ'],
		['a PDF', strToU8('%PDF-1.7'), 'PDF'],
		['RTF', strToU8('{\\rtf1'), 'RTF'],
		['a web page', strToU8('<html>'), 'không phải Word'],
		['Excel', zipWith('xl/workbook.xml'), 'Excel'],
		['PowerPoint', zipWith('ppt/presentation.xml'), 'PowerPoint'],
		['LibreOffice', zipWith('content.xml'), '.odt'],
		['another zip', zipWith('anh.jpg'), 'không có bài viết Word'],
		['huge', new Uint8Array(81 * 1024 * 1024), 'nhiều nhất 80 MB'],
	])('%s is named', async (_name, bytes, message) => {
		const result = await importWord(request(bytes));
		expect(result).toMatchObject({ problem: { message: expect.stringContaining(message) } });
	});

	test('a bomb is refused before it is unpacked', async () => {
		const bomb = zipSync({ 'word/document.xml': strToU8('<x/>') });
		const view = new DataView(bomb.buffer, bomb.byteOffset);
		const entry = bomb.findIndex(
			(_, at) => at < bomb.length - 4 && view.getUint32(at, true) === 0x02014b50,
		);
		const unpackedSize = entry + 24;
		view.setUint32(unpackedSize, 210 * 1024 * 1024, true);
		const result = await importWord(request(bomb));
		expect(result).toMatchObject({ problem: { message: expect.stringContaining('mở ra nặng') } });
	});
});
