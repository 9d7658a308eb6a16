/** Ids used twice: in one entry, in one shared list, or for two entries at one address. */
import type { CheckContext, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { DataPath, SourceFile } from '../source-file.ts';

export const repeatedIds: CheckRule = (context) => [
	...inEntries(context),
	...inLists(context),
	...addresses(context),
];

/** A list whose rows have ids, and where it stands. */
interface Rows {
	path: DataPath;
	rows: readonly { id: string | number }[];
}

function inEntries({ askedEntries }: CheckContext): Problem[] {
	return askedEntries.flatMap((entry) => {
		const { data, source } = entry;
		const lists: Rows[] = [];
		if ('facts' in data) lists.push({ path: ['facts'], rows: data.facts });
		if ('sources' in data) lists.push({ path: ['sources'], rows: data.sources });
		if (entry.kind === 'plan') {
			const sets = entry.data.criteriaSets;
			lists.push({ path: ['criteriaSets'], rows: sets });
			for (const [index, { items }] of sets.entries())
				lists.push({ path: ['criteriaSets', index, 'items'], rows: items });
		}
		return lists.flatMap((list) => repeated(source, list));
	});
}

function inLists({ files }: CheckContext): Problem[] {
	return files.flatMap((source) => {
		const { role, data } = source;
		if (role.kind !== 'vocabulary' || !Array.isArray(data)) return [];
		const rows = data.map((row: unknown) => ({ id: idOf(row) ?? '' }));
		return repeated(source, { path: [], rows });
	});
}

function idOf(row: unknown): string | undefined {
	if (typeof row !== 'object' || row === null) return undefined;
	if ('id' in row && typeof row.id === 'string') return row.id;
	return 'abbr' in row && typeof row.abbr === 'string' ? row.abbr : undefined;
}

function repeated(source: SourceFile, { path, rows }: Rows): Problem[] {
	const seen = new Set<string | number>();
	return rows.flatMap(({ id }, index) => {
		if (id === '' || !seen.has(id)) {
			seen.add(id);
			return [];
		}
		const at = { file: source.path, line: source.lineNear([...path, index]) };
		const message = `Mã "${id}" đã dùng ở một dòng phía trên.`;
		const advice = 'Hãy đổi mã của một trong hai dòng, hoặc xóa dòng thừa.';
		return [problemAt('trung-ma', at, { message, advice })];
	});
}

/** Two files of one kind with one slug: `x.mdx` beside `x/index.mdx`, or one story slug in two years. */
function addresses({ files, asked }: CheckContext): Problem[] {
	const first = new Map<string, string>();
	for (const { path, role } of files) {
		if (role.kind !== 'entry') continue;
		const key = `${role.entry}/${role.agency}/${role.slug}`;
		if (!first.has(key)) first.set(key, path);
	}
	return asked.flatMap(({ path, role }) => {
		if (role.kind !== 'entry') return [];
		const other = first.get(`${role.entry}/${role.agency}/${role.slug}`);
		if (other === undefined || other === path) return [];
		const message = `Hai tệp cùng thành một địa chỉ: tên "${role.slug}" đã có ở content/${other}.`;
		const advice = 'Hãy đổi tên một trong hai mục, hoặc xóa tệp thừa.';
		return [problemAt('trung-ma', { file: path }, { message, advice })];
	});
}
