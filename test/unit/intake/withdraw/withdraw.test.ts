import { describe, expect, test } from 'vitest';
import { roleOf } from '../../../../src/domain/library/paths.ts';
import { KINDS } from '../../../../src/domain/values.ts';
import type { StoredFile } from '../../../../src/intake/withdraw/mentions.ts';
import { formatWithdrawal } from '../../../../src/intake/withdraw/report.ts';
import { type Withdrawal, withdraw } from '../../../../src/intake/withdraw/withdraw.ts';
import { splitFrontMatter } from '../../../../src/integrations/content-files.ts';

const TODAY = '2026-11-21';
const entry = (lines: string, body = '') => `---\n${lines}\n---\n${body}`;

const FILE = 'xa-mau/exemplars/don-duong/index.mdx';
const EXEMPLAR = entry(
	`title: Ông Lường Khoắm Nhuếch dọn đường
name: Ông Lường Khoắm Nhuếch
subject: individual`,
	'Sáng nào ông cũng dọn.\n',
);

/** A content folder in which everything speaks of one exemplar. */
const FILES: readonly StoredFile[] = [
	{ path: FILE, text: EXEMPLAR },
	{ path: 'xa-mau/exemplars/don-duong/anh.jpg', digest: 'a1' },
	{ path: 'xa-mau/exemplars/don-duong/.index.mdx.1.bak', text: EXEMPLAR },
	{ path: 'xa-mau/exemplars/don-duong-moi-tuan/index.mdx', text: entry('title: Khác') },
	{
		path: 'xa-mau/practices/lich-chung/index.mdx',
		text: entry(
			'title: Lịch chung\nexemplars:\n  - don-duong\nowner: { name: Thôn, exemplar: xa-mau/don-duong }',
			'Theo [một người](/guong/xa-mau/don-duong/), cả **Lường Khoắm\nNhuếch** và [nhiều nhà](/guong/xa-mau/don-duong-moi-tuan/).\n',
		),
	},
	{
		path: 'so-khac/stories/2026/tin/index.mdx',
		text: entry('title: Tin\nexemplars: [don-duong, xa-mau/don-duong]'),
	},
	{ path: 'so-khac/stories/2026/luong-khoam-nhuech/anh.jpg', digest: 'a1' },
	{ path: '_shared/site.yaml', text: 'leads:\n  front: xa-mau/don-duong\n' },
];

function done(target: string, files = FILES): Withdrawal {
	const result = withdraw({ target, reason: 'person-request', today: TODAY, files });
	if ('problem' in result) throw new Error(result.problem);
	return result;
}

const problem = (target: string, files = FILES): string => {
	const result = withdraw({ target, reason: 'person-request', today: TODAY, files });
	return 'problem' in result ? result.problem : '';
};

test('leaves day and reason, and takes everything that lies with the entry', () => {
	const { entry: found, tombstone, notes } = done('xa-mau/exemplars/don-duong');
	expect(tombstone).toEqual({
		path: FILE,
		content: `---\nwithdrawn:\n  on: ${TODAY}\n  reason: person-request\n---\n`,
	});
	expect(found.beside).toEqual([
		'xa-mau/exemplars/don-duong/.index.mdx.1.bak',
		'xa-mau/exemplars/don-duong/anh.jpg',
	]);
	expect(notes).toEqual([]);
});

