/** What practices and their copies teach of a building block: papers they used, what copies changed in it, what was hard. */

import { NONE_RECORDED } from '../schemas/practice.ts';
import type { Block } from '../schemas/shared.ts';
import type { AdoptionNode, PracticeNode } from './nodes.ts';

export interface BlockLessons {
	/** Papers of the practices' steps, each once; practices without any are left out. */
	papers: { practice: PracticeNode; papers: string[] }[];
	/** Copies that changed this very block, with what they changed. */
	changed: { adoption: AdoptionNode; changes: { what: string; why?: string | undefined }[] }[];
	/** Difficulties of practices that must keep the block. */
	difficulties: { practice: PracticeNode; lines: string[] }[];
}

/** @param users the practices that use the block, of all agencies. */
export function blockLessons(block: Block, users: readonly PracticeNode[]): BlockLessons {
	const keepers = users.filter(({ blocks }) =>
		blocks.some((use) => use.block.id === block.id && use.part === 'core'),
	);
	return {
		papers: users.flatMap((practice) => {
			const papers = [...new Set(practice.data.steps.flatMap((step) => step.papers))];
			const hasAny = papers.length + practice.data.attachments.length > 0;
			return hasAny ? [{ practice, papers }] : [];
		}),
		changed: users
			.flatMap(({ adoptions }) => adoptions)
			.flatMap((adoption) => {
				const changes = adoption.data.changed.filter((change) => change.block === block.id);
				return changes.length === 0 ? [] : [{ adoption, changes }];
			}),
		difficulties: keepers.flatMap((practice) => {
			const { difficulties } = practice.data;
			return difficulties === NONE_RECORDED ? [] : [{ practice, lines: difficulties }];
		}),
	};
}
