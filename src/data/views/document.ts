/** The page of a document. */
import type { DocumentNode } from '../../domain/library/nodes.ts';
import { DOCUMENT_TYPE, KIND } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { DocumentView, LinkView } from '../../site/views.ts';
import {
	basisText,
	documentDate,
	documentName,
	documentNumber,
	printedAs,
	signerText,
} from '../../site/words/documents.ts';
import { sourceView } from '../../site/words/facts.ts';
import { entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { entryStanding } from './frame.ts';
import { attachmentViews } from './practice.ts';
import { titleView } from './title.ts';

export function documentView(node: DocumentNode, context: ViewContext): DocumentView {
	const { data } = node;
	const [plan] = node.plans;
	return {
		...entryStanding(node, context),
		kind: 'document',
		kindText: `${KIND.document} · ${DOCUMENT_TYPE[data.type]}`,
		title: titleView(data.title),
		typeText: DOCUMENT_TYPE[data.type],
		numberText: documentNumber(data),
		numberBlank: data.number === null,
		dateText: documentDate(data),
		dateBlank: data.date === null || data.date.length < 10,
		asPrinted: printedAs(data),
		issuer: {
			text: data.issuer.name,
			...(node.issuer && { href: urls.agency(node.issuer.id) }),
		},
		jointIssuers: data.jointIssuers,
		...(data.signer && { signer: signerText(data.signer) }),
		summary: data.summary,
		bases: node.bases.map(({ text, document }) => ({
			text,
			...(document && { href: documentLink(document).href ?? '' }),
		})),
		...(node.parent && { parent: documentLink(node.parent) }),
		children: node.children.map(documentLink),
		replaces: node.replaces.map(documentLink),
		...(node.replacedBy && { replacedBy: documentLink(node.replacedBy) }),
		citedBy: node.citedBy.map(documentLink),
		recipients: data.recipients,
		sections: data.sections,
		...(plan && { plan: entryLink(plan) }),
		attachments: attachmentViews(node, context),
		sources: data.sources.map(sourceView),
	};
}

/** “Kế hoạch 198/KH-SNgV ngày 24/3/2021”, with its subject as note. */
export function documentLink(node: DocumentNode): LinkView {
	return {
		text: basisText(documentName(DOCUMENT_TYPE[node.data.type], node.data), node.data.issuer.name),
		href: urls.entry('document', node.agency.id, node.slug),
		note: node.data.title,
	};
}
