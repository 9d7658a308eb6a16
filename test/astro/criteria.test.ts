import { expect, test } from 'vitest';
import CriteriaResults from '../../src/components/criteria/CriteriaResults.astro';
import { exemplarView } from '../../src/data/views/exemplar.ts';
import { render, words } from '../support/render.ts';
import { contextOf } from '../support/small-library.ts';
import { contentLibrary, SAMPLE, sampleExemplar } from '../unit/domain/criteria/records.ts';

const SLUG = 'giu-kho-luu-khong-mat-to';

/** The part of the page, with the second recognition signed on this day. */
async function pageWith(date: string): Promise<string> {
	const library = contentLibrary(`${SAMPLE}/exemplars/${SLUG}/index.mdx`, (data) => ({
		...data,
		recognitions: ['2024-12-18', date].map((day) => ({
			...{ level: 'grassroots', date: day, issuer: 'Đơn vị mẫu', decision: '12/QĐ-ĐVM' },
		})),
	}));
	const { criteria } = exemplarView(sampleExemplar(SLUG, library), contextOf(library));
	return render(CriteriaResults, { plans: criteria });
}

/** The box before the words of the criterion that counts recognitions. */
const boxOf = (html: string): string | undefined =>
	[...html.matchAll(/data-outcome="([^"]+)"[\s\S]*?<a [^>]*>([^<]*)</g)].find(([, , text]) =>
		text?.includes('Hai lần liên tục được công nhận là'),
	)?.[1];

test('the date of one decision turns the box on the page', async () => {
	expect(boxOf(await pageWith('2025-12-31'))).toBe('met');
	expect(boxOf(await pageWith('2026-01-01'))).toBe('not-met');
});

test('each plan is told apart, what people judge too, and that the council decides', async () => {
	const html = await pageWith('2025-12-31');
	expect(words(html)).toContain('hội đồng quyết định');
	expect(html.match(/<details\b/g)).toHaveLength(3);
	expect(html.match(/<details\b[^>]*\bopen\b/g)).toHaveLength(1);
	expect(html).toMatch(/data-outcome="left-to-people"/);
});
