/**
 * Serves a built site and opens its pages in Chromium. Every visit fails its test when the page
 * logs an error, throws, breaks its Content-Security-Policy or asks another host for anything.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { type StaticServer, serveFolder } from '../../scripts/lib/static-server.ts';
import { launchChromium } from './chromium.ts';

export interface VisitOptions {
	/** CSS pixels; 1280 × 800 unless told. */
	viewport?: { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	reducedMotion?: 'reduce' | 'no-preference';
	/** `false` shows the page as a reader without JavaScript gets it. */
	javaScript?: boolean;
	/** Set when errors are what the test is about, for example a visit to a missing page. */
	expectErrors?: boolean;
}

export interface Visit {
	page: Page;
	/** Errors on the console and uncaught exceptions, in order. */
	errors: readonly string[];
	/** Addresses on other hosts that the page asked for; the requests were stopped. */
	foreignRequests: readonly string[];
}

export interface OpenSite {
	/** Absolute address of a path below the site's base: `/guong/`. */
	url(path: string): string;
	/** Opens a path in a new, empty browser profile and waits for its `load` event. */
	visit(path: string, options?: VisitOptions): Promise<Visit>;
}

export interface OpenSiteOptions {
	/** Gives the folder with the built site, for example `realSite`. */
	folder: () => string | Promise<string>;
	/** Path under which it was built (`BASE_PATH`); `/` unless told. */
	basePath?: string;
}

/**
 * Call once at the top of a test file or inside a `describe`: starts the server and the browser
 * before its tests, closes each test's pages after it, and stops both at the end.
 */
export function openSite({ folder, basePath }: OpenSiteOptions): OpenSite {
	let server: StaticServer | undefined;
	let browser: Browser | undefined;
	let visits: { visit: Visit; context: BrowserContext; expectErrors: boolean }[] = [];

	beforeAll(async () => {
		server = await serveFolder({ folder: await folder(), basePath });
		browser = await launchChromium(inject('chromium'));
	});
	afterEach(async () => {
		const ended = visits;
		visits = [];
		await Promise.all(ended.map(({ context }) => context.close()));
		for (const { visit, expectErrors } of ended) {
			const errors = expectErrors ? [] : visit.errors;
			const { foreignRequests } = visit;
			expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
		}
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	const url = (path: string) => {
		if (!server) throw new Error('openSite() serves only while tests run.');
		return new URL(path.replace(/^\/+/, ''), server.url).href;
	};
	return {
		url,
		async visit(path, options = {}) {
			if (!browser) throw new Error('openSite() opens pages only while tests run.');
			const context = await browser.newContext(contextOptions(options));
			const visit = await watch(context, new URL(url('/')).host);
			visits.push({ visit, context, expectErrors: options.expectErrors ?? false });
			await visit.page.goto(url(path));
			return visit;
		},
	};
}

function contextOptions(options: VisitOptions) {
	return {
		viewport: options.viewport ?? { width: 1280, height: 800 },
		colorScheme: options.colorScheme ?? 'light',
		reducedMotion: options.reducedMotion ?? 'no-preference',
		javaScriptEnabled: options.javaScript ?? true,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
	};
}

/** A new page that stops requests to other hosts and remembers what went wrong. */
async function watch(context: BrowserContext, host: string): Promise<Visit> {
	const errors: string[] = [];
	const foreignRequests: string[] = [];
	await context.route(
		(url) => url.protocol.startsWith('http') && url.host !== host,
		(route) => {
			foreignRequests.push(route.request().url());
			return route.abort();
		},
	);
	const page = await context.newPage();
	page.on('console', (message) => {
		if (message.type() !== 'error') return;
		errors.push(`${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => errors.push(String(error)));
	return { page, errors, foreignRequests };
}
