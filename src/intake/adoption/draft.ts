/** An adoption record from the answers of its adopter: what they said, at the grade of their own word, and no more. */
import type { Library } from '../../domain/library/library.ts';
import type { AdoptionNode, PracticeNode } from '../../domain/library/nodes.ts';
import { TELL_ADOPTION, TOLD_STATE } from '../../site/labels/tell-adoption.ts';
import { fold } from '../../text/fold.ts';
import type { Data } from '../word/data.ts';
import { guessPlace } from '../word/guess-place.ts';
import { readDate } from '../word/read-date.ts';
import type { LetterAnswers } from './read-letter.ts';
import { readResult } from './read-result.ts';

export interface Drafted {
	/** Fields of the record as far as the answers go. */
	data: Data;
	/** Answers that could not become a field, in words for who completes the record. */
	unread: string[];
	/** What was understood from words rather than said, to be looked at again. */
	guessed: string[];
}

/** @param today day on which the letter is written down. */
export function draftAdoption(
	answers: LetterAnswers,
	practice: PracticeNode,
	{ library, agency, today }: { library: Library; agency: string; today: string },
): Drafted {
	const one = (id: string) => answers.get(id)?.join(' ');
	const lines = (id: string) => [...(answers.get(id) ?? [])];
	const name = one('adopter');
	const place = guessPlace(one('place') ?? '', library.vocabularies);
	const since = readDate(one('since') ?? '');
	const teacher = teacherOf(one('teacher'), practice);
	const results = lines('outcome').map((line) => ({
		line,
		fact: readResult(line, practice.data.facts),
	}));
	const unreadResults = results.flatMap(({ line, fact }) => (fact === undefined ? [line] : []));
	const said = {
		...(name !== undefined && { title: titleOf(name, practice), adopter: { name } }),
		...summaryOf(lines('kept'), lines('changed')),
		practice: practice.agency.id === agency ? practice.slug : practice.key,
		...(teacher && { from: teacher.agency.id === agency ? teacher.slug : teacher.key }),
		scope: 'named',
		...(place && { place }),
		...(since !== undefined && { since }),
		kept: lines('kept'),
		changed: lines('changed').map(changeOf),
		facts: results.flatMap(({ fact }) => fact ?? []),
		difficulties: lines('difficulties'),
		...(one('advice') !== undefined && { advice: one('advice') }),
		evidence: 'self-reported',
		...contactOf(one('office')),
		...stateOf(one('state'), one('stopped')),
		sources: [
			{
				id: 1,
				title: `Phiếu “${TELL_ADOPTION.nav}”`,
				publisher: name ?? '',
				kind: 'interview',
				date: today,
			},
		],
		state: 'draft',
	};
	return {
		data: withoutEmpty(said),
		unread: [
			...(place === undefined ? unreadOf('place', one('place')) : []),
			...(since === undefined ? unreadOf('since', one('since')) : []),
			...(teacher === undefined && !isOrigin(one('teacher'), practice)
				? unreadOf('from', one('teacher'))
				: []),
			...unreadResults.map((line) => `facts: “${line}”`),
		],
		guessed: guesses({ place, facts: results.length - unreadResults.length, teacher }),
	};
}

const unreadOf = (key: string, answer: string | undefined): string[] =>
	answer === undefined ? [] : [`${key}: “${answer}”`];

function guesses(made: {
	place: Data | undefined;
	facts: number;
	teacher: AdoptionNode | undefined;
}): string[] {
	return [
		...(made.place === undefined ? [] : ['Địa phương (place): đọc từ câu trả lời “Ở đâu”.']),
		...(made.facts === 0 ? [] : ['Kết quả (facts): số, đơn vị, thời điểm tách từ từng dòng.']),
		...(made.teacher === undefined
			? []
			: ['Học từ (from): nơi làm theo có tên giống câu trả lời.']),
	];
}

const titleOf = (adopter: string, { data }: PracticeNode): string =>
	`${adopter} làm theo “${data.name}”`;

function summaryOf(kept: readonly string[], changed: readonly string[]): Data {
	const parts = [
		kept.length === 0 ? '' : `Giữ: ${kept.join('; ')}.`,
		changed.length === 0 ? '' : `Đổi: ${changed.join('; ')}.`,
	].filter((part) => part !== '');
	return parts.length === 0 ? {} : { summary: parts.join(' ').replaceAll('..', '.') };
}

/** “Ba hộ một hố, vì đất lẫn đá” → what and why. */
function changeOf(line: string): Data {
	const [, what = line, why] = /^(.+?)[,;:]?\s+vì\s+(.+?)\.?$/iu.exec(line) ?? [];
	return why === undefined ? { what } : { what, why };
}

function stateOf(state: string | undefined, why: string | undefined): Data {
	const said = fold(state ?? '');
	if (said === fold(TOLD_STATE.stopped))
		return { status: 'stopped', ...(why !== undefined && { stopped: { why } }) };
	if (said === fold(TOLD_STATE.paused)) return { status: 'paused' };
	return said === '' ? {} : { status: 'running' };
}

/** The office, and its mailbox where the answer holds one. */
function contactOf(answer: string | undefined): Data {
	if (answer === undefined) return {};
	const [email] = /[^\s,;<>()]+@[^\s,;<>()]+\.[a-z]+/i.exec(answer) ?? [];
	const office = (email === undefined ? answer : answer.replace(email, ''))
		.replace(/[\s,;:<>()]+$/u, '')
		.trim();
	return office === '' ? {} : { contact: { office, ...(email !== undefined && { email }) } };
}

/** The copy that was learned from, when the answer names its place. */
function teacherOf(answer: string | undefined, practice: PracticeNode): AdoptionNode | undefined {
	const said = fold(answer ?? '');
	const named = practice.adoptions.filter(({ data }) => said.includes(fold(data.adopter.name)));
	return named.length === 1 ? named[0] : undefined;
}

function isOrigin(answer: string | undefined, { data }: PracticeNode): boolean {
	const said = fold(answer ?? '');
	return said === '' || said.includes('noi goc') || said.includes(fold(data.owner.name));
}

/** Without lists that hold nothing: the schema fills them in. */
function withoutEmpty(data: Data): Data {
	return Object.fromEntries(
		Object.entries(data).filter(([, value]) => !Array.isArray(value) || value.length > 0),
	);
}
