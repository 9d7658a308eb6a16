/**
 * `npm run guide:screens`: the pictures of the tools in use on the guide's page about them, in `src/assets/guide/`. Run by
 * hand when a tool looks different; the reports are those that the guide prints.
 *
 * `--site=http://localhost:4321` takes the pages from a site that `npm run author` already serves.
 */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { EDITOR_ADDRESS } from '../src/integrations/editor-files.ts';
import { findChromium, launchChromium } from '../test/support/chromium.ts';
import { agency } from '../test/unit/checks/content.ts';
import { openEditor } from './lib/guide-screens/editor-folder.ts';
import { terminalPage } from './lib/guide-screens/terminal.ts';

const root = join(import.meta.dirname, '..');
const SCREENS = join(root, 'src/assets/guide');
const REPORTS = join(root, 'src/pages/huong-dan/_examples/tools');
/** The agency that only shows what the site can do. */
const AGENCY = 'don-vi-mau';
const ENTRY = 'ban-ho-so-o-cho-phien';
const VIEW = { width: 1200, height: 760 };
const PORT = 4399;
const MOST_BYTES = 60_000;
const QUALITIES = [80, 70, 60, 50, 40, 30];

/** Writes a picture as WebP, as good as its weight allows. */
async function write(name: string, png: Buffer): Promise<void> {
	for (const quality of QUALITIES) {
		const webp = await sharp(png).webp({ quality, effort: 6 }).toBuffer();
		if (webp.length > MOST_BYTES) continue;
		await writeFile(join(SCREENS, `${name}.webp`), webp);
		console.log(`${name}.webp ${webp.length} bytes`);
		return;
	}
	throw new Error(`${name} weighs more than ${MOST_BYTES} bytes`);
}

async function newPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ viewport: VIEW, locale: 'vi-VN' });
	return context.newPage();
}

async function editorScreens(browser: Browser, site: string): Promise<void> {
	const page = await newPage(browser);
	const folders = [`content/${AGENCY}`, 'content/_shared'];
	await openEditor(page, `${site}${EDITOR_ADDRESS}?co-quan=${AGENCY}`, { root, folders });
	await show(page, `#/collections/${AGENCY}_practice`);
	await write('editor-list', await page.screenshot());
	await show(page, `#/collections/${AGENCY}_practice/entries/${ENTRY}/index`);
	await page.locator('[contenteditable=true] p').first().waitFor();
	await write('editor-entry', await page.screenshot());
	await page.locator('[contenteditable=true] p').first().click();
	await page.keyboard.press('Control+End');
	await page.getByRole('button', { name: 'Chèn' }).first().click();
	await page.getByRole('menuitem', { name: 'Lời nói', exact: false }).first().click();
	await delay(2000);
	const speaker = page.getByRole('textbox', { name: 'Người nói' }).first();
	await speaker.fill('Bà Nguyễn Thị Mẫu');
	await speaker.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await delay(1000);
	await write('editor-component', await page.screenshot());
	await page.context().close();
}

/** Goes to a place of the editor and lets it settle. */
async function show(page: Page, hash: string): Promise<void> {
	await page.evaluate((to) => {
		location.hash = to;
	}, hash);
	await delay(4000);
}

async function pageScreens(browser: Browser, site: string): Promise<void> {
	const page = await newPage(browser);
	for (const [name, path] of [
		['consent-form', `/co-quan/${AGENCY}/phieu-dong-y/`],
		['nomination', '/de-cu/'],
	] as const) {
		await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
		await page.locator('astro-dev-toolbar').evaluateAll((all) => all.map((one) => one.remove()));
		await write(name, await page.screenshot());
	}
	await page.context().close();
}

async function terminalScreens(browser: Browser): Promise<void> {
	const report = (name: string) => readFile(join(REPORTS, `${name}.txt`), 'utf8');
	const runs = {
		'tool-new': await report('new'),
		'tool-check': await checkReport(),
		'tool-import-word': await report('import-word'),
		'tool-import-sheet': await report('import-registrations'),
		'tool-withdraw': await report('withdraw'),
	};
	const page = await newPage(browser);
	for (const [name, run] of Object.entries(runs)) {
		await page.setContent(terminalPage(run));
		await write(name, await page.locator('main').screenshot());
	}
	await page.context().close();
}

/** What the check says of the guide's own examples where what they point to is missing. */
async function checkReport(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'neu-guong-screens-'));
	const put = async (path: string, example: string) => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await cp(join(root, 'src/pages/huong-dan/_examples', example), join(folder, path));
	};
	try {
		await cp(join(root, 'content/_shared'), join(folder, 'content/_shared'), { recursive: true });
		await put('content/ubnd-xa-mau/plans/ke-hoach-2026.yaml', 'plan.yaml');
		const owner = agency() + (await readFile(join(REPORTS, 'roles.yaml'), 'utf8'));
		await writeFile(join(folder, 'content/ubnd-xa-mau/agency.yaml'), owner);
		await put('content/ubnd-xa-mau/exemplars/don-duong-moi-tuan/index.mdx', 'exemplar.mdx');
		const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
		const run = promisify(execFile)(
			process.execPath,
			[...flags, join(root, 'scripts/check.ts'), 'ubnd-xa-mau'],
			{ cwd: folder, env: { ...process.env, CONTENT_DIR: 'content', BUILD_DATE: '2026-11-21' } },
		);
		// The check ends with a number other than 0, as the examples are not complete here.
		const { stdout } = await run.catch((error: { stdout: string }) => error);
		return `npm run check -- ubnd-xa-mau\n${stdout}`;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Serves the site with its editor until `use` is done. */
async function withSite(use: (site: string) => Promise<void>): Promise<void> {
	const { values } = parseArgs({ options: { site: { type: 'string' } } });
	if (values.site !== undefined) return use(values.site.replace(/\/$/, ''));
	const site = `http://localhost:${PORT}`;
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	const env = { ...process.env, AUTHOR: '1' };
	const server = spawn(process.execPath, [astro, 'dev', '--port', String(PORT)], {
		cwd: root,
		env,
	});
	try {
		while (!(await fetch(site).catch(() => undefined))?.ok) {
			if (server.exitCode !== null) throw new Error('the site could not be served');
			await delay(500);
		}
		await use(site);
	} finally {
		server.kill();
	}
}

await mkdir(SCREENS, { recursive: true });
const browser = await launchChromium(await findChromium());
try {
	await terminalScreens(browser);
	await withSite(async (site) => {
		await pageScreens(browser, site);
		await editorScreens(browser, site);
	});
} finally {
	await browser.close();
}
