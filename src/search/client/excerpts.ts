/** Excerpts of results: loaded for rows in sight or nearly, once the reader has stopped typing; a page's text is kept. */
import type { Query } from '../engine/query.ts';
import { excerptOf, type Passage, readPassage } from './excerpt.ts';
import { markedNodes } from './parts.ts';
import type { Result } from './result.ts';

export interface Excerpts {
	/** Writes the excerpt into `target` now when its text is at hand, else once it comes into sight. */
	fill(target: HTMLElement, result: Result, query: Query): void;
	/** Begins to look which rows are in sight; whatever waited before and is gone is forgotten. */
	watch(): void;
}

/** Milliseconds of quiet before texts are loaded, so that answers to half-typed words load none. */
const QUIET = 120;
/** How far outside the window a row may be: not at all, each text is a file. */
const MARGIN = '0px 0px';

interface Waiting {
	result: Result;
	query: Query;
}

export function createExcerpts(): Excerpts {
	const passages = new Map<string, Passage>();
	const waiting = new Map<Element, Waiting>();
	let quiet: ReturnType<typeof setTimeout> | undefined;
	const put = (target: Element, passage: Passage, query: Query) => {
		target.replaceChildren(...markedNodes(excerptOf(passage, query)));
	};
	const load = async (target: Element, { result, query }: Waiting) => {
		const text = await result.passage().catch(() => undefined);
		if (text === undefined) return;
		const passage = readPassage(text);
		passages.set(result.href, passage);
		put(target, passage, query);
	};
	const observer = new IntersectionObserver(
		(seen) => {
			for (const { target, isIntersecting } of seen) {
				const wanted = waiting.get(target);
				if (!isIntersecting || wanted === undefined) continue;
				observer.unobserve(target);
				waiting.delete(target);
				void load(target, wanted);
			}
		},
		{ rootMargin: MARGIN },
	);
	const look = () => {
		for (const target of waiting.keys())
			if (target.isConnected) observer.observe(target);
			else waiting.delete(target);
	};
	return {
		fill(target, result, query) {
			const passage = passages.get(result.href);
			if (passage === undefined) waiting.set(target, { result, query });
			else put(target, passage, query);
		},
		watch() {
			observer.disconnect();
			clearTimeout(quiet);
			quiet = setTimeout(look, QUIET);
		},
	};
}