test('finds every place that still speaks of it, with its line', () => {
	expect(done('xa-mau/exemplars/don-duong').mentions).toEqual([
		{
			...{ kind: 'name', file: 'xa-mau/practices/lich-chung/index.mdx', line: 7 },
			found: 'Lường Khoắm Nhuếch',
		},
		{
			...{ kind: 'name-in-path', file: 'so-khac/stories/2026/luong-khoam-nhuech/anh.jpg' },
			found: 'so-khac/stories/2026/luong-khoam-nhuech/anh.jpg',
		},
		{
			...{ kind: 'same-file', file: 'so-khac/stories/2026/luong-khoam-nhuech/anh.jpg' },
			found: 'anh.jpg',
		},
		{
			...{ kind: 'link', file: 'xa-mau/practices/lich-chung/index.mdx', line: 7 },
			found: '/guong/xa-mau/don-duong/',
		},
		{ kind: 'choice', file: '_shared/site.yaml', line: 2, found: 'front: xa-mau/don-duong' },
		{
			...{ kind: 'reference', file: 'so-khac/stories/2026/tin/index.mdx', line: 3 },
			found: 'exemplars: xa-mau/don-duong',
		},
		{
			...{ kind: 'reference', file: 'xa-mau/practices/lich-chung/index.mdx', line: 4 },
			found: 'exemplars: don-duong',
		},
		{
			...{ kind: 'reference', file: 'xa-mau/practices/lich-chung/index.mdx', line: 5 },
			found: 'exemplar: xa-mau/don-duong',
		},
	]);
});

test('says of a practice its copies, of a plan its registrations', () => {
	const files = [
		{ path: 'xa-mau/practices/lich/index.mdx', text: entry('title: Lịch\nname: Lịch chung') },
		{ path: 'so-khac/adoptions/thon.mdx', text: entry('title: Thôn\npractice: xa-mau/lich') },
		{ path: 'xa-mau/plans/lich.yaml', text: 'title: Kế hoạch' },
		{ path: 'xa-mau/registrations/lich-2026.yaml', text: 'plan: lich\nrows: []\n' },
	];
	const kinds = (target: string) =>
		done(target, files).mentions.map(({ kind, file }) => [kind, file]);
	expect(kinds('xa-mau/practices/lich')).toEqual([['copy', 'so-khac/adoptions/thon.mdx']]);
	expect(kinds('xa-mau/plans/lich')).toEqual([
		['registration', 'xa-mau/registrations/lich-2026.yaml'],
	]);
	expect(done('xa-mau/plans/lich', files).tombstone.content).toBe(
		`withdrawn:\n  on: ${TODAY}\n  reason: person-request\n`,
	);
});

test.each([
	'xa-mau/exemplars/don-duong/',
	'content/xa-mau/exemplars/don-duong/index.mdx',
	'.\\content\\xa-mau\\exemplars\\don-duong',
	'https://neu-guong.example/trang/guong/xa-mau/don-duong/?a=b',
])('knows the entry by %s', (target) => {
	expect(done(target).entry.file).toBe(FILE);
});

test.each([
	['don-duong', 'Không hiểu'],
	['xa-mau/guong/don-duong', 'Không hiểu'],
	['xa-mao/exemplars/don-duong', 'Có phải “xa-mau”'],
	['xa-mau/exemplars/don-duog', 'Có phải “don-duong”'],
	['xa-mau/practices/don-duong', 'practices/'],
])('says what is wrong with %s', (target, words) => {
	expect(problem(target)).toContain(words);
});

test('asks which year when a story’s name stands in two', () => {
	const files = [2025, 2026].map((year) => ({
		path: `xa-mau/stories/${year}/tin/index.mdx`,
		text: entry('title: Tin'),
	}));
	expect(problem('xa-mau/stories/tin', files)).toContain('năm');
	expect(done('xa-mau/stories/2025/tin', files).entry.file).toContain('/2025/');
});

test('warns of a draft, of an address that names, and of an entry it cannot read', () => {
	const notes = (path: string, text: string) => done(path, [{ path, text }]).notes;
	expect(notes(FILE, EXEMPLAR.replace('subject', 'state: draft\nsubject'))).toEqual([
		'never-published',
	]);
	expect(notes('xa-mau/exemplars/ong-luong-khoam-nhuech/index.mdx', EXEMPLAR)).toEqual([
		'named-address',
	]);
	expect(notes(FILE, '---\nname: [\n---\n')).toEqual(['names-unknown']);
});

