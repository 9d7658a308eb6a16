/** One found page as the list shows it: everything out of the index is decoded here. */
import { SEARCH, SEARCH_KIND } from '../../site/labels/search.ts';
import { decodeD } from '../../text/d-codec.ts';
import { formatDateShort, isPartialDate } from '../../text/date.ts';
import { fold, foldedWords } from '../../text/fold.ts';
import {
	FRESHNESS_FILTER,
	isEntryKind,
	isSearchKind,
	KIND_FILTER,
	type SearchKind,
} from '../fields.ts';
import { highlight, type Piece } from './highlight.ts';

/** What Pagefind gives of a found page, as far as the list uses it. */
export interface Fragment {
	/** Address with the site's base. */
	url: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	/** The page's text. */
	content: string;
	/** The stretch of the text with the most matches, `<` and `>` written as entities. */
	plain_excerpt: string;
	/** Positions of the matches in the text; empty when only fields matched. */
	locations: number[];
}

export interface ResultView {
	href: string;
	kind: SearchKind;
	/** “Gương · Ứng phó thiên tai” */
	kindText: string;
	title: Piece[];
	excerpt: Piece[];
	/** Place and agency. */
	where: string;
	/** State of freshness by id, for its sign, and in words. */
	freshness?: { state: string; text: string };
	/** Empty text for pages that have no date, such as the guide. */
	date: { text: string; datetime?: string };
	/** The word that marks invented content. */
	sample?: string;
}

export function resultView(fragment: Fragment, query: string): ResultView {
	const meta = (name: string) => decodeD(fragment.meta[name] ?? '');
	const [kindId = ''] = fragment.filters[KIND_FILTER] ?? [];
	const kind = isSearchKind(kindId) ? kindId : 'page';
	const [state] = fragment.filters[FRESHNESS_FILTER] ?? [];
	const sample = meta('sample');
	return {
		href: fragment.url,
		kind,
		kindText: meta('kindText') || SEARCH_KIND[kind],
		title: highlight(meta('title'), query),
		excerpt: highlight(excerptOf(fragment, meta('summary')), query),
		where: [meta('place'), meta('agency')].filter(Boolean).join(' · '),
		...(state !== undefined && { freshness: { state, text: meta('freshnessText') } }),
		date: dateOf(meta('date'), kind),
		...(sample !== '' && { sample }),
	};
}

/** The found stretch of the text; the summary when the words stand in the title, the summary or a hidden term. */
function excerptOf({ content, plain_excerpt, locations }: Fragment, summary: string): string {
	if (locations.length === 0 && summary !== '') return summary;
	const stretch = plain_excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
	const start = content.startsWith(stretch) ? '' : '… ';
	const end = content.endsWith(stretch) ? '' : ' …';
	return decodeD(`${start}${stretch}${end}`);
}

function dateOf(date: string, kind: SearchKind): ResultView['date'] {
	if (isPartialDate(date)) return { text: formatDateShort(date), datetime: date };
	return { text: isEntryKind(kind) ? SEARCH.unknownDate : '' };
}

/**
 * Whether the page holds a word of the query, letters compared without marks. Pagefind answers a word that it does not
 * know with what the word's first letters find, so “xqzw” would find every “X”.
 */
export function holdsQuery({ content, locations, meta }: Fragment, query: string): boolean {
	const words = content.split(/\s+/);
	const matches = locations.map((position) => words[position] ?? '');
	const text = fold(decodeD([...Object.values(meta), ...matches].join(' ')));
	return foldedWords(query).some((word) => text.includes(word));
}
