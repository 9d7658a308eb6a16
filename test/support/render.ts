/** Renders one component as the build does, for tests that read its HTML. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** The component's HTML; `body` is what stands between its tags. */
export async function render(
	component: Component,
	props: Record<string, unknown> = {},
	body?: string,
): Promise<string> {
	const container = await AstroContainer.create();
	return container.renderToString(component, {
		props,
		...(body !== undefined && { slots: { default: body } }),
	});
}

/** Levels of the headings, in order. */
export function headingLevels(html: string): number[] {
	return Array.from(html.matchAll(/<h([1-6])\b/g), ([, level]) => Number(level));
}

/** Every id, in order. */
export function ids(html: string): string[] {
	return Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => id);
}

/** The words a reader gets, without tags. */
export function words(html: string): string {
	return html
		.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
