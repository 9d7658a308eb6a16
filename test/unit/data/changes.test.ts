import { expect, test } from 'vitest';
import { changesView, newestChanges } from '../../../src/data/views/changes.ts';
import type { ViewContext } from '../../../src/data/views/context.ts';
import { exemplarView } from '../../../src/data/views/exemplar.ts';
import { entryHistory } from '../../../src/data/views/history.ts';
import { publicChanges } from '../../../src/domain/history/changes.ts';
import { pastKey, pastOfEntries } from '../../../src/domain/history/past.ts';
import { contextOf, exemplar, smallLibrary } from '../../support/small-library.ts';

const page = (slug: string, agency = 'mot') => `${agency}/exemplars/${slug}/index.mdx`;
const WITHDRAWN = 'withdrawn: { on: 2026-11-03, reason: consent-ended }';
const CORRECTED =
	'publishedOn: 2026-10-01\ncorrections: [{ on: 2026-11-02, text: Sửa 27 thành 26. }]';

/** A site on which each of these entries was also edited on 4/11/2026. */
function site(files: Record<string, string>, drafts = false): ViewContext {
	const library = smallLibrary(files, { drafts });
	const edits = Object.keys(files).map((path) => ({
		path,
		kind: 'changed' as const,
		keys: [],
		rest: true,
	}));
	const past = pastOfEntries([{ day: '2026-11-04', files: edits }]);
	return {
		...contextOf(library),
		changes: ({ kind, key, data, draft }) =>
			draft ? [] : publicChanges(data, past.get(pastKey(kind, key)), library.today),
	};
}

test('an entry tells its history in words, and none when it was only published', () => {
	const context = site({
		[page('da-sua')]: exemplar(CORRECTED),
		[page('chua-sua')]: exemplar('publishedOn: 2026-11-10'),
	});
	const views = context.library.exemplars.map((node) => exemplarView(node, context).history);
	expect(views).toEqual([
		[],
		[
			{
				id: 'lich-su-2026-11-04',
				dateText: '4/11/2026',
				datetime: '2026-11-04',
				changes: [{ text: 'Sửa nội dung' }],
			},
			{
				id: 'lich-su-2026-11-02',
				dateText: '2/11/2026',
				datetime: '2026-11-02',
				changes: [{ text: 'Đính chính', detail: 'Sửa 27 thành 26.' }],
			},
			{
				id: 'lich-su-2026-10-01',
				dateText: '1/10/2026',
				datetime: '2026-10-01',
				changes: [{ text: 'Đăng lần đầu' }],
			},
		],
	]);
});

test('the page of changes tells them by day, and of withdrawn entries only how many', () => {
	const { days } = changesView(
		site({
			[page('da-sua')]: exemplar(CORRECTED),
			[page('da-go')]: WITHDRAWN,
			[page('da-go-nua')]: WITHDRAWN,
			[page('viec-mau', 'mau')]: exemplar(CORRECTED),
			[page('da-go', 'mau')]: WITHDRAWN,
		}),
	);
	expect(days.map(({ dateText, withdrawn }) => [dateText, withdrawn])).toEqual([
		['4/11/2026', undefined],
		['3/11/2026', '2 bài đã gỡ'],
		['2/11/2026', undefined],
		['1/10/2026', undefined],
	]);
	expect(days.flatMap(({ rows }) => rows.map(({ href }) => href))).toEqual(
		Array(3).fill('/guong/mot/da-sua/'),
	);
	expect(JSON.stringify(days)).not.toContain('da-go');
});

test('a draft has no history, even where it is shown', () => {
	const context = site(
		{
			[page('nhap')]: exemplar(`state: draft\n${CORRECTED}`),
			[page('hen')]: exemplar(`publishFrom: 2026-12-01\n${CORRECTED}`),
		},
		true,
	);
	expect(context.library.exemplars).toHaveLength(2);
	for (const node of context.library.exemplars) expect(entryHistory(node, context)).toEqual([]);
	expect(changesView(context).days).toEqual([]);
});

test('of one day, corrections come before what is new, and a hundred changes are enough', () => {
	const many = Array.from({ length: 120 }, (_, at): [string, string] => [
		page(`viec-${String(at).padStart(3, '0')}`),
		exemplar('publishedOn: 2026-11-05'),
	]);
	const corrected = 'publishedOn: 2026-10-01\ncorrections: [{ on: 2026-11-05, text: Sửa. }]';
	const context = site({ ...Object.fromEntries(many), [page('z-sua')]: exemplar(corrected) });
	const changed = newestChanges(context);
	expect(changed).toHaveLength(100);
	expect(changed[0]?.node.slug).toBe('z-sua');
	expect(changed[1]?.node.slug).toBe('viec-000');
});
