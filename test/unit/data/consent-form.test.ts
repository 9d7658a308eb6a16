import { expect, test } from 'vitest';
import { consentFormView } from '../../../src/data/views/consent-form.ts';
import { CHANNELS, CONSENT_SCOPES } from '../../../src/domain/values.ts';
import { agencyYaml, contextOf, exemplar, smallLibrary } from '../../support/small-library.ts';

function formOf(agency = agencyYaml('mot')) {
	const library = smallLibrary({
		'mot/agency.yaml': agency,
		'mot/exemplars/viec-lam/index.mdx': exemplar(''),
	});
	const node = library.agencies.get('mot');
	if (node === undefined) throw new Error('no agency');
	return { view: consentFormView(node, contextOf(library)), library };
}

test('asks for every scope and channel that consent can have, each apart', () => {
	const { view } = formOf();
	expect(view.scopes).toHaveLength(CONSENT_SCOPES.length);
	expect(new Set(view.channels).size).toBe(CHANNELS.length);
	expect(view.channels[0]).toMatch(/^trang ./);
});

test('is not found by search engines, and stands below its agency', () => {
	const { page } = formOf().view;
	expect(page).toMatchObject({ noindex: true, path: '/co-quan/mot/phieu-dong-y/' });
	expect(page.search).toBeUndefined();
	expect(page.crumbs.at(-1)?.href).toBe('/co-quan/mot/');
});

test('takes consent back at the agency, or at the site where the agency has no office', () => {
	const { view, library } = formOf();
	expect(view.contact.office).toBe(library.vocabularies.site.contact.office);
	const own = agencyYaml('mot').replace(' }', ' }, contact: { office: Văn phòng Một }');
	expect(formOf(own).view.contact).toEqual({ office: 'Văn phòng Một' });
});
