/** Mobile numbers, identity numbers and personal mailboxes: never published, whoever's they are. */
import type { Code } from '../codes.ts';
import type { CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { CITIZEN_NUMBER, IDENTITY_CARD, MOBILE, PERSONAL_MAIL } from '../words/personal-data.ts';

interface Pattern {
	code: Code;
	pattern: RegExp;
	/** What was found, after “có”. */
	what: string;
	advice: string;
}

const PATTERNS: readonly Pattern[] = [
	{
		code: 'so-dinh-danh',
		pattern: CITIZEN_NUMBER,
		what: 'số giống số căn cước',
		advice: 'Hãy xóa số này; số căn cước không bao giờ được đăng.',
	},
	{
		code: 'so-dinh-danh',
		pattern: IDENTITY_CARD,
		what: 'số căn cước hoặc chứng minh nhân dân',
		advice: 'Hãy xóa số này; số căn cước không bao giờ được đăng.',
	},
	{
		code: 'so-dien-thoai-rieng',
		pattern: MOBILE,
		what: 'số điện thoại di động',
		advice: 'Hãy thay bằng số máy bàn của cơ quan, hoặc ghi tên bộ phận để người đọc hỏi.',
	},
	{
		code: 'thu-rieng',
		pattern: PERSONAL_MAIL,
		what: 'hộp thư cá nhân',
		advice: 'Hãy thay bằng hộp thư công vụ của cơ quan, hoặc bỏ đi.',
	},
];

const WEB_ADDRESS = /https?:\/\/[^\s"'<>)\]]+/g;

export const personalData: CheckRule = ({ asked }) =>
	asked.flatMap((file) => [...inText(file), ...inName(file), ...inside(file)]);

interface Hit {
	of: Pattern;
	found: string;
}

/** What one line holds, each code once. */
function hitsIn(written: string): Hit[] {
	const line = written.replace(WEB_ADDRESS, ' ');
	if (!/\d{3}|@/.test(line)) return [];
	const told = new Set<Code>();
	return PATTERNS.flatMap((of) => {
		const found = told.has(of.code) ? undefined : line.match(of.pattern)?.[0];
		if (found === undefined) return [];
		told.add(of.code);
		return [{ of, found: veiled(found) }];
	});
}

const linesOf = (text: string): string[] => text.normalize('NFC').split(/\r\n?|\n/);

function inText({ path, text }: SourceFile): Problem[] {
	if (text === undefined) return [];
	return linesOf(text).flatMap((line, index) =>
		hitsIn(line).map(({ of: { code, what, advice }, found }) => {
			const message = `Dòng này có ${what}.`;
			return problemAt(code, { file: path, line: index + 1 }, { message, found, advice });
		}),
	);
}

/** File names become addresses; a phone that sends a picture names it after the number now and then. */
function inName({ path }: SourceFile): Problem[] {
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/[_-]+/g, '  ');
	return hitsIn(name.replace(/\.[a-z0-9]+$/i, ' ')).map(({ of: { code, what }, found }) => {
		const message = `Tên tệp có ${what}.`;
		const advice = 'Hãy đổi tên tệp thành việc hoặc cảnh trong đó, rồi sửa chỗ nhắc tới.';
		return problemAt(code, { file: path }, { message, found, advice });
	});
}

/** In a file that readers download, each code once with the first place. */
function inside({ path, attachment }: SourceFile): Problem[] {
	if (attachment === undefined || typeof attachment === 'string') return [];
	const hits = attachment.passages.flatMap(({ where, text }) =>
		linesOf(text).flatMap((line) => hitsIn(line).map((hit) => ({ ...hit, where }))),
	);
	return [...Map.groupBy(hits, ({ of }) => of.code).values()].flatMap(([first, ...more]) => {
		if (first === undefined) return [];
		const { of, found, where } = first;
		const others = more.length > 0 ? ` và ${more.length} chỗ nữa` : '';
		const message = `Trong tệp có ${of.what}: ${where}${others}.`;
		const advice = `${of.advice} Sửa trong tệp rồi lưu lại.`;
		return [problemAt(of.code, { file: path }, { message, found, advice })];
	});
}

/** Enough to find it in the line, not enough to use it from a log. */
function veiled(found: string): string {
	const at = found.indexOf('@');
	if (at > 0) return `${found.slice(0, Math.min(2, at))}…${found.slice(at)}`;
	const start = found.search(/\d/);
	const number = found.slice(start);
	return `${number.slice(0, 4)}…${number.slice(-2)}`;
}
