/** The comparison as a table: a group of rows for each topic, a column for each practice. */
import type { Comparable } from '../../domain/compare/comparable.ts';
import { compareTopics, type Verdict } from '../../domain/compare/compare.ts';
import { compareResults } from '../../domain/compare/results.ts';
import { COMPARE, TOPIC, VERDICT } from '../../site/labels/compare.ts';
import { SITE } from '../../site/labels/interface.ts';
import { sentence } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import { resultGrade, resultText, topicLines } from '../../site/words/compare.ts';

/** The table's caption, head and bodies; `remove` is asked for by the button of a column. */
export function tableParts(
	practices: readonly Comparable[],
	remove: (key: string) => void,
): HTMLElement[] {
	const topics = compareTopics(practices).flatMap(({ topic, verdict }) => {
		const lines = practices.map((practice) => topicLines(topic, practice));
		if (lines.every(({ length }) => length === 0)) return [];
		return [{ topic, body: group(TOPIC[topic], verdict, lines.map(linesCell)) }];
	});
	const first = topics.filter(({ topic }) => BEFORE_RESULTS.has(topic));
	const last = topics.filter(({ topic }) => !BEFORE_RESULTS.has(topic));
	return [
		made('caption', 'hidden', COMPARE.caption),
		headOf(practices, remove),
		...first.map(({ body }) => body),
		...resultGroups(practices),
		...last.map(({ body }) => body),
	];
}

const BEFORE_RESULTS: ReadonlySet<string> = new Set(['needs', 'problem', 'steps', 'core', 'cost']);

function resultGroups(practices: readonly Comparable[]): HTMLElement[] {
	const { shared, own } = compareResults(practices);
	const groups = shared.map(({ label, cells, verdict }) =>
		group(
			`${COMPARE.results}: ${label}`,
			verdict,
			cells.map((fact) =>
				linesCell(fact === undefined ? [] : [`${resultText(fact)} · ${resultGrade(fact)}`]),
			),
		),
	);
	if (own.every((facts) => facts.length === 0)) return groups;
	const cells = own.map((facts) =>
		linesCell(facts.map((fact) => `${resultText(fact)}: ${fact.label}`)),
	);
	return [
		...groups,
		group(shared.length === 0 ? COMPARE.results : COMPARE.ownResults, 'unknown', cells),
	];
}

function headOf(practices: readonly Comparable[], remove: (key: string) => void): HTMLElement {
	const head = document.createElement('thead');
	const row = document.createElement('tr');
	row.append(...practices.map((practice) => headCell(practice, remove)));
	head.append(row);
	return head;
}

function headCell(practice: Comparable, remove: (key: string) => void): HTMLElement {
	const { key, name, owner, where, sample } = practice;
	const cell = made('th', 'compare-name');
	cell.setAttribute('scope', 'col');
	const link = document.createElement('a');
	const [agency = '', slug = ''] = key.split('/');
	link.href = urls.entry('practice', agency, slug);
	link.textContent = name;
	const place = made('span', 'compare-where', [owner, where].filter(Boolean).join(' · '));
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'compare-remove screen-only';
	button.textContent = COMPARE.remove;
	button.setAttribute('aria-label', COMPARE.removeOf(name));
	button.addEventListener('click', () => remove(key));
	cell.append(link, place, ...(sample ? [made('span', 'compare-where', SITE.sampleWord)] : []));
	cell.append(button);
	return cell;
}

/** A topic: its name and verdict over all columns, then what each practice says. */
function group(name: string, verdict: Verdict, cells: readonly HTMLElement[]): HTMLElement {
	const body = made('tbody', `compare-group compare-${verdict}`);
	const title = document.createElement('tr');
	const heading = made('th', 'compare-topic', name);
	heading.setAttribute('scope', 'rowgroup');
	heading.setAttribute('colspan', String(cells.length));
	heading.append(' ', made('span', 'compare-verdict', VERDICT[verdict]));
	title.append(heading);
	const row = document.createElement('tr');
	row.append(...cells);
	body.append(title, row);
	return body;
}

function linesCell(lines: readonly string[]): HTMLElement {
	if (lines.length === 0) return made('td', 'compare-blank', COMPARE.unknown);
	const [only = '', ...more] = lines;
	if (more.length === 0) return made('td', '', sentence(only));
	const cell = document.createElement('td');
	const list = document.createElement('ul');
	list.append(...lines.map((line) => made('li', '', sentence(line))));
	cell.append(list);
	return cell;
}

function made(name: string, className: string, text = ''): HTMLElement {
	const element = document.createElement(name);
	if (className !== '') element.className = className;
	element.textContent = text;
	return element;
}
