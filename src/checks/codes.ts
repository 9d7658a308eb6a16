/**
 * All codes of problems in content, in the order of the authors' guide. Codes are permanent: messages, notes and the
 * guide's addresses carry them. A new rule begins with its code here.
 */
import { ARTICLE_CODES } from './codes/articles.ts';
import type { CodeGuide } from './codes/code.ts';
import { FILE_CODES } from './codes/files.ts';
import { FRONT_MATTER_CODES } from './codes/front-matter.ts';
import { HONOUR_CODES } from './codes/honours.ts';
import { PEOPLE_CODES } from './codes/people.ts';
import { PROSE_CODES } from './codes/prose.ts';
import { REFERENCE_CODES } from './codes/references.ts';

export type { CodeGuide, Severity } from './codes/code.ts';

export const CODES = {
	...FRONT_MATTER_CODES,
	...FILE_CODES,
	...REFERENCE_CODES,
	...PEOPLE_CODES,
	...HONOUR_CODES,
	...PROSE_CODES,
	...ARTICLE_CODES,
} as const satisfies Record<string, CodeGuide>;

export type Code = keyof typeof CODES;

/** The codes in groups, each with its title, for the guide's contents. */
export const CODE_GROUPS: readonly { title: string; codes: readonly Code[] }[] = [
	{ title: 'Phần khai báo đầu tệp', codes: codesOf(FRONT_MATTER_CODES) },
	{ title: 'Tên tệp, thư mục, ảnh', codes: codesOf(FILE_CODES) },
	{ title: 'Nhắc tới mục khác', codes: codesOf(REFERENCE_CODES) },
	{ title: 'Con người và căn cứ đăng', codes: codesOf(PEOPLE_CODES) },
	{ title: 'Khen thưởng, kế hoạch, thời gian', codes: codesOf(HONOUR_CODES) },
	{ title: 'Câu chữ', codes: codesOf(PROSE_CODES) },
	{ title: 'Thân bài', codes: codesOf(ARTICLE_CODES) },
];

/** Keys of a table, typed as the table's own: it is a literal of this project, so it has no others. */
function codesOf<T extends Partial<Record<Code, CodeGuide>>>(table: T): Code[] {
	return Object.keys(table) as Code[];
}
