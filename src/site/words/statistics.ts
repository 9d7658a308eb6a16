/** Shares in words. */
import { formatNumber, formatPercent } from '../../text/number.ts';

/** “98 (31,3%)”; a share that is not whole is never rounded up to 100%. */
export function countAndShare(part: number, whole: number): string {
	const tenths = Math.floor((part / Math.max(1, whole)) * 1000);
	return `${formatNumber(part)} (${formatPercent(tenths / 10)})`;
}
