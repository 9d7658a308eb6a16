/** Headlines as they break. */
import type { TitleView } from '../../site/views.ts';
import { bindCompounds, clauses } from '../../text/compounds.ts';

export function titleView(text: string): TitleView {
	return { text, clauses: clauses(bindCompounds(text)) };
}
