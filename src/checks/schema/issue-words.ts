/** A schema's refusal in an author's words: the code, what is wrong, what is written, what to do. */
import type { z } from 'zod';
import { nearest } from '../../text/nearest.ts';
import { formatNumber } from '../../text/number.ts';
import { slugify } from '../../text/slug.ts';
import type { Code } from '../codes.ts';
import type { ProblemWords } from '../problem.ts';
import type { DataPath } from '../source-file.ts';
import { fieldName, whereIn } from './field-name.ts';
import { isoDay } from './iso-day.ts';
import type { Issue, PlainIssue } from './plain-issues.ts';
import { aboutField, keysAt } from './schema-at.ts';

export interface IssueProblem extends ProblemWords {
	code: Code;
}

/** Required fields that have a code, and so a page in the guide, of their own. */
const MISSING: readonly [RegExp, Code][] = [
	[/^basis$/, 'thieu-can-cu'],
	[/^photos\/\d+\/alt$/, 'thieu-alt'],
	[/^photos\/\d+\/credit$/, 'thieu-nguoi-chup'],
	[/^photos\/\d+\/consent$/, 'thieu-can-cu-anh'],
];

const FORMS: Readonly<Record<string, string>> = {
	string: 'một dòng chữ',
	number: 'số viết trần',
	int: 'số nguyên viết trần',
	boolean: 'true hoặc false',
	array: 'danh sách, mỗi mục một dòng bắt đầu bằng “- ”',
	object: 'các trường con, mỗi trường một dòng thụt vào',
};

/** `schema` is the one that refused the data. */
export function issueWords({ issue, path, value }: PlainIssue, schema: z.ZodType): IssueProblem {
	if (issue.code === 'unrecognized_keys') return unknownKey(path, schema);
	const name = fieldName(path, schema);
	const found = show(value);
	if (value === undefined || value === null) return missing(path, schema, issue);
	if (isDateIssue(issue)) return wrongDate(name, found, issue);
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(name, value, issue.expected);
		case 'invalid_value':
			return unknownValue(name, String(value), issue.values.map(String));
		case 'invalid_format':
			return wrongForm(name, String(value), issue);
		case 'too_big':
		case 'too_small':
			return wrongSize(name, value, issue);
		case 'invalid_union':
			return {
				code: 'sai-kieu',
				message: `${name} ghi chưa đúng.`,
				found,
				advice: vietnamese(issue),
			};
		default:
			return atOdds(name, issue.message, found);
	}
}

function unknownKey(path: DataPath, schema: z.ZodType): IssueProblem {
	const key = String(path.at(-1));
	const keys = keysAt(schema, path.slice(0, -1));
	const guess = nearest(key, keys);
	const advice = guess
		? `Có phải "${guess}" không? Hãy sửa tên trường hoặc xóa dòng này.`
		: `Hãy xóa dòng này, hoặc dùng một trong các trường: ${keys.join(', ')}.`;
	return { code: 'truong-la', message: `Không có trường tên "${key}"${whereIn(path)}.`, advice };
}

function missing(path: DataPath, schema: z.ZodType, issue: Issue): IssueProblem {
	const key = String(path.at(-1));
	const code = MISSING.find(([pattern]) => pattern.test(path.map(String).join('/')))?.[1];
	const { title, description } = aboutField(schema, path);
	const what = title === undefined ? `trường "${key}"` : `${lowerFirst(title)} (${key})`;
	const own = isDefault(issue.message) ? '' : issue.message;
	const contract = issue.code === 'custom' ? own : (description ?? own);
	return {
		code: code ?? 'thieu-truong',
		message: `Thiếu ${what}${whereIn(path)}.`,
		advice: `Hãy thêm dòng "${key}: …". ${contract}`.trim(),
	};
}

function wrongDate(name: string, found: string, issue: Issue): IssueProblem {
	const day = isoDay(found);
	const unreal = issue.code === 'custom';
	const advice = unreal
		? 'Ngày này không có trong lịch. Hãy kiểm tra lại ngày và tháng.'
		: vietnamese(issue).replace(/^Ngày phải có dạng/, 'Hãy ghi dạng');
	return {
		code: 'ngay-sai-dang',
		message: `${name} không đúng dạng.`,
		found,
		advice: day === undefined ? advice : `Hãy sửa thành: ${day}`,
	};
}

