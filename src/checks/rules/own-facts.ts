/** Fact ids that an entry's own fields point at. Those in the text are the MDX reader's to find. */
import { nearest } from '../../text/nearest.ts';
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

export const ownFacts: CheckRule = ({ askedEntries }) =>
	askedEntries.flatMap((entry) => {
		if (entry.kind !== 'practice') return [];
		const { data, source } = entry;
		const id = data.problem.fact;
		const ids = data.facts.map((fact) => fact.id);
		if (id === undefined || ids.includes(id)) return [];
		const guess = nearest(id, ids);
		const advice = guess
			? `Có phải "${guess}" không? Hãy sửa mã.`
			: 'Hãy thêm dòng số liệu có mã này vào mục facts, hoặc xóa dòng này.';
		const at = { file: source.path, line: source.lineNear(['problem', 'fact']) };
		const message = 'Không có dòng số liệu nào mang mã này.';
		return [problemAt('so-lieu-khong-co', at, { message, found: id, advice })];
	});
