/** The files inside an office file. */
import { strFromU8 } from 'fflate';

/** The parts of the package by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A part as text, '' when there is none. */
export function partText(parts: Parts, name: string): string {
	const bytes = parts[name];
	return bytes === undefined ? '' : strFromU8(bytes);
}
