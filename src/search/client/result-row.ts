/** The row of one result, made from the template that the page holds. */

import { SITE } from '../../site/labels/interface.ts';
import { missingText, onSiteText } from '../../site/labels/search.ts';
import { isPartialDate } from '../../text/date.ts';
import type { Query } from '../engine/query.ts';
import { markFound } from './excerpt.ts';
import type { Excerpts } from './excerpts.ts';
import { copyOf, markedNodes, part } from './parts.ts';
import type { Result } from './result.ts';
import { dateText, freshnessText, kindText } from './result-words.ts';

/** `templates` holds the row, the signs of kinds and the threads of freshness. */
export function resultRow(
	result: Result,
	{
		query,
		missing,
		templates,
		excerpts,
	}: {
		query: Query;
		/** Words of the query that the page lacks. */
		missing: readonly string[];
		templates: ParentNode;
		excerpts: Excerpts;
	},
): HTMLElement {
	const row = copyOf(templates, '[data-row]');
	if (row === undefined) throw new Error('No template of a result');
	const plain = part(row, '[data-kind-text]');
	const kind = copyOf(templates, `[data-kind="${result.kind}"]`) ?? plain;
	kind.append(kindText(result));
	if (kind !== plain) plain.replaceWith(kind);
	const link = part(row, 'a');
	link.setAttribute('href', result.href);
	if (result.peer !== undefined) link.setAttribute('rel', 'external');
	link.replaceChildren(...markedNodes(markFound(result.title, query)));
	part(row, '[data-sample]').textContent = result.sample ? SITE.sampleWord : '';
	part(row, '[data-missing]').textContent = missing.length === 0 ? '' : missingText(missing);
	fillFoot(row, result, templates);
	excerpts.fill(part(row, '[data-excerpt]'), result, query);
	return row;
}

function fillFoot(row: HTMLElement, result: Result, templates: ParentNode): void {
	part(row, '[data-where]').textContent = result.where;
	part(row, '[data-agency]').textContent = result.agency;
	part(row, '[data-peer]').textContent = result.peer === undefined ? '' : onSiteText(result.peer);
	const date = part(row, '[data-date]');
	date.textContent = dateText(result);
	if (result.date !== undefined && isPartialDate(result.date))
		date.setAttribute('datetime', result.date);
	const thread = copyOf(templates, `[data-thread="${result.freshness}"]`);
	thread?.append(freshnessText(result));
	part(row, '[data-freshness]').replaceWith(thread ?? '');
}
