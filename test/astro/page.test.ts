import { describe, expect, test } from 'vitest';
import Page from '../../src/layouts/Page.astro';
import { render } from '../support/render.ts';
import { pageView, searchMeta, siteView } from '../support/sample-views.ts';

const html = (over: Parameters<typeof pageView>[0] = {}) =>
	render(Page, { page: pageView(over), site: siteView }, '<h1>Trang</h1>');

describe('the document', () => {
	test('is Vietnamese and names itself and the site', async () => {
		const page = await html();
		expect(page).toMatch(/<html lang="vi"/);
		expect(page).toContain('<title>Bàn hồ sơ ở chợ phiên · Nêu gương</title>');
	});

	test('lets no data end its script', async () => {
		const page = await html();
		expect(page).toContain('\\u003c/script>\\u003cb>');
		expect(page).not.toContain('</script><b>');
	});

	test('says the order of the layers before any style sheet', async () => {
		expect(await html()).toMatch(/<head[^>]*><style[ >]/);
	});

	test('loads both fonts early', async () => {
		expect((await html()).match(/rel="preload"[^>]*as="font"/g)).toHaveLength(2);
	});

	test('offers its share card with size and words', async () => {
		const page = await html({ card: { path: '/x/anh-chia-se.png', alt: 'Bàn hồ sơ' } });
		expect(page).toMatch(/property="og:image" content="https?:\/\/[^"]+\/x\/anh-chia-se\.png"/);
		expect(page).toContain('content="summary_large_image"');
	});

	test('asks search engines to leave when it must not be found', async () => {
		expect(await html({ noindex: true })).toContain('content="noindex"');
		expect(await html()).not.toContain('noindex');
	});
});

describe('the frame', () => {
	test('starts with the way to the content', async () => {
		const page = await html();
		expect(page.indexOf('href="#noi-dung"')).toBeLessThan(page.indexOf('<header'));
		expect(page).toMatch(/<main[^>]*id="noi-dung"/);
	});

	test('marks the section one is in', async () => {
		const page = await html({ section: '/mo-hinh/' });
		expect(page).toMatch(/href="\/mo-hinh\/"[^>]*aria-current="true"/);
	});

	test('says on each page that is invented that it is', async () => {
		expect(await html({ sample: true })).toContain('Minh họa.');
		expect(await html({ sample: false })).not.toContain('Minh họa.');
	});

	test('says of a preview that it is one, and is not indexed', async () => {
		const page = await html({ preview: true });
		expect(page).toContain('Bản xem trước.');
		expect(page).toContain('noindex');
	});

	test('searches without a script', async () => {
		expect(await html()).toMatch(/<form[^>]*action="\/tim-kiem\/"[^>]*role="search"/);
	});
});

describe('what the search index reads', () => {
	test('is there where a page is to be found', async () => {
		const page = await html({ search: searchMeta('page', { aliases: ['<xa>'] }) });
		expect(page).toMatch(/id="tim-kiem-du-lieu"[^>]*>\{"kind":"page".*\\u003cxa>/);
	});

	test('is left out elsewhere', async () => {
		const page = await html();
		expect(page).not.toContain('tim-kiem-du-lieu');
	});
});
