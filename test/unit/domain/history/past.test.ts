import { expect, test } from 'vitest';
import {
	type Commit,
	type FileChange,
	pastKey,
	pastOfEntries,
} from '../../../../src/domain/history/past.ts';

const PAGE = 'xa-mau/exemplars/viec-lam/index.mdx';
const KEY = pastKey('exemplar', 'xa-mau/viec-lam');

function change(path: string, over: Partial<FileChange> = {}): FileChange {
	return { path, kind: 'changed', keys: [], rest: false, ...over };
}
const on = (day: string, ...files: FileChange[]): Commit => ({ day, files });
const told = (commits: Commit[], key = KEY) =>
	pastOfEntries(commits)
		.get(key)
		?.changes.map(({ day, kind }) => `${day} ${kind}`);

test.each([
	[{ rest: true }, ['edited']],
	[{ keys: ['summary', 'why'] }, ['edited']],
	[{ keys: ['status', 'lastChecked'] }, ['status']],
	[{ keys: ['photos'], rest: true }, ['photos', 'edited']],
	[{ keys: ['attachments'] }, ['files']],
	[{ keys: ['state', 'approvals', 'updatedOn', 'corrections', 'publishedOn'] }, []],
] satisfies [Partial<FileChange>, string[]][])('lines in %o are %o', (over, kinds) => {
	expect(told([on('2026-10-02', change(PAGE, over))])).toEqual(
		kinds.map((kind) => `2026-10-02 ${kind}`),
	);
});

test('files beside an entry are its pictures or its downloads', () => {
	const beside = (name: string) => change(PAGE.replace('index.mdx', name), { kind: 'added' });
	expect(told([on('2026-10-02', beside('cho.jpg'), beside('mau-don.docx'))])).toEqual([
		'2026-10-02 photos',
		'2026-10-02 files',
	]);
});

test('what came with the first commit of an entry is not a change', () => {
	const commits = [
		on('2026-10-02', change(PAGE, { rest: true })),
		on(
			'2026-10-01',
			change(PAGE.replace('index.mdx', 'cho.jpg'), { kind: 'added', rest: true }),
			change(PAGE, { kind: 'added', rest: true }),
		),
	];
	expect(told(commits)).toEqual(['2026-10-02 edited']);
	expect(pastOfEntries(commits).get(KEY)?.stateSince).toBe('2026-10-01');
});

test('a moved entry keeps its past', () => {
	const before = 'xa-cu/exemplars/ten-cu.mdx';
	const commits = [
		on('2026-10-04', change(PAGE, { rest: true })),
		on('2026-10-03', change(PAGE, { from: before })),
		on('2026-10-02', change(before, { keys: ['status'] })),
		on('2026-10-01', change(before, { kind: 'added', rest: true })),
	];
	expect(told(commits)).toEqual(['2026-10-04 edited', '2026-10-02 status']);
	expect(told(commits, pastKey('exemplar', 'xa-cu/ten-cu'))).toBeUndefined();
});

test('an entry has nothing of another one that had its address before', () => {
	const commits = [
		on('2026-10-04', change(PAGE, { kind: 'added', rest: true })),
		on('2026-10-03', change(PAGE, { kind: 'removed', rest: true })),
		on('2026-10-02', change(PAGE, { rest: true })),
	];
	expect(told(commits)).toEqual([]);
});

test('the state is what it is since it was last changed', () => {
	const commits = [
		on('2026-10-03', change(PAGE, { rest: true })),
		on('2026-10-02', change(PAGE, { keys: ['state'] })),
		on('2026-10-01', change(PAGE, { kind: 'added', keys: ['state'], rest: true })),
	];
	expect(pastOfEntries(commits).get(KEY)?.stateSince).toBe('2026-10-02');
});

test('files that are no entries have no past', () => {
	expect(
		pastOfEntries([
			on('2026-10-01', change('_shared/fields.yaml', { keys: ['x'] })),
			on('2026-10-01', change('xa-mau/agency.yaml', { keys: ['name'] })),
			on('2026-10-01', change('README.md', { rest: true })),
		]),
	).toEqual(new Map());
});
