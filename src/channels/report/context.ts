/** What the makers of reports share: the plan, its years, today, and how addresses of the site become absolute. */
import { mayBeNamedOnPaper } from '../../domain/consent.ts';
import type { Library } from '../../domain/library/library.ts';
import type { AnyNode, ExemplarNode, PlanNode } from '../../domain/library/nodes.ts';
import { urls } from '../../site/urls.ts';
import { REPORT } from '../../site/words/reports.ts';
import type { Linked } from './model.ts';

export interface ReportContext {
	library: Library;
	/** Makes an address of the site absolute. */
	link(path: string): string;
}

export interface PlanReportContext extends ReportContext {
	plan: PlanNode;
	/** First and last year that the report tells of. */
	from: number;
	to: number;
}

export const isWithin = (
	year: number | undefined,
	{ from, to }: Pick<PlanReportContext, 'from' | 'to'>,
): year is number => year !== undefined && year >= from && year <= to;

export function entryHref(node: AnyNode, { link }: ReportContext): string {
	return link(urls.entry(node.kind, node.agency.id, node.slug));
}

/** An entry by its title, leading to its page. */
export const entryTitle = (node: AnyNode, context: ReportContext): Linked => ({
	text: node.data.title,
	href: entryHref(node, context),
});

/** An exemplar by its name where it may stand on paper, leading to its page. */
export const exemplarName = (node: ExemplarNode, context: ReportContext): Linked => ({
	text: mayBeNamedOnPaper(node.data.basis, context.library.today) ? node.data.name : REPORT.unnamed,
	href: entryHref(node, context),
});
