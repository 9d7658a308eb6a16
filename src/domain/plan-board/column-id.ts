/** The id of a column of a board, as addresses have it. */
import type { BoardColumn } from './board.ts';

/** `commune-household`; `none-practice` for what says no level. */
export const columnId = ({ level, subject }: Pick<BoardColumn, 'level' | 'subject'>): string =>
	`${level ?? 'none'}-${subject}`;
