/** Examples of components as readers see them, for the authors' guide. */
import { z } from 'zod';
import { factSchema, type Source } from '../../domain/schemas/evidence.ts';
import { compileMdx } from '../../mdx/compile.ts';
import { type CatalogueEntry, MDX_COMPONENTS } from '../../mdx/components/catalogue.ts';
import type { GuideComponentView } from '../../site/guide-views.ts';
import { urls } from '../../site/urls.ts';
import type { LinkView } from '../../site/views.ts';
import { factProof, factText, factView, sourceView } from '../../site/words/facts.ts';
import { slugify } from '../../text/slug.ts';

const MARKER = /__ASTRO_IMAGE_="([^"]*)"/g;
const markerSchema = z.object({ alt: z.string() });

/** The fact and the source that the catalogue's examples point at. */
const fact = factSchema.parse({
	id: 'ho-so-tan',
	label: 'tới nơi an toàn trong đêm',
	value: 20,
	unit: 'hộ',
	qualifier: 'over',
	period: '2026-08-01',
	evidence: 'agency-confirmed',
	sources: [1],
});
const source: Source = {
	id: 1,
	title: 'Báo cáo công tác sơ tán dân',
	publisher: 'UBND xã Mẫu (ví dụ hư cấu)',
	kind: 'agency-report',
	date: '2026-08-05',
	dateInferred: false,
};

export const exampleRoots = { facts: [factView(fact)], sources: [sourceView(source)] };

/** One component with its example rendered; `picture` stands for every photo of the examples. */
export function componentExample(entry: CatalogueEntry, picture: string): GuideComponentView {
	const { name, label, purpose, inline, parent, props, example } = entry;
	const { html, attachments } = compileMdx(example, {
		facts: { [fact.id]: { text: factText(fact), proof: factProof(fact) } },
	});
	return {
		name,
		id: slugify(label),
		label,
		purpose,
		inline,
		...(parent !== undefined && { parent: parentLink(parent) }),
		props,
		example,
		...(attachments.length === 0 && { html: withPicture(html, picture) }),
	};
}

/** A component that stands in another one only has no example of its own. */
function parentLink(name: string): LinkView {
	const text = MDX_COMPONENTS.get(name)?.label ?? name;
	return { text, href: `${urls.guideComponents()}#${slugify(text)}` };
}

/** Puts the sample picture where the content layer would put the author's own. */
function withPicture(html: string, picture: string): string {
	return html.replaceAll(MARKER, (_, written: string) => {
		const { alt } = markerSchema.parse(JSON.parse(decoded(written)));
		return `src="${picture}" alt="${encoded(alt)}" width="720" height="480" loading="lazy"`;
	});
}

const decoded = (text: string): string =>
	text
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

const encoded = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
