/** Who is asked about a change to the content, in the words of a code host: made from the roles in `agency.yaml`. */
import type { Agency } from '../domain/schemas/agency.ts';

/** Where the code host looks for it, from the project's root. */
export const CODEOWNERS_FILE = '.github/CODEOWNERS';

const HEAD = [
	'# Ai được hỏi khi nội dung thay đổi. Tệp này do máy ghi từ mục roles trong agency.yaml của từng cơ quan;',
	'# muốn đổi thì sửa roles rồi chạy: npm run codeowners',
];

interface OwnedAgency {
	id: string;
	data: Pick<Agency, 'roles' | 'sample'>;
}

/** Pattern of everything that nobody else owns, and of the files of one agency. */
export const EVERYTHING = '*';
export const agencyPattern = (id: string): string => `/content/${id}/`;

/** The agency of a pattern; nothing for other patterns. */
export const agencyOf = (pattern: string): string | undefined =>
	/^\/content\/([^/]+)\/$/.exec(pattern)?.[1];

/**
 * Accounts by pattern: each agency's offices own its folder, the publisher's own the rest. Agencies without an account
 * have no line, and invented ones neither: their accounts could be somebody's.
 */
export function ownersOf(agencies: readonly OwnedAgency[], publisher: string): Map<string, string> {
	const owned = agencies
		.filter(({ data }) => !data.sample)
		.map(({ id, data }) => ({ id, accounts: accountsOf(data.roles) }))
		.filter(({ accounts }) => accounts !== '')
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const first = owned.filter(({ id }) => id === publisher);
	return new Map([
		...first.map(({ accounts }) => [EVERYTHING, accounts] as const),
		...owned.map(({ id, accounts }) => [agencyPattern(id), accounts] as const),
	]);
}

/** `@account`, `@group/office` or an e-mail address, each once. */
function accountsOf(roles: Agency['roles']): string {
	const accounts = roles.flatMap(({ account }) => account ?? []);
	const names = accounts.map((account) => (account.includes('@') ? account : `@${account}`));
	return [...new Set(names)].join(' ');
}

/** The file as it should be. */
export function codeownersText(agencies: readonly OwnedAgency[], publisher: string): string {
	const lines = [...ownersOf(agencies, publisher)].map(
		([pattern, accounts]) => `${pattern} ${accounts}`,
	);
	return [...HEAD, ...(lines.length > 0 ? ['', ...lines] : []), ''].join('\n');
}

/** Accounts by pattern as a file has them; comments and space between are nothing. */
export function readCodeowners(text: string): Map<string, string> {
	const lines = text.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
	return new Map(
		lines.filter(Boolean).map((line) => {
			const [pattern = '', ...accounts] = line.split(/\s+/);
			return [pattern, accounts.join(' ')] as const;
		}),
	);
}
