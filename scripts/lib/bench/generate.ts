/** A content tree of any size for measuring builds: real vocabularies, invented agencies and entries, full front matter. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import {
	adoption,
	agencyOf,
	ENTRIES_OF_AN_AGENCY,
	exemplar,
	type GeneratedFile,
	practice,
	story,
	type Vocabularies,
} from './entries.ts';
import { chance, sentence } from './words.ts';

/** Kinds of every ten entries. Practices come second and seventh: `practiceBefore` counts on it. */
const MIX = [
	'exemplar',
	'practice',
	'adoption',
	'exemplar',
	'story',
	'exemplar',
	'practice',
	'adoption',
	'exemplar',
	'story',
] as const;

/** Files of `count` entries spread over agencies of a hundred, always the same for the same count. */
export function* generateContent(count: number, known: Vocabularies): Generator<GeneratedFile> {
	for (let number = 0; number < count; number++) {
		if (number % ENTRIES_OF_AN_AGENCY === 0) yield agency(number, known);
		const from = chance(number);
		const kind = MIX[number % MIX.length] ?? 'exemplar';
		yield { exemplar, practice, adoption, story }[kind](number, from, known);
	}
}

/** Writes a content folder with the vocabularies of `shared` and `count` generated entries. */
export async function writeContent(folder: string, shared: string, count: number): Promise<void> {
	const known = await readVocabularies(shared);
	await mkdir(join(folder, '_shared'), { recursive: true });
	for (const name of await readdir(shared)) {
		const text = await readFile(join(shared, name), 'utf8');
		await writeFile(
			join(folder, '_shared', name),
			name === 'site.yaml' ? withoutLeads(text) : text,
		);
	}
	for (const { path, text } of generateContent(count, known)) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}

async function readVocabularies(shared: string): Promise<Vocabularies> {
	const ids = async (name: string) => {
		const rows = parse(await readFile(join(shared, `${name}.yaml`), 'utf8'));
		return z
			.array(z.object({ id: z.string() }))
			.parse(rows)
			.map(({ id }) => id);
	};
	const [fields = [], movements = [], needs = [], blocks = [], awards = [], places = []] =
		await Promise.all(['fields', 'movements', 'needs', 'blocks', 'awards', 'places'].map(ids));
	return { fields, movements, needs, blocks, awards, places };
}

/** The front page chooses by itself: what the real one names is not in this tree. */
function withoutLeads(text: string): string {
	const { leads: _, ...site } = z.looseObject({}).parse(parse(text));
	return stringify({ ...site, publisher: agencyOf(0) });
}

function agency(number: number, { places }: Vocabularies): GeneratedFile {
	const id = agencyOf(number);
	const name = `Đơn vị ${id.slice('don-vi-'.length)}`;
	const from = chance(-1 - number);
	const data = {
		name,
		shortName: name,
		level: 'department',
		kind: 'other',
		place: { province: from.pick(places) },
		contact: { office: `Văn phòng ${name}` },
		about: `${sentence(from)} ${sentence(from)}`,
	};
	return { path: `${id}/agency.yaml`, text: stringify(data) };
}
