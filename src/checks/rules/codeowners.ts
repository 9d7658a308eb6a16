/** The list of who is asked about changes, where a site has one, says what the agencies' roles say. */
import {
	agencyOf,
	CODEOWNERS_FILE,
	EVERYTHING,
	ownersOf,
	readCodeowners,
} from '../../site/codeowners.ts';
import type { CheckContext, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';

const SITE = '_shared/site.yaml';

export const codeowners: CheckRule = (context) => {
	if (context.codeowners === undefined) return [];
	const { agencies, vocabularies } = context.input;
	const right = ownersOf(agencies, vocabularies.site.publisher);
	const written = readCodeowners(context.codeowners);
	const patterns = [...new Set([...right.keys(), ...written.keys()])];
	return patterns.flatMap((pattern) => {
		const [should, is] = [right.get(pattern), written.get(pattern)];
		return should === is ? [] : differs(pattern, should, is, context);
	});
};

function differs(
	pattern: string,
	should: string | undefined,
	is: string | undefined,
	{ file, input, rejected }: CheckContext,
): Problem[] {
	const agency = agencyOf(pattern);
	// What a refused file says of its roles is not known.
	if (rejected.some(({ role }) => role.kind === 'agency' && role.agency === agency)) return [];
	const known = input.agencies.find(({ id }) => id === agency);
	const path = known?.file ?? SITE;
	const place = {
		file: path,
		line: file(path)?.lineOf([known === undefined ? 'publisher' : 'roles']),
	};
	const whose = agency === undefined ? ofPattern(pattern) : `thư mục content/${agency}/`;
	const message =
		should === undefined
			? `${CODEOWNERS_FILE} giao ${whose} cho ${is ?? 'không ai'}, mà không vai nào ghi như vậy.`
			: `${CODEOWNERS_FILE} phải giao ${whose} cho ${should}.`;
	return [
		problemAt('vai-chua-khop', place, {
			message,
			found: `${pattern} ${is ?? ''}`,
			advice: 'Hãy chạy: npm run codeowners, rồi lưu tệp vừa ghi; hoặc sửa lại roles cho đúng.',
		}),
	];
}

const ofPattern = (pattern: string): string =>
	pattern === EVERYTHING ? 'mọi tệp khác' : `“${pattern}”`;
