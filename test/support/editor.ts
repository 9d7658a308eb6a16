/** Opens the editor on a copy of the content in the browser's own private files, as it opens a folder of the author's. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface Editor {
	page: Page;
	/** Opens an entry by its path below the content folder, as the list does. */
	open(collection: string, entry: string): Promise<void>;
	/** Presses “Lưu” and waits until the list is back. */
	save(): Promise<void>;
	/** A file of the copy, by its path below the content folder. */
	read(path: string): Promise<string>;
	/** Paths of the copy's files below a folder of the content. */
	list(folder: string): Promise<string[]>;
}

/** Must run before the page's own scripts: the real picker needs a person. */
export async function givePrivateFolder(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.assign(window, {
			showDirectoryPicker: async () =>
				(await navigator.storage.getDirectory()).getDirectoryHandle('repo', { create: true }),
		});
	});
}

/** Copies the content of these agencies into the private folder and opens it. The page is the editor's. */
export async function openEditor(page: Page, contentDir: string, agency: string): Promise<Editor> {
	const files = await contentFiles(contentDir, ['_shared', agency]);
	await page.evaluate(fillFolder, files);
	await page.getByRole('button', { name: /cục bộ/ }).click();
	const list = page.getByText('Tạo mới', { exact: true });
	await list.waitFor();
	return {
		page,
		async open(collection, entry) {
			await page.evaluate((hash) => {
				location.hash = hash;
			}, `#/collections/${collection}/entries/${entry}`);
			await page.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
		},
		async save() {
			await page.getByRole('button', { name: 'Lưu', exact: true }).click();
			await list.waitFor();
		},
		read: (path) => page.evaluate(readText, path),
		list: (folder) => page.evaluate(listFolder, folder),
	};
}

async function contentFiles(contentDir: string, folders: readonly string[]): Promise<string[][]> {
	const paths = await readdir(contentDir, { recursive: true, withFileTypes: true });
	const files = paths
		.filter((one) => one.isFile())
		.map((one) => join(one.parentPath, one.name))
		.map((file) => file.slice(join(contentDir, '/').length).replaceAll('\\', '/'))
		.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));
	return Promise.all(
		files.map(async (file) => [file, (await readFile(join(contentDir, file))).toString('base64')]),
	);
}

// What follows runs in the page.

async function fillFolder(files: string[][]): Promise<void> {
	const root = await navigator.storage.getDirectory();
	const repository = await root.getDirectoryHandle('repo', { create: true });
	await repository.getDirectoryHandle('.git', { create: true });
	for (const [path = '', base64 = ''] of files) {
		let folder = await repository.getDirectoryHandle('content', { create: true });
		const names = path.split('/');
		for (const name of names.slice(0, -1))
			folder = await folder.getDirectoryHandle(name, { create: true });
		const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
		const stream = await file.createWritable();
		await stream.write(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
		await stream.close();
	}
}

async function readText(path: string): Promise<string> {
	const root = await navigator.storage.getDirectory();
	let folder = await (await root.getDirectoryHandle('repo')).getDirectoryHandle('content');
	const names = path.split('/');
	for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
	return (await (await folder.getFileHandle(names.at(-1) ?? '')).getFile()).text();
}

async function listFolder(path: string): Promise<string[]> {
	const root = await navigator.storage.getDirectory();
	let folder = await (await root.getDirectoryHandle('repo')).getDirectoryHandle('content');
	for (const name of path.split('/')) folder = await folder.getDirectoryHandle(name);
	const names: string[] = [];
	for await (const name of folder.keys()) names.push(name);
	return names.sort();
}
