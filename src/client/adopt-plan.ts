/**
 * The plan page: counts the answers of the readiness check, keeps days and amounts in step with what is typed, prints, and
 * makes the Word file. All it needs came with the page; nothing is sent or stored.
 */
import type { PlanSourceView } from '../site/fit-views.ts';
import { ADOPT } from '../site/labels/adopt.ts';
import { type PlanAnswers, planBlocks, planCost, planDays } from '../site/words/adopt.ts';

const inputs = (root: Element, name: string): HTMLInputElement[] => [
	...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];
const typedIn = (root: Element, name: string): string =>
	(inputs(root, name)[0]?.value ?? '').normalize('NFC').trim();

function answersIn(root: Element, { questions }: PlanSourceView): PlanAnswers {
	const units = Number(typedIn(root, 'so-lan'));
	const chosen = (at: number) =>
		inputs(root, `tu-kiem-${at + 1}`).find(({ checked }) => checked)?.value;
	return {
		unit: typedIn(root, 'noi'),
		lead: typedIn(root, 'nguoi'),
		start: typedIn(root, 'ngay'),
		units: Number.isFinite(units) && units > 0 ? units : 1,
		ready: questions.map((_, at) => {
			const answer = chosen(at);
			return answer === 'yes' || answer === 'no' ? answer : 'open';
		}),
		who: [...root.querySelectorAll<HTMLInputElement>('[data-plan=who]')].map(({ value }) =>
			value.normalize('NFC').trim(),
		),
	};
}

function fill(root: Element, name: string, texts: readonly string[]): void {
	root.querySelectorAll(`[data-plan="${name}"]`).forEach((place, at) => {
		place.textContent = texts[at] ?? '';
	});
}

function update(root: Element, source: PlanSourceView): void {
	const answers = answersIn(root, source);
	const count = (answer: string) => answers.ready.filter((one) => one === answer).length;
	fill(root, 'tally', [ADOPT.tally(count('yes'), count('no'), count('open'))]);
	fill(root, 'days', planDays(source, answers.start));
	if (source.cost === undefined) return;
	const { amounts, total } = planCost(source.cost, answers.units);
	fill(root, 'amount', amounts);
	fill(root, 'total', [total]);
}

function download(page: Document, file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = page.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has to have read the file before its address is given up.
	page.defaultView?.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function showButton(root: Element, name: string, act: () => unknown): void {
	const button = root.querySelector<HTMLElement>(`[data-plan="${name}"]`);
	if (button === null) return;
	button.hidden = false;
	button.addEventListener('click', act);
}

/** Wires the plan marked `[data-adopt]`, if the page has one. */
export function wirePlan(page: Document): void {
	const root = page.querySelector('[data-adopt]');
	const data = page.getElementById('ke-hoach-du-lieu')?.textContent;
	if (!root || !data) return;
	const source: PlanSourceView = JSON.parse(data);
	const show = () => update(root, source);
	root.addEventListener('input', show);
	// A browser may have kept the answers of a page that was left.
	page.defaultView?.addEventListener('pageshow', show);
	show();
	showButton(root, 'print', () => page.defaultView?.print());
	// Asked for at once and not at the click: by then the network may be gone.
	const word = import('./word-file.ts');
	showButton(root, 'word', async () => {
		const { WORD_TYPE, wordFile } = await word;
		const bytes = wordFile(planBlocks(source, answersIn(root, source)));
		download(page, new Blob([bytes], { type: WORD_TYPE }), source.file);
		fill(root, 'made', [ADOPT.made]);
	});
}
