/** A word explained where it stands. */
import { z } from 'zod';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import type { MdxContext, TermMeaning } from '../article.ts';
import { h } from '../html.ts';
import { defineComponent } from './component.ts';
import { optionalId, optionalWords, words } from './props.ts';

/** The glossary's entry by its id, else by its word. */
function lookUp(
	{ terms = {} }: MdxContext,
	termId: string | undefined,
	word: string,
): TermMeaning | undefined {
	if (termId !== undefined) return Object.hasOwn(terms, termId) ? terms[termId] : undefined;
	return Object.values(terms).find((term) => fold(term.word) === fold(word));
}

export const Term = defineComponent({
	name: 'Term',
	label: 'Thuật ngữ',
	purpose: 'Giải nghĩa một từ khó ngay trong câu.',
	example: '<Term word="OCOP" meaning="Chương trình mỗi xã một sản phẩm" />',
	content: { kind: 'none' },
	inline: true,
	props: z.strictObject({
		word: words('Từ in trong câu.', 'OCOP', 80),
		id: optionalId('Mã trong bảng thuật ngữ của trang.', 'ocop'),
		meaning: optionalWords(
			'Nghĩa, khi bảng thuật ngữ chưa có từ này.',
			'Chương trình mỗi xã một sản phẩm',
		),
	}),
	render({ word, id: termId, meaning }, { line, draft, scope }) {
		const { context } = draft;
		const term = lookUp(context, termId, word);
		const explained = meaning ?? term?.meaning;
		if (!explained) {
			const guess = nearest(termId ?? word, Object.keys(context.terms ?? {}));
			const advice = `${guess ? `Có phải id="${guess}" không? ` : ''}Hãy sửa id hoặc ghi nghĩa vào meaning="…".`;
			const message = `Chưa có nghĩa của từ “${word}”.`;
			draft.report('thuat-ngu-khong-co', { line }, { message, found: termId ?? word, advice });
			return [];
		}
		const id = draft.freshId(`nghia-${draft.next('term')}`);
		const href = scope.link ? undefined : term?.href;
		const shown = href
			? h('a', { href: (context.siteBase ?? '') + href, 'aria-describedby': id }, word)
			: h('span', { class: 'term-word', tabindex: 0, 'aria-describedby': id }, word);
		const tooltip = {
			class: 'term-meaning',
			id,
			role: 'tooltip',
			'data-search-ignore': true,
		} as const;
		return [h('span', { class: 'term' }, h('dfn', {}, shown), h('span', tooltip, explained))];
	},
});
