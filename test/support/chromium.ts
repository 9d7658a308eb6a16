/**
 * Finds a Chromium to test with: the one named by `CHROMIUM`, an installed one, or the one that
 * ships inside `@sparticuz/chromium` (linux-x64), which needs nothing from the machine.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { z } from 'zod';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
const SYSTEM_NSS = ['/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so'];
const MODULES = join(import.meta.dirname, '../../node_modules');
const PACKAGE = join(MODULES, '@sparticuz/chromium');
const CACHE = join(MODULES, '.cache/neu-guong');

export interface Chromium {
	executablePath: string;
	/** Variables the browser needs beside those of the process. */
	env: Record<string, string>;
}

const FLAGS: readonly string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * The browser to test with. The packaged one is unpacked on first use into `node_modules/.cache`.
 *
 * `CHROMIUM` holds a path, or `packaged` for the one in the package even if another is installed.
 *
 * @throws when `CHROMIUM` names a missing file, or no browser exists for this machine.
 */
export async function findChromium(): Promise<Chromium> {
	const named = process.env.CHROMIUM;
	if (named && named !== 'packaged') {
		if (existsSync(named)) return { executablePath: named, env: {} };
		throw new Error(`CHROMIUM names a file that does not exist: ${named}`);
	}
	const installed = named ? undefined : INSTALLED.find((path) => existsSync(path));
	if (installed) return { executablePath: installed, env: {} };
	if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
	throw new Error('No Chromium found. Install Chrome or Chromium and set CHROMIUM to its path.');
}

/** Starts a headless browser that talks to nobody but the site under test; close it after use. */
export function launchChromium(
	{ executablePath, env }: Chromium,
	flags: readonly string[] = [],
): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: [...FLAGS, ...flags],
		env: { ...process.env, ...env },
	});
}

async function packagedChromium(): Promise<Chromium> {
	const manifest = await readFile(join(PACKAGE, 'package.json'), 'utf8');
	const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
	const folder = join(CACHE, `chromium-${version}`);
	if (!existsSync(folder)) await unpack(folder);
	const env: Record<string, string> = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
	if (!SYSTEM_NSS.some((path) => existsSync(path))) {
		env.LD_LIBRARY_PATH = join(folder, 'al2023/lib');
	}
	return { executablePath: join(folder, 'chromium'), env };
}

/**
 * Unpacks the browser beside `folder` and moves it there when complete, so that an interrupted
 * run leaves no half of a browser and two runs at once do not write over each other.
 */
async function unpack(folder: string): Promise<void> {
	const { inflate } = await import('@sparticuz/chromium');
	await mkdir(dirname(folder), { recursive: true });
	const draft = await mkdtemp(`${folder}-`);
	const temporary = process.env.TMPDIR;
	// The package always unpacks into the system's temporary folder, which may be small or noexec.
	process.env.TMPDIR = draft;
	try {
		const archives = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'];
		await Promise.all(archives.map((archive) => inflate(join(PACKAGE, 'bin', archive))));
		await writeFile(join(draft, 'fonts.conf'), fontsConfiguration(folder));
		await rename(draft, folder);
	} catch (error) {
		if (!existsSync(folder)) throw error;
	} finally {
		if (temporary === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = temporary;
		await rm(draft, { recursive: true, force: true });
	}
}

/** Names the machine's fonts and the packaged one, since a machine with no font at all exists. */
function fontsConfiguration(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>/usr/share/fonts</dir>
	<dir>${join(folder, 'fonts')}</dir>
	<cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
