import { expect, test } from 'vitest';
import { blockLessons } from '../../../../src/domain/library/block-lessons.ts';
import { adoption, practice, smallLibrary } from '../../../support/small-library.ts';

const step = '{ title: Họp, text: Họp thôn., papers: [biên bản, sổ] }';
const hard = (text: string) => practice().replace('chưa ghi nhận', `[${text}]`);

const library = smallLibrary({
	'mot/practices/giu/index.mdx': `${hard('Dân bận')}
blocks: [{ block: hop-dan, part: core }]
steps: [${step}, ${step}]`,
	'hai/practices/tuy/index.mdx': `${hard('Mưa')}\nblocks: [{ block: hop-dan, part: adaptable }]`,
	'hai/adoptions/doi.mdx': adoption(
		'mot/giu',
		'changed: [{ what: Họp qua loa, block: hop-dan }, { what: Đổi giờ }]',
	),
	'hai/adoptions/giu.mdx': adoption('mot/giu', 'changed: [{ what: Đổi chỗ }]'),
});
const [block] = library.vocabularies.blocks;
if (block === undefined) throw new Error('no block');
const lessons = blockLessons(block, library.practices);

test('papers of the steps, each once, and no practice without any', () => {
	expect(lessons.papers.map(({ practice: { key }, papers }) => [key, papers])).toEqual([
		['mot/giu', ['biên bản', 'sổ']],
	]);
});

test('copies that changed this block, with that change alone', () => {
	expect(lessons.changed.map(({ adoption: { key }, changes }) => [key, changes])).toEqual([
		['hai/doi', [{ what: 'Họp qua loa', block: 'hop-dan' }]],
	]);
});

test('difficulties of those who must keep it, not of those who may change it', () => {
	expect(lessons.difficulties.map(({ practice: { key }, lines }) => [key, lines])).toEqual([
		['mot/giu', ['Dân bận']],
	]);
});
