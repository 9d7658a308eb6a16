/**
 * `npm run new -- <kind> --agency <id>`: writes a new file of the content with every field explained. In a terminal it
 * asks a few questions; each can also be answered by an option (`--title "…"`), and without a terminal nothing is asked
 * and what is unknown stays open. Exit code 0 done, 1 could not be written, 2 wrong use.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { personNames } from '../src/checks/person-names.ts';
import { choicesFrom } from '../src/intake/skeleton/choices.ts';
import type { Fields } from '../src/intake/skeleton/lines.ts';
import {
	type Choices,
	promptOf,
	QUESTIONS,
	type Question,
	SKELETON_KINDS,
	type SkeletonKind,
	understand,
	withValue,
} from '../src/intake/skeleton/questions.ts';
import { makeSkeleton } from '../src/intake/skeleton/skeleton.ts';
import { KIND_WORDS, WORDS } from '../src/intake/skeleton/words.ts';
import { today } from '../src/integrations/check-folder.ts';
import { contentFolder, readContentFiles } from '../src/integrations/content-files.ts';
import { nearest } from '../src/text/nearest.ts';
import { isSlug, slugify } from '../src/text/slug.ts';
import { whyNotWritten, writeFiles } from './lib/write-files.ts';
import { stopUnread, WrongUse } from './lib/wrong-use.ts';

const folder = contentFolder();

/** The author left in the middle: Ctrl+C, or the end of input. */
class Stopped extends Error {}

try {
	await run();
} catch (error) {
	if (!(error instanceof WrongUse || error instanceof Stopped)) throw error;
	console.error(error.message);
	process.exitCode = error instanceof WrongUse ? 2 : 1;
}

async function run(): Promise<void> {
	const { kind, options } = argumentsOf(process.argv.slice(2));
	if (!existsSync(folder)) throw new WrongUse(WORDS.noContent(folder));
	const terminal = process.stdin.isTTY && process.stdout.isTTY;
	const lines = terminal
		? createInterface({ input: process.stdin, output: process.stdout })
		: undefined;
	try {
		await make(kind, options, lines);
	} finally {
		lines?.close();
	}
}

type Options = Readonly<Record<string, string | undefined>>;

async function make(kind: SkeletonKind, options: Options, lines?: Interface): Promise<void> {
	const files = await readContentFiles(folder).catch(stopUnread);
	const agencies = files.flatMap(({ path }) => /^([^/]+)\/agency\.yaml$/.exec(path)?.[1] ?? []);
	const choices = choicesFrom(files, options.agency);
	const values = await answersOf(kind, options, choices, lines);
	const agency =
		kind === 'agency'
			? newAgency(options.agency ?? '', values)
			: await knownAgency(options.agency, agencies, lines);
	if (kind === 'registration' && (values.plan === undefined || values.year === undefined))
		throw new WrongUse(WORDS.registrationNeeds);
	if (options.slug !== undefined && !isSlug(options.slug))
		throw new WrongUse(WORDS.wrongSlug(options.slug, slugify(options.slug)));
	const skeleton = makeSkeleton({
		...{ kind, agency, values, choices, today: today(), namesIn: personNames },
		...(options.slug !== undefined && { slug: options.slug }),
		taken: (path) => existsSync(join(folder, path)),
	});
	await write(skeleton, agency);
}

async function write(
	{ files, report }: ReturnType<typeof makeSkeleton>,
	agency: string,
): Promise<void> {
	const path = join(folder, report.path);
	try {
		// Checked apart from the writing: even a file with the same words is somebody's.
		const taken = existsSync(path);
		const { kept } = taken ? { kept: [path] } : await writeFiles(folder, files);
		if (kept.length > 0) {
			console.error(WORDS.exists(path));
			process.exitCode = 1;
		} else console.log(WORDS.done(path, report, agency));
	} catch (error) {
		console.error(whyNotWritten(error));
		process.exitCode = 1;
	}
}

