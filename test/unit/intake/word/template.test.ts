import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ENTRY_SCHEMAS } from '../../../../src/domain/library/parse.ts';
import { type Data, putAt } from '../../../../src/intake/word/data.ts';
import {
	type FormField,
	formOf,
	WORD_KINDS,
	type WordKind,
} from '../../../../src/intake/word/form.ts';
import { importWord } from '../../../../src/intake/word/import-word.ts';
import { listFor } from '../../../../src/intake/word/shared-names.ts';
import { wordTemplate } from '../../../../src/intake/word/template.ts';
import { imported, LISTS } from './lists.ts';
import { withPart } from './make-docx.ts';

/** What a person writes in a cell, and the value it must become. */
interface Sample {
	lines: string[];
	value: unknown;
}

function sampleOf(field: FormField, around: readonly string[], which: number): Sample {
	const one = (value: unknown, line: string): Sample =>
		field.many ? { lines: [line], value: [value] } : { lines: [line], value };
	const key = field.path.at(-1);
	const choice = field.choices[which % field.choices.length];
	switch (field.type) {
		case 'choice':
			return one(choice?.id, choice?.label ?? '');
		case 'number':
			return key === 'year' ? one(2020 + which, `${2020 + which}`) : one(which + 1, `${which + 1}`);
		case 'boolean':
			return one(true, 'có');
		case 'date':
			return one('2026-03-05', '5/3/2026');
		case 'period':
			return one({ from: '2021', to: '2025-08' }, '2021 – 8/2025');
		case 'id': {
			const named = listFor([...around, ...field.path], LISTS)?.[0];
			return named ? one(named.id, named.names[0] ?? '') : one(`muc-${which}`, `muc-${which}`);
		}
		default:
			return textSample(field, key, which);
	}
}

function textSample({ many }: FormField, key: string | undefined, which: number): Sample {
	if (key === 'url') return { lines: ['https://example.com/x'], value: 'https://example.com/x' };
	if (key === 'email') return { lines: ['xa@mau.gov.vn'], value: 'xa@mau.gov.vn' };
	if (key === 'phone') return { lines: ['0216 3812 000'], value: '0216 3812 000' };
	if (key === 'src') return { lines: ['./anh.jpg'], value: './anh.jpg' };
	const words = [`Ý ${which}, một; “hai” <ba> {bốn} & năm`, `Ý ${which} nữa: #, 'x'`];
	return many ? { lines: words, value: words } : { lines: words.slice(0, 1), value: words[0] };
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Puts lines into the empty cell at the end of a table row. */
function filled(row: string, lines: readonly string[]): string {
	const paragraphs = lines
		.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`)
		.join('');
	const at =
		row.lastIndexOf('<w:p/>') === -1 ? row.lastIndexOf('<w:p>') : row.lastIndexOf('<w:p/>');
	const end = row.lastIndexOf('</w:tc>');
	return row.slice(0, at) + paragraphs + row.slice(end);
}

function filledTable(table: string, samples: readonly Sample[]): string {
	let index = -1;
	return table.replace(/<w:tr>.*?<\/w:tr>/gs, (row) => {
		const sample = index === -1 ? undefined : samples[index];
		index += 1;
		return sample === undefined ? row : filled(row, sample.lines);
	});
}

/** Fields of a basis that stand for consent only, of the other sort, or of neither. */
const isLeftOut = ({ path }: FormField): boolean => {
	const key = path.join('.');
	return ['basis.sources', 'basis.note', 'place.nationwide'].includes(key);
};

/** The template with every cell written in, two items in each list, and the data that must come out. */
async function filledTemplate(kind: WordKind): Promise<{ bytes: Uint8Array; expected: Data }> {
	const { fields, lists } = formOf(kind);
	const expected: Data = {};
	const single = fields.map((field, index) => {
		if (isLeftOut(field)) return { lines: [], value: undefined };
		// The first choices go together: an individual who leads, and a consent.
		const first = ['subject', 'role', 'basis'].includes(field.path[0] ?? '');
		const sample = sampleOf(field, [], first ? 0 : index);
		putAt(expected, field.path, sample.value);
		return sample;
	});
	const bytes = await wordTemplate(kind, LISTS);
	const changed = withPart(bytes, 'word/document.xml', (xml) => {
		let table = -1;
		return xml
			.replace(/<w:tbl>.*?<\/w:tbl>/gs, (whole) => {
				table += 1;
				if (table === 0) return filledTable(whole, single);
				const list = lists[table - 1];
				if (list === undefined) return whole;
				const items = [0, 1].map((which) => {
					const item: Data = {};
					const samples = list.fields.map((field) => {
						const sample = sampleOf(field, list.path, which);
						putAt(item, field.path, sample.value);
						return sample;
					});
					return { item, xml: filledTable(whole, samples) };
				});
				putAt(
					expected,
					list.path,
					items.map(({ item }) => item),
				);
				return items.map((one) => one.xml).join('<w:p/>');
			})
			.replace('<w:sectPr', '<w:p><w:r><w:t>Thân bài viết ở đây.</w:t></w:r></w:p><w:sectPr');
	});
	return { bytes: changed, expected };
}

describe.each(WORD_KINDS)('the template of a %s', (kind) => {
	test('filled in, imports exactly', async () => {
		const { bytes, expected } = await filledTemplate(kind);
		const { frontMatter, body, report } = await imported(bytes, { kind });
		expect(report.refused).toEqual([]);
		expect(parse(frontMatter)).toEqual({ ...expected, state: 'draft' });
		expect(body).toBe('Thân bài viết ở đây.\n');
		expect(report.isTemplate).toBe(true);
		const read = ENTRY_SCHEMAS[kind].safeParse(parse(frontMatter));
		expect(read.error?.issues ?? []).toEqual([]);
	});

	test('left empty, is a draft with everything open', async () => {
		const { frontMatter, body, report } = await imported(await wordTemplate(kind, LISTS), { kind });
		expect(parse(frontMatter)).toEqual({ state: 'draft' });
		expect(body).toBe('');
		expect(report.open.map(({ key }) => key)).toContain('title');
	});

	test('has a name of its own for every row', () => {
		const { fields, lists } = formOf(kind);
		for (const group of [fields, lists, ...lists.map((list) => list.fields)]) {
			const labels = group.map(({ label }) => label);
			expect(new Set(labels).size).toBe(labels.length);
		}
	});
});

test('a template of another kind is refused with the right command', async () => {
	const result = await importWord({
		...{ bytes: await wordTemplate('practice', LISTS), kind: 'story', agency: 'xa-mau' },
		...{ today: '2026-11-21', lists: LISTS, convertPicture: async (picture) => picture },
	});
	expect(result).toMatchObject({ problem: { advice: 'Hãy chạy lại với --kind practice.' } });
});

test('a cell that cannot be read is told with its words, and the rest is kept', async () => {
	const bytes = withPart(await wordTemplate('story', LISTS), 'word/document.xml', (xml) => {
		let row = -1;
		return xml.replace(/<w:tr>.*?<\/w:tr>/gs, (whole) => {
			row += 1;
			if (row === 1) return filled(whole, ['Một việc']);
			return row === 3 ? filled(whole, ['hôm qua']) : whole;
		});
	});
	const { frontMatter, report } = await imported(bytes);
	expect(parse(frontMatter)).toEqual({ title: 'Một việc', state: 'draft' });
	expect(report.refused).toEqual([
		'Ngày: “hôm qua” không phải ngày; hãy viết như 20/11/2026, 11/2026 hoặc 2026. Đã ghi: “hôm qua”.',
	]);
	expect(frontMatter).toContain('hôm qua');
});
