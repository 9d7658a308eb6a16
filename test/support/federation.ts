/**
 * Four sites of invented agencies on four ports: a hub and the three peers that its `site.yaml` lists. Ports are taken before
 * the build, since the peers' addresses are in the hub's pages and in their Content-Security-Policy.
 */
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { inject } from 'vitest';
import { stringify } from 'yaml';
import { CATALOGUE_FILE, type Catalogue, passageFile, shardFile } from '../../src/search/format.ts';
import { SEARCH_INDEX_FOLDER, WORDS_FILE } from '../../src/site/urls.ts';
import { buildSite } from './build-site.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/federation');

/** Agencies, each with a folder of fixtures; the hub comes first. One peer is not at the root of its host. */
const AGENCIES = [
	{ id: 'tinh-thu', name: 'Tỉnh Thử', basePath: '/' },
	{ id: 'xa-thu-mot', name: 'Xã Thử Một', basePath: '/' },
	{ id: 'xa-thu-hai', name: 'Xã Thử Hai', basePath: '/' },
	{ id: 'xa-thu-ba', name: 'Xã Thử Ba', basePath: '/guong-thu/' },
] as const;

export type AgencyId = (typeof AGENCIES)[number]['id'];

export interface FederatedSite {
	id: AgencyId;
	name: string;
	port: number;
	basePath: string;
	/** Address of its home page, with a slash at its end. */
	url: string;
	/** Folder with its built pages. */
	folder: string;
}

/**
 * Builds the four sites, one after another, because builds of one checkout share a folder for what is rendered.
 *
 * @throws with the log of a build that fails.
 */
export async function buildFederation(): Promise<Record<AgencyId, FederatedSite>> {
	const ports = await freePorts(AGENCIES.length);
	const sites = AGENCIES.map((agency, at) => {
		const port = ports[at] ?? 0;
		return { ...agency, port, url: `http://127.0.0.1:${port}${agency.basePath}` };
	});
	const built = new Map<AgencyId, FederatedSite>();
	for (const site of sites) {
		const peers = site.id === AGENCIES[0].id ? sites.slice(1) : [];
		const contentDir = await writeContent(site.id, site.name, peers);
		const env = { SITE_URL: new URL(site.url).origin, BASE_PATH: site.basePath };
		const { dist, log, status } = await buildSite({ contentDir, env });
		if (status !== 0) throw new Error(`The fixture of ${site.name} does not build:\n${log}`);
		built.set(site.id, { ...site, folder: dist });
	}
	return Object.fromEntries(built) as Record<AgencyId, FederatedSite>;
}

/** The content of one site: what all share, its own files over it, and settings that name the peers. */
async function writeContent(
	id: AgencyId,
	name: string,
	peers: readonly { name: string; url: string }[],
): Promise<string> {
	const folder = join(inject('runFolder'), 'federation', id);
	await cp(join(FIXTURES, '_shared'), join(folder, '_shared'), { recursive: true });
	await cp(join(FIXTURES, id), folder, { recursive: true });
	const settings = {
		...{ name, tagline: 'Để thử.', publisher: id, contact: { office: `Văn phòng ${name}` } },
		licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
		peers: peers.map((peer) => ({ name: peer.name, url: peer.url })),
	};
	await writeFile(join(folder, '_shared/site.yaml'), stringify(settings));
	return folder;
}

/** Ports that nobody listens on, all different. */
async function freePorts(count: number): Promise<number[]> {
	const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
	await Promise.all(servers.map((server) => once(server, 'listening')));
	const ports = servers.map((server) => {
		const address = server.address();
		if (typeof address !== 'object' || address === null) throw new Error('The system gave no port');
		return address.port;
	});
	await Promise.all(servers.map((server) => once(server.close(), 'close')));
	return ports;
}

/** What a site says of its search, to be spoiled in a copy. */
export interface SearchFiles {
	/** Folder of the copy, which holds nothing but the search's files. */
	folder: string;
	catalogue: Catalogue;
	/** Writes a catalogue as a site does, whatever it holds. */
	writeCatalogue(json: unknown): Promise<void>;
	/** Writes the bytes of the catalogue's file. */
	writeBytes(bytes: Uint8Array): Promise<void>;
	writeWords(json: unknown): Promise<void>;
	/** Writes the same bytes as every shard, packed as shards are. */
	writeShards(bytes: Uint8Array): Promise<void>;
	removeShards(): Promise<void>;
	/** Writes the text that a page's excerpt is cut from. */
	writePassage(path: string, text: string): Promise<void>;
}

let copies = 0;

/** A copy of what a site's peers read. */
export async function copySearchFiles(site: FederatedSite): Promise<SearchFiles> {
	copies += 1;
	const folder = join(inject('runFolder'), 'federation', `copy-${copies}`);
	await mkdir(folder);
	await cp(join(site.folder, 'tim-kiem'), join(folder, 'tim-kiem'), { recursive: true });
	const index = join(folder, SEARCH_INDEX_FOLDER);
	const file = join(index, CATALOGUE_FILE);
	const catalogue: Catalogue = JSON.parse(gunzipSync(await readFile(file)).toString());
	return {
		folder,
		catalogue,
		writeCatalogue: (json) => writeFile(file, gzipSync(JSON.stringify(json))),
		writeBytes: (bytes) => writeFile(file, bytes),
		writeWords: (json) => writeFile(join(folder, WORDS_FILE), JSON.stringify(json)),
		async writeShards(bytes) {
			for (const number of catalogue.shards.keys())
				await writeFile(join(index, shardFile(catalogue.build, number)), gzipSync(bytes));
		},
		removeShards: () => rm(join(index, catalogue.build), { recursive: true }),
		writePassage: (path, text) => writeFile(join(index, passageFile(path)), text),
	};
}
