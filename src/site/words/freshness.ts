/** Freshness in words. */
import type { LifeSigns } from '../../domain/freshness.ts';
import type { Freshness } from '../../domain/values.ts';
import { comparePartialDates, formatDate, formatDateShort } from '../../text/date.ts';
import { FRESHNESS } from '../labels/values.ts';
import type { FreshnessView } from '../views.ts';

interface Alive extends LifeSigns {
	lastChecked?: { on: string; by: string; how?: string | undefined } | undefined;
	stopped?: { on?: string | undefined; why: string } | undefined;
	sources: readonly { date?: string | undefined }[];
}

/** “Đang chạy, kiểm 12/10/2026”, and a sentence for the margin. */
export function freshnessView(freshness: Freshness, data: Alive): FreshnessView {
	const { lastChecked, stopped } = data;
	const when =
		freshness === 'stopped' && stopped?.on !== undefined
			? ` ${formatDateShort(stopped.on)}`
			: lastChecked !== undefined && freshness !== 'stopped'
				? `, kiểm ${formatDateShort(lastChecked.on)}`
				: '';
	return {
		state: freshness,
		text: `${FRESHNESS[freshness]}${when}`,
		detail: detail(freshness, data),
	};
}

function detail(freshness: Freshness, { lastChecked, stopped, sources }: Alive): string {
	if (freshness === 'stopped' && stopped !== undefined) return stopped.why;
	if (lastChecked !== undefined) {
		const how = lastChecked.how === undefined ? '' : `: ${lastChecked.how}`;
		const late = freshness === 'check' ? ' Đã quá 12 tháng, cần hỏi lại.' : '';
		return `Kiểm lại ${formatDateShort(lastChecked.on)}, người kiểm: ${lastChecked.by}${how}.${late}`;
	}
	const newest = sources
		.flatMap((source) => source.date ?? [])
		.sort(comparePartialDates)
		.at(-1);
	const seen = newest === undefined ? '' : `Nguồn mới nhất: ${formatDate(newest)}. `;
	return `${seen}Chưa ai hỏi lại nơi làm.`;
}
