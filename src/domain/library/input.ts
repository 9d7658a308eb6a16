/** What the Library is built from: parsed files, with the path each came from. */
import type { Adoption } from '../schemas/adoption.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Document } from '../schemas/document.ts';
import type { Exemplar } from '../schemas/exemplar.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Practice } from '../schemas/practice.ts';
import type { Tombstone } from '../schemas/publishing.ts';
import type { Registration } from '../schemas/registration.ts';
import type {
	Abbreviation,
	Award,
	Block,
	Column,
	Field,
	Movement,
	Need,
	Province,
	SiteSettings,
	Synonym,
	Term,
} from '../schemas/shared.ts';
import type { Story } from '../schemas/story.ts';

/** The data of each kind of entry. */
export interface DataOf {
	exemplar: Exemplar;
	practice: Practice;
	adoption: Adoption;
	story: Story;
	document: Document;
	plan: Plan;
}

/** One parsed entry file. `data` is a tombstone where the file holds nothing but the withdrawal. */
export interface ParsedEntry<K extends keyof DataOf = keyof DataOf> {
	kind: K;
	/** First segment of the path below `content/`. */
	agency: string;
	slug: string;
	/** Path of the file as authors know it, from `content/`. */
	file: string;
	data: DataOf[K] | Tombstone;
}

export interface ParsedAgency {
	id: string;
	file: string;
	data: Agency;
}

export interface ParsedRegistration {
	agency: string;
	file: string;
	data: Registration;
}

export interface Vocabularies {
	fields: Field[];
	movements: Movement[];
	awards: Award[];
	places: Province[];
	abbreviations: Abbreviation[];
	synonyms: Synonym[];
	needs: Need[];
	blocks: Block[];
	columns: Column[];
	glossary: Term[];
	site: SiteSettings;
}

export interface LibraryInput {
	agencies: ParsedAgency[];
	entries: ParsedEntry[];
	registrations: ParsedRegistration[];
	vocabularies: Vocabularies;
}

export interface LibraryOptions {
	/** Build day, `YYYY-MM-DD`. */
	today: string;
	/** With drafts and entries that wait for their day: for previews and checks. */
	drafts?: boolean;
	/** Without sample agencies. */
	withoutSample?: boolean;
}
