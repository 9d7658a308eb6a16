/** From a file that has a problem to its form in the editor. */
import { expect, test } from 'vitest';
import { editorAddress } from '../../../src/editor/editor-address.ts';

const TOP = '../#/collections/xa-mau';

test.each([
	['xa-mau/exemplars/to-mot/index.mdx', `${TOP}_exemplar/entries/to-mot/index`],
	['xa-mau/exemplars/to-mot/anh.jpg', `${TOP}_exemplar/entries/to-mot/index`],
	['xa-mau/adoptions/thon-hai.mdx', `${TOP}_adoption_flat/entries/thon-hai`],
	['xa-mau/stories/2026/tin/index.mdx', `${TOP}_story/entries/2026/tin/index`],
	['xa-mau/plans/ke-hoach.yaml', `${TOP}_plan/entries/ke-hoach`],
	['xa-mau/registrations/ke-hoach-2026.yaml', `${TOP}_registration/entries/ke-hoach-2026`],
	['xa-mau/agency.yaml', `${TOP}_agency/entries/agency`],
	['_shared/awards.yaml', '../'],
])('%s', (file, address) => {
	expect(editorAddress(file)).toBe(address);
});
