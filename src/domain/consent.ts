/** What the basis of an entry allows beyond the site itself. */
import type { Basis } from './schemas/publishing.ts';

/** Whether the name may stand on paper on this day: consent holds for the stated ways only (Law 91/2025/QH15). */
export function mayBeNamedOnPaper(basis: Basis, today: string): boolean {
	if (basis.kind !== 'consent') return true;
	const inForce = basis.until === undefined || basis.until >= today;
	return inForce && basis.channels.includes('print') && basis.scope.includes('name');
}
