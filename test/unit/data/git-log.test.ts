/** Real repositories in temporary folders, since what git prints is what is read. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitLog } from '../../../src/data/git-log.ts';
import { changesView } from '../../../src/data/views/changes.ts';
import { publicChanges } from '../../../src/domain/history/changes.ts';
import { pastKey, pastOfEntries } from '../../../src/domain/history/past.ts';
import { contextOf, exemplar, smallLibrary } from '../../support/small-library.ts';

const PAGE = 'xa-mau/exemplars/viec-lam/index.mdx';

let root = '';
let content = '';

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'git-log-'));
	content = join(root, 'content');
	git('init', '-q', '-b', 'main');
	// What a machine may have set must not change what is read.
	for (const setting of ['color.ui=always', 'diff.noprefix=true', 'diff.renames=false'])
		git('config', ...setting.split('='));
});
afterEach(() => rm(root, { recursive: true, force: true }));

function git(...args: string[]): string {
	const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
	return execFileSync('git', args, { cwd: root, env: { ...env, ...dates }, encoding: 'utf8' });
}
let dates: Record<string, string> = {};

/** Commits everything, made on that day of Vietnam, by somebody whose name must not come out. */
function commit(day: string, hour = '12:00:00'): void {
	const date = `${day}T${hour}+07:00`;
	dates = { GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' };
	git('add', '-A');
	git(
		...['-c', 'user.name=Nguyễn Thị Kín', '-c', 'user.email=kin@example.vn'],
		...['commit', '-q', '-m', 'Sửa theo lời bà Trần Thị Giấu'],
	);
}

async function write(path: string, text: string | Uint8Array): Promise<void> {
	const file = join(content, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}
async function edit(path: string, from: string, to: string): Promise<void> {
	const text = await readFile(join(content, path), 'utf8');
	expect(text).toContain(from);
	await write(path, text.replace(from, to));
}

const entry = (body = 'Bài viết.\n') => `---
title: Một việc làm
state: published
status: running
lastChecked:
  on: 2026-01-01
  by: Ban biên tập
photos:
  - src: ./cho.jpg
    alt: Chợ
sources:
- id: 1
  title: Bài báo
---

${body}`;

const toldOf = async (key: string) =>
	pastOfEntries(await gitLog(content))
		.get(pastKey('exemplar', key))
		?.changes.map(({ day, kind }) => `${day} ${kind}`);

test('tells what was changed on which day in Vietnam', async () => {
	await write(PAGE, entry());
	commit('2026-10-01');
	await edit(PAGE, 'Bài viết.', 'Đoạn sửa:\n\n- một\n- hai');
	commit('2026-10-02', '00:30:00');
	await edit(PAGE, '  on: 2026-01-01', '  on: 2026-10-03');
	commit('2026-10-03');
	await edit(PAGE, 'alt: Chợ', 'alt: Chợ phiên');
	await write(PAGE.replace('index.mdx', 'cho.jpg'), new Uint8Array([0xff, 0xd8, 0, 1, 2]));
	commit('2026-10-04');
	await edit(PAGE, 'state: published', 'state: published\napprovals: []');
	commit('2026-10-05');
	await edit(PAGE, '  title: Bài báo', '  title: Bài báo khác');
	commit('2026-10-06');
	expect(await toldOf('xa-mau/viec-lam')).toEqual([
		'2026-10-06 edited',
		'2026-10-04 photos',
		'2026-10-04 photos',
		'2026-10-03 status',
		'2026-10-02 edited',
	]);
});

test('holds no name of who made a change and no word of the messages', async () => {
	await write(PAGE, entry());
	commit('2026-10-01');
	await edit(PAGE, 'Bài viết.', 'Bài của ông Lê Văn Ẩn.');
	commit('2026-10-02');
	const read = JSON.stringify(await gitLog(content));
	expect(read).toContain('2026-10-02');
	expect(read).not.toMatch(/Kín|kin@|Giấu|Ẩn/);
});

test('follows an entry that is moved with its folder', async () => {
	await write('xa-cu/exemplars/ten-cu.mdx', entry());
	commit('2026-10-01');
	await edit('xa-cu/exemplars/ten-cu.mdx', 'Bài viết.', 'Bài đã sửa.');
	commit('2026-10-02');
	await mkdir(join(content, 'xa-cu/exemplars/ten-cu'));
	await rename(
		join(content, 'xa-cu/exemplars/ten-cu.mdx'),
		join(content, 'xa-cu/exemplars/ten-cu/index.mdx'),
	);
	commit('2026-10-03');
	await rename(join(content, 'xa-cu'), join(content, 'xa-mau'));
	commit('2026-10-04');
	expect(await toldOf('xa-mau/ten-cu')).toEqual(['2026-10-02 edited']);
	expect(await toldOf('xa-cu/ten-cu')).toBeUndefined();
});

test('dates what a branch brought by the day it was merged', async () => {
	await write(PAGE, entry());
	commit('2026-10-01');
	git('checkout', '-q', '-b', 'sua');
	await edit(PAGE, 'Bài viết.', 'Bài đã sửa.');
	commit('2026-10-02');
	git('checkout', '-q', 'main');
	await write('khac.txt', 'x');
	commit('2026-10-03');
	dates = { GIT_COMMITTER_DATE: '2026-10-09T12:00:00+07:00' };
	git('-c', 'user.name=A', '-c', 'user.email=a@example.vn', 'merge', '-q', '--no-edit', 'sua');
	expect(await toldOf('xa-mau/viec-lam')).toEqual(['2026-10-09 edited']);
});

test('reads lines that look like git’s own', async () => {
	const looks = 'diff --git a/x b/x\nnew file mode 100644\n@@ -1 +1 @@\n--- a\n+++ b\n';
	await write(PAGE, entry(looks));
	commit('2026-10-01');
	await write(PAGE, entry(`${looks}${looks.replaceAll('\n', '\r\n')}không xuống dòng`));
	commit('2026-10-02');
	const [commitRead] = await gitLog(content);
	expect(commitRead?.files.map(({ path }) => path)).toEqual([PAGE]);
	expect(await toldOf('xa-mau/viec-lam')).toEqual(['2026-10-02 edited']);
});

test('is empty where there is no history, or only the end of one', async () => {
	await write(PAGE, entry());
	expect(await gitLog(content)).toEqual([]);
	expect(await gitLog(join(root, 'khong-co'))).toEqual([]);
	commit('2026-10-01');
	await edit(PAGE, 'Bài viết.', 'Bài đã sửa.');
	commit('2026-10-02');
	expect(await gitLog(content)).toHaveLength(2);

	const shallow = join(root, 'nong');
	git('clone', '-q', '--depth', '1', pathToFileURL(root).href, shallow);
	expect(await gitLog(join(shallow, 'content'))).toEqual([]);

	await rm(join(root, '.git'), { recursive: true });
	expect(await gitLog(content)).toEqual([]);
});

test('of what was withdrawn or is not published yet, nothing comes out of the history', async () => {
	const page = (slug: string) => `mot/exemplars/${slug}/index.mdx`;
	const first = {
		[page('con-day')]: exemplar('state: draft'),
		[page('da-go')]: exemplar('publishedOn: 2026-10-01'),
		[page('ban-nhap')]: exemplar('state: draft'),
	};
	const last = {
		[page('con-day')]: exemplar('publishedOn: 2026-10-05'),
		[page('da-go')]: 'withdrawn: { on: 2026-10-06, reason: consent-ended }',
		[page('ban-nhap')]: exemplar('state: draft\npublishedOn: 2026-10-01'),
	};
	const save = async (files: Record<string, string>, day: string) => {
		for (const [path, yaml] of Object.entries(files)) await write(path, `---\n${yaml}\n---\n`);
		commit(day);
	};
	await save(first, '2026-09-01');
	await write('mot/exemplars/da-go/chan-dung.jpg', new Uint8Array([0xff, 0xd8, 0]));
	commit('2026-10-02');
	await rm(join(content, 'mot/exemplars/da-go/chan-dung.jpg'));
	await save(last, '2026-10-06');
	await edit(page('con-day'), 'Vì đáng học.', 'Vì nhiều nơi học theo.');
	await edit(page('ban-nhap'), 'Vì đáng học.', 'Vì nhiều nơi học theo.');
	commit('2026-10-07');

	const library = smallLibrary(last, { drafts: true });
	const past = pastOfEntries(await gitLog(content));
	const { days } = changesView({
		...contextOf(library),
		changes: ({ kind, key, data, draft }) =>
			draft ? [] : publicChanges(data, past.get(pastKey(kind, key)), library.today),
	});
	expect(
		days.map(({ dateText, rows, withdrawn }) => [
			dateText,
			rows.map(({ href }) => href),
			withdrawn,
		]),
	).toEqual([
		['7/10/2026', ['/guong/mot/con-day/'], undefined],
		['6/10/2026', [], 'Một bài đã gỡ'],
		['5/10/2026', ['/guong/mot/con-day/'], undefined],
	]);
	expect(JSON.stringify(days)).not.toMatch(/da-go|ban-nhap|chan-dung/);
});
