import { expect, test } from 'vitest';
import {
	adoption,
	agency,
	document,
	exemplar,
	individual,
	plan,
	practice,
	story,
	yaml,
} from '../../checks/content.ts';
import { libraryOf, only } from './library-of.ts';

const slugs = (nodes: readonly { slug: string }[]) => nodes.map(({ slug }) => slug);

test('an exemplar and its practice know each other, whichever of them says so', () => {
	const one = libraryOf();
	expect(slugs(only(one.practices, 'xom-sach').exemplars)).toEqual(['to-tu-quan']);
	expect(slugs(only(one.exemplars, 'to-tu-quan').practices)).toEqual(['xom-sach']);
	const other = libraryOf({
		'xa-mau/exemplars/to-tu-quan/index.mdx': exemplar(),
		'xa-mau/practices/xom-sach/index.mdx': practice({ exemplars: ['to-tu-quan'] }),
	});
	expect(slugs(only(other.exemplars, 'to-tu-quan').practices)).toEqual(['xom-sach']);
});

test('a link said at both ends is one link', () => {
	const library = libraryOf({
		'xa-mau/practices/xom-sach/index.mdx': practice({ exemplars: ['to-tu-quan'] }),
	});
	expect(slugs(only(library.practices, 'xom-sach').exemplars)).toEqual(['to-tu-quan']);
});

test('a practice knows its adoptions, a copy the one it learned from, and that one its pupils', () => {
	const library = libraryOf({
		'xa-mau/adoptions/thon-trung.mdx': adoption({ from: 'thon-thuong' }),
	});
	const practiceNode = only(library.practices, 'xom-sach');
	const first = only(library.adoptions, 'thon-thuong');
	const second = only(library.adoptions, 'thon-trung');
	expect(slugs(practiceNode.adoptions)).toEqual(['thon-thuong', 'thon-trung']);
	expect(second.practice).toBe(practiceNode);
	expect(second.from).toBe(first);
	expect(first.taught).toEqual([second]);
	expect(first.blocksKept.map(({ id }) => id)).toEqual(['lich-truc']);
});

test('an agency knows its entries, and what it copied wherever that is recorded', () => {
	const library = libraryOf({
		'xa-ben/agency.yaml': agency({ name: 'Xã Bên', shortName: 'Xã Bên' }),
		'xa-mau/adoptions/xa-ben.mdx': adoption({ adopter: { name: 'Xã Bên', agency: 'xa-ben' } }),
	});
	const [ours, theirs] = [library.agencies.get('xa-mau'), library.agencies.get('xa-ben')];
	expect(slugs(ours?.exemplars ?? [])).toEqual(['to-tu-quan']);
	expect(slugs(ours?.adoptions ?? [])).toEqual(['thon-thuong', 'xa-ben']);
	expect(slugs(theirs?.adoptions ?? [])).toEqual([]);
	expect(slugs(theirs?.copied ?? [])).toEqual(['xa-ben']);
});

test('an agency that followed another is its successor, seen from both', () => {
	const library = libraryOf({
		'xa-cu/agency.yaml': agency({ name: 'Xã Cũ', shortName: 'Xã Cũ' }),
		'xa-mau/agency.yaml': agency({ predecessors: [{ name: 'Xã Cũ', agency: 'xa-cu' }] }),
	});
	expect(library.agencies.get('xa-mau')?.predecessors.map(({ id }) => id)).toEqual(['xa-cu']);
	expect(library.agencies.get('xa-cu')?.successor?.id).toBe('xa-mau');
});

test('a leader and the collective led know each other', () => {
	const library = libraryOf({
		'xa-mau/exemplars/doi-gio-hop/index.mdx': individual({
			role: 'leader',
			leads: { name: 'Tổ tự quản', exemplar: 'to-tu-quan' },
		}),
	});
	const collective = only(library.exemplars, 'to-tu-quan');
	expect(only(library.exemplars, 'doi-gio-hop').leads).toBe(collective);
	expect(slugs(collective.members)).toEqual(['doi-gio-hop']);
});

test('a story and what it is about know each other, across agencies too', () => {
	const library = libraryOf({
		'xa-ben/agency.yaml': agency({ name: 'Xã Bên', shortName: 'Xã Bên' }),
		'xa-ben/stories/2026/sang-hoc/index.mdx': story({
			practices: ['xa-mau/xom-sach'],
			columns: ['viec-tot'],
		}),
	});
	expect(slugs(only(library.practices, 'xom-sach').stories)).toEqual(['sang-hoc']);
	expect(slugs(only(library.exemplars, 'to-tu-quan').stories)).toEqual(['mot-sang']);
	expect(only(library.stories, 'sang-hoc').columns.map(({ id }) => id)).toEqual(['viec-tot']);
});

