/** Puts content into the browser's own file system, which stands in for the folder that an author would choose. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Path below the project and bytes in base64. */
type Files = readonly (readonly [path: string, bytes: string])[];

async function filesOf(root: string, folders: readonly string[]): Promise<Files> {
	const lists = folders.map(async (folder) => {
		const names = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
		return names
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
	});
	const paths = (await Promise.all(lists)).flat();
	return Promise.all(
		paths.map(async (path) => [path, await readFile(join(root, path), 'base64')] as const),
	);
}

/** Opens the editor at `address` with these folders of the project as the author's folder. */
export async function openEditor(
	page: Page,
	address: string,
	{ root, folders }: { root: string; folders: readonly string[] },
): Promise<void> {
	await page.addInitScript(() => {
		const choose = async () =>
			(await navigator.storage.getDirectory()).getDirectoryHandle('kho-bai', { create: true });
		Object.assign(window, { showDirectoryPicker: choose });
	});
	const chooser = page.getByRole('button', { name: /cục bộ/ }).first();
	await page.goto(address, { waitUntil: 'networkidle' });
	await chooser.waitFor();
	await page.evaluate(writeFiles, await filesOf(root, folders));
	await page
		.getByRole('button', { name: /cục bộ/ })
		.first()
		.click();
	await page.getByText('Chuyên mục').first().waitFor();
}

/** Runs in the browser. */
async function writeFiles(files: Files): Promise<void> {
	const make = { create: true };
	const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('kho-bai', make);
	await root.getDirectoryHandle('.git', make);
	for (const [path, bytes] of files) {
		const names = path.split('/');
		let folder = root;
		for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, make);
		const file = await folder.getFileHandle(names.at(-1) ?? '', make);
		const stream = await file.createWritable();
		await stream.write(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
		await stream.close();
	}
}