test('finishes a tombstone begun by hand with its own day, and has nothing to do the second time', () => {
	const begun = EXEMPLAR.replace(
		'---',
		'---\nwithdrawn: { on: 2026-11-01, reason: wrong-content }',
	);
	const files = (text: string) => [{ path: FILE, text }];
	const first = done(FILE, files(begun));
	expect(first).toMatchObject({ on: '2026-11-01', done: false });
	expect(done(FILE, files(first.tombstone.content)).done).toBe(true);
});

test('the report names the entry nowhere but by its address and its name where that stands', () => {
	const options = { folder: 'content', dry: false, copies: '.withdrawn/2026-11-21' };
	const report = formatWithdrawal(done('xa-mau/exemplars/don-duong'), options);
	expect(report).toContain('Đã gỡ content/xa-mau/exemplars/don-duong/index.mdx, ngày 21/11/2026');
	expect(report).toContain('content/xa-mau/practices/lich-chung/index.mdx:7: Lường Khoắm Nhuếch');
	expect(report).toContain(
		'git filter-repo --invert-paths --path content/xa-mau/exemplars/don-duong/',
	);
	expect(formatWithdrawal(done(FILE), { ...options, dry: true })).toMatch(/^Chạy thử, chưa ghi gì/);
});

describe('whatever the file holds', () => {
	/** Small, repeatable random numbers (mulberry32). */
	const randomFrom = (seed: number) => {
		let state = seed;
		return (below: number) => {
			state = (state + 0x6d2b79f5) | 0;
			let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
			mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
			return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
		};
	};
	const HARMS: readonly ((text: string, random: (below: number) => number) => string)[] = [
		(text, random) => text.slice(0, random(text.length)),
		(text, random) => text.slice(random(text.length)),
		(text, random) => text.replaceAll('\n', random(2) ? '\r\n' : '\n\t'),
		(text, random) => {
			const at = random(text.length);
			return (
				text.slice(0, at) + '\u0000&*![{"\'---\n'.charAt(random(10)) + text.slice(at + random(5))
			);
		},
		(text) => text.replace('subject:', 'a: &a [x]\nb: &b [*a, *a]\nname:'),
		(text) => text.normalize('NFD'),
		() => '',
	];

	test('100 harmed files become the same tombstone', () => {
		for (let seed = 0; seed < 100; seed++) {
			const harm = HARMS[seed % HARMS.length] ?? String;
			const harmed = harm(EXEMPLAR, randomFrom(seed));
			const files = FILES.map((file) => (file.path === FILE ? { ...file, text: harmed } : file));
			const { tombstone } = done(FILE, files);
			expect(tombstone.content, `seed ${seed}`).toBe(
				`---\nwithdrawn:\n  on: ${TODAY}\n  reason: person-request\n---\n`,
			);
		}
	});

	test('100 harmed files elsewhere do not stop it', () => {
		for (let seed = 0; seed < 100; seed++) {
			const harm = HARMS[seed % HARMS.length] ?? String;
			const files = FILES.map((file) =>
				file.text === undefined || file.path === FILE
					? file
					: { ...file, text: harm(file.text, randomFrom(seed)) },
			);
			expect(done(FILE, files).entry.file, `seed ${seed}`).toBe(FILE);
		}
	});
});

test('every kind of entry can be withdrawn', () => {
	const paths = [
		...['xa-mau/exemplars/a/index.mdx', 'xa-mau/practices/a.mdx', 'xa-mau/adoptions/a.mdx'],
		...['xa-mau/stories/2026/a/index.mdx', 'xa-mau/documents/a.mdx', 'xa-mau/plans/a.yaml'],
	];
	const kinds = paths.map((path) => {
		const { entry: found, tombstone } = done(path, [{ path, text: '' }]);
		const yaml = path.endsWith('.mdx')
			? splitFrontMatter(tombstone.content).yaml
			: tombstone.content;
		expect(yaml.trim()).toBe(`withdrawn:\n  on: ${TODAY}\n  reason: person-request`);
		expect(roleOf(tombstone.path)).toMatchObject({ entry: found.kind });
		return found.kind;
	});
	expect(kinds).toEqual([...KINDS]);
});
