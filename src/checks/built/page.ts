/** What the checks need to know of one built page, read in one pass. */
import { attributesOf, readTags, resolveEntities, type TagReader } from '../../text/html-tags.ts';

export interface PageLink {
	/** As written, entities resolved. */
	href: string;
	text: string;
}

/** A script or style sheet written into the page. */
export interface InlineCode {
	kind: 'script' | 'style';
	content: string;
}

/** A file that the page loads without being asked. */
export interface PageResource {
	kind: 'script' | 'style' | 'font' | 'image' | 'media' | 'frame' | 'other';
	href: string;
}

export interface BuiltPage {
	/** Path from the folder of the build: `guong/index.html`. */
	file: string;
	bytes: number;
	lang: string;
	title: string;
	description: string;
	canonical: string;
	/** The policy of the meta element; missing when there is none. */
	csp?: string;
	/** A page that only sends the reader elsewhere. */
	redirect: boolean;
	ids: string[];
	links: PageLink[];
	resources: PageResource[];
	inline: InlineCode[];
	/** Names of event attributes and `style`, each with the element that has it: `style @ div`. */
	inlineAttributes: string[];
	/** Text of `main`, without code, drawings and hidden templates. */
	mainText: string;
	/** `mainText` and the title, description and alternative texts: what a reader may be told. */
	words: string;
}

/** Elements whose text is not the article's. */
const SILENT = new Set(['svg', 'code', 'pre', 'template', 'noscript']);
const DATA_TYPES = new Set(['application/json', 'application/ld+json', 'speculationrules']);

/** Reads one page. `file` is its path from the folder of the build, with forward slashes. */
export function readPage(file: string, html: string): BuiltPage {
	const reading = new Reading(file, html.length);
	readTags(html, reading);
	return reading.finished();
}

class Reading implements TagReader {
	readonly page: BuiltPage;
	private readonly main: string[] = [];
	private readonly told: string[] = [];
	private mainDepth = 0;
	private silentDepth = 0;
	private link: PageLink | undefined;

	constructor(file: string, bytes: number) {
		this.page = {
			file,
			bytes,
			lang: '',
			title: '',
			description: '',
			canonical: '',
			redirect: false,
			ids: [],
			links: [],
			resources: [],
			inline: [],
			inlineAttributes: [],
			mainText: '',
			words: '',
		};
	}

	text(raw: string): void {
		if (this.link) this.link.text += resolveEntities(raw);
		if (this.mainDepth > 0 && this.silentDepth === 0) this.main.push(raw);
	}

	close(name: string): void {
		if (name === 'a') this.link = undefined;
		if (name === 'main') this.mainDepth--;
		if (SILENT.has(name)) this.silentDepth--;
	}

	open(name: string, source: string): void {
		if (name === 'main') this.mainDepth++;
		if (SILENT.has(name) && !source.endsWith('/')) this.silentDepth++;
		if (source === '') return;
		const attributes = attributesOf(source);
		this.common(name, attributes);
		if (name === 'html') this.page.lang = attributes.get('lang') ?? '';
		else if (name === 'a') this.anchor(attributes);
		else if (name === 'meta') this.meta(attributes);
		else if (name === 'link') this.relation(attributes);
		else this.loaded(name, attributes);
	}

	raw(name: string, source: string, content: string): void {
		const attributes = attributesOf(source);
		this.common(name, attributes);
		if (name === 'title' && this.mainDepth === 0 && this.silentDepth === 0) {
			this.page.title ||= resolveEntities(content).trim();
		} else if (name === 'style') this.page.inline.push({ kind: 'style', content });
		else if (name === 'script') this.script(attributes, content);
	}

	finished(): BuiltPage {
		const { page } = this;
		page.mainText = resolveEntities(this.main.join(' ')).replaceAll(/\s+/g, ' ').trim();
		page.words = [page.title, page.description, ...this.told, page.mainText].join('\n');
		return page;
	}

	private common(name: string, attributes: ReadonlyMap<string, string>): void {
		for (const [attribute, value] of attributes) {
			if (attribute === 'id') this.page.ids.push(value);
			else if (attribute === 'style' || /^on[a-z]/.test(attribute)) {
				this.page.inlineAttributes.push(`${attribute} @ ${name}`);
			} else if (attribute === 'alt' || attribute === 'aria-label') this.told.push(value);
		}
	}

	private anchor(attributes: ReadonlyMap<string, string>): void {
		const href = attributes.get('href');
		if (href === undefined) return;
		this.link = { href, text: '' };
		this.page.links.push(this.link);
	}

	private meta(attributes: ReadonlyMap<string, string>): void {
		const content = attributes.get('content') ?? '';
		const about = attributes.get('http-equiv')?.toLowerCase();
		if (about === 'content-security-policy') this.page.csp = content;
		if (about === 'refresh') this.page.redirect = true;
		if (attributes.get('name') === 'description') this.page.description = content;
	}

	private relation(attributes: ReadonlyMap<string, string>): void {
		const href = attributes.get('href') ?? '';
		const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
		if (relations.includes('canonical')) this.page.canonical = href;
		const kind = kindOfRelation(relations, attributes.get('as'));
		if (kind) this.page.resources.push({ kind, href });
		else if (relations.includes('alternate')) this.page.links.push({ href, text: '' });
	}

	private loaded(name: string, attributes: ReadonlyMap<string, string>): void {
		const kind = LOADED_BY[name];
		if (!kind) return;
		const add = (href: string) => this.page.resources.push({ kind, href });
		for (const attribute of ['src', 'poster', 'data']) {
			const href = attributes.get(attribute);
			if (href) add(href);
		}
		const candidates = attributes.get('srcset')?.split(/,\s+/) ?? [];
		for (const candidate of candidates) add(candidate.trim().split(/\s+/)[0] ?? '');
	}

	private script(attributes: ReadonlyMap<string, string>, content: string): void {
		const href = attributes.get('src');
		if (href !== undefined) this.page.resources.push({ kind: 'script', href });
		else if (!DATA_TYPES.has(attributes.get('type') ?? '')) {
			this.page.inline.push({ kind: 'script', content });
		}
	}
}

const LOADED_BY: Readonly<Record<string, PageResource['kind']>> = {
	img: 'image',
	source: 'image',
	video: 'media',
	audio: 'media',
	track: 'media',
	embed: 'frame',
	object: 'frame',
	iframe: 'frame',
	frame: 'frame',
};

function kindOfRelation(
	relations: readonly string[],
	as: string | undefined,
): PageResource['kind'] | undefined {
	if (relations.includes('stylesheet')) return 'style';
	if (relations.includes('modulepreload')) return 'script';
	if (relations.includes('preload')) return as === 'font' ? 'font' : 'other';
	return relations.some((one) => LOADING.has(one)) ? 'other' : undefined;
}

const LOADING = new Set([
	'icon',
	'apple-touch-icon',
	'manifest',
	'prefetch',
	'preconnect',
	'dns-prefetch',
]);
