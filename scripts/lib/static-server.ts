/**
 * Serves a folder of built pages the way a plain web host does, so that `npm start` and the browser
 * tests see what readers see: directory indexes, the 404 page, compression, validators. What is below `tim-kiem/` may be
 * read by the pages of other sites, as a site's peers need it.
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.mp4': 'video/mp4',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.vtt': 'text/vtt; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.xml': 'application/xml; charset=utf-8',
};
const COMPRESSIBLE = /^text\/|\+xml|[/+]json|application\/xml/;

/** Where a site's search index and its words are, which its peers ask for. */
const SHARED_FOLDER = 'tim-kiem/';

export interface ServeOptions {
	/** Folder with the built site. */
	folder: string;
	/** Port on 127.0.0.1; 0, the default, takes a free one. */
	port?: number | undefined;
	/** Path under which the site was built, as in `BASE_PATH`: `/` or `/guong-sang/`. */
	basePath?: string | undefined;
}

export interface StaticServer {
	/** Address of the home page, with the base path and a final slash. */
	url: string;
	close(): Promise<void>;
}

interface Found {
	path: string;
	status: 200 | 404;
	size: number;
	etag: string;
}

/**
 * Starts serving `folder` on 127.0.0.1.
 *
 * @throws when the folder does not exist (`ENOENT`) or the port is taken (`EADDRINUSE`).
 */
export async function serveFolder(options: ServeOptions): Promise<StaticServer> {
	const root = await realpath(options.folder);
	const base = `/${options.basePath ?? ''}/`.replace(/\/{2,}/g, '/');
	const server = createServer((request, response) => {
		answer(root, base, request, response).catch(() => {
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	const port = await listen(server, options.port ?? 0);
	return { url: `http://127.0.0.1:${port}${base}`, close: () => close(server) };
}

async function answer(
	root: string,
	base: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const [path = '/', query] = (request.url ?? '/').split('?', 2);
	const inside = pathInside(path, base);
	if (inside === undefined && (path === '/' || `${path}/` === base)) {
		response.writeHead(302, { location: base }).end();
		return;
	}
	if (inside?.startsWith(SHARED_FOLDER)) response.setHeader('access-control-allow-origin', '*');
	if (inside !== undefined && (await isDirectoryWithoutSlash(root, inside))) {
		response.writeHead(301, { location: `${base}${inside}/${query ? `?${query}` : ''}` }).end();
		return;
	}
	const page = inside === undefined ? undefined : await find(root, inside);
	const found = page ?? (await find(root, '404.html', 404));
	if (found) await send(found, request, response);
	else response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
}

/** The part of a request path below the base path, without leading slashes; `undefined` outside it. */
function pathInside(path: string, base: string): string | undefined {
	return path.startsWith(base) ? path.slice(base.length).replace(/^\/+/, '') : undefined;
}

/** The file's real path on disk, or `undefined` when it is missing, malformed or outside `root`. */
async function locate(root: string, path: string): Promise<string | undefined> {
	try {
		const real = await realpath(join(root, decodeURIComponent(path)));
		return real === root || real.startsWith(root + sep) ? real : undefined;
	} catch {
		return undefined;
	}
}

async function isDirectoryWithoutSlash(root: string, path: string): Promise<boolean> {
	if (path === '' || path.endsWith('/')) return false;
	const real = await locate(root, path);
	return real !== undefined && (await stat(real)).isDirectory();
}

async function find(
	root: string,
	path: string,
	status: Found['status'] = 200,
): Promise<Found | undefined> {
	const real = await locate(root, path === '' || path.endsWith('/') ? `${path}index.html` : path);
	if (real === undefined) return undefined;
	const stats = await stat(real);
	if (!stats.isFile()) return undefined;
	const etag = `W/"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
	return { path: real, status, size: stats.size, etag };
}

async function send(
	found: Found,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const type = TYPES[extname(found.path).toLowerCase()] ?? 'application/octet-stream';
	const compress =
		COMPRESSIBLE.test(type) && /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '');
	response.setHeader('etag', found.etag);
	response.setHeader('cache-control', 'no-cache');
	response.setHeader('vary', 'accept-encoding');
	if (found.status === 200 && request.headers['if-none-match'] === found.etag) {
		response.writeHead(304).end();
		return;
	}
	response.setHeader('content-type', type);
	response.setHeader('x-content-type-options', 'nosniff');
	if (compress) response.setHeader('content-encoding', 'br');
	else response.setHeader('content-length', found.size);
	response.writeHead(found.status);
	if (request.method === 'HEAD') response.end();
	else if (compress) await pipeline(createReadStream(found.path), brotli(found.size), response);
	else await pipeline(createReadStream(found.path), response);
}

/** Quality 5 costs a few milliseconds a page and lands within a tenth of a precompressed file. */
function brotli(size: number) {
	return createBrotliCompress({
		params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: size },
	});
}

function listen(server: Server, port: number): Promise<number> {
	const { promise, resolve, reject } = Promise.withResolvers<number>();
	server.once('error', reject);
	server.listen(port, '127.0.0.1', () => {
		const address = server.address();
		resolve(typeof address === 'object' && address ? address.port : port);
	});
	return promise;
}

function close(server: Server): Promise<void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	server.close(() => resolve());
	server.closeAllConnections();
	return promise;
}
