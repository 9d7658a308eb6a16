import { expect, test } from 'vitest';
import { componentCatalogue } from '../../../src/mdx/components/catalogue.ts';
import { codes, compileBody } from './sample.ts';

const facts = { 'ho-so-tan': { text: 'hơn 20 hộ', proof: '1/8/2025 · Một nguồn báo chí' } };

test('the catalogue lists the components of the design', () => {
	expect(componentCatalogue.map(({ name }) => name).sort()).toEqual(
		'Attachment BeforeAfter Callout CostTable Fact Figure Gallery LinkCard Quote Step Steps Term Video'.split(
			' ',
		),
	);
});

test.for(componentCatalogue)(
	'the example of $name is published as it stands',
	({ name, example }) => {
		const compiled = compileBody(example, { facts });
		expect(codes(compiled)).toEqual([]);
		expect(compiled.html).not.toBe('');
		expect(compiled.components.map((use) => use.name)).toContain(name);
	},
);

test.for(componentCatalogue)(
	'every property of $name has a kind, a line and an example',
	({ props }) => {
		for (const { type, description, example } of props) {
			expect(type).not.toBe('');
			expect(description).toMatch(/^\p{Lu}.*\.$/u);
			if (type !== 'bật/tắt') expect(example).not.toBe('');
		}
	},
);

test.for(componentCatalogue)('$name names each property it misses', ({ name, props, parent }) => {
	const inside = name === 'Steps' || name === 'Gallery' ? '' : 'Chữ.';
	const tag = parent
		? `<${parent}>\n<${name}>${inside}</${name}>\n</${parent}>`
		: `<${name}>${inside}</${name}>`;
	const missing = compileBody(tag, { facts }).problems.filter(
		({ code }) => code === 'thuoc-tinh-thieu',
	);
	expect(missing.map(({ message }) => /“(\w+)”/.exec(message)?.[1])).toEqual(
		props.filter(({ required }) => required).map((prop) => prop.name),
	);
});

test('a property is known to be required from the schema that checks it', () => {
	const figure = componentCatalogue.find(({ name }) => name === 'Figure');
	expect(figure?.props.map(({ name, required }) => [name, required])).toEqual([
		['src', true],
		['alt', true],
		['credit', true],
		['caption', false],
		['wide', false],
	]);
});

test('a step stands one level below the heading before it', () => {
	const step = '<Steps>\n<Step title="Họp">Làm.</Step>\n</Steps>';
	expect(compileBody(step).html).toContain('<h3>Họp</h3>');
	expect(compileBody(`## Một\n\n### Hai\n\n${step}`).html).toContain('<h4>Họp</h4>');
});

test('the columns of a cost table: amounts to the right, sums below, unknown amounts in words', () => {
	const { html, text } = compileBody(
		'<CostTable caption="Năm đầu" unit="triệu đồng">\n\n| Khoản | Tiền |\n| --- | --- |\n| Xi măng | 12,5 |\n| Công | chưa ghi nhận |\n| Tổng cộng | 12,5 |\n\n</CostTable>',
	);
	expect(html).toContain('<td class="r">chưa ghi nhận</td>');
	expect(html).toContain(
		'<tfoot><tr><th scope="row">Tổng cộng</th><td class="r">12,5</td></tr></tfoot>',
	);
	expect(text).toContain('Năm đầu. Đơn vị: triệu đồng.');
});

test('a word of the glossary is found by its word when no id is given', () => {
	const { html } = compileBody('Sản phẩm <Term word="ocop" />.');
	expect(html).toContain('Mỗi xã một sản phẩm');
});

test('each use of a fact has a proof of its own', () => {
	const { html, factRefs } = compileBody('<Fact id="ho" /> và <Fact id="ho">hai mươi hộ</Fact>.');
	expect(html.match(/id="goc-ho-\d"/g)).toEqual(['id="goc-ho-1"', 'id="goc-ho-2"']);
	expect(factRefs).toEqual([
		{ id: 'ho', line: 5 },
		{ id: 'ho', line: 5 },
	]);
});

test('an attachment shows its size when the file is known, and leads to where files are published', () => {
	const body = '<Attachment file="./mau.docx" title="Mẫu" />';
	expect(compileBody(body).html).toContain('DOCX · 23 KB');
	const { html } = compileBody(body, { fileBase: '/tep/a/mo-hinh/b/' });
	expect(html).toContain('href="/tep/a/mo-hinh/b/mau.docx"');
	expect(html).not.toContain('KB');
});
