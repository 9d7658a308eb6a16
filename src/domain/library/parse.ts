/** Raw files in, Library input out: which schema a path asks for, and what a file's data says by it. */
import { z } from 'zod';
import { adoptionSchema } from '../schemas/adoption.ts';
import { agencySchema } from '../schemas/agency.ts';
import { documentSchema } from '../schemas/document.ts';
import { exemplarSchema } from '../schemas/exemplar.ts';
import { planSchema } from '../schemas/plan.ts';
import { practiceSchema } from '../schemas/practice.ts';
import { tombstoneSchema } from '../schemas/publishing.ts';
import { registrationSchema } from '../schemas/registration.ts';
import {
	abbreviationSchema,
	awardSchema,
	blockSchema,
	columnSchema,
	fieldSchema,
	movementSchema,
	needSchema,
	provinceSchema,
	siteSchema,
	synonymSchema,
	termSchema,
} from '../schemas/shared.ts';
import { storySchema } from '../schemas/story.ts';
import type { LibraryInput, ParsedEntry, Vocabularies } from './input.ts';
import { type FileRole, roleOf } from './paths.ts';

/** One content file: its path below `content/` with `/`, and its front matter or YAML as parsed. */
export interface RawFile {
	path: string;
	data: unknown;
}

/** A file whose data its schema refuses. `issues` carry Vietnamese messages and the path in the data. */
export interface Rejected {
	path: string;
	role: FileRole;
	data: unknown;
	issues: z.core.$ZodIssue[];
}

export const ENTRY_SCHEMAS = {
	exemplar: exemplarSchema,
	practice: practiceSchema,
	adoption: adoptionSchema,
	story: storySchema,
	document: documentSchema,
	plan: planSchema,
} as const;

/** Schema of each file of `content/_shared/`. */
export const VOCABULARY_SCHEMAS = {
	fields: z.array(fieldSchema),
	movements: z.array(movementSchema),
	awards: z.array(awardSchema),
	places: z.array(provinceSchema),
	abbreviations: z.array(abbreviationSchema),
	synonyms: z.array(synonymSchema),
	needs: z.array(needSchema),
	blocks: z.array(blockSchema),
	columns: z.array(columnSchema),
	glossary: z.array(termSchema),
	site: siteSchema,
} as const satisfies Record<keyof Vocabularies, z.ZodType>;

/** The schema that decides about a file of this role; an entry that only says it was withdrawn has its own. */
export function schemaFor(role: FileRole, data: unknown): z.ZodType | undefined {
	if (role.kind === 'entry') return isTombstone(data) ? tombstoneSchema : ENTRY_SCHEMAS[role.entry];
	if (role.kind === 'agency') return agencySchema;
	if (role.kind === 'registration') return registrationSchema;
	if (role.kind === 'vocabulary') return VOCABULARY_SCHEMAS[role.name];
	return undefined;
}

function isTombstone(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'withdrawn' in data && !('title' in data);
}

/** Parses all files. Files of no known role are left to the check of file names. */
export function parseFiles(files: readonly RawFile[]): {
	input: LibraryInput;
	rejected: Rejected[];
} {
	const input: LibraryInput = {
		agencies: [],
		entries: [],
		registrations: [],
		vocabularies: emptyVocabularies(),
	};
	const rejected: Rejected[] = [];
	for (const { path, data } of files) {
		const role = roleOf(path);
		const schema = schemaFor(role, data);
		if (schema === undefined) continue;
		const result = schema.safeParse(data);
		if (result.success) place(input, role, path, result.data);
		else rejected.push({ path, role, data, issues: result.error.issues });
	}
	return { input, rejected };
}

function place(input: LibraryInput, role: FileRole, file: string, data: unknown): void {
	// The role chose the schema that made `data`, so each assertion below names what that schema returns.
	if (role.kind === 'entry') {
		const { entry: kind, agency, slug } = role;
		input.entries.push({ kind, agency, slug, file, data: data as ParsedEntry['data'] });
	} else if (role.kind === 'agency') {
		input.agencies.push({
			id: role.agency,
			file,
			data: data as LibraryInput['agencies'][number]['data'],
		});
	} else if (role.kind === 'registration') {
		input.registrations.push({
			agency: role.agency,
			file,
			data: data as LibraryInput['registrations'][number]['data'],
		});
	} else if (role.kind === 'vocabulary') {
		Object.assign(input.vocabularies, { [role.name]: data });
	}
}

function emptyVocabularies(): Vocabularies {
	return {
		fields: [],
		movements: [],
		awards: [],
		places: [],
		abbreviations: [],
		synonyms: [],
		needs: [],
		blocks: [],
		columns: [],
		glossary: [],
		// Stands in until `site.yaml` is read; the check reports a missing or broken one.
		site: {
			name: 'neu-guong',
			tagline: '',
			publisher: '',
			contact: { office: '' },
			licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
			peers: [],
			leads: { practices: [], exemplars: [], needs: [] },
		},
	};
}
