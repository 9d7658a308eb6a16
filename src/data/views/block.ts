/** The page of a building block: what it is for, and who uses it as core or adaptable part. */
import { blockLessons } from '../../domain/library/block-lessons.ts';
import type { PracticeNode } from '../../domain/library/nodes.ts';
import { countApart } from '../../domain/listing.ts';
import type { Block } from '../../domain/schemas/shared.ts';
import { NAV } from '../../site/labels/interface.ts';
import { urls } from '../../site/urls.ts';
import type { BlockView } from '../../site/views.ts';
import { blockReach, changeText } from '../../site/words/blocks.ts';
import { cardView, entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { plainPage } from './page.ts';
import { attachmentViews, practicesWith } from './practice.ts';
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
		...reachOf(users),
		...lessonsOf(block, users, context),
	};
}

function reachOf(users: readonly PracticeNode[]): Pick<BlockView, 'reach'> {
	const { real, sample } = countApart(users);
	const agencies = new Set(users.filter((one) => !one.sample).map(({ agency }) => agency.id));
	return { reach: blockReach(real, agencies.size, sample) };
}

function lessonsOf(
	block: Block,
	users: readonly PracticeNode[],
	context: ViewContext,
): Pick<BlockView, 'papersOf' | 'changedBy' | 'hardAt'> {
	const { papers, changed, difficulties } = blockLessons(block, users);
	return {
		papersOf: papers.map(({ practice, papers: lines }) => ({
			from: entryLink(practice),
			lines,
			files: attachmentViews(practice, context).map(({ title, href, detail }) => ({
				...{ text: title, href, note: detail },
			})),
		})),
		changedBy: changed.map(({ adoption, changes }) => ({
			from: entryLink(adoption),
			lines: changes.map(changeText),
			files: [],
		})),
		hardAt: difficulties.map(({ practice, lines }) => ({
			from: entryLink(practice),
			lines,
			files: [],
		})),
	};
}
