/** Source numbers that an entry cites without listing the source. */
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';
import type { DataPath } from '../source-file.ts';

const SOURCE_MARK = /^#nguon-(\d+)$/;

export const ownSources: CheckRule = ({ askedEntries }) =>
	askedEntries.flatMap(({ data, source }) => {
		if (!('sources' in data)) return [];
		const known = new Set(data.sources.map(({ id }) => id));
		const list = [...known].sort((a, b) => a - b).join(', ');
		const advice =
			known.size === 0
				? 'Hãy thêm nguồn vào mục sources.'
				: `Hãy thêm nguồn này vào mục sources, hoặc dùng một trong các số: ${list}.`;
		const lost = (number: number, line: number | undefined) => {
			const message = `Danh sách nguồn (sources) không có nguồn số ${number}.`;
			return problemAt('nguon-khong-co', { file: source.path, line }, { message, advice });
		};
		const cited = citations(data, [])
			.filter(({ number }) => !known.has(number))
			.map(({ number, path }) => lost(number, source.lineNear(path)));
		const marked = (source.body()?.links ?? []).flatMap(({ href, line }) => {
			const number = Number(SOURCE_MARK.exec(href)?.[1]);
			return Number.isNaN(number) || known.has(number) ? [] : [lost(number, line)];
		});
		return [...cited, ...marked];
	});

/** Every number in a list called `sources`, wherever it stands in the data. */
function citations(value: unknown, path: DataPath): { number: number; path: DataPath }[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const below = [...path, key];
		if (key !== 'sources' || !Array.isArray(inner)) return citations(inner, below);
		return inner.flatMap((number: unknown, index) =>
			typeof number === 'number' ? [{ number, path: [...below, index] }] : [],
		);
	});
}
