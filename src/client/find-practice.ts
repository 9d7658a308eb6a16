/**
 * The finder: reads the practices once, ranks them on this machine with every answer, and keeps the answers behind `#` of the
 * address. No answer is ever part of a request.
 */
import { ANSWERS, situationOf } from '../domain/fit/answers.ts';
import { decidingCriteria, type Fit, findFits } from '../domain/fit/rank.ts';
import type { FitEntryData, FitEntryView } from '../site/fit-views.ts';
import { CRITERION, FIT, VERDICT } from '../site/labels/fit.ts';
import { FRESHNESS } from '../site/labels/values.ts';
import { urls } from '../site/urls.ts';
import {
	copiesText,
	evidenceText,
	findingsText,
	nearestText,
	pointsText,
	reasonText,
} from '../site/words/fit.ts';

type Control = HTMLInputElement | HTMLSelectElement;
type EntryFit = Fit<FitEntryView>;

/** Results shown before a reader asks for more. */
const FIRST = 8;
/** Milliseconds without a key before the list is made anew. */
const PAUSE = 150;

const controlsOf = (root: Element): Control[] => [
	...root.querySelectorAll<Control>('input[name], select[name]'),
];
const isTick = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && control.type === 'checkbox';

function answersIn(root: Element): URLSearchParams {
	const answers = new URLSearchParams();
	for (const control of controlsOf(root)) {
		if (control.value.trim() === '' || (isTick(control) && !control.checked)) continue;
		answers.append(control.name, control.value.trim().normalize('NFC'));
	}
	return answers;
}

function fillIn(root: Element, answers: URLSearchParams): void {
	for (const control of controlsOf(root)) {
		if (isTick(control)) control.checked = answers.getAll(control.name).includes(control.value);
		else control.value = answers.get(control.name) ?? '';
	}
}

/** Starts the finder marked `[data-find]`, if the page has one. */
export async function startFinder(page: Document): Promise<void> {
	const root = page.querySelector<HTMLElement>('[data-find]');
	const status = root?.querySelector<HTMLElement>('[data-find-status]');
	const view = page.defaultView;
	if (!root || !status || !view) return;
	fillIn(root, new URLSearchParams(view.location.hash.slice(1)));
	const practices = await practicesOf(root.dataset.find ?? '');
	if (practices === undefined) {
		status.textContent = FIT.failed;
		return;
	}
	const show = () => {
		const answers = answersIn(root);
		const hash = answers.size === 0 ? view.location.pathname : `#${answers}`;
		view.history.replaceState(null, '', hash);
		showResults(root, status, practices, answers);
	};
	let timer = 0;
	root.addEventListener('input', () => {
		view.clearTimeout(timer);
		timer = view.setTimeout(show, PAUSE);
	});
	root.querySelector('[data-find-clear]')?.addEventListener('click', () => {
		fillIn(root, new URLSearchParams());
		show();
	});
	root.querySelector('[data-find-go]')?.addEventListener('click', () => {
		root.querySelector<HTMLElement>('[data-find-heading]')?.focus();
	});
	view.addEventListener('hashchange', () => {
		fillIn(root, new URLSearchParams(view.location.hash.slice(1)));
		show();
	});
	show();
}

async function practicesOf(address: string): Promise<FitEntryView[] | undefined> {
	try {
		const response = await fetch(address);
		if (!response.ok) return undefined;
		const practices: FitEntryData[] = await response.json();
		return practices.map((practice) => ({ ...practice, words: practice.words.split(' ') }));
	} catch {
		return undefined;
	}
}

function showResults(
	root: HTMLElement,
	status: HTMLElement,
	practices: readonly FitEntryView[],
	answers: URLSearchParams,
): void {
	const situation = situationOf(answers);
	const asked = situation.needs !== undefined || situation.words !== undefined;
	const real = findFits(
		practices.filter(({ sample }) => !sample),
		situation,
	);
	const invented = findFits(
		practices.filter(({ sample }) => sample),
		situation,
	);
	status.textContent = findingsText(real, asked);
	fillList(root, 'real', real.ranked);
	fillList(root, 'sample', invented.ranked);
	const samples = root.querySelector<HTMLElement>('[data-find-samples]');
	if (samples !== null) samples.hidden = invented.ranked.length === 0;
}

