/** What is still being set up may wait for its fields; what is published may not. */
import { expect, test } from 'vitest';
import { agency, check, exemplar, story, yaml } from './content.ts';

const severities = (changes: Parameters<typeof check>[0]) =>
	check(changes).map(({ file, code, severity }) => `${severity} ${code} ${file}`);

const NEW_AGENCY = agency({ about: null });

test('an agency that has published nothing may wait', () => {
	const draft = exemplar({ name: 'Tổ Hai', title: 'Vớt bèo', state: 'draft' });
	expect(
		severities({ 'xa-moi/agency.yaml': NEW_AGENCY, 'xa-moi/exemplars/to-hai/index.mdx': draft }),
	).toEqual(['warning thieu-truong xa-moi/agency.yaml']);
});

test('an agency with something published may not', () => {
	const published = story({ title: 'Một chiều' });
	expect(
		severities({
			'xa-moi/agency.yaml': NEW_AGENCY,
			'xa-moi/stories/2026/mot-chieu/index.mdx': published,
		}),
	).toEqual(['error thieu-truong xa-moi/agency.yaml']);
});

test('a table of registrations may wait for its first row, a row not for its count', () => {
	const file = 'xa-mau/registrations/ke-hoach-2021-2025-2025.yaml';
	const table = (rows: unknown) => yaml({ plan: 'ke-hoach-2021-2025', year: 2025, rows });
	expect(severities({ [file]: table(null) })).toEqual([`warning thieu-truong ${file}`]);
	expect(severities({ [file]: table([]) })).toEqual([`warning de-trong ${file}`]);
	expect(severities({ [file]: table([{ subject: 'collective', level: 'commune' }]) })).toEqual([
		`error thieu-truong ${file}`,
	]);
});
