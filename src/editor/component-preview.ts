/** A component as readers will see it, for the editor's preview: the same rendering as on the site's pages. */
import { MDX_COMPONENTS } from '../mdx/components/catalogue.ts';
import type { RawProps } from '../mdx/components/component.ts';
import { createDraft, TOP } from '../mdx/draft.ts';
import { type HtmlNode, h, toHtml } from '../mdx/html.ts';
import { CONTENT, type ComponentForm, type Props } from './component-forms.ts';

/** Stands where Markdown comes; no article can hold it. */
const MARK = '\uE000';

/**
 * HTML with Markdown inside, which the preview reads as such. Where the rest of the entry is needed (a fact's number) or a
 * property is still missing, the component's name stands in.
 */
export function previewComponent(form: ComponentForm, props: Props): string {
	const articles: string[] = [];
	const html = toHtml(nodesOf(form, props, articles));
	if (html === '') return standIn(form, props);
	return html
		.replace(/<img __ASTRO_IMAGE_="([^"]*)"\s*\/?>/g, (_, json: string) => picture(json))
		.replace(new RegExp(`(?:<p>)?${MARK}(?:</p>)?`, 'g'), () => articles.shift() ?? '');
}

function standIn({ label, props: [first], inline }: ComponentForm, props: Props): string {
	const content = props[CONTENT];
	if (inline && typeof content === 'string' && content.trim() !== '') return escaped(content);
	const name = escaped(`[${label}: ${String(props[first?.name ?? ''] ?? '')}]`);
	return inline ? name : `<p>${name}</p>`;
}

function nodesOf(form: ComponentForm, props: Props, articles: string[]): HtmlNode[] {
	const read = MDX_COMPONENTS.get(form.name)?.read(typed(form, props));
	if (read === undefined || 'issues' in read) return [];
	const draft = createDraft({});
	return read.render({
		line: 1,
		draft,
		scope: { ...TOP, ...read.contentScope },
		content: contentOf(form, props[CONTENT], articles),
	});
}

/** Properties as an article would hold them. */
function typed({ props }: ComponentForm, values: Props): RawProps {
	return Object.fromEntries(
		props.flatMap(({ name, input }): [string, string | true][] => {
			const value = values[name];
			if (input === 'switch') return value === true ? [[name, true]] : [];
			return typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [];
		}),
	);
}

function contentOf(
	{ child, inline }: ComponentForm,
	content: unknown,
	articles: string[],
): HtmlNode[] {
	if (child !== undefined)
		return (Array.isArray(content) ? content : []).flatMap((one) => nodesOf(child, one, articles));
	if (typeof content !== 'string' || content.trim() === '') return [];
	if (inline) return [content];
	articles.push(`\n\n${content.trim()}\n\n`);
	return [h('p', {}, MARK)];
}

function picture(json: string): string {
	const text = json.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
	const { src, alt } = JSON.parse(text) as { src: string; alt: string };
	return `<img src="${escaped(src)}" alt="${escaped(alt)}">`;
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