function fillList(root: HTMLElement, name: string, ranked: readonly EntryFit[]): void {
	const list = root.querySelector<HTMLElement>(`[data-find-list="${name}"]`);
	const more = root.querySelector<HTMLButtonElement>(`[data-find-more="${name}"]`);
	if (list === null) return;
	const rows = (from: number, to?: number) =>
		ranked.slice(from, to).flatMap((fit) => rowOf(root, fit, ranked) ?? []);
	list.replaceChildren(...rows(0, FIRST));
	if (more === null) return;
	more.hidden = ranked.length <= FIRST;
	more.onclick = () => {
		const rest = rows(FIRST);
		list.append(...rest);
		more.hidden = true;
		rest[0]?.querySelector('a')?.focus();
	};
}

function rowOf(root: HTMLElement, fit: EntryFit, ranked: readonly EntryFit[]): Element | undefined {
	const template = root.querySelector<HTMLTemplateElement>('template[data-find-row]');
	const row = template?.content.firstElementChild?.cloneNode(true);
	if (!(row instanceof HTMLElement)) return undefined;
	const { practice, reasons, verdict } = fit;
	const [agency = '', slug = ''] = practice.key.split('/');
	const say = (name: string, text: string) => {
		const place = row.querySelector<HTMLElement>(`[data-${name}]`);
		if (place !== null) place.textContent = text;
		place?.closest<HTMLElement>('[data-line]')?.toggleAttribute('hidden', text === '');
	};
	const link = (name: string, href: string) =>
		row.querySelector(`[data-${name}]`)?.setAttribute('href', href);
	row.dataset.verdict = verdict;
	say('words-of-verdict', VERDICT[verdict]);
	say('title', practice.title);
	link('title', urls.entry('practice', agency, slug));
	link('adopt', urls.adopt(agency, slug));
	say('where', [practice.where, FRESHNESS[practice.freshness]].join(' · '));
	say('deciding', decidingText(fit, ranked));
	const conditions = reasons.slice(1);
	for (const state of ['fits', 'differs', 'unknown'] as const) {
		const told = conditions.filter(({ status, why }) => status === state && why !== 'not-stated');
		lines(row, state, told.map(reasonText));
	}
	const silent = conditions.filter(({ why }) => why === 'not-stated');
	say(
		'silent',
		silent.map(({ criterion }) => CRITERION[criterion].toLocaleLowerCase('vi')).join(', '),
	);
	say('evidence', evidenceText(practice));
	say('copies', copiesText(practice));
	sayNearest(root, row, fit);
	say('points', pointsText(fit.points));
	lines(row, 'sum', sumOf(fit));
	return row;
}

function decidingText(fit: EntryFit, ranked: readonly EntryFit[]): string {
	return decidingCriteria(fit, ranked)
		.map((criterion) => CRITERION[criterion].toLocaleLowerCase('vi'))
		.join(', ');
}

/** Every point, with what it is for. */
function sumOf({ reasons, extra }: EntryFit): string[] {
	const more: [string, number][] = [
		[FIT.evidence, extra.evidence],
		[FIT.copies, extra.running],
		[FIT.nearest, extra.near],
	];
	return [
		...reasons.map((reason) => `${reasonText(reason)} (${pointsText(reason.points)})`),
		...more.map(([word, points]) => `${word} (${pointsText(points)})`),
	];
}

function lines(row: HTMLElement, name: string, texts: readonly string[]): void {
	const list = row.querySelector<HTMLElement>(`[data-${name}]`);
	list?.replaceChildren(
		...texts.map((text) => {
			const item = row.ownerDocument.createElement('li');
			item.textContent = text;
			return item;
		}),
	);
	list?.closest<HTMLElement>('[data-line]')?.toggleAttribute('hidden', texts.length === 0);
}

function sayNearest(root: HTMLElement, row: HTMLElement, { nearest }: EntryFit): void {
	const place = row.querySelector<HTMLElement>('[data-nearest]');
	place?.closest<HTMLElement>('[data-line]')?.toggleAttribute('hidden', nearest === undefined);
	if (place === null || nearest === undefined) return;
	const { key, province } = nearest.site;
	const option = root.querySelector(
		`select[name="${ANSWERS.province}"] > option[value="${province}"]`,
	);
	const text = nearestText(nearest, option?.textContent?.trim() ?? '');
	if (key === undefined) {
		place.textContent = text;
		return;
	}
	const [agency = '', slug = ''] = key.split('/');
	const anchor = row.ownerDocument.createElement('a');
	anchor.href = urls.entry('adoption', agency, slug);
	anchor.textContent = text;
	place.replaceChildren(anchor);
}
