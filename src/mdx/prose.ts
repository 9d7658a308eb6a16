/** Running text: what must not stand in it, and the numbers it holds. */
import { numbersInText } from '../text/numbers-in-text.ts';
import type { Draft, Scope } from './draft.ts';
import { BRACE, statementAt, unmaskCode, unmaskProse } from './mask.ts';
import { lineAt } from './source.ts';

/** Longest piece of text in which numbers are looked for at once: their context is a sentence, not a page. */
const NUMBER_WINDOW = 2000;

const WINDOW = new RegExp(`.{1,${NUMBER_WINDOW}}(?!\\S)|.{1,${NUMBER_WINDOW}}`, 'gs');

function noteNumbers(text: string, scope: Scope, draft: Draft): void {
	for (const [index, written] of text.split('\n').entries()) {
		const line = scope.line + index;
		for (const window of written.match(WINDOW) ?? []) {
			for (const { text: found, kind } of numbersInText(window)) {
				draft.mentions.numbers.push({ text: found, kind, line });
			}
		}
	}
}

/** The words of a piece of masked text. `first` in its block is where a statement could stand. */
export function proseOf(masked: string, scope: Scope, draft: Draft, first: boolean): string {
	const brace = masked.indexOf(BRACE);
	const statement = first ? statementAt(masked) : undefined;
	const text = unmaskProse(masked);
	if (statement) {
		draft.report(
			statement,
			{ line: scope.line },
			{
				message: `Bài không dùng lệnh ${statement}.`,
				found: unmaskCode(masked).split('\n')[0],
				advice:
					'Hãy xóa dòng này; các khối dựng sẵn dùng được ngay. Nếu là chữ của bài, đừng để nó đứng đầu đoạn.',
			},
		);
	} else if (brace !== -1) {
		const line = scope.line + lineAt(masked, brace) - 1;
		draft.report(
			'bieu-thuc',
			{ line },
			{
				message: 'Chữ trong ngoặc nhọn { } bị hiểu là biểu thức, bài không dùng được.',
				found: unmaskCode(/[^}\n]*\}?/.exec(masked.slice(brace))?.[0] ?? BRACE),
				advice: 'Hãy xóa đi; nếu muốn in chính dấu ngoặc nhọn, hãy viết \\{ và \\}.',
			},
		);
	}
	if (scope.prose) noteNumbers(text, scope, draft);
	return text;
}
