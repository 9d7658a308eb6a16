import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../../scripts/lib/static-server.ts';

let parent: string;
let atRoot: StaticServer;
let underBase: StaticServer;

beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'neu-guong-server-'));
	const folder = join(parent, 'dist');
	await mkdir(join(folder, 'guong'), { recursive: true });
	await writeFile(join(parent, 'secret.txt'), 'secret');
	await writeFile(join(folder, 'index.html'), 'home');
	await writeFile(join(folder, '404.html'), 'missing');
	await writeFile(join(folder, 'guong/index.html'), 'list');
	await mkdir(join(folder, 'tim-kiem'));
	await writeFile(join(folder, 'tim-kiem/tu-vung.json'), '{}');
	await writeFile(join(folder, 'chữ.woff2'), 'font');
	await symlink(join(parent, 'secret.txt'), join(folder, 'link.txt'));
	atRoot = await serveFolder({ folder });
	underBase = await serveFolder({ folder, basePath: '/x' });
});

afterAll(async () => {
	await Promise.all([atRoot.close(), underBase.close()]);
	await rm(parent, { recursive: true });
});

/** Sends a path exactly as written; `fetch` would tidy `..` away. */
async function get(server: StaticServer, path: string, headers: Record<string, string> = {}) {
	const sent = request({ port: new URL(server.url).port, host: '127.0.0.1', path, headers }).end();
	const [response] = (await once(sent, 'response')) as [IncomingMessage];
	return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

test('answers a folder with its index page', async () => {
	expect(await get(atRoot, '/guong/?q=1')).toMatchObject({
		status: 200,
		headers: { 'content-type': 'text/html; charset=utf-8' },
		body: 'list',
	});
});

test('names the type of a file with a Vietnamese name', async () => {
	expect(await get(atRoot, encodeURI('/chữ.woff2'))).toMatchObject({
		status: 200,
		headers: { 'content-type': 'font/woff2' },
	});
});

test('adds the final slash of a folder, never leaving the host', async () => {
	expect((await get(atRoot, '/guong?q=1')).headers.location).toBe('/guong/?q=1');
	expect((await get(atRoot, '//guong')).headers.location).toBe('/guong/');
});

test('answers a missing page with the 404 page', async () => {
	expect(await get(atRoot, '/khong-co/')).toMatchObject({ status: 404, body: 'missing' });
});

test.each([
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/guong/../../secret.txt',
	'/link.txt',
	'/%00',
	'/%zz',
])('does not leave the folder for %s', async (path) => {
	expect(await get(atRoot, path)).toMatchObject({ status: 404, body: 'missing' });
});

test('serves below a base path and leads there', async () => {
	expect(await get(underBase, '/x/guong/')).toMatchObject({ status: 200, body: 'list' });
	expect((await get(underBase, '/')).headers.location).toBe('/x/');
	expect((await get(underBase, '/guong/')).status).toBe(404);
});

test('compresses text when asked and confirms an unchanged page', async () => {
	const first = await get(atRoot, '/', { 'accept-encoding': 'gzip, br' });
	expect(first.headers['content-encoding']).toBe('br');
	const again = await get(atRoot, '/', { 'if-none-match': first.headers.etag ?? '' });
	expect(again).toMatchObject({ status: 304, body: '' });
});

test.each(['/tim-kiem/tu-vung.json', '/tim-kiem/chi-muc/0.bin'])(
	'lets pages of other sites read %s, and nothing else',
	async (path) => {
		for (const [server, file] of [[atRoot, path] as const, [underBase, `/x${path}`] as const])
			expect((await get(server, file)).headers['access-control-allow-origin']).toBe('*');
		expect((await get(atRoot, '/guong/')).headers).not.toHaveProperty(
			'access-control-allow-origin',
		);
	},
);
