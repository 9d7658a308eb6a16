/** The glossary as contributors' `<Term>` shows it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { VOCABULARY_SCHEMAS } from '../domain/library/parse.ts';
import type { TermMeaning } from '../mdx/article.ts';
import { urls } from '../site/urls.ts';

/** Terms by id, each leading to the glossary page. A missing or broken file gives none: the content check reports it. */
export function glossaryTerms(contentDir: string): Record<string, TermMeaning> {
	const terms = VOCABULARY_SCHEMAS.glossary.safeParse(readGlossary(contentDir));
	if (!terms.success) return {};
	return Object.fromEntries(
		terms.data.map(({ id, term, meaning }) => [
			id,
			{ word: term, meaning, href: urls.glossary(id) },
		]),
	);
}

function readGlossary(contentDir: string): unknown {
	try {
		return parse(readFileSync(join(contentDir, '_shared/glossary.yaml'), 'utf8'));
	} catch {
		return undefined;
	}
}
