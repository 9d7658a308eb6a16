/** Words of agency pages. */

import { formatDateShort } from '../../text/date.ts';
import { joinedNotes } from './entries.ts';

export const formerName = (name: string, until: string | undefined): string =>
	until === undefined ? name : `${name} (đến ${formatDateShort(until)})`;

interface Kin {
	on?: string | undefined;
	note?: string | undefined;
	verified: boolean;
}

/** When a predecessor or successor came, and whether that has been checked. */
export function kinNote({ on, note, verified }: Kin): string {
	return joinedNotes(
		[on && `từ ${formatDateShort(on)}`, note, !verified && 'chưa đối chiếu'],
		'; ',
	);
}
