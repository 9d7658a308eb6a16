/** Mobile numbers, identity numbers and personal mailboxes: never published, whoever's they are. */
import type { Code } from '../codes.ts';
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';
import { CITIZEN_NUMBER, IDENTITY_CARD, MOBILE, PERSONAL_MAIL } from '../words/personal-data.ts';

interface Pattern {
	code: Code;
	pattern: RegExp;
	message: string;
	advice: string;
}

const PATTERNS: readonly Pattern[] = [
	{
		code: 'so-dinh-danh',
		pattern: CITIZEN_NUMBER,
		message: 'Dòng này có số giống số căn cước.',
		advice: 'Hãy xóa số này; số căn cước không bao giờ được đăng.',
	},
	{
		code: 'so-dinh-danh',
		pattern: IDENTITY_CARD,
		message: 'Dòng này có số căn cước hoặc chứng minh nhân dân.',
		advice: 'Hãy xóa số này; số căn cước không bao giờ được đăng.',
	},
	{
		code: 'so-dien-thoai-rieng',
		pattern: MOBILE,
		message: 'Dòng này có số điện thoại di động.',
		advice: 'Hãy thay bằng số máy bàn của cơ quan, hoặc ghi tên bộ phận để người đọc hỏi.',
	},
	{
		code: 'thu-rieng',
		pattern: PERSONAL_MAIL,
		message: 'Dòng này có hộp thư cá nhân.',
		advice: 'Hãy thay bằng hộp thư công vụ của cơ quan, hoặc bỏ đi.',
	},
];

const WEB_ADDRESS = /https?:\/\/[^\s"'<>)\]]+/g;

export const personalData: CheckRule = ({ asked }) =>
	asked.flatMap(({ path, text }) => {
		if (text === undefined) return [];
		return text
			.normalize('NFC')
			.split(/\r\n?|\n/)
			.flatMap((written, index) => {
				const line = written.replace(WEB_ADDRESS, ' ');
				if (!/\d{3}|@/.test(line)) return [];
				const told = new Set<Code>();
				return PATTERNS.flatMap(({ code, pattern, message, advice }) => {
					const found = told.has(code) ? undefined : line.match(pattern)?.[0];
					if (found === undefined) return [];
					told.add(code);
					const at = { file: path, line: index + 1 };
					return [problemAt(code, at, { message, found: veiled(found), advice })];
				});
			});
	});

/** Enough to find it in the line, not enough to use it from a log. */
function veiled(found: string): string {
	const at = found.indexOf('@');
	if (at > 0) return `${found.slice(0, Math.min(2, at))}…${found.slice(at)}`;
	const start = found.search(/\d/);
	const number = found.slice(start);
	return `${number.slice(0, 4)}…${number.slice(-2)}`;
}