test('a document replaced is known from both ends, whichever says so', () => {
	const library = libraryOf({
		'xa-mau/documents/moi.mdx': document({
			replaces: ['ke-hoach'],
			issuer: { name: 'UBND xã Mẫu', agency: 'xa-mau' },
		}),
		'xa-mau/documents/ba.mdx': document({
			replacedBy: 'moi',
			parent: 'ke-hoach',
			bases: [{ text: 'Kế hoạch của xã', document: 'ke-hoach' }, { text: 'Luật số 06' }],
		}),
	});
	const [old, next, third] = ['ke-hoach', 'moi', 'ba'].map((slug) => only(library.documents, slug));
	expect(old?.replacedBy).toBe(next);
	expect(slugs(next?.replaces ?? [])).toEqual(expect.arrayContaining(['ke-hoach', 'ba']));
	expect(slugs(old?.children ?? [])).toEqual(['ba']);
	expect(slugs(old?.citedBy ?? [])).toEqual(['ba']);
	expect(third?.bases).toEqual([
		{ text: 'Kế hoạch của xã', document: old },
		{ text: 'Luật số 06' },
	]);
	expect(slugs(library.agencies.get('xa-mau')?.issued ?? [])).toEqual(['moi']);
});

test('a plan knows its document, parent, registrations and who is considered under it', () => {
	const library = libraryOf({
		'xa-mau/plans/nam-2024.yaml': plan({
			title: 'Kế hoạch 2024',
			parent: 'ke-hoach-2021-2025',
		}),
		'xa-mau/exemplars/to-tu-quan/index.mdx': exemplar({
			plans: [{ plan: 'ke-hoach-2021-2025' }],
			stages: [{ stage: 'registered', plan: 'nam-2024' }],
		}),
	});
	const parent = only(library.plans, 'ke-hoach-2021-2025');
	const child = only(library.plans, 'nam-2024');
	expect(parent.document?.slug).toBe('ke-hoach');
	expect(parent.document?.plans).toContain(parent);
	expect(child.parent).toBe(parent);
	expect(parent.children).toEqual([child]);
	expect(parent.registrations.map(({ year }) => year)).toEqual([2024]);
	expect(slugs(parent.exemplars)).toEqual(['to-tu-quan']);
	expect(slugs(child.exemplars)).toEqual(['to-tu-quan']);
});

test('awards, needs, blocks, fields and provinces are resolved to what they are', () => {
	const library = libraryOf({
		'xa-mau/exemplars/to-tu-quan/index.mdx': exemplar({
			awards: [{ award: 'bang-khen-tinh' }, { name: 'Thư khen của thôn' }],
			movements: ['nong-thon-moi'],
		}),
	});
	const node = only(library.exemplars, 'to-tu-quan');
	const practiceNode = only(library.practices, 'xom-sach');
	expect(node.awards.map(({ award }) => award?.name)).toEqual(['Bằng khen của tỉnh', undefined]);
	expect(node.movements.map(({ name }) => name)).toEqual(['Xây dựng nông thôn mới']);
	expect(node.provinces.map(({ shortName }) => shortName)).toEqual(['Lào Cai']);
	expect(practiceNode.needs.map(({ words }) => words)).toEqual(['Rác để đầu ngõ']);
	expect(practiceNode.blocks.map(({ block, part }) => [block.name, part])).toEqual([
		['Lịch trực', 'core'],
	]);
});

test('the same files in another order make the same Library', () => {
	const names = (library: ReturnType<typeof libraryOf>) =>
		[...library.exemplars, ...library.stories].map(({ key }) => key);
	const more = {
		'xa-mau/exemplars/b/index.mdx': exemplar(),
		'xa-mau/exemplars/a/index.mdx': exemplar(),
	};
	const turned = Object.fromEntries(Object.entries(more).reverse());
	expect(names(libraryOf(more))).toEqual(names(libraryOf(turned)));
	expect(names(libraryOf(more))).toEqual([
		'xa-mau/a',
		'xa-mau/b',
		'xa-mau/to-tu-quan',
		'xa-mau/mot-sang',
	]);
});

test('a registration without a plan is reported', () => {
	const library = libraryOf({
		'xa-mau/registrations/khong-co-2024.yaml': yaml({
			plan: 'khong-co',
			year: 2024,
			rows: [{ subject: 'collective', level: 'commune', count: 2 }],
		}),
	});
	expect(library.dangling).toEqual([
		expect.objectContaining({ what: 'plan', found: 'khong-co', path: ['plan'] }),
	]);
});
