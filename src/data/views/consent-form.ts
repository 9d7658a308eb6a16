/** The consent form that an agency prints for the people it wants to publish. */
import type { AgencyNode } from '../../domain/library/nodes.ts';
import { CHANNELS, CONSENT_SCOPES } from '../../domain/values.ts';
import type { ConsentFormView } from '../../site/consent-form-view.ts';
import { CONSENT_FORM } from '../../site/labels/consent-form.ts';
import { NAV } from '../../site/labels/interface.ts';
import { CHANNEL, CONSENT_SCOPE } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import { contactView } from '../../site/words/comment-window.ts';
import type { ViewContext } from './context.ts';
import { plainPage } from './page.ts';

export function consentFormView(agency: AgencyNode, context: ViewContext): ConsentFormView {
	const { data } = agency;
	const { site } = context.library.vocabularies;
	const page = plainPage(
		{
			title: CONSENT_FORM.title,
			description: CONSENT_FORM.description(data.name),
			path: urls.consentForm(agency.id),
			up: [
				{ text: NAV.agency, href: urls.agencies() },
				{ text: data.shortName, href: urls.agency(agency.id) },
			],
			sample: agency.sample,
			noindex: true,
		},
		context,
	);
	return {
		page,
		agency: data.name,
		scopes: CONSENT_SCOPES.map((scope) => CONSENT_SCOPE[scope]),
		channels: CHANNELS.map((channel) =>
			channel === 'web' ? CONSENT_FORM.web(site.name) : CHANNEL[channel],
		),
		licence: data.licence,
		contact: contactView(data.contact ?? site.contact),
	};
}
