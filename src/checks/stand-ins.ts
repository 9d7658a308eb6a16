/** Agencies that stand in for those whose own file is missing or refused. */
import type { LibraryInput } from '../domain/library/input.ts';
import { agencySchema } from '../domain/schemas/agency.ts';

/**
 * The input with an agency for every folder that has entries: one mistake in `agency.yaml` must not hide the mistakes of
 * the entries beside it. The missing or refused file itself is reported by its own rule.
 */
export function withStandIns(input: LibraryInput): LibraryInput {
	const known = new Set(input.agencies.map(({ id }) => id));
	const missing = new Set(input.entries.map(({ agency }) => agency).filter((id) => !known.has(id)));
	const standIns = [...missing].map((id) => ({
		id,
		file: `${id}/agency.yaml`,
		data: agencySchema.parse({
			name: id,
			shortName: id,
			level: 'grassroots',
			kind: 'other',
			place: { nationwide: true },
			about: id,
		}),
	}));
	return { ...input, agencies: [...input.agencies, ...standIns] };
}
