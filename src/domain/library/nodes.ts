/** The Library's nodes: entries with every reference resolved, both ends of each link. */
import type { Agency } from '../schemas/agency.ts';
import type { Registration } from '../schemas/registration.ts';
import type { Award, Block, Column, Field, Movement, Need, Province } from '../schemas/shared.ts';
import type { Freshness, WithdrawalReason } from '../values.ts';
import type { DataOf } from './input.ts';

/** What all entries have. */
export interface EntryNode<K extends keyof DataOf> {
	kind: K;
	/** `agency/slug`, unique in its kind. */
	key: string;
	agency: AgencyNode;
	slug: string;
	file: string;
	data: DataOf[K];
	/** Entry of a sample agency: shown, marked, and never counted with the library. */
	sample: boolean;
	/** Not public yet; only in libraries built with drafts. */
	draft: boolean;
	fields: Field[];
	movements: Movement[];
	/** Today's provinces of the entry, the first one is the main. */
	provinces: Province[];
	/** Years the entry belongs to, ascending. */
	years: number[];
	/** Best day for “newest first”: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when unknown. */
	date: string;
}

export interface ExemplarNode extends EntryNode<'exemplar'> {
	freshness: Freshness;
	practices: PracticeNode[];
	stories: StoryNode[];
	plans: PlanNode[];
	/** The exemplary collective this person leads, where it has an entry. */
	leads?: ExemplarNode;
	unit?: ExemplarNode;
	/** People whose unit or led collective this is. */
	members: ExemplarNode[];
	awards: { held: DataOf['exemplar']['awards'][number]; award?: Award }[];
}

export interface PracticeNode extends EntryNode<'practice'> {
	freshness: Freshness;
	exemplars: ExemplarNode[];
	adoptions: AdoptionNode[];
	stories: StoryNode[];
	plans: PlanNode[];
	needs: Need[];
	blocks: { block: Block; part: 'core' | 'adaptable'; note?: string | undefined }[];
	awards: { held: DataOf['practice']['awards'][number]; award?: Award }[];
}

export interface AdoptionNode extends EntryNode<'adoption'> {
	freshness: Freshness;
	practice: PracticeNode;
	/** The copy this one learned from. */
	from?: AdoptionNode;
	/** Copies that learned from this one. */
	taught: AdoptionNode[];
	blocksKept: Block[];
	adopterAgency?: AgencyNode;
}

export interface StoryNode extends EntryNode<'story'> {
	exemplars: ExemplarNode[];
	practices: PracticeNode[];
	columns: Column[];
}

export interface DocumentNode extends EntryNode<'document'> {
	issuer?: AgencyNode;
	parent?: DocumentNode;
	children: DocumentNode[];
	replaces: DocumentNode[];
	replacedBy?: DocumentNode;
	/** Documents that name this one as a legal base. */
	citedBy: DocumentNode[];
	bases: { text: string; document?: DocumentNode }[];
	plans: PlanNode[];
}

export interface PlanNode extends EntryNode<'plan'> {
	document?: DocumentNode;
	parent?: PlanNode;
	children: PlanNode[];
	exemplars: ExemplarNode[];
	practices: PracticeNode[];
	registrations: Registration[];
}

export interface AgencyNode {
	id: string;
	file: string;
	data: Agency;
	sample: boolean;
	provinces: Province[];
	exemplars: ExemplarNode[];
	practices: PracticeNode[];
	adoptions: AdoptionNode[];
	stories: StoryNode[];
	documents: DocumentNode[];
	plans: PlanNode[];
	/** Copies this agency made of others' practices, wherever they are recorded. */
	copied: AdoptionNode[];
	/** Documents this agency issued, wherever they are recorded. */
	issued: DocumentNode[];
	predecessors: AgencyNode[];
	successor?: AgencyNode;
}

/** A withdrawn entry: where it stood and why it went, nothing else. */
export interface TombstoneNode {
	kind: keyof DataOf;
	agency: AgencyNode;
	slug: string;
	file: string;
	on: string;
	reason: WithdrawalReason;
}

export interface NodeOf {
	exemplar: ExemplarNode;
	practice: PracticeNode;
	adoption: AdoptionNode;
	story: StoryNode;
	document: DocumentNode;
	plan: PlanNode;
}
export type AnyNode = NodeOf[keyof NodeOf];
