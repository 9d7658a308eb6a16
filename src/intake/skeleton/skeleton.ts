/** A new file of the content with everything its author needs to fill it in: `npm run new`. */
import { registrationName } from '../../domain/library/paths.ts';
import { KIND_FOLDERS } from '../../domain/values.ts';
import { slugify } from '../../text/slug.ts';
import { type Fields, type KnownIds, skeletonLines } from './lines.ts';
import { type Choices, SKELETON_SCHEMAS, type SkeletonKind, schemaOf } from './questions.ts';

export interface SkeletonRequest {
	kind: SkeletonKind;
	/** Folder of the agency; of a new agency the folder to make. */
	agency: string;
	/** Answers so far, as the file has them. */
	values: Fields;
	/** Today, `YYYY-MM-DD`. */
	today: string;
	choices?: Choices;
	/** Address of the entry; made from its title when missing. */
	slug?: string;
	/** Names of people in a text: an address outlives a withdrawal and must not hold them. */
	namesIn?: (text: string) => readonly string[];
	/** Whether there is a file at a path below the content folder. */
	taken?: (path: string) => boolean;
}

export interface SkeletonReport {
	/** Below the content folder. */
	path: string;
	/** Required fields that are still open, “Tóm tắt (summary)”, in the order of the file. */
	open: string[];
	/** Whether it begins as a draft. */
	draft: boolean;
	/** Whether its address is a stand-in, since it has no title yet. */
	unnamed: boolean;
}

export interface Skeleton {
	files: { path: string; content: string }[];
	report: SkeletonReport;
}

/** Begins the address of an entry that has no title yet. */
const STAND_IN = 'ban-nhap-';

const HEAD = [
	'## Dòng bắt đầu bằng ## là lời giải thích. Dòng bắt đầu bằng # là trường không bắt buộc:',
	'## cần dùng thì bỏ một dấu # ở dòng ấy và các dòng con. Điền xong có thể xóa mọi lời giải thích.',
];
const BODY = [
	'## Thân bài viết ở dưới dòng --- thứ hai: đoạn văn thường, đề mục bắt đầu bằng “## ”.',
	'## Mọi con số trong bài phải có ở mục facts.',
];

/** The file of a new entry, agency or table of registrations; an entry begins as a draft. */
export function makeSkeleton(request: SkeletonRequest): Skeleton {
	const { kind, values, choices } = request;
	const schema = schemaOf(kind);
	const draft = 'state' in (schema.properties ?? {});
	const whole: Fields = {
		...(kind === 'story' && { date: request.today }),
		...values,
		...(draft && { state: 'draft' }),
	};
	const yaml = [...HEAD, ...skeletonLines(schema, whole, idsOf(choices))];
	const path = pathOf(request, whole);
	const lines = path.endsWith('.mdx') ? ['---', ...yaml, '', ...BODY, '---', ''] : [...yaml, ''];
	const content = lines.join('\n').normalize('NFC');
	const unnamed = path.includes(`/${STAND_IN}`);
	return {
		files: [{ path, content }],
		report: { path, open: openFields(kind, whole), draft, unnamed },
	};
}

function idsOf(choices: Choices = {}): KnownIds {
	const values = (list: Choices[keyof Choices]) => (list ?? []).map(({ value }) => value);
	return { fields: values(choices.field), needs: values(choices.need) };
}

/** Required fields that the schema misses, each with its title. */
function openFields(kind: SkeletonKind, values: Fields): string[] {
	const { properties = {} } = schemaOf(kind);
	const issues = SKELETON_SCHEMAS[kind].safeParse(values).error?.issues ?? [];
	const keys = new Set(issues.map(({ path }) => String(path[0])));
	return Object.entries(properties).flatMap(([key, field]) => {
		if (!keys.has(key)) return [];
		const title = typeof field === 'object' ? field.title : undefined;
		return [title === undefined ? key : `${title} (${key})`];
	});
}

/** Path of the file below the content folder. */
function pathOf(request: SkeletonRequest, values: Fields): string {
	const { kind, agency } = request;
	if (kind === 'agency') return `${agency}/agency.yaml`;
	if (kind === 'registration')
		return `${agency}/registrations/${registrationName(String(values.plan), String(values.year))}.yaml`;
	const folder = `${agency}/${KIND_FOLDERS[kind]}`;
	const inside = kind === 'story' ? `${folder}/${String(values.date).slice(0, 4)}` : folder;
	const fileOf = (slug: string) =>
		kind === 'plan'
			? `${inside}/${slug}.yaml`
			: kind === 'adoption' || kind === 'document'
				? `${inside}/${slug}.mdx`
				: `${inside}/${slug}/index.mdx`;
	const named = request.slug ?? slugOf(values, request.namesIn);
	return named === '' ? freeDraft(fileOf, request) : fileOf(named);
}

/** The title as an address, without the names of people; '' when nothing is left. */
export function slugOf(
	{ title, name }: Fields,
	namesIn: (text: string) => readonly string[] = () => [],
): string {
	if (typeof title !== 'string') return '';
	const people = [title, ...(typeof name === 'string' ? [name] : [])].flatMap(namesIn);
	return slugify(people.reduce((text, person) => text.replace(called(person), ' '), title));
}

/** A name with the word before it that people say with names. */
function called(person: string): RegExp {
	const name = person.replace(/[^\p{L}\p{N}\s]/gu, '.');
	return new RegExp(`(?:(?:ông|bà|anh|chị|em|cháu|cô|chú|bác|cụ|thầy)\\s+)?${name}`, 'giu');
}

/** An entry without a title yet: the first free name of this day. */
function freeDraft(fileOf: (slug: string) => string, { today, taken }: SkeletonRequest): string {
	for (let number = 1; ; number++) {
		const file = fileOf(`${STAND_IN}${today}${number === 1 ? '' : `-${number}`}`);
		if (taken?.(file) !== true) return file;
	}
}
