/** What a Word document says: data from its front or its form, and the blocks of the article, tidied. */
import { findHeadings, joinCaptions, levelHeadings, tidyBlocks } from './blocks.ts';
import { cleanText, countUnreadable } from './clean-text.ts';
import type { Data } from './data.ts';
import { takeNotes } from './footnotes.ts';
import type { WordKind } from './form.ts';
import { guess } from './guess.ts';
import type { WordProblem } from './open-docx.ts';
import type { ReadWord } from './read-docx.ts';
import { readForm } from './read-form.ts';
import type { FontReport } from './run-fonts.ts';
import type { SharedLists } from './shared-names.ts';
import { type Element, mapText, textOf } from './tree.ts';

export interface Article {
	data: Data;
	blocks: Element[];
	/** Footnotes by label, tidied. */
	notes: ReadonlyMap<string, Element>;
	isTemplate: boolean;
	/** What was guessed or changed, a sentence each. */
	guessed: string[];
	/** What was filled in and could not be used. */
	refused: string[];
	/** What could not be taken along. */
	lost: string[];
}

/** Reads a document's tree. The template is recognised by its table. */
export function readArticle(
	word: ReadWord,
	kind: WordKind,
	lists: SharedLists,
): Article | { problem: WordProblem } {
	const unreadable = countUnreadable(word.tree.children.map(textOf).join(''));
	const { children, notes } = takeNotes(word.tree);
	const clean = mapText(children, cleanText);
	const form = readForm(clean, kind, lists);
	if (form !== undefined && 'problem' in form) return form;
	const dropped: string[] = [];
	const front =
		form === undefined
			? guess(tidyBlocks(clean, dropped), kind, lists)
			: { data: form.data, blocks: tidyBlocks(form.article, dropped), notes: [] };
	const { blocks, found } = findHeadings(front.blocks);
	const tidyNotes = [...notes].map(([label, note]): [string, Element] => {
		const words = tidyBlocks(mapText(note.children, cleanText), dropped);
		return [label, { ...note, children: words }];
	});
	return {
		data: front.data,
		blocks: joinCaptions(levelHeadings(blocks)),
		notes: new Map(tidyNotes),
		isTemplate: form !== undefined,
		guessed: [
			...front.notes,
			...found.map((line) => `Tiêu đề mục từ dòng in đậm: “${line}”.`),
			...fontNotes(word.fonts),
		],
		refused: form?.refused ?? [],
		lost: [...word.lost, ...lostSigns(unreadable), ...dropped.map(lostAddress)],
	};
}

function fontNotes({ fonts, guessed }: FontReport): string[] {
	const named =
		fonts.length === 0 ? [] : [`Chữ phông cũ (${fonts.join(', ')}) đã chuyển sang Unicode.`];
	const name = guessed === 'vni' ? 'VNI' : 'TCVN3 (.VnTime)';
	return guessed === undefined
		? named
		: [...named, `Có chữ giống phông cũ ${name}, đã chuyển sang Unicode; hãy đọc lại bài.`];
}

function lostSigns(count: number): string[] {
	return count === 0
		? []
		: [`${count} ký tự của phông riêng không đọc được, đã thay bằng dấu “?”.`];
}

const lostAddress = (address: string): string =>
	`Đường dẫn “${address}” không mở được trên mạng; đã giữ chữ, bỏ đường dẫn.`;
