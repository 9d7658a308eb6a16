/** Sentences of entries: templates that are filled, nothing decided. */
import { formatDate, formatDateShort } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';

export const adoptionCount = (count: number): string =>
	count === 0 ? '' : `${formatNumber(count)} nơi làm theo`;

export const sourceCount = (count: number): string => `${formatNumber(count)} nguồn`;

export const practiceCount = (count: number): string => `${formatNumber(count)} mô hình`;

/** “Ban biên tập tổng hợp từ 4 nguồn” */
export const gatheredFrom = (desk: string, sources: number): string =>
	`${desk} tổng hợp từ ${sourceCount(sources)}`;

/** “từ tháng 3/2024” */
export const since = (date: string): string => `từ ${formatDate(date)}`;

/** “các xã trong huyện (12 xã)” */
export const groupOf = (name: string, count: number, unit = 'nơi'): string =>
	`${name} (${formatNumber(count)} ${unit})`;

export const expectedBy = (date: string): string => `trước ${formatDateShort(date)}`;

/** Subject of the letter that reports a mistake. */
export const reportSubject = (url: string): string => `Báo chỗ sai: ${url}`;

interface Citation {
	title: string;
	agency: string;
	site: string;
	url: string;
	published?: string | undefined;
	seen: string;
}

/** “Tiêu đề”. Đơn vị, trang Nêu gương. Đăng ngày … https://… (xem ngày …). */
export function citation({ title, agency, site, url, published, seen }: Citation): string {
	const posted = published === undefined ? '' : ` Đăng ngày ${formatDateShort(published)}.`;
	return `“${title}”. ${agency}, trang ${site}.${posted} ${url} (xem ngày ${formatDateShort(seen)}).`;
}

/** Name of a list's feed. */
export const feedTitle = (list: string): string => `${list}: theo dõi mục mới`;

export const republishedText = (from: string, licence: string): string =>
	`Đăng lại từ ${from}. ${licence}`;

/** Sentences and notes joined into one line: a full stop within gives way to the mark between. */
export function joinedNotes(parts: readonly (string | undefined | false)[], mark: string): string {
	return parts
		.filter((part) => part !== undefined && part !== false && part !== '')
		.map((part) => String(part).trim().replace(/[.;]$/, ''))
		.join(mark);
}

export const postedOn = (day: string): string => `đăng ${formatDateShort(day)}`;
export const correctedOn = (day: string): string => `sửa ${formatDateShort(day)}`;