function argumentsOf(args: string[]): { kind: SkeletonKind; options: Options } {
	const names = [
		...new Set(
			Object.values(QUESTIONS)
				.flat()
				.map(({ option }) => option),
		),
	];
	const known = ['agency', 'slug', ...names];
	const { values, positionals, tokens } = parseArgs({
		args,
		options: Object.fromEntries(known.map((name) => [name, { type: 'string' } as const])),
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const [word, ...more] = positionals;
	const kind = SKELETON_KINDS.find((one) => one === word);
	if (kind === undefined) throw new WrongUse(WORDS.whichKind(word, word && nearestKind(word)));
	const allowed = ['agency', 'slug', ...QUESTIONS[kind].map(({ option }) => option)];
	for (const token of tokens)
		if (token.kind === 'option' && !allowed.includes(token.name))
			throw new WrongUse(WORDS.unknownOption(token.name, nearest(token.name, allowed), allowed));
	if (more.length > 0) throw new WrongUse(WORDS.tooMuch(more.join(' ')));
	const given = Object.entries(values).map(([name, value]) => {
		if (typeof value !== 'string' || value.trim() === '')
			throw new WrongUse(WORDS.emptyOption(name));
		return [name, value] as const;
	});
	return { kind, options: Object.fromEntries(given) };
}

function nearestKind(word: string): SkeletonKind | undefined {
	const meant = nearest(word, [...SKELETON_KINDS, ...Object.values(KIND_WORDS)]);
	return SKELETON_KINDS.find((kind) => kind === meant || KIND_WORDS[kind] === meant);
}

/** Answers from options; what they leave open is asked in a terminal. An empty line leaves a question open. */
async function answersOf(
	kind: SkeletonKind,
	options: Options,
	choices: Choices,
	lines?: Interface,
): Promise<Fields> {
	let values: Fields = {};
	for (const question of QUESTIONS[kind]) {
		const typed = options[question.option];
		if (typed === undefined && question.asked?.(values) === false) continue;
		const value =
			typed === undefined
				? lines && (await ask(kind, question, choices, lines))
				: givenValue(kind, question, typed, choices);
		if (value !== undefined) values = withValue(values, question.path, value);
	}
	return values;
}

function givenValue(
	kind: SkeletonKind,
	question: Question,
	typed: string,
	choices: Choices,
): unknown {
	const understood = understand(kind, question, typed, choices);
	if ('problem' in understood)
		throw new WrongUse(WORDS.wrongOption(question.option, understood.problem));
	return understood.value;
}

async function ask(
	kind: SkeletonKind,
	question: Question,
	choices: Choices,
	lines: Interface,
): Promise<unknown> {
	const { text, offers } = promptOf(kind, question, choices);
	console.log(`\n${text}`);
	for (const [index, { value, words }] of offers.entries())
		console.log(`  ${index + 1}. ${value}${words === '' ? '' : ` (${words})`}`);
	for (;;) {
		const typed = await answered(lines, offers.length > 0 ? WORDS.askNumber : WORDS.ask);
		if (typed.trim() === '') return undefined;
		const understood = understand(kind, question, typed, choices);
		if ('value' in understood) return understood.value;
		console.log(understood.problem);
	}
}

/** The line typed after a prompt. @throws Stopped when there will be none. */
function answered(lines: Interface, prompt: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const stop = () => reject(new Stopped(WORDS.stopped));
		lines.once('close', stop);
		lines.question(prompt).then((typed) => {
			lines.off('close', stop);
			resolve(typed);
		}, reject);
	});
}

function newAgency(wanted: string, { name }: Fields): string {
	const id = wanted === '' && typeof name === 'string' ? slugify(name) : wanted;
	if (id === '') throw new WrongUse(WORDS.agencyNeeds);
	if (!isSlug(id)) throw new WrongUse(WORDS.wrongAgencyId(id, slugify(id)));
	return id;
}

async function knownAgency(
	wanted: string | undefined,
	agencies: readonly string[],
	lines?: Interface,
): Promise<string> {
	const id = wanted ?? (lines && (await answered(lines, WORDS.askAgency(agencies))))?.trim();
	if (id === undefined || id === '') throw new WrongUse(WORDS.whichAgency(agencies));
	if (agencies.includes(id)) return id;
	throw new WrongUse(WORDS.unknownAgency(id, nearest(id, agencies)));
}
