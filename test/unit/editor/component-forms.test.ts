/** A component read into its form and written again means the same to readers. */
import { describe, expect, test } from 'vitest';
import {
	CONTENT,
	type ComponentForm,
	componentForms,
	patternOf,
	readComponent,
	writeComponent,
} from '../../../src/editor/component-forms.ts';
import { previewComponent } from '../../../src/editor/component-preview.ts';
import type { MdxContext } from '../../../src/mdx/article.ts';
import { compileMdx } from '../../../src/mdx/compile.ts';
import { MDX_COMPONENTS } from '../../../src/mdx/components/catalogue.ts';
import { articleFiles, contentFiles } from './forms.ts';

const FORMS = componentForms(MDX_COMPONENTS);
const names = FORMS.map(({ name }) => name);

function formOf(name: string): ComponentForm {
	const form = FORMS.find((one) => one.name === name);
	if (form === undefined) throw new Error(`No form of ${name}`);
	return form;
}

/** Every fact, word and file that the text names. */
function contextOf(text: string): MdxContext {
	const named = (name: string): string[] =>
		Array.from(text.matchAll(new RegExp(`${name}="([^"]+)"`, 'g')), ([, value = '']) => value);
	return {
		facts: Object.fromEntries(named('id').map((id) => [id, { text: id, proof: 'Nguồn 1' }])),
		terms: Object.fromEntries(named('id').map((id) => [id, { word: id, meaning: id, href: '/' }])),
		files: new Map(
			['src', 'file', 'captions', 'poster'].flatMap(named).map((file) => [file, 1000]),
		),
	};
}

/** The text with each component read and written as the editor does. */
function rewritten(text: string): { text: string; found: number } {
	let found = 0;
	const result = FORMS.reduce(
		(written, form) =>
			written.replace(new RegExp(patternOf(form).source, 'gm'), (...match) => {
				found += 1;
				const groups = match.slice(
					0,
					match.findIndex((one) => typeof one === 'number'),
				);
				return writeComponent(form, readComponent(form, groups));
			}),
		text,
	);
	return { text: result, found };
}

const compiled = (text: string, context: MdxContext) => {
	const { html, problems } = compileMdx(`---\ntitle: A\n---\n\n${text}\n`, context);
	return { html, codes: problems.map(({ code }) => code) };
};

const examples = [...MDX_COMPONENTS.values()]
	.filter(({ parent }) => parent === undefined)
	.map(({ name, example }) => ({ name, example }));

describe('examples of the catalogue', () => {
	test.each(examples)(
		'$name is found whole, and written with the same meaning',
		({ name, example }) => {
			const form = formOf(name);
			const [match] = Array.from(example.matchAll(new RegExp(patternOf(form).source, 'gm')));
			expect(match).toBeDefined();
			if (match === undefined) return;
			if (!form.inline) expect(match[0]).toBe(example);
			const context = contextOf(example);
			const again = example.replace(match[0], () =>
				writeComponent(form, readComponent(form, match)),
			);
			expect(compiled(example, context).html).not.toBe('');
			expect(compiled(again, context)).toEqual(compiled(example, context));
			expect(previewComponent(form, readComponent(form, match))).not.toBe('');
		},
	);

	test.each(examples)('$name written twice is the same text', ({ name, example }) => {
		const form = formOf(name);
		const read = (text: string) => {
			const match = patternOf(form).exec(text);
			return match && readComponent(form, match);
		};
		const once = writeComponent(form, read(example) ?? {});
		expect(writeComponent(form, read(once) ?? {})).toBe(once);
	});
});

const bodyOf = (text: string): string => text.replace(/^---\n([\s\S]*?\n)?---\n/, '');
const articles = [
	...contentFiles(),
	...articleFiles().filter(({ path }) => path.includes('harmless')),
]
	.filter(({ path }) => path.endsWith('.mdx'))
	.map(({ path, text }) => ({ path, body: bodyOf(text).replaceAll('\r\n', '\n') }))
	.filter(({ body }) => names.some((name) => body.includes(`<${name}`)));

describe('articles', () => {
	test.each(articles)('$path means the same', ({ body }) => {
		const { text, found } = rewritten(body);
		expect(found).toBeGreaterThan(0);
		const context = contextOf(body);
		expect(compiled(text, context)).toEqual(compiled(body, context));
	});
});

describe('letters that tags are made of', () => {
	const awkward = 'Nói “A & B”, "thẳng", a<b, x>y, &quot; và {c}';

	test.each(FORMS.map((form) => ({ name: form.name, form })))('$name keeps them', ({ form }) => {
		const words = form.props.filter(({ input }) => input === 'words');
		const given = Object.fromEntries(words.map(({ name }) => [name, awkward]));
		const text = writeComponent(form, { ...given, [CONTENT]: form.child ? [] : 'Lời.' });
		const match = patternOf(form).exec(text);
		expect(match?.[0]).toBe(text);
		const read = match ? readComponent(form, match) : {};
		expect(Object.fromEntries(words.map(({ name }) => [name, read[name]]))).toEqual(given);
	});

	test('readers see them as typed', () => {
		const title = 'Biển "Chợ" & <quầy>';
		const text = writeComponent(formOf('Callout'), { kind: 'tip', title, [CONTENT]: 'Lời.' });
		const { html } = compiled(text, {});
		expect(html.replaceAll('&quot;', '"')).toContain('Biển "Chợ" &amp; &lt;quầy');
	});
});

test('a component that is nothing but its child keeps every one of them', () => {
	const form = formOf('Gallery');
	const text = writeComponent(form, {
		caption: 'Ba ảnh',
		[CONTENT]: ['a', 'b', 'c'].map((name) => ({ src: `./${name}.jpg`, alt: name, credit: 'Xã' })),
	});
	const match = patternOf(form).exec(text);
	expect(match && readComponent(form, match)[CONTENT]).toHaveLength(3);
});