function wrongType(name: string, value: unknown, expected: string): IssueProblem {
	const form = FORMS[expected] ?? 'giá trị khác';
	const number = typeof value === 'string' ? bareNumber(value) : undefined;
	const advice =
		(expected === 'number' || expected === 'int') && number !== undefined
			? `Hãy sửa thành: ${number}`
			: expected === 'string' && typeof value !== 'object'
				? `Hãy đặt trong ngoặc kép: "${String(value)}"`
				: `Hãy viết thành ${form}.`;
	return { code: 'sai-kieu', message: `${name} phải là ${form}.`, found: show(value), advice };
}

/** “1.550” and “31,3” as YAML wants them. */
function bareNumber(text: string): string | undefined {
	const bare = text
		.trim()
		.replace(/\.(?=\d{3}(?:\D|$))/g, '')
		.replace(',', '.');
	return /^-?\d+(?:\.\d+)?$/.test(bare) ? bare : undefined;
}

function unknownValue(name: string, found: string, values: readonly string[]): IssueProblem {
	const guess = nearest(found, values);
	const list = `Dùng được: ${values.join(', ')}.`;
	return {
		code: 'gia-tri-la',
		message: `${name} không có giá trị này.`,
		found,
		advice: guess ? `Có phải "${guess}" không? ${list}` : list,
	};
}

function wrongForm(
	name: string,
	found: string,
	issue: Extract<Issue, { code: 'invalid_format' }>,
): IssueProblem {
	const isSlug = issue.message.includes('chữ thường không dấu, chữ số và gạch nối');
	const slug = isSlug ? slugify(found) : '';
	const rule = vietnamese(issue);
	return {
		code: 'sai-dang',
		message: `${name} viết chưa đúng dạng.`,
		found,
		advice: slug ? `Hãy sửa thành: ${slug}` : `Hãy viết lại. ${upperFirst(rule)}`,
	};
}

function wrongSize(
	name: string,
	value: unknown,
	issue: Extract<Issue, { code: 'too_big' | 'too_small' }>,
): IssueProblem {
	const found = show(value);
	if (typeof value === 'number')
		return {
			code: 'ngoai-khoang',
			message: `${name} nằm ngoài khoảng cho phép.`,
			found,
			advice: asInstruction(vietnamese(issue)),
		};
	if (issue.code === 'too_small') {
		const list = Array.isArray(value);
		const advice =
			list && !isDefault(issue.message)
				? asInstruction(issue.message)
				: 'Hãy viết vào, hoặc xóa dòng này.';
		return { code: 'de-trong', message: `${name} đang để trống.`, advice };
	}
	const length = formatNumber(typeof value === 'string' ? value.length : 0);
	return {
		code: 'qua-dai',
		message: `${name} dài quá: ${length} ký tự, nhiều nhất ${formatNumber(Number(issue.maximum))}.`,
		found,
		advice: `Hãy rút gọn còn ${formatNumber(Number(issue.maximum))} ký tự.`,
	};
}

/** The schema's own sentence: an instruction, or “what is wrong; what to do.” parted into both. */
function atOdds(name: string, sentence: string, found: string): IssueProblem {
	const code = 'truong-mau-thuan';
	if (isInstruction(sentence))
		return { code, message: `${name} chưa khớp.`, found, advice: asInstruction(sentence) };
	const [wrong = sentence, ...todo] = sentence.split('; ');
	if (todo.length === 0) return { code, message: sentence, found, advice: 'Hãy sửa lại cho khớp.' };
	return { code, message: `${wrong}.`, found, advice: asInstruction(todo.join('; ')) };
}

function isInstruction(sentence: string): boolean {
	return /^(?:Ghi|Hãy)\s/.test(sentence);
}

function asInstruction(sentence: string): string {
	if (isInstruction(sentence))
		return sentence.startsWith('Ghi') ? `Hãy ${lowerFirst(sentence)}` : sentence;
	const order = /^hãy\s/.test(sentence);
	return order ? upperFirst(sentence) : `Hãy sửa lại: ${lowerFirst(sentence)}`;
}

function isDateIssue(issue: Issue): boolean {
	return issue.message.startsWith('Ngày') || issue.message.startsWith('Thiếu ngày');
}

/** The schema's own words; the parser's English ones never reach an author. */
function vietnamese({ message }: Issue): string {
	return isDefault(message) ? 'Hãy xem mẫu của trường này trong hướng dẫn.' : message;
}

function isDefault(message: string): boolean {
	return /^(?:Invalid|Too|Unrecognized)\b/.test(message);
}

/** A single value as written; of lists and groups the line alone is enough. */
function show(value: unknown): string {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return typeof value === 'object' || value === undefined ? '' : String(value);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
