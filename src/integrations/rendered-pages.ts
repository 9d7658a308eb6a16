/**
 * Shows every page to those who want to read it while it is written: the search index, the sitemap and the checks. The
 * editor is no page of the site.
 * Reading ten thousand files again costs more than what is read in them.
 */
import type { AstroIntegration } from 'astro';
import { isEditorFile } from './editor-files.ts';

export interface RenderedPage {
	/** Path below the site's base, decoded: `/guong/`. */
	path: string;
	html: string;
}

/** The next page waits for the reader; what it throws ends the build. */
export type PageReader = (page: RenderedPage) => void | Promise<void>;

export interface RenderedPages {
	integration: AstroIntegration;
	/** Adds a reader. Pages come one by one, always in the order in which Astro begins them. */
	onPage(reader: PageReader): void;
}

/** `base` is where the site is mounted, with or without a slash at its end. */
export function renderedPages(base: string): RenderedPages {
	const readers: PageReader[] = [];
	const mount = base.replace(/\/$/, '').length;
	const show = async (address: string, html: string): Promise<void> => {
		const path = decodeURI(new URL(address).pathname).slice(mount);
		if (isEditorFile(path.slice(1))) return;
		for (const read of readers) await read({ path, html });
	};
	return {
		onPage: (reader) => readers.push(reader),
		integration: {
			name: 'rendered-pages',
			hooks: {
				'astro:build:start': ({ setPrerenderer }) => {
					setPrerenderer((usual) => {
						const inTurn = turns();
						return {
							...usual,
							render: (request, options) =>
								inTurn(usual.render(request, options), async (result) => {
									const response = result instanceof Response ? result : result.response;
									if (!isPage(response)) return result;
									const bytes = await response.arrayBuffer();
									await show(request.url, Buffer.from(bytes).toString());
									const again = new Response(bytes, response);
									return result instanceof Response ? again : { ...result, response: again };
								}),
						};
					});
				},
			},
		},
	};
}

/** Several pages are rendered at a time; what comes after is done in the order in which they began. */
function turns(): <T>(begun: Promise<T>, next: (result: T) => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (begun, next) => {
		const before = last;
		const mine = begun.then(async (result) => {
			await before;
			return next(result);
		});
		// A page that fails ends the build by itself; those behind it must not wait for it. Nothing of a page is held on to.
		last = Promise.allSettled([before, mine]).then(() => undefined);
		return mine;
	};
}

function isPage({ status, headers }: Response): boolean {
	return status === 200 && (headers.get('content-type') ?? '').startsWith('text/html');
}
