/** Agency pages: who publishes, what they wrote, where they came from. */
import type { AgencyNode, AnyNode } from '../../domain/library/nodes.ts';
import { KINDS } from '../../domain/values.ts';
import { CONSENT_FORM } from '../../site/labels/consent-form.ts';
import { NAV } from '../../site/labels/interface.ts';
import { NOMINATE } from '../../site/labels/nominate.ts';
import { AGENCY_ROLE, KIND } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { AgencyView, LinkView } from '../../site/views.ts';
import { formerName, kinNote } from '../../site/words/agencies.ts';
import { contactView } from '../../site/words/comment-window.ts';
import { cardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { listPages } from './list.ts';
import { nominationHref } from './nomination.ts';
import { placeWords } from './place-words.ts';
import { copiedRows } from './replication/copied.ts';

/** All pages of an agency's list of entries. */
export function agencyPages(
	agency: AgencyNode,
	context: ViewContext,
): { number: number; view: AgencyView }[] {
	const { data } = agency;
	const stories: AnyNode[] = [
		...agency.exemplars,
		...agency.practices,
		...agency.adoptions,
		...agency.stories,
	];
	const place = placeWords(data.place, context.library.places);
	const documents = [...new Set([...agency.issued, ...agency.documents])];
	const own = {
		about: data.about,
		placeText: [place.now, place.then].flatMap((line) => line ?? []),
		...(data.contact && { contact: contactView(data.contact) }),
		formerNames: data.formerNames.map(({ name, until }) => formerName(name, until)),
		predecessors: kinLinks(data.predecessors, context),
		...(data.successor && { successor: kinLink(data.successor, context) }),
		...((data.bloc ?? data.cluster) !== undefined && {
			blocText: [data.bloc, data.cluster].filter(Boolean).join(' · '),
		}),
		plans: agency.plans.map((plan) => cardView(plan, context)),
		documents: documents.map((document) => cardView(document, context)),
		copied: copiedRows(agency.copied, context),
		roles: data.roles.map(({ role, office }) => ({ role: AGENCY_ROLE[role], office })),
		counts: KINDS.map((kind) => ({
			text: KIND[kind],
			count: [...stories, ...agency.documents, ...agency.plans].filter((node) => node.kind === kind)
				.length,
		})).filter(({ count }) => count > 0),
		takePart: [
			{ text: NOMINATE.forAgency, href: nominationHref(agency, context) },
			{ text: CONSENT_FORM.title, href: urls.consentForm(agency.id) },
		],
	};
	return listPages(
		{
			heading: data.name,
			dek: data.about,
			address: (pageNumber) => urls.agency(agency.id, pageNumber),
			nodes: stories,
			up: [{ text: NAV.agency, href: urls.agencies() }],
			current: { facet: 'agency', value: agency.id },
			sample: agency.sample,
		},
		context,
	).map(({ number, view }) => ({ number, view: { ...view, ...own, dek: '' } }));
}

type Kin = AgencyNode['data']['predecessors'][number];

function kinLink(kin: Kin, { library }: ViewContext): LinkView {
	const known = kin.agency !== undefined && library.agencies.has(kin.agency);
	const note = kinNote(kin);
	return {
		text: kin.name,
		...(known && kin.agency !== undefined && { href: urls.agency(kin.agency) }),
		...(note !== '' && { note }),
	};
}

const kinLinks = (kin: readonly Kin[], context: ViewContext): LinkView[] =>
	kin.map((item) => kinLink(item, context));
