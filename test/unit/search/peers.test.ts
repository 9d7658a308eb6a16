import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ByteWriter } from '../../../src/search/bytes.ts';
import { openPeer, type Refusal } from '../../../src/search/client/peers.ts';
import type { SiteIndex } from '../../../src/search/engine/site-index.ts';
import { CATALOGUE_FILE, shardFile } from '../../../src/search/format.ts';
import { createIndexBuilder } from '../../../src/search/index/index-builder.ts';
import { searchMeta } from '../../support/sample-views.ts';

const PEER = { name: 'Xã Thử', url: 'https://xa-thu.example/guong/' };
const INDEX = `${PEER.url}tim-kiem/chi-muc/`;
const CATALOGUE = INDEX + CATALOGUE_FILE;
const WORDS = `${PEER.url}tim-kiem/tu-vung.json`;
const SHARD = INDEX + shardFile('abc', 0);

const builder = createIndexBuilder();
builder.add({ ...searchMeta('story', { title: 'Khướu hót' }), path: '/khuou/', text: '' });
const { catalogue, shards } = builder.files(() => 'abc');

/** What the peer answers by address: bytes, a status, or nothing ever. */
let answers: Map<string, Uint8Array | string | number | 'never'>;
let asked: { url: string; options: RequestInit | undefined }[];
/** Ends the time that the peer has to open. */
let patience: AbortController;
let dropped: Refusal[];

const packed = (json: unknown) => gzipSync(JSON.stringify(json));

beforeEach(() => {
	answers = new Map<string, Uint8Array | string | number>([
		[CATALOGUE, packed(catalogue)],
		[WORDS, JSON.stringify({ site: 'Xã Thử', labels: {}, abbreviations: [], synonyms: [] })],
		[SHARD, gzipSync(shards[0] ?? new Uint8Array())],
	]);
	asked = [];
	dropped = [];
	patience = new AbortController();
	vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => patience.signal);
	vi.stubGlobal('fetch', stubbedFetch);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

async function stubbedFetch(url: string, options?: RequestInit): Promise<Response> {
	asked.push({ url, options });
	const answer = answers.get(url) ?? 404;
	if (answer === 'never') return new Promise((_, reject) => whenAborted(options, reject));
	return typeof answer === 'number'
		? new Response('', { status: answer })
		: new Response(typeof answer === 'string' ? answer : Uint8Array.from(answer));
}

function whenAborted(options: RequestInit | undefined, reject: (error: unknown) => void): void {
	const signal = options?.signal;
	signal?.addEventListener('abort', () => reject(signal.reason));
}

const open = () => openPeer(PEER, (why) => dropped.push(why));

async function opened(): Promise<SiteIndex> {
	const peer = await open();
	if (typeof peer === 'string') throw new Error(`The peer is left out: ${peer}`);
	return peer;
}

describe('a peer that is well', () => {
	test('opens with its words and its pages', async () => {
		const peer = await opened();
		expect(peer).toMatchObject({ size: 1, words: { site: 'Xã Thử' } });
		await peer.load(['khuou']);
		expect([...(peer.filed('khuou')?.words.keys() ?? [])]).toEqual(['khướu']);
		expect(dropped).toEqual([]);
	});

	test('is asked below its own address, and told nothing of the reader', async () => {
		await (await opened()).load(['khuou']);
		expect(asked.map(({ url }) => url).sort()).toEqual([SHARD, CATALOGUE, WORDS].sort());
		expect(asked.every(({ options }) => options?.credentials === 'omit')).toBe(true);
	});

	test('may hand over files that its host has unpacked', async () => {
		answers.set(CATALOGUE, JSON.stringify(catalogue));
		answers.set(SHARD, shards[0] ?? new Uint8Array());
		const peer = await opened();
		await peer.load(['khuou']);
		expect(peer.filed('khuou')).toBeDefined();
	});

	test('keeps its time for a query when its time to open ends meanwhile', async () => {
		const peer = await opened();
		const answer = answers.get(SHARD) ?? 404;
		answers.set(SHARD, 'never');
		const loading = peer.load(['khuou']);
		await vi.waitFor(() => expect(asked.at(-1)?.url).toBe(SHARD));
		patience.abort();
		answers.set(SHARD, answer);
		const late = Symbol('still waiting');
		const soon = new Promise((resolve) => {
			setTimeout(resolve, 50, late);
		});
		expect(await Promise.race([loading, soon])).toBe(late);
		expect(dropped).toEqual([]);
	});
});

describe('a peer is left out', () => {
	test.each([CATALOGUE, WORDS])('as slow when %s does not come', async (file) => {
		answers.set(file, 'never');
		const opening = open();
		await vi.waitFor(() => expect(asked).toHaveLength(2));
		patience.abort();
		expect(await opening).toBe('slow');
	});

	test.each([
		['an older one', { ...catalogue, format: catalogue.format - 1 }],
		['a newer one of another shape', { format: catalogue.format + 1 }],
	])('as old when its format is %s, whatever its words are', async (_, json) => {
		answers.set(CATALOGUE, packed(json));
		for (const words of [404, 'no words', '{}', 'never'] as const) {
			answers.set(WORDS, words);
			expect(await open()).toBe('old');
		}
	});

	test.each<[string, Uint8Array | string | number]>([
		['is not there', 404],
		['is an error', 500],
		['is empty', ''],
		['is a page', '<!doctype html>'],
		['is cut short', packed(catalogue).subarray(0, 60)],
		['is packed garbage', gzipSync('khướu')],
		['says what cannot be', packed({ ...catalogue, counts: catalogue.counts.map(() => -1) })],
		['unpacks without end', gzipSync(new Uint8Array(30 * 2 ** 20))],
	])('as failed when its catalogue %s', async (_, answer) => {
		answers.set(CATALOGUE, answer);
		expect(await open()).toBe('failed');
	});

	test.each([404, '', '[]', '{"site":"x"}'])('as failed when its words are %j', async (answer) => {
		answers.set(WORDS, answer);
		expect(await open()).toBe('failed');
	});

	test('as failed when it cannot be reached', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
		expect(await open()).toBe('failed');
	});
});

