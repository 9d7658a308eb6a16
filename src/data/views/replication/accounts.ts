/** Full accounts: which copies tell enough for the next place to learn from, listed by name and never ranked. */

import type { Library } from '../../../domain/library/library.ts';
import type { AdoptionNode } from '../../../domain/library/nodes.ts';
import { countApart } from '../../../domain/listing.ts';
import { accountSigns, isFullAccount } from '../../../domain/replication/account.ts';
import { KIND_LIST } from '../../../site/labels/interface.ts';
import { ACCOUNT, ACCOUNT_SIGN } from '../../../site/labels/replication.ts';
import { urls } from '../../../site/urls.ts';
import type { AccountView } from '../../../site/views.ts';
import { facetDek } from '../../../site/words/lists.ts';
import type { ListSpec } from '../list.ts';

/** The list of full accounts, with what makes one over it. */
export function fullAccountsSpec({ adoptions }: Library): ListSpec {
	const nodes = adoptions.filter(isFullAccount);
	return {
		heading: ACCOUNT.heading,
		dek: facetDek(ACCOUNT.dek, countApart(nodes)),
		address: urls.fullAccounts,
		nodes,
		up: [{ text: KIND_LIST.adoption.heading, href: urls.list('adoption') }],
		section: urls.list('adoption'),
		notes: Object.values(ACCOUNT_SIGN).map(({ name, text }) => ({ label: name, text })),
		order: 'name',
	};
}

export function accountView(node: AdoptionNode): AccountView {
	const full = isFullAccount(node);
	return {
		full,
		text: full ? ACCOUNT.full : ACCOUNT.missing,
		href: urls.fullAccounts(),
		signs: accountSigns(node).map(({ sign, met }) => ({ name: ACCOUNT_SIGN[sign].name, met })),
	};
}
