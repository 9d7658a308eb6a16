/** A leader is an exemplar only where the collective led is one too: all plans that speak of leaders ask it. */
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

export const leaders: CheckRule = ({ library, file, asked }) => {
	const wanted = new Set(asked.map(({ path }) => path));
	return library.exemplars.flatMap(({ file: path, data, leads }) => {
		if (data.role !== 'leader' || !wanted.has(path)) return [];
		if (leads !== undefined && leads.data.recognitions.length > 0) return [];
		// A reference that leads nowhere is reported as such.
		if (leads === undefined && data.leads?.exemplar !== undefined) return [];
		const name = data.leads?.name ?? '';
		const message =
			leads === undefined
				? `Tập thể “${name}” do người này đứng đầu chưa có mục điển hình.`
				: `Tập thể “${name}” do người này đứng đầu chưa được công nhận điển hình lần nào.`;
		const advice =
			leads === undefined
				? 'Hãy nối leads tới mục điển hình của tập thể (exemplar: …); chưa có thì chưa nêu người đứng đầu.'
				: 'Hãy thêm lần công nhận vào mục của tập thể (recognitions), nếu đã được công nhận.';
		const at = { file: path, line: file(path)?.lineOf(['leads']) };
		return [problemAt('lanh-dao-chua-guong', at, { message, advice })];
	});
};
