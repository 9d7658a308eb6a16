/** What an author is asked at the terminal: the few single fields that an entry cannot do without. */
import type { OpenPoint } from './entry.ts';
import { type FormField, formOf, type WordKind } from './form.ts';
import { type ReadValue, readValue } from './read-value.ts';
import type { SharedLists } from './shared-names.ts';

export interface Question {
	/** Key under which the answer is handed in: `place.province`. */
	key: string;
	label: string;
	hint: string;
	/** Words to choose from, when the list is closed. */
	choices: readonly string[];
}

/** A basis is a paper or a source; it is filled in with that at hand, not from memory. */
const NOT_ASKED = /^(?:basis|photos|sources|facts)\b/;

/** Questions for the open points that one line can answer. */
export function questionsFor(open: readonly OpenPoint[], kind: WordKind): Question[] {
	return open.flatMap(({ key }) => {
		const field = NOT_ASKED.test(key) ? undefined : fieldAt(kind, key);
		if (field === undefined) return [];
		const { label, hint, choices } = field;
		return [{ key: field.path.join('.'), label, hint, choices: choices.map((one) => one.label) }];
	});
}

/** The field of a key, or the first that a group needs. */
export function fieldAt(kind: WordKind, key: string): FormField | undefined {
	const { fields } = formOf(kind);
	const within = fields.filter(({ path }) => `${path.join('.')}.`.startsWith(`${key}.`));
	return within.find(({ required }) => required) ?? within[0];
}

/** The value an answer stands for, or a complaint; `undefined` for an empty answer or an unknown key. */
export function readAnswer(
	kind: WordKind,
	key: string,
	answer: string,
	lists: SharedLists,
): ReadValue | undefined {
	const field = fieldAt(kind, key);
	return field && readValue(field, field.path, answer.split('\n'), lists);
}
