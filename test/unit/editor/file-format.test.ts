/** What the editor opens and saves without an edit is the same file; what it writes anew says the same. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HAS_ARTICLE } from '../../../src/editor/cms-config.ts';
import { BODY, ORIGINAL } from '../../../src/editor/file-format.ts';
import { articleFiles, contentFiles, FORMATS } from './forms.ts';

const files = contentFiles();

test('files of every form are there', () => {
	expect([...new Set(files.map(({ form }) => form))].toSorted()).toEqual(
		Object.keys(HAS_ARTICLE).toSorted(),
	);
	expect(files.length).toBeGreaterThan(100);
});

describe('opened and saved', () => {
	test.each(files)('$path keeps every byte', ({ text, form }) => {
		const { read, write } = FORMATS[form];
		expect(write(read(text))).toBe(text);
	});

	test.each(articleFiles())('$path keeps every byte, or cannot be opened', ({ text }) => {
		const { read, write } = FORMATS.story;
		let form: ReturnType<typeof read>;
		try {
			form = read(text);
		} catch (error) {
			expect(error).toHaveProperty('name', 'YAMLParseError');
			return;
		}
		expect(write(form)).toBe(text);
	});

	test.each(files)(
		'$path keeps every byte with Windows line ends and a byte order mark',
		(file) => {
			const { read, write } = FORMATS[file.form];
			const text = `\uFEFF${file.text.replaceAll('\n', '\r\n')}`;
			expect(write(read(text))).toBe(text);
		},
	);
});

const yamlOf = (text: string): string => /^---\n([\s\S]*?\n)?---\n/.exec(text)?.[1] ?? text;
const bodyOf = (text: string): string => text.replace(/^---\n([\s\S]*?\n)?---\n/, '').trim();

/** The only optional field that may say `null`: a date that is known to be missing. */
const withoutKnownGaps = (data: unknown): unknown =>
	JSON.parse(
		JSON.stringify(data, (key, value) => (key === 'date' && value === null ? undefined : value)),
	);

describe('written anew from its form', () => {
	test.each(files)('$path says the same', ({ text, form, schemaOf }) => {
		const { read, write } = FORMATS[form];
		const old: unknown = parse(yamlOf(text));
		const schema = schemaOf(old);
		// A withdrawn entry has no form of its own: it is opened only to be looked at.
		if (schema === undefined || (typeof old === 'object' && old !== null && 'withdrawn' in old))
			return;
		const { [ORIGINAL]: _, ...values } = read(text);
		const anew = write(values);
		const before = schema.safeParse(old);
		const after = schema.safeParse(parse(yamlOf(anew)));
		expect(after.success).toBe(before.success);
		expect(withoutKnownGaps(after.data)).toEqual(withoutKnownGaps(before.data));
		if (HAS_ARTICLE[form]) expect(bodyOf(anew)).toBe(bodyOf(text).normalize('NFC'));
	});
});

describe('a new file', () => {
	test('has its article below its front matter', () => {
		const text = FORMATS.story.write({ title: 'Buổi họp thôn', [BODY]: 'Một đoạn.' });
		expect(text).toBe('---\ntitle: Buổi họp thôn\n---\n\nMột đoạn.\n');
	});

	test('without an article ends with its front matter', () => {
		expect(FORMATS.story.write({ title: 'Buổi họp thôn', [BODY]: '' })).toBe(
			'---\ntitle: Buổi họp thôn\n---\n',
		);
	});
});

test('a file without front matter keeps its article and takes what the form says', () => {
	const { read, write } = FORMATS.story;
	expect(write({ ...read('Một đoạn.\n'), title: 'Tên bài' })).toBe(
		'---\ntitle: Tên bài\n---\n\nMột đoạn.\n',
	);
});
