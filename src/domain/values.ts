/** The closed lists of the field: every id that an entry may use where the choice is not free. */

/** The six folders of an agency that hold entries. */
export const KINDS = ['exemplar', 'practice', 'adoption', 'story', 'document', 'plan'] as const;
export type Kind = (typeof KINDS)[number];

/** Folder of each kind below an agency's folder. */
export const KIND_FOLDERS = {
	exemplar: 'exemplars',
	practice: 'practices',
	adoption: 'adoptions',
	story: 'stories',
	document: 'documents',
	plan: 'plans',
} as const satisfies Record<Kind, string>;

/** Levels from the lowest to the highest. `district` ended on 2025-06-30. */
export const LEVELS = [
	'grassroots',
	'commune',
	'district',
	'department',
	'province',
	'ministry',
	'national',
] as const;
export type Level = (typeof LEVELS)[number];

/** The last day on which the district level existed (Resolution 203/2025/QH15). */
export const LAST_DISTRICT_DAY = '2025-06-30';

/** The day on which 63 provinces became 34 (Resolution 202/2025/QH15). */
export const MERGER_DAY = '2025-07-01';

export const SUBJECTS = [
	'individual',
	'collective',
	'household',
	'enterprise',
	'cooperative',
	'production-unit',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const ROLES = ['leader', 'staff', 'resident', 'armed-forces', 'worker'] as const;
export type Role = (typeof ROLES)[number];

export const SCOPES = ['comprehensive', 'aspect'] as const;
export type Scope = (typeof SCOPES)[number];

export const STAGES = [
	'discovered',
	'registered',
	'nurtured',
	'recognised',
	'honoured',
	'replicated',
	'stopped',
] as const;
export type Stage = (typeof STAGES)[number];

/** Evidence grades, weakest first. The first one has no filled square: nobody but the press vouches. */
export const EVIDENCE = [
	'press-reported',
	'self-reported',
	'agency-confirmed',
	'decision',
	'independent',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What the author says of an entry's life; how fresh that is follows from the last check. */
export const STATUSES = ['running', 'paused', 'stopped'] as const;
export type Status = (typeof STATUSES)[number];

/** Shown freshness. `unchecked`: nobody has ever checked; `check`: the last check is over 12 months old. */
export const FRESHNESS = ['running', 'check', 'unchecked', 'paused', 'stopped'] as const;
export type Freshness = (typeof FRESHNESS)[number];

export const QUALIFIERS = ['over', 'nearly', 'about', 'at-least', 'at-most', 'estimated'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Yearly ratings, lowest first. */
export const RATINGS = ['not-completed', 'completed', 'good', 'excellent'] as const;
export type Rating = (typeof RATINGS)[number];

/** Whose rating or award it is, when it is not the exemplar's own. */
export const HOLDERS = ['self', 'household', 'party-and-mass-organisations'] as const;
export type Holder = (typeof HOLDERS)[number];

export const OUTLET_LEVELS = ['commune', 'district', 'province', 'national'] as const;
export type OutletLevel = (typeof OUTLET_LEVELS)[number];

export const CONTRIBUTIONS = ['money', 'labour-days', 'land', 'goods', 'other'] as const;
export type ContributionKind = (typeof CONTRIBUTIONS)[number];

export const TRAITS = [
	'new-factor',
	'overcoming-hardship',
	'sudden-deed',
	'shining-example',
] as const;
export type Trait = (typeof TRAITS)[number];

/** Groups counted as balance statistics, only where the source states them and the basis allows it. */
export const GROUPS = ['direct-worker', 'small-collective', 'woman', 'ethnic-minority'] as const;
export type Group = (typeof GROUPS)[number];

export const STRENGTHS = ['economic-value', 'social-meaning', 'wide-spread'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const STATES = ['draft', 'in-review', 'published'] as const;
export type State = (typeof STATES)[number];

export const WITHDRAWAL_REASONS = [
	'person-request',
	'consent-ended',
	'title-revoked',
	'wrong-content',
	'agency-decision',
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

export const CONSENT_SCOPES = ['name', 'story', 'photo', 'voice', 'figures'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];
export const CHANNELS = ['web', 'broadcast', 'social', 'print', 'open-data'] as const;
export type Channel = (typeof CHANNELS)[number];

export const BLOCK_PARTS = ['core', 'adaptable'] as const;
export type BlockPart = (typeof BLOCK_PARTS)[number];

export const TERRAINS = [
	'delta',
	'midland',
	'mountain',
	'coast',
	'island',
	'urban',
	'border',
	'forest',
] as const;
export type Terrain = (typeof TERRAINS)[number];

export const ORGANISATIONS = [
	'commune',
	'village',
	'department',
	'school',
	'cooperative',
	'enterprise',
	'mass-organisation',
	'armed-forces',
	'community-group',
] as const;
export type Organisation = (typeof ORGANISATIONS)[number];

export const RESOURCES = [
	'money',
	'people',
	'labour-days',
	'land',
	'time',
	'equipment',
	'other',
] as const;
export type ResourceKind = (typeof RESOURCES)[number];

export const DOCUMENT_TYPES = [
	'plan',
	'directive',
	'resolution',
	'decision',
	'guidance',
	'official-letter',
	'law',
	'decree',
	'circular',
	'report',
	'other',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export const ROADMAP_STEPS = [
	'plan',
	'find',
	'register',
	'nurture',
	'spread',
	'check',
	'interim-review',
	'final-review',
	'conference',
	'report',
	'honour',
] as const;
export type RoadmapStepKind = (typeof ROADMAP_STEPS)[number];

export const AGENCY_ROLES = ['officer', 'editor', 'council', 'centre'] as const;
export type AgencyRole = (typeof AGENCY_ROLES)[number];

/** Rank of a level, 0 for the lowest; compare levels only through it. */
export function levelRank(level: Level): number {
	return LEVELS.indexOf(level);
}

/** Rank of an evidence grade, 0 for a press report. */
export function evidenceRank(grade: Evidence): number {
	return EVIDENCE.indexOf(grade);
}
