/** What copies change most: block by block of the practice, with the reasons given. */
import type { AdoptionNode, PracticeNode } from '../library/nodes.ts';

/** One change that one copy made. */
export interface Change {
	adoption: AdoptionNode;
	what: string;
	why?: string | undefined;
}

export interface BlockRecord {
	use: PracticeNode['blocks'][number];
	/** Copies that kept the block and say nothing of a change to it. */
	kept: AdoptionNode[];
	changes: Change[];
	/** Copies that say neither: unknown, not kept. */
	silent: number;
}

export interface ChangeRecord {
	/** The practice's blocks, those that most copies changed first, else in its own order. */
	blocks: BlockRecord[];
	/** Changes that no copy tied to a block of the practice. */
	elsewhere: Change[];
}

/** Reads the changes of a practice's copies. A block that a copy both keeps and changes counts as changed. */
export function changesOfCopies(
	practice: Pick<PracticeNode, 'blocks'>,
	adoptions: readonly AdoptionNode[],
): ChangeRecord {
	const changes = adoptions.flatMap((adoption) =>
		adoption.data.changed.map((change) => ({ adoption, ...change })),
	);
	const blocks = practice.blocks.map((use): BlockRecord => {
		const own = changes.filter(({ block }) => block === use.block.id);
		const changers = new Set(own.map(({ adoption }) => adoption));
		const kept = adoptions.filter(
			(adoption) =>
				!changers.has(adoption) && adoption.blocksKept.some(({ id }) => id === use.block.id),
		);
		return { use, kept, changes: own, silent: adoptions.length - changers.size - kept.length };
	});
	const named = new Set(practice.blocks.map(({ block }) => block.id));
	return {
		blocks: blocks.sort((a, b) => changersOf(b) - changersOf(a)),
		elsewhere: changes.filter(({ block }) => block === undefined || !named.has(block)),
	};
}

/** How many copies changed a block, however often each. */
export const changersOf = ({ changes }: Pick<BlockRecord, 'changes'>): number =>
	new Set(changes.map(({ adoption }) => adoption)).size;
