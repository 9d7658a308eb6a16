import { expect, test } from 'vitest';
import { compileMdx } from '../../../src/mdx/compile.ts';
import { codes, compileBody } from './sample.ts';

const LEVELS = 10_000;

test.for([
	['quotations', `${'> '.repeat(LEVELS)}chữ`, '5 long-qua-sau'],
	['quotations without spaces', `${'>'.repeat(LEVELS)}chữ`, '5 long-qua-sau'],
	['lists on one line', `${'- '.repeat(LEVELS)}chữ`, '5 long-qua-sau'],
	['numbered lists', `${'1. '.repeat(LEVELS)}chữ`, '5 long-qua-sau'],
	[
		'lists by indentation',
		Array.from({ length: 600 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
		'261 long-qua-sau',
	],
	['quotations in lists', `${'> - '.repeat(LEVELS)}chữ`, '5 long-qua-sau'],
	['emphasis', '*a **b '.repeat(LEVELS) + 'c** d*'.repeat(LEVELS), '5 long-qua-sau'],
	[
		'components',
		'<Callout kind="tip">\n'.repeat(LEVELS) + '</Callout>\n'.repeat(LEVELS),
		'5005 qua-nhieu-the',
	],
	['tags never closed', '<Quote>'.repeat(LEVELS), '5 qua-nhieu-the'],
	['HTML tags', `${'<div>'.repeat(LEVELS)}chữ${'</div>'.repeat(LEVELS)}`, '5 qua-nhieu-the'],
	['braces', `${'{'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`, '5 bieu-thuc'],
	[
		'brackets in an expression',
		`{${'['.repeat(LEVELS * 5)}${']'.repeat(LEVELS * 5)}}`,
		'5 bieu-thuc',
	],
	[
		'brackets in an attribute',
		`<Quote speaker={${'['.repeat(LEVELS * 5)}${']'.repeat(LEVELS * 5)}} />`,
		'5 thuoc-tinh-bieu-thuc',
	],
	[
		'brackets in an export',
		`export const a = ${'('.repeat(LEVELS * 5)}1${')'.repeat(LEVELS * 5)}`,
		'5 export',
	],
	['functions in an export', `export default ${'()=>'.repeat(LEVELS * 5)}1`, '5 export'],
	['character references', '&amp;'.repeat(LEVELS), '5 qua-nhieu-the'],
] as const)('refuses what is nested without end: %s', ([_what, body, expected]) => {
	const compiled = compileBody(body);
	expect(codes(compiled)).toContain(expected);
	expect(compiled.html).toBe('');
});

test.for([65, 100, 200])('refuses %i levels that the parser could still read', (levels) => {
	for (const body of [
		`${'> '.repeat(levels)}chữ`,
		`${'<Callout kind="tip">\n'.repeat(levels)}chữ\n${'</Callout>\n'.repeat(levels)}`,
	]) {
		expect(codes(compileBody(body)).join()).toContain('long-qua-sau');
	}
});

test('publishes sixty levels', () => {
	expect(compileBody(`${'> '.repeat(60)}chữ`).html).toContain('chữ');
});

test('publishes code that is indented far', () => {
	expect(compileBody(`Mã:\n\n\`\`\`\n${' '.repeat(300)}x\n\`\`\``).html).toContain('<pre');
});

test('refuses a file of five megabytes without reading it', () => {
	const compiled = compileBody('Bà con họp thôn. '.repeat(300_000));
	expect(codes(compiled)).toEqual(['1 qua-lon']);
});

test('counts bytes, not letters', () => {
	expect(codes(compileMdx('ế'.repeat(400_000)))).toEqual(['1 qua-lon']);
	expect(codes(compileMdx('e '.repeat(400_000)))).toEqual([]);
});

/** Patterns on which parsers are known to spend the square of their length. */
const LONG = 200_000;
const SLOW = [
	'[a](<',
	'![a](',
	'`a ',
	'*a _b ',
	'**a *b',
	'<!--',
	'<![',
	'[^1]',
	'[^1]: a\n\n',
	'| a ',
	'|\n|-\n',
	'## a\n\n',
	'# a\n',
	'- a\n  - b\n',
	'> a\n',
	'http://a.',
	'a@b.',
	'www.',
	'\\',
	'\\[',
	'1.000 hộ ',
	'1 ',
	'[a]: b\n',
	'[a][',
	'~~a ',
	'n¨m ',
	'$a',
	'a\n===\n',
	'```\n',
	'[1](#nguon-1)',
	'[a](%',
	'import a\n\n',
];

test.for(SLOW)('comes to an end on a long run of %j', { timeout: 60_000 }, (unit) => {
	const bytes = new TextEncoder().encode(unit).length;
	const compiled = compileBody(unit.repeat(Math.floor(LONG / bytes)));
	expect(compiled.html === '').toBe(compiled.problems.some(({ severity }) => severity === 'error'));
});
