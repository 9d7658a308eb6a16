/** Which files a build leaves out when it goes on without the entries that have errors. */
import type { Problem } from '../checks/problem.ts';
import { roleOf } from '../domain/library/paths.ts';

export interface LeftOut {
	/** Files of entries, registrations and agencies that can be left out, sorted. */
	entries: string[];
	/** Files with errors that everything else stands on. */
	essential: string[];
}

/** An error of a photo or attachment leaves out its entry. Stray files need no leaving out: nothing reads them. */
export function filesToLeaveOut(errors: readonly Problem[]): LeftOut {
	const entries = new Set<string>();
	const essential = new Set<string>();
	for (const { file } of errors) {
		const role = roleOf(file);
		if (role.kind === 'vocabulary') essential.add(file);
		else if (role.kind === 'beside')
			entries.add(`${file.slice(0, file.lastIndexOf('/'))}/index.mdx`);
		else if (role.kind !== 'unknown') entries.add(file);
	}
	return { entries: [...entries].sort(), essential: [...essential].sort() };
}
