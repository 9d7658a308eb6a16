import { expect, test } from 'vitest';
import { roleOf } from '../../../../src/domain/library/paths.ts';

test.each([
	['xa-mau/agency.yaml', { kind: 'agency', agency: 'xa-mau' }],
	['_shared/needs.yaml', { kind: 'vocabulary', name: 'needs' }],
	[
		'xa-mau/exemplars/to-tu-quan/index.mdx',
		{ kind: 'entry', entry: 'exemplar', agency: 'xa-mau', slug: 'to-tu-quan' },
	],
	[
		'xa-mau/adoptions/thon-thuong.mdx',
		{ kind: 'entry', entry: 'adoption', agency: 'xa-mau', slug: 'thon-thuong' },
	],
	[
		'xa-mau/stories/2026/mot-sang/index.mdx',
		{ kind: 'entry', entry: 'story', agency: 'xa-mau', slug: 'mot-sang', year: '2026' },
	],
	[
		'xa-mau/plans/ke-hoach.yaml',
		{ kind: 'entry', entry: 'plan', agency: 'xa-mau', slug: 'ke-hoach' },
	],
	[
		'xa-mau/registrations/ke-hoach-2024.yaml',
		{ kind: 'registration', agency: 'xa-mau', name: 'ke-hoach-2024' },
	],
	[
		'xa-mau/stories/2026/mot-sang/anh.jpg',
		{ kind: 'beside', entry: 'story', agency: 'xa-mau', slug: 'mot-sang', name: 'anh.jpg' },
	],
])('%s is known by its path alone', (path, role) => {
	expect(roleOf(path)).toEqual(role);
});

test.each([
	'README.md',
	'_shared/khac.yaml',
	'_shared/anh/a.jpg',
	'xa-mau/ghi-chu.txt',
	'xa-mau/news/2026/tin.mdx',
	'xa-mau/stories/mot-sang/index.mdx',
	'xa-mau/exemplars/to/anh/a.jpg',
	'xa-mau/exemplars/to.md',
	'xa-mau/plans/ke-hoach.mdx',
	'xa-mau/registrations/2024/a.yaml',
])('%s is nothing the site knows', (path) => {
	expect(roleOf(path)).toEqual({ kind: 'unknown' });
});