describe('a peer is dropped', () => {
	test.each<[string, Uint8Array | number]>([
		['lost', 404],
		['broken', Uint8Array.from([250, 255, 255, 255, 255, 3])],
		['packed wrongly', Uint8Array.from([0x1f, 0x8b, 8, 1])],
	])('when its shards are %s, and the search goes on', async (_, answer) => {
		const peer = await opened();
		answers.set(SHARD, answer);
		await peer.load(['khuou']);
		expect(dropped).toEqual(['failed']);
		expect(peer.filed('khuou')).toBeUndefined();
	});

	test('when its shards do not come in time', async () => {
		const peer = await opened();
		answers.set(SHARD, 'never');
		vi.useFakeTimers();
		const loading = peer.load(['khuou']);
		await vi.advanceTimersByTimeAsync(3900);
		expect(dropped).toEqual([]);
		await vi.advanceTimersByTimeAsync(200);
		await loading;
		expect(dropped).toEqual(['slow']);
	});

	test.each([
		['that ends within a number', 1, [128]],
		['that is shorter than it says', 9, [20]],
		['of a page that is not there', 1, [255, 255, 3]],
	])('when a word has a list of pages %s', async (_, count, bytes) => {
		const peer = await opened();
		const shard = new ByteWriter();
		shard.text('khuou');
		shard.number(1);
		shard.text('khướu');
		shard.number(count);
		shard.number(bytes.length);
		shard.all(Uint8Array.from(bytes));
		shard.number(0);
		answers.set(SHARD, shard.done());
		await peer.load(['khuou']);
		expect(peer.filed('khuou')).toBeUndefined();
		expect(dropped).toEqual(['failed']);
	});
});
