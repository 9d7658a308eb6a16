/** Numbers as Vietnamese writes them: a dot between thousands, a comma before decimals. */

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const BILLION = 1_000_000_000;
const MILLION = 1_000_000;

/** 1234.5 → “1.234,5”. At most six decimals. */
export function formatNumber(value: number): string {
	return NUMBER.format(value);
}

/** 31.3 (percent, not a ratio) → “31,3%”. */
export function formatPercent(percent: number): string {
	return `${formatNumber(percent)}%`;
}

/**
 * An amount in đồng, in tỷ or triệu when three decimals are enough to lose nothing, else in full:
 * 1_250_000_000 → “1,25 tỷ đồng”, 25_000_000 → “25 triệu đồng”, 350_000 → “350.000 đồng”.
 */
export function formatDong(dong: number): string {
	const size = Math.abs(dong);
	if (size >= BILLION && dong % MILLION === 0) return `${formatNumber(dong / BILLION)} tỷ đồng`;
	if (size >= MILLION && dong % 1000 === 0) return `${formatNumber(dong / MILLION)} triệu đồng`;
	return `${formatNumber(dong)} đồng`;
}

/** “1.234,5” → 1234.5; also “1234,5”, “02”, and thousands parted by a non-breaking or thin space. `undefined` for any other form (“1.5”, “1,234.5”). */
export function parseVietnameseNumber(text: string): number | undefined {
	const match =
		/^([-−+]?)(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+)(?:,(\d+))?$/.exec(
			text.trim(),
		);
	if (!match) return undefined;
	const [, sign, whole = '', decimals = '0'] = match;
	const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
	return sign === '-' || sign === '−' ? -value : value;
}
