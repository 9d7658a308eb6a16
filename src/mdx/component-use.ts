/** One use of a component in an article: is it known, in its place, rightly filled in; then its HTML. */
import type { HastNode } from 'satteri';
import { nearest } from '../text/nearest.ts';
import { rawProps, reportProps, type TagSite } from './component-props.ts';
import { MDX_COMPONENTS } from './components/catalogue.ts';
import type { ContentRule, MdxComponent } from './components/component.ts';
import type { Scope } from './draft.ts';
import { type HtmlElement, type HtmlNode, isBlank, isInline } from './html.ts';
import { isHtmlName, rawHtml } from './parse.ts';

/** Turns the nodes between a component's tags into HTML. */
type ConvertChildren = (nodes: readonly HastNode[], scope: Scope) => HtmlNode[];

/** The component of a tag, or `undefined` after noting that there is none. */
function componentOf({ node: { name }, place, draft }: TagSite): MdxComponent | undefined {
	const component = name ? MDX_COMPONENTS.get(name) : undefined;
	if (component) return component;
	if (name && isHtmlName(name)) {
		draft.report('html-tho', place, rawHtml(name));
		return undefined;
	}
	const guess = name ? nearest(name, MDX_COMPONENTS.keys(), 3) : undefined;
	const list = [...MDX_COMPONENTS.keys()].join(', ');
	const advice = guess
		? `Có phải <${guess}> không? Hãy sửa tên khối.`
		: `Các khối dùng được: ${list}.`;
	const found = name ? `<${name}>` : '<>';
	draft.report('khoi-la', place, { message: 'Không có khối nào tên như vậy.', found, advice });
	return undefined;
}

function inPlace({ node, place, scope, draft }: TagSite, component: MdxComponent): boolean {
	const { name, parent, inline, isLink } = component;
	const found = `<${node.name}>`;
	const wrong = (message: string, advice: string) => {
		draft.report('khoi-sai-cho', place, { message, found, advice });
		return false;
	};
	if (parent && scope.parent !== parent) {
		return wrong(
			`Khối <${name}> chỉ đặt trong khối <${parent}>.`,
			`Hãy bọc nó trong <${parent}> … </${parent}>.`,
		);
	}
	if (!inline && scope.inline) {
		return wrong(
			`Khối <${name}> không đặt giữa dòng chữ.`,
			`Hãy đưa <${name}> xuống dòng riêng, có dòng trống ở trước và sau.`,
		);
	}
	if (isLink && scope.link) {
		return wrong(`Khối <${name}> không đặt trong đường dẫn.`, 'Hãy đưa nó ra ngoài dấu [ ].');
	}
	return true;
}

/** The scope of what stands between the tags. */
function contentScope(
	{ scope, place }: TagSite,
	component: MdxComponent,
	own: Partial<Scope>,
): Scope {
	const { kind } = component.content;
	const inline = scope.inline || kind === 'words';
	const prose = scope.prose && component.name !== 'Fact';
	const link = scope.link || component.isLink === true;
	return { ...scope, line: place.line, inline, prose, link, parent: component.name, ...own };
}

function isElement(node: HtmlNode, tag: string, css: string): node is HtmlElement {
	return typeof node !== 'string' && node.tag === tag && node.attributes.class === css;
}

/** The node's own content, a lone paragraph around it taken away. */
function unwrapped(content: HtmlNode[]): HtmlNode[] {
	const full = content.filter((node) => !isBlank(node));
	const [only] = full;
	return full.length === 1 && only && typeof only !== 'string' && only.tag === 'p'
		? [...only.children]
		: content;
}

/** Notes content that does not fit; gives it in the form the component expects. */
function fitContent(
	site: TagSite,
	{ name, content: rule }: MdxComponent,
	content: HtmlNode[],
): HtmlNode[] | undefined {
	const { draft, place } = site;
	const empty = content.every(isBlank);
	const wrong = (message: string, advice: string) => {
		draft.report(empty ? 'khoi-trong' : 'khoi-sai-cho', place, {
			message,
			found: `<${name}>`,
			advice,
		});
		return undefined;
	};
	if (rule.kind === 'none') {
		return empty
			? []
			: wrong(`Khối <${name}> không có ruột.`, `Hãy đưa chữ ra ngoài và viết <${name} … />.`);
	}
	if (rule.kind === 'table') {
		const [table, ...more] = content.filter((node) => !isBlank(node));
		if (table && more.length === 0 && isElement(table, 'section', 'scroll')) return [table];
		draft.report('bang-sai', place, {
			message: `Khối <${name}> cần đúng một bảng Markdown.`,
			advice: 'Hãy kẻ bảng bằng dấu gạch đứng, có dòng trống trước và sau bảng.',
		});
		return undefined;
	}
	if (empty && isRequired(rule)) {
		return wrong(
			`Khối <${name}> chưa có nội dung.`,
			`Hãy viết nội dung giữa <${name}> và </${name}>.`,
		);
	}
	if (rule.kind === 'words') {
		const words = unwrapped(content);
		return words.every(isInline)
			? words
			: wrong(`Khối <${name}> chỉ chứa vài chữ của câu.`, 'Hãy đưa đoạn văn ra ngoài.');
	}
	return rule.kind === 'only' ? content.filter((node) => !isBlank(node)) : content;
}

function isRequired(rule: ContentRule): boolean {
	return rule.kind === 'only' || ('required' in rule && rule.required);
}

/** Notes what stands in a list-like component and is not one of its parts. */
function hasOnlyParts({ node, draft, place }: TagSite, { name, content }: MdxComponent): boolean {
	if (content.kind !== 'only') return true;
	const stranger = node.children.find((child) =>
		child.type === 'text'
			? child.value.trim() !== ''
			: !(
					'name' in child &&
					(child.name === content.component || !MDX_COMPONENTS.has(child.name ?? ''))
				),
	);
	if (!stranger) return true;
	const line = stranger.position?.start.line ?? place.line;
	draft.report(
		'khoi-sai-cho',
		{ line },
		{
			message: `Khối <${name}> chỉ chứa các khối <${content.component}>.`,
			advice: `Hãy đưa phần này ra ngoài, hoặc vào trong một khối <${content.component}>.`,
		},
	);
	return false;
}

/** The HTML of a component's use; nothing after noting a problem. Problems inside it are noted all the same. */
export function useComponent(site: TagSite, convert: ConvertChildren): HtmlNode[] {
	const { node, place, scope, draft } = site;
	const component = componentOf(site);
	if (!component) {
		convert(node.children, { ...scope, line: place.line });
		return [];
	}
	draft.mentions.components.push({ name: component.name, line: place.line });
	const fits = inPlace(site, component);
	const raw = rawProps(site);
	const read = raw && component.read(raw);
	if (raw && read && 'issues' in read) reportProps(site, component, raw, read.issues);
	const ready = read && !('issues' in read) ? read : undefined;
	const inner = contentScope(site, component, ready?.contentScope ?? {});
	const before = draft.errors();
	const converted = hasOnlyParts(site, component) ? convert(node.children, inner) : [];
	// Content that has errors of its own may be missing because of them: one message is enough.
	const content = draft.errors() > before ? converted : fitContent(site, component, converted);
	if (!fits || !ready || !content) return [];
	return ready.render({ line: place.line, draft, scope, content });
}
