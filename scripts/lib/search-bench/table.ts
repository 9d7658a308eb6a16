/** Plain tables for a terminal. */

/** Rows in columns as wide as their longest cell: the first one to the left, the others to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, at) =>
		Math.max(...rows.map((row) => row[at]?.length ?? 0)),
	);
	return rows
		.map((row) =>
			row
				.map((cell, at) =>
					at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
				)
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

/** “12,3 kB” with a point: a kilobyte is 1,000 bytes. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** “× 0.42”. */
export const times = (own: number, other: number): string => `× ${(own / other).toFixed(2)}`;
