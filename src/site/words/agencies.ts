/** Words of agency pages. */
import { formatDateShort } from '../../text/date.ts';

export const formerName = (name: string, until: string | undefined): string =>
	until === undefined ? name : `${name} (đến ${formatDateShort(until)})`;

interface Kin {
	on?: string | undefined;
	note?: string | undefined;
	verified: boolean;
}

/** When a predecessor or successor came, and whether that has been checked. */
export function kinNote({ on, note, verified }: Kin): string {
	return [on && `từ ${formatDateShort(on)}`, note, verified ? undefined : 'chưa đối chiếu']
		.filter(Boolean)
		.join('; ');
}

export const agencyCount = (count: number): string => `${count} bài`;
