/** Column pages: a query, its introduction and what it finds. */
import { entriesMatching } from '../../domain/columns.ts';
import type { Library } from '../../domain/library/library.ts';
import type { AnyNode } from '../../domain/library/nodes.ts';
import type { Column } from '../../domain/schemas/shared.ts';
import { NAV } from '../../site/labels/interface.ts';
import { urls } from '../../site/urls.ts';
import type { ListSpec } from './list.ts';

const found = new WeakMap<Column, AnyNode[]>();

/** Entries of a column; asked once a Library. */
export function columnNodes(column: Column, library: Library): AnyNode[] {
	const known = found.get(column);
	if (known !== undefined) return known;
	const nodes = entriesMatching(column.query, library);
	found.set(column, nodes);
	return nodes;
}

export function columnSpec(column: Column, library: Library): ListSpec {
	const [field] = column.query.fields;
	return {
		heading: column.title,
		dek: column.intro,
		address: (pageNumber) => urls.column(column.id, pageNumber),
		nodes: columnNodes(column, library),
		up: [{ text: NAV.column, href: urls.columns() }],
		order: column.sort,
		...(field !== undefined && { field }),
	};
}
