/** Where the evidence of an evaluation can be looked up: rows of the record, and documents of decisions. */
import type { Used } from '../../domain/criteria/verdict.ts';
import type { DocumentNode, ExemplarNode } from '../../domain/library/nodes.ts';
import { CRITERIA } from '../../site/labels/criteria.ts';
import { anchors, urls } from '../../site/urls.ts';
import type { LinkView } from '../../site/views.ts';
import type { ViewContext } from './context.ts';

/** A link for each row, by its year, then one for each document behind them. */
export function proofLinks(
	used: readonly Used[],
	node: ExemplarNode,
	{ library }: ViewContext,
): LinkView[] {
	const rows = used.flatMap((one) => rowLink(one, node) ?? []);
	const documents = new Set(used.flatMap((one) => documentsOf(one, node, library.documents)));
	return [...rows, ...[...documents].map(decisionLink)];
}

function rowLink({ list, index, year }: Used, node: ExemplarNode): LinkView | undefined {
	const text = year === undefined ? CRITERIA.row : CRITERIA.year(year);
	if (list !== 'unit-recognitions') return { text, href: `#${anchors.record(list, index)}` };
	if (node.leads === undefined) return undefined;
	const page = urls.entry('exemplar', node.leads.agency.id, node.leads.slug);
	return { text, href: `${page}#${anchors.record('recognitions', index)}` };
}

const decisionLink = ({ agency, slug, data }: DocumentNode): LinkView => ({
	text:
		data.number === null || data.number === undefined ? data.title : CRITERIA.decision(data.number),
	href: urls.entry('document', agency.id, slug),
});

/** Documents of the library that a row names: by its decision's number within the agency, or by its sources. */
function documentsOf(
	used: Used,
	node: ExemplarNode,
	documents: readonly DocumentNode[],
): DocumentNode[] {
	const owner = used.list === 'unit-recognitions' ? node.leads : node;
	if (owner === undefined) return [];
	const { decision, sources = [] } = citedBy(used, owner);
	const cited = new Set(
		owner.data.sources.flatMap(({ id, document }) =>
			document === undefined || !sources.includes(id)
				? []
				: document.includes('/')
					? document
					: `${owner.agency.id}/${document}`,
		),
	);
	return documents.filter(
		({ key, agency, data }) =>
			cited.has(key) ||
			(decision !== undefined && agency.id === owner.agency.id && data.number === decision),
	);
}

interface Cited {
	decision?: string | undefined;
	sources?: readonly number[] | undefined;
}

/** What a row cites; a press report is its own proof. */
function citedBy({ list, index }: Used, { data }: ExemplarNode): Cited {
	if (list === 'media') return {};
	return data[list === 'unit-recognitions' ? 'recognitions' : list][index] ?? {};
}
