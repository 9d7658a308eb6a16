/** The comparison page: asks for the practices of its address and sets them side by side. */
import type { Comparable } from '../../domain/compare/comparable.ts';
import { FEWEST, MOST } from '../../domain/compare/compare.ts';
import { COMPARE } from '../../site/labels/compare.ts';
import { urls } from '../../site/urls.ts';
import { isKey, keepChoice, readChoice } from './choice.ts';
import { fetchPractice } from './fetch-practice.ts';

interface Parts {
	status: HTMLElement;
	guide: HTMLElement;
	shown: HTMLElement;
	table: HTMLElement;
	only: HTMLInputElement;
}

/** Wires the page that holds `[data-compare-page]`. */
export function wireComparePage(page: Document): void {
	const parts = partsOf(page);
	if (parts === undefined) return;
	parts.only.addEventListener('change', () => showDifferences(parts));
	page
		.querySelector('[data-compare-print]')
		?.addEventListener('click', () => page.defaultView?.print());
	void load(keysOf(page.location.search), parts);
}

/** Keys of the address, else what was chosen; each once, at most four. */
export function keysOf(search: string): string[] {
	const asked = (new URLSearchParams(search).get('m') ?? '').split(',').filter(isKey);
	const keys = asked.length > 0 ? asked : readChoice().map(({ key }) => key);
	return [...new Set(keys)].slice(0, MOST);
}

async function load(keys: readonly string[], parts: Parts): Promise<void> {
	if (keys.length > 0) parts.status.textContent = COMPARE.loading;
	const answers = await Promise.all(keys.map(fetchPractice));
	const missing = keys.filter((_, at) => answers[at] === undefined);
	await show(
		answers.filter((one) => one !== undefined),
		missing,
		parts,
	);
}

/** The table's code is asked for only when there is something to compare. */
async function show(
	practices: readonly Comparable[],
	missing: readonly string[],
	parts: Parts,
): Promise<void> {
	const { status, guide, shown, table } = parts;
	const enough = practices.length >= FEWEST;
	const said = enough
		? COMPARE.ready(practices.length)
		: practices.length === 0
			? COMPARE.empty
			: COMPARE.onlyOne;
	guide.hidden = enough;
	shown.hidden = !enough;
	table.replaceChildren(...(enough ? await tableOf(practices, parts) : []));
	table.dataset.columns = String(practices.length);
	showDifferences(parts);
	status.textContent = [...missing.map(COMPARE.missing), said].join(' ');
}

async function tableOf(practices: readonly Comparable[], parts: Parts): Promise<HTMLElement[]> {
	const { tableParts } = await import('./table.ts');
	return tableParts(practices, (key) => {
		const left = practices.filter((one) => one.key !== key);
		remember(left);
		void show(left, [], parts).then(() => parts.status.focus());
	});
}

/** Address and choice follow what stands on the page. */
function remember(practices: readonly Comparable[]): void {
	keepChoice(practices.map(({ key, name }) => ({ key, name })));
	history.replaceState(null, '', urls.compare(practices.map(({ key }) => key)));
}

function showDifferences({ table, only }: Parts): void {
	for (const group of table.querySelectorAll<HTMLElement>('.compare-group'))
		group.hidden = only.checked && group.classList.contains('compare-same');
}

function partsOf(page: Document): Parts | undefined {
	const root = page.querySelector('[data-compare-page]');
	const find = (name: string) => root?.querySelector<HTMLElement>(`[data-compare-${name}]`);
	const [status, guide, shown, table] = [
		find('status'),
		find('guide'),
		find('shown'),
		find('table'),
	];
	const only = root?.querySelector<HTMLInputElement>('[data-compare-only]');
	if (!status || !guide || !shown || !table || !only) return undefined;
	return { status, guide, shown, table, only };
}
