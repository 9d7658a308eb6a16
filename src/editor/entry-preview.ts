/** The preview beside the form: head, photos and article of an entry as on its page, without its record. */
import type { CustomPreviewTemplate } from '@sveltia/cms';
import type { ReactElement } from 'react';
import type { Kind } from '../domain/values.ts';
import { ENTRY } from '../site/labels/interface.ts';
import { KIND } from '../site/labels/values.ts';
import { BODY } from './file-format.ts';

declare global {
	/** What makes elements of the preview; the content management system puts it there. */
	var h: (tag: string, props: object | null, ...children: unknown[]) => ReactElement;
}

/** The template of a kind's entries. */
export function entryPreview(kind: Kind): CustomPreviewTemplate {
	return ({ entry, widgetFor }) => {
		const { h } = globalThis;
		const said = (name: string): string => String(entry.getIn(['data', name]) ?? '');
		const part = (heading: string, ...content: unknown[]) =>
			h('section', { className: 'part' }, h('h2', null, heading), ...content);
		const why = said('why');
		return h(
			'article',
			{ className: 'wrap' },
			h('p', { className: `kind kind-${kind}` }, KIND[kind]),
			h('h1', { className: 'entry-title' }, said('title')),
			h('p', { className: 'dek' }, said('summary')),
			...captionsOf(entry.getIn(['data', 'photos'])).map((caption, index) =>
				h(
					'figure',
					{ key: index, className: 'figure' },
					widgetFor(`photos.${index}.src`),
					h('figcaption', null, caption),
				),
			),
			why === '' ? null : part(ENTRY.why, h('p', null, why)),
			h('div', { className: 'prose' }, widgetFor(BODY)),
		);
	};
}

/** Captions of the photos, which the form holds as an immutable list, or as nothing yet. */
function captionsOf(photos: unknown): string[] {
	const plain: unknown =
		typeof photos === 'object' &&
		photos !== null &&
		'toJS' in photos &&
		typeof photos.toJS === 'function'
			? photos.toJS()
			: photos;
	return Array.isArray(plain) ? plain.map((one) => String(one?.caption ?? '')) : [];
}
