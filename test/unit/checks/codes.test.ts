import { expect, test } from 'vitest';
import { ARTICLE_CODES } from '../../../src/checks/codes/articles.ts';
import { CODE_GROUPS, CODES, type Code } from '../../../src/checks/codes.ts';
import { compileMdx } from '../../../src/mdx/compile.ts';
import { MDX_PROBLEMS } from '../../../src/mdx/problem.ts';
import { check, codes, SOUND, type Tree } from './content.ts';
import { ARTICLE_MISTAKES } from './mistakes/articles.ts';
import { FILE_MISTAKES } from './mistakes/files.ts';
import { FRONT_MATTER_MISTAKES } from './mistakes/front-matter.ts';
import { HONOUR_MISTAKES } from './mistakes/honours.ts';
import { PEOPLE_MISTAKES } from './mistakes/people.ts';
import { PROSE_MISTAKES } from './mistakes/prose.ts';
import { REFERENCE_MISTAKES } from './mistakes/references.ts';

const MISTAKES: Record<Exclude<Code, 'cu-phap'>, Tree> = {
	...FRONT_MATTER_MISTAKES,
	...FILE_MISTAKES,
	...REFERENCE_MISTAKES,
	...PEOPLE_MISTAKES,
	...HONOUR_MISTAKES,
	...PROSE_MISTAKES,
	...ARTICLE_MISTAKES,
};

test('a sound site has no problem', () => {
	expect(check(SOUND)).toEqual([]);
});

test.each(Object.entries(MISTAKES))('%s is raised by the mistake it names', (code, tree) => {
	expect(codes(tree)).toContain(code);
});

test.each(Object.entries(CODES))('%s is explained in the guide', (code, guide) => {
	expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	expect(guide.title).toMatch(/^\p{Lu}.*[^.]$/u);
	expect(guide.means).toMatch(/^\p{Lu}[\s\S]+\.$/u);
	expect(guide.fix).toMatch(/^\p{Lu}[\s\S]+\.$/u);
	expect(guide.wrong).not.toBe('');
	expect(guide.right).not.toBe(guide.wrong);
	expect(JSON.stringify(guide).normalize('NFC')).toBe(JSON.stringify(guide));
});

test('every code of the MDX reader is in the table, with its title and severity', () => {
	const described = Object.entries(ARTICLE_CODES).map(([code, { title, severity }]) => [
		code,
		{ severity, title },
	]);
	expect(Object.fromEntries(described)).toEqual(MDX_PROBLEMS);
});

/** Mistakes an example can only describe, and the net under the reader. */
const DESCRIBED: readonly string[] = [
	'qua-lon',
	'ky-tu-dieu-khien',
	'ky-tu-an',
	'ky-tu-thua',
	'chua-chuan-nfc',
	'long-qua-sau',
	'qua-nhieu-the',
	'cu-phap',
];

test.each(Object.entries(ARTICLE_CODES))(
	'%s is shown in the guide wrong and right',
	(code, guide) => {
		const context = {
			files: new Map([
				['./hop-thon.jpg', 1],
				['./phim.mp4', 1],
				['./phim.vtt', 1],
			]),
			facts: Object.fromEntries(
				['ho-so-tan', 'ho-tham-gia'].map((id) => [id, { text: 'hơn 20 hộ', proof: 'Nguồn 1' }]),
			),
		};
		const problemsOf = (text: string) => compileMdx(text, context).problems.map((one) => one.code);
		if (!DESCRIBED.includes(code)) expect(problemsOf(guide.wrong)).toContain(code);
		expect(problemsOf(guide.right)).toEqual([]);
	},
);

test('every code is in one group of the guide', () => {
	const grouped = CODE_GROUPS.flatMap((group) => group.codes);
	expect([...grouped].sort()).toEqual(Object.keys(CODES).sort());
});
