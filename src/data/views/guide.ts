/** Views of the authors' guide: tables of fields of every file, in the order in which writers meet them. */
import type { z } from 'zod';
import { adoptionSchema } from '../../domain/schemas/adoption.ts';
import { agencySchema } from '../../domain/schemas/agency.ts';
import { documentSchema } from '../../domain/schemas/document.ts';
import {
	checkedSchema,
	contactSchema,
	factSchema,
	sourceSchema,
	stoppedSchema,
} from '../../domain/schemas/evidence.ts';
import { exemplarSchema, unitSchema } from '../../domain/schemas/exemplar.ts';
import { period } from '../../domain/schemas/fields.ts';
import { heldAwardSchema, stageSchema } from '../../domain/schemas/honours.ts';
import { placeSchema } from '../../domain/schemas/place.ts';
import { planSchema } from '../../domain/schemas/plan.ts';
import { practiceSchema } from '../../domain/schemas/practice.ts';
import {
	attachmentSchema,
	basisSchema,
	photoSchema,
	publishing,
} from '../../domain/schemas/publishing.ts';
import { registrationSchema } from '../../domain/schemas/registration.ts';
import { storySchema } from '../../domain/schemas/story.ts';
import type { GuideTableView } from '../../site/guide-views.ts';
import { FILE_KINDS, OTHER_FILES, PARTS } from '../../site/labels/guide.ts';
import { urls } from '../../site/urls.ts';
import type { LinkView } from '../../site/views.ts';
import { guideFields, partFields, partKey, type SharedParts } from './guide-fields.ts';

type PartName = keyof typeof PARTS;
type FileName = keyof typeof FILES;

const FILE_WORDS = { ...FILE_KINDS, ...OTHER_FILES } as const;

const FILES = {
	exemplar: exemplarSchema,
	practice: practiceSchema,
	adoption: adoptionSchema,
	story: storySchema,
	document: documentSchema,
	plan: planSchema,
	agency: agencySchema,
	registration: registrationSchema,
} as const satisfies Record<keyof typeof FILE_WORDS, z.ZodType>;

const PART_SCHEMAS: Readonly<Partial<Record<PartName, z.ZodType>>> = {
	place: placeSchema,
	source: sourceSchema,
	fact: factSchema,
	basis: basisSchema,
	photo: photoSchema,
	attachment: attachmentSchema,
	unit: unitSchema,
	stage: stageSchema,
	award: heldAwardSchema,
	checked: checkedSchema,
	stopped: stoppedSchema,
	contact: contactSchema,
	period: period(),
};

const partId = (name: string): string => `phan-${name}`;

const partLink = (name: PartName): LinkView => ({
	text: PARTS[name].title,
	href: urls.guideFields(partId(name)),
});

/** The parts as links, found by their schema. */
function sharedParts(): SharedParts {
	return new Map(
		PART_NAMES.flatMap((name) => {
			const schema = PART_SCHEMAS[name];
			return schema === undefined ? [] : [[partKey(schema), partLink(name)] as const];
		}),
	);
}

const FILE_NAMES = Object.keys(FILES).filter(isFileName);
const PART_NAMES = Object.keys(PARTS).filter(isPartName);

function isFileName(name: string): name is FileName {
	return name in FILES;
}

function isPartName(name: string): name is PartName {
	return name in PARTS;
}

/** One table for each kind of file. Fields of publication have their own table. */
export function guideKinds(): GuideTableView[] {
	const shared = sharedParts();
	return FILE_NAMES.map((name) => {
		const fields = guideFields(FILES[name], name, shared);
		const own = fields.filter(({ key }) => !(key in publishing));
		return {
			id: name,
			...FILE_WORDS[name],
			fields: own,
			...(own.length < fields.length && { more: partLink('publishing') }),
		};
	});
}

/** One table for each part that several files share. */
export function guideParts(): GuideTableView[] {
	const shared = sharedParts();
	return PART_NAMES.map((name) => {
		const schema = PART_SCHEMAS[name];
		const id = partId(name);
		return {
			id,
			...PARTS[name],
			fields: schema === undefined ? publishingFields(id, shared) : partFields(schema, id, shared),
		};
	});
}

/** Fields that any entry may have, from the kind that has all of them. */
const publishingFields = (id: string, shared: SharedParts) =>
	guideFields(storySchema, id, shared).filter(({ key }) => key in publishing);
