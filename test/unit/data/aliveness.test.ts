import { expect, test } from 'vitest';
import { alivenessSpecs } from '../../../src/data/views/aliveness.ts';
import { adoption, exemplar, practice, smallLibrary } from '../../support/small-library.ts';

const FILES = {
	'mot/exemplars/chua-kiem/index.mdx': exemplar(),
	'mot/exemplars/moi-kiem/index.mdx': exemplar('lastChecked: { on: 2026-01-10, by: Sở }'),
	'mot/practices/dung/index.mdx': practice('status: stopped\nstopped: { why: Hết việc. }'),
	'hai/adoptions/tam.mdx': adoption('mot/dung', 'status: paused'),
};

function lists(today: string): Record<string, string[]> {
	const specs = alivenessSpecs(smallLibrary(FILES, { today }));
	return Object.fromEntries(
		specs.map(({ address, nodes }) => [address(1), nodes.map(({ slug }) => slug).sort()]),
	);
}

test('what nobody checked is to be verified; what was checked becomes so twelve months later', () => {
	expect(lists('2026-11-21')['/can-xac-minh/']).toEqual(['chua-kiem']);
	expect(lists('2027-01-09')['/can-xac-minh/']).toEqual(['chua-kiem']);
	expect(lists('2027-01-10')['/can-xac-minh/']).toEqual(['chua-kiem', 'moi-kiem']);
});

test('what has stopped stands apart, and what pauses stands in neither', () => {
	expect(lists('2026-11-21')['/da-dung/']).toEqual(['dung']);
});
