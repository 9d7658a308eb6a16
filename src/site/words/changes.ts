/** Sentences on what was changed. */
import { formatNumber } from '../../text/number.ts';

/** Says that something was withdrawn, not what. */
export const withdrawnText = (count: number): string =>
	count === 1 ? 'Một bài đã gỡ' : `${formatNumber(count)} bài đã gỡ`;
