/**
 * A full account (bản ghi kể đủ): a copy told so that the next place can learn from it. It credits the telling, never a
 * person, and has no degrees: every sign is met or not, so adopters are never ranked (plan 003, §II.1.đ asks that those
 * who learn from exemplars be honoured too).
 */
import type { AdoptionNode } from '../library/nodes.ts';
import { evidenceRank } from '../values.ts';

/** What a full account tells, in the order of the adopter's form. */
const ACCOUNT_SIGNS = ['kept', 'changed', 'results', 'advice', 'vouched', 'checked'] as const;
export type AccountSign = (typeof ACCOUNT_SIGNS)[number];

const TELLS: Record<AccountSign, (node: Pick<AdoptionNode, 'data' | 'freshness'>) => boolean> = {
	/** What was kept of the practice, in words or blocks. */
	kept: ({ data }) => data.kept.length + data.blocksKept.length > 0,
	/** What was changed, and the reason of every change. */
	changed: ({ data }) =>
		data.changed.length > 0 && data.changed.every(({ why }) => why !== undefined),
	/** At least one result; the schema asks a source for each. */
	results: ({ data }) => data.facts.length > 0,
	/** A difficulty or a word to the next place. */
	advice: ({ data }) => data.difficulties.length > 0 || data.advice !== undefined,
	/** Somebody beside the press and the adopter vouches. */
	vouched: ({ data }) => evidenceRank(data.evidence) >= evidenceRank('agency-confirmed'),
	/** Checked in the last twelve months, or paused or stopped and said so: honesty counts as much as success. */
	checked: ({ freshness }) => ['running', 'paused', 'stopped'].includes(freshness),
};

/** Every sign with whether this copy's record shows it. */
export function accountSigns(
	node: Pick<AdoptionNode, 'data' | 'freshness'>,
): { sign: AccountSign; met: boolean }[] {
	return ACCOUNT_SIGNS.map((sign) => ({ sign, met: TELLS[sign](node) }));
}

export const isFullAccount = (node: Pick<AdoptionNode, 'data' | 'freshness'>): boolean =>
	ACCOUNT_SIGNS.every((sign) => TELLS[sign](node));
