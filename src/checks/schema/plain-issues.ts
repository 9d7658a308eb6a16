/** What a schema refused, one thing a line: unions opened, repetitions dropped. */
import type { z } from 'zod';
import { type DataPath, valueAt } from '../source-file.ts';

export type Issue = z.core.$ZodIssue;

/** A key no schema knows, or any other refusal at one path. */
export interface PlainIssue {
	issue: Issue;
	/** Path of the refused value; of an unknown key the key itself. */
	path: DataPath;
	/** What is written there. */
	value: unknown;
}

/** Everything refused in `data`, in the schema's order, one issue for each path. */
export function plainIssues(issues: readonly Issue[], data: unknown): PlainIssue[] {
	const seen = new Set<string>();
	return issues
		.flatMap((issue) => open(issue, []))
		.flatMap(byKey)
		.filter(({ path }) => {
			const key = path.map(String).join('\n');
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		})
		.map(({ issue, path }) => ({ issue, path, value: valueAt(data, path) }));
}

interface Found {
	issue: Issue;
	path: DataPath;
}

/** One for each unknown key. */
function byKey({ issue, path }: Found): Found[] {
	if (issue.code !== 'unrecognized_keys') return [{ issue, path }];
	return issue.keys.map((key) => ({ issue, path: [...path, key] }));
}

/** An issue with its whole path; of a union the issues of the form the author seems to have meant. */
function open(issue: Issue, above: DataPath): Found[] {
	const path = [...above, ...issue.path];
	if (issue.code !== 'invalid_union') return [{ issue, path }];
	const meant = issue.errors.filter((branch) => !branch.some(isOtherForm));
	const [branch, ...others] = meant;
	return branch === undefined || others.length > 0
		? [{ issue, path }]
		: branch.flatMap((inner) => open(inner, path));
}

/** Whether a branch was refused because the value has another form altogether. */
function isOtherForm({ code, path }: Issue): boolean {
	return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}
