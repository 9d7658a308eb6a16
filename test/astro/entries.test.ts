import { describe, expect, test } from 'vitest';
import AdoptionEntry from '../../src/components/content/AdoptionEntry.astro';
import AgencyPage from '../../src/components/content/AgencyPage.astro';
import BlockPage from '../../src/components/content/BlockPage.astro';
import DocumentEntry from '../../src/components/content/DocumentEntry.astro';
import ExemplarEntry from '../../src/components/content/ExemplarEntry.astro';
import HomePage from '../../src/components/content/HomePage.astro';
import IndexPage from '../../src/components/content/IndexPage.astro';
import ListPage from '../../src/components/content/ListPage.astro';
import NotFound from '../../src/components/content/NotFound.astro';
import PlacePage from '../../src/components/content/PlacePage.astro';
import PlanEntry from '../../src/components/content/PlanEntry.astro';
import PracticeEntry from '../../src/components/content/PracticeEntry.astro';
import StoryEntry from '../../src/components/content/StoryEntry.astro';
import TombstonePage from '../../src/components/content/TombstonePage.astro';
import { headingLevels, ids, render, words } from '../support/render.ts';
import * as sample from '../support/sample-entries.ts';
import { photo } from '../support/sample-views.ts';

const BODY = '<p>Thân bài.</p>';

const templates = [
	['exemplar', ExemplarEntry, sample.exemplarView()],
	['practice', PracticeEntry, sample.practiceView()],
	['adoption', AdoptionEntry, sample.adoptionView()],
	['story', StoryEntry, sample.storyView()],
	['document', DocumentEntry, sample.documentView()],
	['plan', PlanEntry, sample.planView()],
	['large plan', PlanEntry, sample.largePlanView()],
	['list', ListPage, sample.listView()],
	['place', PlacePage, sample.placeView()],
	['agency', AgencyPage, sample.agencyView()],
	['block', BlockPage, sample.blockView()],
	['index', IndexPage, sample.indexView()],
	['home', HomePage, sample.homeView()],
	['tombstone', TombstonePage, sample.tombstonePageView()],
	['not found', NotFound, undefined],
] as const;

describe.each(templates)('%s page', async (_name, component, view) => {
	const html = await render(component, { view }, BODY);

	test('has one h1 and no heading that skips a level', () => {
		const levels = headingLevels(html);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
	});

	test('gives no id twice', () => {
		const all = ids(html);
		expect(all).toEqual([...new Set(all)]);
	});

	test('keeps to the Content-Security-Policy: no inline styles or handlers', () => {
		expect(html).not.toMatch(/\s(?:style|on[a-z]+)=/);
	});

	test('shows no value that is missing', () => {
		expect(words(html)).not.toMatch(/undefined|null|NaN|\[object/);
	});
});

describe('an exemplar', () => {
	test('shows why, recognitions, numbers, basis and cite line', async () => {
		const view = sample.exemplarView();
		const text = words(await render(ExemplarEntry, { view }, BODY));
		for (const shown of [
			view.why,
			view.knots[2]?.title,
			view.facts[0]?.what,
			view.basis?.text,
			view.cite,
		])
			expect(text).toContain(shown);
	});

	test('says that difficulties are not recorded', async () => {
		const view = sample.exemplarView({ difficulties: [] });
		expect(words(await render(ExemplarEntry, { view }, BODY))).toContain('Chưa ghi nhận');
	});

	test('marks gold only what is an award under the law', async () => {
		const html = await render(ExemplarEntry, { view: sample.exemplarView() }, BODY);
		expect(html.match(/knot-honoured/g)).toHaveLength(1);
	});

	test('leads from each number to its source', async () => {
		const html = await render(ExemplarEntry, { view: sample.exemplarView() }, BODY);
		const targets = Array.from(html.matchAll(/href="#(nguon-\d+)"/g), ([, id]) => id);
		expect(targets.length).toBeGreaterThan(0);
		expect(targets.filter((id) => id === undefined || !ids(html).includes(id))).toEqual([]);
	});

	test('puts a portrait in the mirror, and a wide photo in its place', async () => {
		const portrait = sample.exemplarView({ photo: photo({ portrait: true }) });
		const wide = sample.exemplarView({ photo: photo({ portrait: false }) });
		const [round, flat] = await Promise.all(
			[portrait, wide].map((view) => render(ExemplarEntry, { view }, BODY)),
		);
		expect(round).toContain('portrait-mirror');
		expect(flat).toContain('photo-wide');
		expect(flat).not.toContain('portrait-mirror');
	});
});

describe('a practice', () => {
	const order = async (view: ReturnType<typeof sample.practiceView>) => {
		const html = await render(PracticeEntry, { view }, BODY);
		return words(html);
	};

	test('tells the steps before the story', async () => {
		const text = await order(sample.practiceView());
		expect(text.indexOf('Chọn phiên, chọn chỗ')).toBeLessThan(text.indexOf('Thân bài.'));
	});

	test('leads with the text where no source tells steps, and says so', async () => {
		const text = await order(sample.practiceView({ steps: [] }));
		expect(text.indexOf('Thân bài.')).toBeLessThan(text.indexOf('không kể theo từng bước'));
	});

	test('answers every question that nobody has answered', async () => {
		const text = await order(
			sample.practiceView({
				...{ steps: [], core: [], adaptable: [], facts: [], difficulties: [], conditions: [] },
				...{ adoptions: [], adoptionsText: '' },
			}),
		);
		for (const answer of ['Chưa xác định', 'Chưa có số liệu', 'Chưa ghi nhận nơi nào làm theo'])
			expect(text).toContain(answer);
	});

	test('keeps the places that stopped, with the reason', async () => {
		expect(await order(sample.practiceView())).toContain('cán bộ trực chuyển công tác');
	});

	test('marks invented places beside their names', async () => {
		expect(await order(sample.practiceView())).toMatch(/Xã Mẫu Ba Minh họa/);
	});
});

test('an entry without a text of its own has no empty part for it', async () => {
	const text = words(await render(ExemplarEntry, { view: sample.exemplarView() }, ''));
	expect(text).not.toContain('Câu chuyện');
});

test('a document shows what is blank in the original as blank', async () => {
	const html = await render(DocumentEntry, { view: sample.documentView() }, '');
	expect(html.match(/row-blank/g)).toHaveLength(2);
});

test('a plan says “không đặt” where the original is blank, and draws no square there', async () => {
	const view = sample.planView();
	const html = await render(PlanEntry, { view });
	expect(words(html)).toContain('không đặt');
	expect(html).toContain('aria-label="1 trên 1"');
	expect(html).not.toContain('aria-label="0 trên không đặt"');
});

describe('a list', () => {
	test('has its ways to narrow after its rows', async () => {
		const html = await render(ListPage, { view: sample.listView() });
		expect(html.indexOf('id="loc"')).toBeGreaterThan(html.lastIndexOf('class="result"'));
	});

	test('never ends in nothing: an empty one says where to go on', async () => {
		const html = await render(ListPage, { view: sample.listView({ cards: [], facets: [] }) });
		expect(html).toContain('Chưa có bài nào.');
		expect(html).toContain('href="/mo-hinh/"');
	});

	test('shows of a withdrawn entry only what happened', async () => {
		const html = await render(ListPage, { view: sample.listView() });
		expect(words(html)).toContain('Gỡ theo yêu cầu của người được nêu');
	});
});
