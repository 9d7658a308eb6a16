/** Eight to twelve questions from what a practice states; where it states little, what every copy needs. */
import { expect, test } from 'vitest';
import {
	LEAST_QUESTIONS,
	MOST_QUESTIONS,
	readinessQuestions,
} from '../../../../src/domain/fit/readiness.ts';
import { questionText } from '../../../../src/site/words/adopt.ts';
import { practice, smallLibrary } from '../../../support/small-library.ts';

function questionsOf(more = ''): string[] {
	const [node] = smallLibrary({ 'a/practices/mot/index.mdx': practice(more) }).practices;
	if (node === undefined) throw new Error('no practice');
	return readinessQuestions(node).map(questionText);
}

test('a practice that states nothing is asked about all the same', () => {
	const questions = questionsOf();
	expect(questions).toHaveLength(LEAST_QUESTIONS);
	expect(new Set(questions).size).toBe(LEAST_QUESTIONS);
});

test('conditions come first, then what must be kept, then other resources', () => {
	const questions = questionsOf(`
conditions:
  organisations: [village]
  people: { min: 3, unit: người }
  money: { max: 10, unit: triệu đồng }
  terrain: [mountain, midland]
  needs: [Sóng điện thoại]
core: [Đúng phiên]
resources:
  - { kind: people, text: Ba người }
  - { kind: equipment, text: "Bàn, ghế" }`);
	expect(questions).toMatchInlineSnapshot(`
		[
		  "Đứng ra làm là thôn, bản, tổ dân phố?",
		  "Có ít nhất 3 người làm thường xuyên?",
		  "Lo được tiền (mô hình cần nhiều nhất 10 triệu đồng)?",
		  "Nơi mình là miền núi hoặc trung du?",
		  "Đã có sóng điện thoại?",
		  "Giữ được điều cốt lõi: đúng phiên?",
		  "Lo được: bàn, ghế?",
		  "Có người chịu trách nhiệm và một người làm thay được khi người ấy vắng?",
		  "Đã hỏi hoặc tới xem nơi đang làm?",
		]
	`);
});

test('however much is stated, there are at most twelve, with a deputy and a visit among them', () => {
	const core = Array.from({ length: 20 }, (_, at) => `Điều ${at + 1}`).join(', ');
	const questions = questionsOf(`core: [${core}]`);
	expect(questions).toHaveLength(MOST_QUESTIONS);
	expect(questions.slice(-2).join(' ')).toMatch(/làm thay.*tới xem/);
});
