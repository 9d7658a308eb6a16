/** The whole result outside the page: on paper, and as a file for a spreadsheet. */
import { slugify } from '../../text/slug.ts';
import { csvOf } from './csv.ts';
import { emptyPaper, fillPaper, type PaperList } from './paper.ts';
import { element, part } from './parts.ts';

/** Milliseconds after which a browser has surely begun to save a file. */
const SAVED = 10_000;

/** Wires the buttons in `root`. `list` gives the result that is shown, or `undefined` when there is none. */
export function offerOutputs(
	root: HTMLElement,
	list: () => Omit<PaperList, 'address' | 'day'> | undefined,
): void {
	const paper = part(root, '[data-search-paper]');
	const prepare = () => {
		const shown = list();
		if (shown === undefined) return;
		const day = new Date().toLocaleDateString('vi-VN');
		fillPaper(paper, { ...shown, address: location.href, day });
		root.dataset.paper = '';
		paper.hidden = false;
	};
	addEventListener('beforeprint', prepare);
	addEventListener('afterprint', () => {
		emptyPaper(paper);
		delete root.dataset.paper;
		paper.hidden = true;
	});
	part(root, '[data-search-print]').addEventListener('click', () => print());
	part(root, '[data-search-csv]').addEventListener('click', () => {
		const shown = list();
		if (shown === undefined) return;
		const name = ['tim-kiem', slugify(shown.state.query)].filter(Boolean).join('-');
		save(csvOf(shown.results, location.href), `${name}.csv`);
	});
}

function save(text: string, name: string): void {
	const link = element('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), SAVED);
}
