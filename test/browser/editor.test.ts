/** The editor: an entry opened and saved says what it said, byte for byte beside the edit; a new one is a whole draft. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { type Editor, givePrivateFolder, openEditor } from '../support/editor.ts';
import { openSite, type Visit } from '../support/open-site.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const AGENCY = 'don-vi-mau';
const SCROLLING = { timeout: 20_000, interval: 150 };

async function authorSite(): Promise<string> {
	const { dist, log, status } = await buildSite({ contentDir: 'content', env: { AUTHOR: '1' } });
	if (status !== 0) throw new Error(log);
	return dist;
}
const site = openSite({ folder: authorSite });

/** The editor on a fresh copy of the content. */
async function edit(): Promise<{ editor: Editor; visit: Visit }> {
	// The preview asks for a picture by its name before it finds the file: that is logged, and asserted where none is shown.
	const visit = await site.visit('/favicon.svg', { expectErrors: true });
	await givePrivateFolder(visit.page);
	await visit.page.goto(site.url(`/quan-tri/?co-quan=${AGENCY}`));
	return { visit, editor: await openEditor(visit.page, CONTENT, AGENCY) };
}

const original = (path: string) => readFile(join(CONTENT, path), 'utf8');

/** One entry of each kind, with the folder it opens under. */
const ENTRIES = [
	['exemplar', 'bo-phan-mot-cua/index', 'exemplars/bo-phan-mot-cua/index.mdx'],
	['practice', 'ban-ho-so-o-cho-phien/index', 'practices/ban-ho-so-o-cho-phien/index.mdx'],
	['adoption_flat', 'thon-mau-bon', 'adoptions/thon-mau-bon.mdx'],
	['story', '2025/mot-buoi-sau-ban-ho-so/index', 'stories/2025/mot-buoi-sau-ban-ho-so/index.mdx'],
	['document_flat', 'huong-dan-ho-so-2025', 'documents/huong-dan-ho-so-2025.mdx'],
	['plan', 'ke-hoach-mau-2021-2025', 'plans/ke-hoach-mau-2021-2025.yaml'],
] as const;

describe('a round trip', () => {
	test.each(ENTRIES)(
		'of a title edited changes nothing else: %s',
		async (kind, entry, file) => {
			const path = `${AGENCY}/${file}`;
			const before = await original(path);
			const { editor } = await edit();
			await editor.open(`${AGENCY}_${kind}`, entry);
			const title = editor.page.getByRole('textbox', { name: /^(Tiêu đề|Tên|Trích yếu)/ }).first();
			await title.press('End');
			await title.pressSequentially(' nữa');
			await editor.save();
			const after = await editor.read(path);
			expect(after.replace(/^(title: .*) nữa("?)$/m, '$1$2')).toBe(before);
		},
		90_000,
	);

	test('of words added to an article keeps every other block', async () => {
		const path = `${AGENCY}/stories/2025/mot-buoi-sau-ban-ho-so/index.mdx`;
		const before = await original(path);
		const { editor } = await edit();
		await editor.open(`${AGENCY}_story`, '2025/mot-buoi-sau-ban-ho-so/index');
		const paragraph = editor.page.locator('[contenteditable=true] p').first();
		await paragraph.click();
		await editor.page.keyboard.press('Control+Home');
		await editor.page.keyboard.type('Sáng sớm. ');
		await editor.save();
		const after = await editor.read(path);
		expect(after).toContain('\nSáng sớm. ');
		expect(after.replace('Sáng sớm. ', '')).toBe(before);
	}, 90_000);
});

test('a new entry is a draft in a folder of its own, with what was typed and nothing else', async () => {
	const { editor } = await edit();
	const { page } = editor;
	await page.evaluate((hash) => {
		location.hash = hash;
	}, `#/collections/${AGENCY}_exemplar/new`);
	await page
		.getByRole('textbox', { name: /^Tiêu đề/ })
		.first()
		.fill('Tổ Bốn dọn mương trước mùa mưa');
	await page
		.getByRole('textbox', { name: /^Tóm tắt/ })
		.first()
		.fill('Mỗi tháng một buổi, mười nhà dọn một đoạn mương.');
	await page.locator('[contenteditable=true][role=textbox]').first().click();
	await page.keyboard.type('Mương chảy từ chân đồi.');
	await editor.save();
	const slug = 'to-bon-don-muong-truoc-mua-mua';
	expect(await editor.list(`${AGENCY}/exemplars`)).toContain(slug);
	expect(await editor.read(`${AGENCY}/exemplars/${slug}/index.mdx`)).toBe(`---
title: Tổ Bốn dọn mương trước mùa mưa
summary: Mỗi tháng một buổi, mười nhà dọn một đoạn mương.
state: draft
---

Mương chảy từ chân đồi.
`);
}, 90_000);

test('a photo is kept beside its entry, smaller, without what the camera wrote, under a plain name', async () => {
	const photo = await sharp({
		create: { width: 2600, height: 1700, channels: 3, background: '#3c5e33' },
	})
		.withExif({ IFD0: { Artist: 'Nguyen Van Mau' }, IFD3: { GPSLatitudeRef: 'N' } })
		.jpeg()
		.toBuffer();
	expect(photo.includes('Nguyen Van Mau')).toBe(true);
	const { editor } = await edit();
	const { page } = editor;
	await page.evaluate((hash) => {
		location.hash = hash;
	}, `#/collections/${AGENCY}_exemplar/new`);
	const title = page.getByRole('textbox', { name: /^Tiêu đề/ }).first();
	await title.fill('Tổ Năm sửa cầu tre');
	// Fields further down are made when they come near.
	const add = page.locator('button', { hasText: /Thêm.*Ảnh/ });
	await title.hover();
	await expect
		.poll(async () => {
			await page.mouse.wheel(0, 900);
			return add.count();
		}, SCROLLING)
		.toBeGreaterThan(0);
	await add.first().click();
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: 'Ảnh họp tổ (1).jpg', mimeType: 'image/jpeg', buffer: photo });
	await page.getByText('./anh-hop-to-1.webp').waitFor();
	await editor.save();
	const folder = `${AGENCY}/exemplars/to-nam-sua-cau-tre`;
	expect(await editor.list(folder)).toEqual(['anh-hop-to-1.webp', 'index.mdx']);
	expect(await editor.read(`${folder}/index.mdx`)).toContain('src: ./anh-hop-to-1.webp');
	const kept = await editor.read(`${folder}/anh-hop-to-1.webp`);
	expect(kept).toContain('WEBP');
	expect(kept).not.toMatch(/Nguyen Van Mau|Exif/);
}, 90_000);

test('offers each kind of the agency, asks no other host for anything, logs no error', async () => {
	const { visit } = await edit();
	const words = await visit.page.locator('body').innerText();
	for (const kind of ['Gương', 'Mô hình', 'Nhân rộng', 'Tin bài', 'Văn bản', 'Kế hoạch'])
		expect(words).toContain(kind);
	expect(visit.foreignRequests).toEqual([]);
	expect(visit.errors).toEqual([]);
}, 90_000);
