/** What the MDX reader found in the text of articles. */
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

export const articleProblems: CheckRule = ({ asked }) =>
	asked.flatMap((source) =>
		(source.body()?.problems ?? [])
			// Without front matter no fact is known: the one mistake above it is enough.
			.filter(({ code }) => source.yamlError === undefined || code !== 'so-lieu-khong-co')
			.map(({ code, line, column, message, found, advice }) =>
				problemAt(code, { file: source.path, line, column }, { message, found, advice }),
			),
	);
