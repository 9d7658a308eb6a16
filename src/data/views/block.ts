/** The page of a building block: what it is for, and who uses it as core or adaptable part. */
import type { Block } from '../../domain/schemas/shared.ts';
import { NAV } from '../../site/labels/interface.ts';
import { urls } from '../../site/urls.ts';
import type { BlockView } from '../../site/views.ts';
import { cardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { plainPage } from './page.ts';
import { practicesWith } from './practice.ts';
import { titleView } from './title.ts';

export function blockView(block: Block, context: ViewContext): BlockView {
	const users = practicesWith(block, context.library);
	const cards = (part: 'core' | 'adaptable') =>
		users
			.filter((practice) => practice.blocks.some((use) => use.block === block && use.part === part))
			.map((practice) => cardView(practice, context));
	return {
		page: plainPage(
			{
				title: block.name,
				description: block.purpose,
				path: urls.block(block.id),
				up: [{ text: NAV.block, href: urls.blocks() }],
			},
			context,
		),
		heading: titleView(block.name),
		purpose: block.purpose,
		how: block.how,
		papers: block.papers,
		pitfalls: block.pitfalls,
		core: cards('core'),
		adaptable: cards('adaptable'),
	};
}
