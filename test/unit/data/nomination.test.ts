import { expect, test } from 'vitest';
import { agencyPages } from '../../../src/data/views/agency.ts';
import { nominationHref, nominationOffices } from '../../../src/data/views/nomination.ts';
import { agencyYaml, contextOf, exemplar, smallLibrary } from '../../support/small-library.ts';

const ENTRY = 'exemplars/viec-lam/index.mdx';
const CONTACT = 'contact: { office: Văn phòng, email: van-phong@vi-du.example }';
const withLine = (id: string, line: string) => agencyYaml(id).replace(' }', ` }, ${line}`);

const library = smallLibrary({
	[`mot/${ENTRY}`]: exemplar(),
	'ba/agency.yaml': withLine('ba', CONTACT),
	[`ba/${ENTRY}`]: exemplar(),
	'hai/agency.yaml': withLine('hai', 'contact: { office: Văn phòng Hai }'),
	[`hai/${ENTRY}`]: exemplar(),
	'cu/agency.yaml': withLine('cu', `${CONTACT}, successor: { name: Cơ quan mới }`),
	[`cu/${ENTRY}`]: exemplar(),
});
const context = contextOf(library);
const { site } = library.vocabularies;

function agency(id: string) {
	const found = library.agencies.get(id);
	if (found === undefined) throw new Error(`no agency ${id}`);
	return found;
}

test('the site’s own office stands first, then those that name one; none that was taken over', () => {
	const offices = nominationOffices(context);
	const publisher = library.agencies.get(site.publisher)?.data.name;
	const own = publisher === undefined ? [] : [publisher];
	expect(offices.map((office) => office.agency)).toEqual([
		...own,
		...['Cơ quan ba', 'Cơ quan hai'].filter((name) => name !== publisher),
	]);
});

test('an office without a mailbox, a number or an address is said to have none', () => {
	const reachable = Object.fromEntries(
		nominationOffices(context).map((office) => [office.anchor, office.reachable]),
	);
	expect(reachable).toMatchObject({ 'gui-ba': true, 'gui-hai': false });
});

test('an agency leads to its own line, or to the page where it has none, and to its consent form', () => {
	expect(nominationHref(agency('ba'), context)).toBe('/de-cu/#gui-ba');
	expect(nominationHref(agency('cu'), context)).toBe('/de-cu/');
	const [first] = agencyPages(agency('ba'), context);
	expect(first?.view.takePart.map(({ href }) => href)).toEqual([
		'/de-cu/#gui-ba',
		'/co-quan/ba/phieu-dong-y/',
	]);
});
