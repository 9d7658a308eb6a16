/** Gathers what the readers of the several kinds of files find. */
import type { AttachmentContent, Passage } from '../../domain/attachment.ts';

export function emptyContent(): AttachmentContent {
	return { passages: [], people: [], comments: 0, changes: 0, hidden: [], unread: [] };
}

/** Adds a passage, when it says anything. */
export function addPassage(content: AttachmentContent, where: string, text: string): void {
	const trimmed = text.normalize('NFC').trim();
	if (trimmed !== '') content.passages.push({ where, text: trimmed } satisfies Passage);
}

/** Adds a name once, under the first thing it was noted as. */
export function addPerson(content: AttachmentContent, what: string, name: string): void {
	const trimmed = name.normalize('NFC').replace(/\s+/g, ' ').trim();
	if (trimmed === '' || content.people.some((one) => one.name === trimmed)) return;
	content.people.push({ what, name: trimmed });
}
