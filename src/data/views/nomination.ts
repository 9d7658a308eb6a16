/** Where the public sends its nominations. */
import type { AgencyNode } from '../../domain/library/nodes.ts';
import type { NominationOfficeView } from '../../site/nomination-view.ts';
import { anchors, urls } from '../../site/urls.ts';
import { contactView } from '../../site/words/comment-window.ts';
import { sortByName } from '../../text/collate.ts';
import type { ViewContext } from './context.ts';

/** Offices that take nominations: the site's own first, then by name. */
export function nominationOffices(context: ViewContext): NominationOfficeView[] {
	const { agencies, vocabularies } = context.library;
	const isPublisher = ({ id }: AgencyNode) => id === vocabularies.site.publisher;
	const sorted = sortByName([...agencies.values()], ({ data }) => data.name);
	return [...sorted.filter(isPublisher), ...sorted.filter((agency) => !isPublisher(agency))]
		.map((agency) => officeOf(agency, context))
		.filter((office) => office !== undefined);
}

/** Address of the page, at the line of this agency where it has one. */
export function nominationHref(agency: AgencyNode, context: ViewContext): string {
	return urls.nominate(officeOf(agency, context) === undefined ? '' : agency.id);
}

/** An agency that another one took over, or that names no office, takes none; who publishes the site always does. */
function officeOf(agency: AgencyNode, context: ViewContext): NominationOfficeView | undefined {
	const { data, id, sample } = agency;
	const { site } = context.library.vocabularies;
	const own = data.successor === undefined ? data.contact : undefined;
	const contact = id === site.publisher ? site.contact : own;
	if (contact === undefined) return undefined;
	const { phone, email, address } = contact;
	return {
		anchor: anchors.office(id),
		agency: data.name,
		contact: contactView(contact),
		reachable: [phone, email, address].some((way) => way !== undefined),
		sample,
	};
}
