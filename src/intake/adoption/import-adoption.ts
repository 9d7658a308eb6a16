/** The text of “Tôi đã làm theo” in, a draft adoption record out, with what is still open written above its fields. */
import type { Library } from '../../domain/library/library.ts';
import type { PracticeNode } from '../../domain/library/nodes.ts';
import { adoptionSchema } from '../../domain/schemas/adoption.ts';
import { TELL_ADOPTION_QUESTIONS } from '../../site/labels/tell-adoption.ts';
import { fold } from '../../text/fold.ts';
import { slugify } from '../../text/slug.ts';
import { type Data, inOrder, isData, valueAt, without } from '../word/data.ts';
import { entryText, type OpenPoint } from '../word/entry.ts';
import { draftAdoption } from './draft.ts';
import { readLetter } from './read-letter.ts';

export interface AdoptionImport {
	text: string;
	library: Library;
	today: string;
	/** Folder that records it; missing for that of the practice. */
	agency?: string;
	slug?: string;
}

export interface ImportedAdoption {
	/** Path below the content folder. */
	file: string;
	content: string;
	agency: string;
	practice: PracticeNode;
	open: OpenPoint[];
	/** Answers that did not become fields, in words. */
	unread: string[];
	guessed: string[];
}

export interface AdoptionProblem {
	message: string;
	advice: string;
}

/** Reads one letter. A problem is a letter that names no practice of this site, or nobody who copied it. */
export function importAdoption(
	request: AdoptionImport,
): ImportedAdoption | { problem: AdoptionProblem } {
	const { text, library, today } = request;
	const answers = readLetter(text, TELL_ADOPTION_QUESTIONS);
	const asked = answers.get('practice')?.join(' ') ?? '';
	const practice = practiceNamed(asked, library);
	if (practice === undefined) return { problem: unknownPractice(asked) };
	const name = answers.get('adopter')?.join(' ') ?? '';
	const slug = request.slug ?? slugify(name);
	if (slug === '') return { problem: NOBODY };
	const agency = request.agency ?? practice.agency.id;
	const file = `${agency}/adoptions/${slug}/index.mdx`;
	const other = library.adoptions.find(({ key }) => key === `${agency}/${slug}`);
	if (other !== undefined && other.file !== file) return { problem: taken(other.file) };
	const drafted = draftAdoption(answers, practice, { library, agency, today });
	const { data, open, refused } = checked(drafted.data);
	const unread = [...drafted.unread, ...refused];
	return {
		file,
		content: entryText({ data, open, refused: unread }, drafted.guessed, ''),
		...{ agency, practice, open, unread },
		guessed: drafted.guessed,
	};
}

const NOBODY: AdoptionProblem = {
	message: 'Phiếu không ghi nơi nào đã làm theo (dòng “Nơi làm theo:”).',
	advice: 'Hãy hỏi lại người gửi, ghi thêm dòng ấy vào phiếu, hoặc đặt tên thư mục bằng --slug.',
};

const taken = (file: string): AdoptionProblem => ({
	message: `Đã có bản ghi cùng tên thư mục: ${file}.`,
	advice:
		'Nếu là lần nhân rộng khác, hãy đặt tên khác bằng --slug; nếu là nơi ấy, hãy sửa tệp có sẵn.',
});

const unknownPractice = (asked: string): AdoptionProblem => ({
	message:
		asked === ''
			? 'Phiếu không ghi mô hình nào (dòng “Mô hình:”).'
			: `Trang này không có mô hình “${asked}”, hoặc có nhiều mô hình cùng tên.`,
	advice: 'Hãy ghi sau “Mô hình:” mã của mô hình, ví dụ “(don-vi-mau/hai-ho-mot-ho-u)”.',
});

/** The practice whose key stands in the answer, else the one that is called so. */
function practiceNamed(asked: string, { practices }: Library): PracticeNode | undefined {
	const keys: string[] = asked.match(/[a-z0-9-]+\/[a-z0-9-]+/g) ?? [];
	const keyed = practices.find(({ key }) => keys.includes(key));
	if (keyed !== undefined) return keyed;
	const said = fold(asked).trim();
	const called = practices.filter(({ data }) =>
		[data.name, data.title, ...data.aliases].some((name) => fold(name) === said),
	);
	return called.length === 1 ? called[0] : undefined;
}

const KEYS = Object.keys(adoptionSchema.shape);

/** Rounds of taking out what the schema refuses: a value may hide another fault. */
const MOST_ROUNDS = 20;

function checked(given: Data): { data: Data; open: OpenPoint[]; refused: string[] } {
	const refused: string[] = [];
	let data = given;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const wrong = issuesOf(data).find(({ path }) => valueAt(data, path) !== undefined);
		if (wrong === undefined) break;
		const shown = JSON.stringify(valueAt(data, wrong.path));
		refused.push(`${wrong.path.join('.')}: ${wrong.message} Đã ghi: ${shown}.`);
		data = without(data, wrong.path);
	}
	const open = issuesOf(data).map(({ path }) => openPoint(path.join('.'), String(path[0])));
	return {
		data: inOrder(data, KEYS),
		open: [...new Map(open.map((one) => [one.key, one])).values()],
		refused,
	};
}

function issuesOf(data: Data): { path: (string | number)[]; message: string }[] {
	const issues = adoptionSchema.safeParse(data).error?.issues ?? [];
	return issues.map(({ path, message }) => ({
		path: path.map((step) => (typeof step === 'number' ? step : String(step))),
		message,
	}));
}

function openPoint(key: string, root: string): OpenPoint {
	const shape: Record<string, { meta(): object | undefined } | undefined> = adoptionSchema.shape;
	const meta = shape[root]?.meta();
	const words = isData(meta) ? meta : {};
	return { key, label: String(words.title ?? root), hint: String(words.description ?? '') };
}
