/** One entry of each kind, with its full front matter, from invented words. */
import { stringify } from 'yaml';
import { body, type Chance, headline, sentence } from './words.ts';

/** Ids of the shared lists that entries point at. */
export interface Vocabularies {
	fields: readonly string[];
	movements: readonly string[];
	needs: readonly string[];
	blocks: readonly string[];
	awards: readonly string[];
	/** Provinces of today. */
	places: readonly string[];
}

export interface GeneratedFile {
	/** Below the content folder. */
	path: string;
	text: string;
}

export const ENTRIES_OF_AN_AGENCY = 100;

const LEVELS = ['grassroots', 'commune', 'department', 'province'] as const;
const GRADES = [
	'press-reported',
	'self-reported',
	'agency-confirmed',
	'decision',
	'independent',
] as const;
const UNITS = ['hộ', 'người', 'ha', 'tấn', 'buổi', 'km'];
const SUBJECTS = ['collective', 'cooperative', 'enterprise', 'production-unit'] as const;
const FACTS = ['so-ho', 'so-buoi', 'dien-tich', 'san-luong'];

/** Folder of the agency that an entry's number falls to. */
export const agencyOf = (number: number) =>
	`don-vi-${Math.floor(number / ENTRIES_OF_AN_AGENCY) + 1}`;
const slugOf = (number: number) => `viec-tot-${number}`;

function file(path: string, frontMatter: object, text: string): GeneratedFile {
	return { path, text: `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${text}` };
}

/** What every kind of entry has. */
function common(number: number, from: Chance, known: Vocabularies) {
	const day = `${2024 + from.below(3)}-0${1 + from.below(9)}-1${from.below(10)}`;
	return {
		title: headline(from, number),
		summary: `${sentence(from)} ${sentence(from)}`.slice(0, 318),
		place: { province: from.pick(known.places), commune: `xã Mẫu ${1 + from.below(40)}` },
		facts: FACTS.map((id) => ({
			id,
			label: `ghi trong sổ ${from.pick(['chung', 'của tổ', 'cuối mùa', 'buổi họp'])}`,
			value: 2 + from.below(4000),
			unit: from.pick(UNITS),
			period: String(2020 + from.below(6)),
			evidence: from.pick(GRADES),
			sources: [1],
		})),
		sources: [
			{
				id: 1,
				title: `Báo cáo số ${number + 1}`,
				publisher: `Đơn vị ${1 + from.below(90)}`,
				kind: 'agency-report',
				date: day,
			},
			{
				id: 2,
				title: `Bài ghi ở cơ sở ${number + 1}`,
				publisher: 'Báo Mẫu',
				kind: 'press',
				url: `https://bao-mau.example/bai-${number}`,
			},
		],
		publishedOn: day,
	};
}

const topics = (from: Chance, { fields, movements }: Vocabularies) => ({
	fields: [...new Set([from.pick(fields), from.pick(fields)])],
	movements: [from.pick(movements)],
});

const checked = (from: Chance) => ({
	status: 'running',
	lastChecked: { on: `2026-0${1 + from.below(9)}-05`, by: 'Cán bộ văn hóa xã' },
});

const basis = { kind: 'public-record', sources: [1, 2] };

/** A practice before this number, of the same agency. */
function practiceBefore(number: number): string {
	const [first, second] = [number - (number % 10) + 1, number - (number % 10) + 6];
	return slugOf(number % 10 > 6 ? second : first);
}

export function exemplar(number: number, from: Chance, known: Vocabularies): GeneratedFile {
	const shared = common(number, from, known);
	const stages = ['discovered', 'registered', 'nurtured', 'recognised'].map((stage, at) => ({
		stage,
		date: String(2020 + at),
		actor: `Đơn vị ${1 + from.below(90)}`,
		note: sentence(from),
	}));
	const data = {
		...shared,
		...topics(from, known),
		...checked(from),
		name: shared.title,
		subject: from.pick(SUBJECTS),
		why: sentence(from),
		period: { from: '2020' },
		stages,
		recognitions: [
			{
				level: from.pick(LEVELS),
				date: '2024',
				issuer: `Đơn vị ${1 + from.below(90)}`,
				decision: `${number + 1}/QĐ-MAU`,
			},
		],
		ratings: [2023, 2024, 2025].map((year) => ({ year, rating: 'excellent' })),
		awards: [
			{
				award: from.pick(known.awards),
				issuer: 'UBND xã Mẫu',
				date: '2025',
				decision: `${number + 2}/QĐ-MAU`,
			},
		],
		difficulties: [sentence(from)],
		...(number % 10 > 1 && { practices: [practiceBefore(number)] }),
		basis,
	};
	return file(`${agencyOf(number)}/exemplars/${slugOf(number)}/index.mdx`, data, body(from, FACTS));
}

export function practice(number: number, from: Chance, known: Vocabularies): GeneratedFile {
	const shared = common(number, from, known);
	const step = (at: number) => ({
		title: `Bước ${at}`,
		text: sentence(from),
		who: 'Tổ tự quản',
		time: `${1 + from.below(9)} ngày`,
	});
	const data = {
		...shared,
		...topics(from, known),
		...checked(from),
		name: shared.title,
		owner: { name: `Đơn vị ${1 + from.below(90)}` },
		needs: [from.pick(known.needs)],
		problem: { text: sentence(from) },
		steps: [1, 2, 3, 4].map(step),
		core: [sentence(from).slice(0, 198)],
		adaptable: [sentence(from).slice(0, 198)],
		blocks: [{ block: from.pick(known.blocks), part: 'core' }],
		cost: {
			per: 'một tổ',
			rows: [
				{ item: 'Sổ, bút', amount: 120 },
				{ item: 'Công trực', amount: 2400 },
			],
		},
		difficulties: [sentence(from)],
		lessons: [sentence(from)],
		basis,
	};
	return file(`${agencyOf(number)}/practices/${slugOf(number)}/index.mdx`, data, body(from, FACTS));
}

export function adoption(number: number, from: Chance, known: Vocabularies): GeneratedFile {
	const data = {
		...common(number, from, known),
		...checked(from),
		practice: practiceBefore(number),
		scope: 'named',
		adopter: { name: `Xã Mẫu ${1 + from.below(400)}` },
		since: String(2021 + from.below(5)),
		kept: [sentence(from).slice(0, 198)],
		changed: [{ what: sentence(from), why: sentence(from) }],
		evidence: from.pick(GRADES),
	};
	return file(`${agencyOf(number)}/adoptions/${slugOf(number)}.mdx`, data, body(from, FACTS));
}

export function story(number: number, from: Chance, known: Vocabularies): GeneratedFile {
	const shared = common(number, from, known);
	const data = {
		...shared,
		...topics(from, known),
		date: shared.publishedOn,
		author: 'Cộng tác viên',
		practices: [practiceBefore(number)],
		basis,
	};
	const year = shared.publishedOn.slice(0, 4);
	return file(
		`${agencyOf(number)}/stories/${year}/${slugOf(number)}/index.mdx`,
		data,
		body(from, FACTS),
	);
}
