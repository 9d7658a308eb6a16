import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cardDrawer } from '../../../src/channels/card/draw.ts';
import { cardKey, keptCards } from '../../../src/channels/card/keep.ts';
import { BRAND_MARK } from '../../../src/channels/card/mark.ts';
import type { ShareCardView } from '../../../src/channels/card/view.ts';
import { cardCache, cardFonts, renderShareCard } from '../../../src/pages/_share-card.ts';

const view: ShareCardView = {
	title: 'Thấy vết nứt sau thôn, đưa 115 người lên núi',
	kindText: 'Gương · Ứng phó thiên tai',
	where: 'Thôn Kho Vàng, Lào Cai',
	slug: 'so-tan-thon-kho-vang',
	field: 'ung-pho-thien-tai',
	sample: false,
	site: 'Nêu gương',
};

const draw = cardDrawer(cardFonts);
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Dark pixels of the headline's box. */
async function inkOf(title: string): Promise<number> {
	const card = await draw({ ...view, title });
	const box = { left: 64, top: 240, width: 1072, height: 300 };
	const { data, info } = await sharp(card)
		.extract(box)
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect(info.channels).toBe(1);
	return data.filter((value) => value < 128).length;
}

test('a card is a PNG of 1200 × 630 pixels and less than 100 kB', async () => {
	const card = await draw(view);
	const { format, width, height } = await sharp(card).metadata();
	expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
	expect(card.length).toBeLessThan(100_000);
});

test.each(['oộ', 'OỘ', 'dđ', 'DĐ', 'uư', 'aẵ', 'EỄ', 'yỹ', 'oö', 'sš'])(
	'the two letters of %s are drawn, the second with its marks',
	async (pair) => {
		const [plain = '', marked = ''] = pair;
		const [without, withMarks] = [await inkOf(plain.repeat(4)), await inkOf(marked.repeat(4))];
		expect(without).toBeGreaterThan(500);
		expect(withMarks).toBeGreaterThan(without);
	},
);

test('the same view gives the same bytes', async () => {
	const [one, other] = await Promise.all([draw(view), cardDrawer(cardFonts)(view)]);
	expect(digest(one)).toBe(digest(other));
	expect(digest(await renderShareCard(view))).toBe(digest(one));
});

test('decomposed text gives the same card as composed text', async () => {
	const decomposed = await draw({ ...view, title: view.title.normalize('NFD') });
	expect(digest(decomposed)).toBe(digest(await draw(view)));
});

test('the longest title stays above the place and the wordmark', async () => {
	const card = await draw({ ...view, title: 'nghiêng '.repeat(40) });
	const gap = await sharp(card).extract({ left: 64, top: 546, width: 700, height: 3 }).toBuffer();
	const { channels } = await sharp(gap).stats();
	expect(channels.map(({ min }) => min)).toEqual([0xfa, 0xf5, 0xe9]);
});

test('an invented entry says so on its card', async () => {
	const sample = await draw({ ...view, sample: true });
	expect(digest(sample)).not.toBe(digest(await draw(view)));
});

test('a card is drawn once and then read', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'neu-guong-cards-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const drawn = vi.fn(async ({ title }: ShareCardView) => new TextEncoder().encode(title));
	const kept = keptCards(drawn, cardCache(join(folder, 'new')), 'one');
	const first = await kept(view);
	const second = await kept(view);
	expect(drawn).toHaveBeenCalledOnce();
	expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
	expect(await readdir(join(folder, 'new'))).toEqual([`${await cardKey(view, 'one')}.png`]);
});

test('everything that a card shows, and the stamp, changes its key', async () => {
	const key = await cardKey(view, 'one');
	const changes: ShareCardView[] = [
		{ ...view, title: 'Khác' },
		{ ...view, kindText: 'Mô hình' },
		{ ...view, where: '' },
		{ ...view, slug: 'khac' },
		{ ...view, field: 'nong-nghiep' },
		{ ...view, sample: true },
		{ ...view, site: 'Trang khác' },
	];
	const keys = await Promise.all(changes.map((changed) => cardKey(changed, 'one')));
	expect(new Set([key, await cardKey(view, 'two'), ...keys]).size).toBe(changes.length + 2);
	expect(await cardKey({ ...view }, 'one')).toBe(key);
});

test('the mark on the card is the favicon', () => {
	expect(readFileSync('public/favicon.svg', 'utf8').trim()).toBe(BRAND_MARK);
});
