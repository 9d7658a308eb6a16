/** All rules, in the order in which an author would want to hear of them. */
import type { CheckRule } from './context.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { adoptions } from './rules/adoptions.ts';
import { approvals } from './rules/approvals.ts';
import { articlePictures } from './rules/article-pictures.ts';
import { articleProblems } from './rules/article-problems.ts';
import { attachments } from './rules/attachments.ts';
import { basis } from './rules/basis.ts';
import { bodyLinks } from './rules/body-links.ts';
import { codeowners } from './rules/codeowners.ts';
import { consent } from './rules/consent.ts';
import { criteriaSets } from './rules/criteria-sets.ts';
import { cycles } from './rules/cycles.ts';
import { danglingReferences } from './rules/dangling-references.ts';
import { dates } from './rules/dates.ts';
import { decisions } from './rules/decisions.ts';
import { districtLevel } from './rules/district-level.ts';
import { dottedNumbers } from './rules/dotted-numbers.ts';
import { duplicates } from './rules/duplicates.ts';
import { entryFiles } from './rules/entry-files.ts';
import { leaders } from './rules/leaders.ts';
import { namesInAddresses } from './rules/names-in-addresses.ts';
import { namesOfFiles } from './rules/names-of-files.ts';
import { ownFacts } from './rules/own-facts.ts';
import { ownSources } from './rules/own-sources.ts';
import { personalData } from './rules/personal-data.ts';
import { pictureSizes } from './rules/picture-sizes.ts';
import { pictureTraces } from './rules/picture-traces.ts';
import { placesOfFiles } from './rules/places-of-files.ts';
import { planCriteria } from './rules/plan-criteria.ts';
import { planYears } from './rules/plan-years.ts';
import { privateLife } from './rules/private-life.ts';
import { repeatedIds } from './rules/repeated-ids.ts';
import { rootlessNumbers } from './rules/rootless-numbers.ts';
import { schemaIssues } from './rules/schema-issues.ts';
import { sentences } from './rules/sentences.ts';
import { sharedListReferences } from './rules/shared-list-references.ts';
import { slogans } from './rules/slogans.ts';
import { stale } from './rules/stale.ts';
import { unfitText } from './rules/unfit-text.ts';
import { unreadableYaml } from './rules/unreadable-yaml.ts';
import { withdrawn } from './rules/withdrawn.ts';
import { writtenForm } from './rules/written-form.ts';

export const RULES: readonly CheckRule[] = [
	placesOfFiles,
	namesOfFiles,
	unfitText,
	unreadableYaml,
	schemaIssues,
	dottedNumbers,
	writtenForm,
	repeatedIds,
	danglingReferences,
	sharedListReferences,
	ownSources,
	ownFacts,
	articleProblems,
	bodyLinks,
	entryFiles,
	pictureSizes,
	pictureTraces,
	attachments,
	personalData,
	namesInAddresses,
	basis,
	consent,
	articlePictures,
	privateLife,
	withdrawn,
	decisions,
	leaders,
	districtLevel,
	planCriteria,
	criteriaSets,
	planYears,
	approvals,
	codeowners,
	adoptions,
	cycles,
	duplicates,
	dates,
	stale,
	rootlessNumbers,
	abbreviations,
	slogans,
	sentences,
];
