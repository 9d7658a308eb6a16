/** Facts as contributors' MDX shows them: the words and their root, from an entry's front matter. */
import { z } from 'zod';
import { factSchema } from '../domain/schemas/evidence.ts';
import { factProof, factText } from './words/facts.ts';

export interface InlineFact {
	text: string;
	proof: string;
}

const withFacts = z.looseObject({ facts: z.array(z.unknown()).default([]) });

/** Facts by id. Rows that their schema refuses are left out: the content check reports them. */
export function inlineFactsOf(frontMatter: unknown): Record<string, InlineFact> {
	const rows = withFacts.safeParse(frontMatter);
	if (!rows.success) return {};
	return Object.fromEntries(
		rows.data.facts.flatMap((row) => {
			const fact = factSchema.safeParse(row);
			return fact.success
				? [[fact.data.id, { text: factText(fact.data), proof: factProof(fact.data) }]]
				: [];
		}),
	);
}
