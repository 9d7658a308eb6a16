/** Reads how many tests passed and failed from the report of Vitest's JSON reporter. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const reportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

export interface Totals {
	passed: number;
	failed: number;
}

/**
 * Totals of one run; both 0 when Vitest stopped before it could write the report.
 *
 * @throws when the file is there but is not a report of Vitest.
 */
export function readTotals(file: string): Totals {
	if (!existsSync(file)) return { passed: 0, failed: 0 };
	const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	return { passed: report.numPassedTests, failed: report.numFailedTests };
}
