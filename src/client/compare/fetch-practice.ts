/** Data of a practice by its key, from this site. */
import type { Comparable } from '../../domain/compare/comparable.ts';
import { urls } from '../../site/urls.ts';

/** The practice, or `undefined` where it is gone or the network is. */
export async function fetchPractice(key: string): Promise<Comparable | undefined> {
	const answer = await fetch(urls.compareData(key)).catch(() => undefined);
	if (!answer?.ok) return undefined;
	// Our own build wrote the file.
	const data: Comparable = await answer.json();
	return data;
}
