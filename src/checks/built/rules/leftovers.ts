/** Words that only a program writes: a value was missing where the page was made. */
import type { DistProblem } from '../codes.ts';
import type { Dist } from '../dist.ts';

const LEFTOVER =
	/\[object \w+\]|(?<![\p{L}\p{N}_])(?:undefined|NaN|Invalid Date)(?![\p{L}\p{N}_])/u;
const AROUND = 40;

export function leftoverWords({ pages }: Pick<Dist, 'pages'>): DistProblem[] {
	return pages.flatMap(({ file, words }) => {
		const found = LEFTOVER.exec(words);
		if (!found) return [];
		const around = words.slice(
			Math.max(0, found.index - AROUND),
			found.index + found[0].length + AROUND,
		);
		return [
			{
				file,
				code: 'chu-may',
				message: `Trong trang có chữ “${found[0]}” của máy.`,
				found: around.replaceAll(/\s+/g, ' ').trim(),
				advice: 'Hãy tìm giá trị còn thiếu ở phần dựng trang.',
			},
		];
	});
}
