import { expect, test } from 'vitest';
import { typedWords } from '../../../src/components/guide/typed-words.ts';

const coded = (sentence: string) =>
	typedWords(sentence)
		.map(({ text, typed }) => (typed ? `<${text}>` : text))
		.join('');

test('sets the words that are typed apart, and leaves the sentence whole', () => {
	expect(coded('true khi đã hỏi, null khi trống.')).toBe('<true> khi đã hỏi, <null> khi trống.');
	expect(coded('Số, khoảng, hoặc null')).toBe('Số, khoảng, hoặc <null>');
	expect(coded('Không có gì để gõ.')).toBe('Không có gì để gõ.');
});

test('does not take a part of a word', () => {
	expect(coded('trueđ nullable')).toBe('trueđ nullable');
});
