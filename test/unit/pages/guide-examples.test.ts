/** What the authors' guide tells writers to type must pass the site's own checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { componentCatalogue } from '../../../src/mdx/components/catalogue.ts';
import { componentExample } from '../../../src/pages/huong-dan/_examples.ts';
import { agency, check, type Tree } from '../checks/content.ts';

const root = join(import.meta.dirname, '../../..');
const example = (file: string): string =>
	readFileSync(join(root, 'src/pages/huong-dan/_examples', file), 'utf8');

/** The site's own vocabularies, so that the examples' ids are real ones. */
const shared: Tree = Object.fromEntries(
	readdirSync(join(root, 'content/_shared')).map((file) => [
		`_shared/${file}`,
		readFileSync(join(root, 'content/_shared', file), 'utf8'),
	]),
);

const examples: Tree = {
	'mau/agency.yaml': agency(),
	'mau/exemplars/don-duong-moi-tuan/index.mdx': example('exemplar.mdx'),
	'mau/practices/lich-don-duong-chung/index.mdx': example('practice.mdx'),
	'mau/adoptions/thon-mau-hai.mdx': example('adoption.mdx'),
	'mau/stories/2026/sang-thu-bay/index.mdx': example('story.mdx'),
	'mau/documents/ke-hoach-2026.mdx': example('document.mdx'),
	'mau/plans/ke-hoach-2026.yaml': example('plan.yaml'),
	'mau/stories/2026/da-go/index.mdx': example('withdrawn.mdx'),
};

test('every example file of the guide passes the checks without a word', () => {
	expect(check({ ...shared, ...examples }, ['mau'])).toEqual([]);
});

test('a slip in an example would be seen', () => {
	const slipped = example('story.mdx').replace('author:', 'autor:');
	const problems = check(
		{ ...shared, ...examples, 'mau/stories/2026/sang-thu-bay/index.mdx': slipped },
		['mau'],
	);
	expect(problems.map(({ code }) => code)).toContain('truong-la');
});

test('every component shows its example, except where it needs files', () => {
	const shown = componentCatalogue.map((entry) => componentExample(entry, '/anh-mau.svg'));
	const [without, rendered] = [
		shown.filter(({ html }) => html === undefined),
		shown.flatMap(({ html }) => html ?? []),
	];
	expect(without.map(({ name }) => name)).toEqual(['Attachment', 'Video']);
	for (const html of rendered) expect(html).toMatch(/^<(?!.*__ASTRO_IMAGE_)/s);
});

test('photos of examples are the sample picture with the words of the example', () => {
	const figure = componentCatalogue.find(({ name }) => name === 'Figure');
	if (figure === undefined) throw new Error('no Figure in the catalogue');
	expect(componentExample(figure, '/anh-mau.svg').html).toContain(
		'<img src="/anh-mau.svg" alt="Hai công chức ngồi bàn tiếp dân ở góc chợ"',
	);
});

test('a component that stands in another leads to it', () => {
	const step = componentCatalogue.find(({ name }) => name === 'Step');
	if (step === undefined) throw new Error('no Step in the catalogue');
	expect(componentExample(step, '').parent).toEqual({
		text: 'Các bước',
		href: '/huong-dan/thanh-phan/#cac-buoc',
	});
});
