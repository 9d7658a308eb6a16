/** The year that a recognition, an award or a rating counts for. */

/** As said, else the year of its day; `undefined` when neither is known. */
export function yearOfStatement({
	year,
	date,
}: {
	year?: number | undefined;
	date?: string | undefined;
}): number | undefined {
	return year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
}
