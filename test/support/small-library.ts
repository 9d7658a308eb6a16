/** A small Library from YAML, for tests of what is made of one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ViewContext } from '../../src/data/views/context.ts';
import { publicChanges } from '../../src/domain/history/changes.ts';
import type { LibraryOptions } from '../../src/domain/library/input.ts';
import { buildLibrary, type Library } from '../../src/domain/library/library.ts';
import { parseFiles } from '../../src/domain/library/parse.ts';

const shared = join(import.meta.dirname, '../fixtures/small/_shared');
const VOCABULARIES = [
	'fields',
	'movements',
	'places',
	'awards',
	'needs',
	'blocks',
	'columns',
	'site',
];

/** The shared vocabularies of `test/fixtures/small`, and an agency for each first segment of the given paths. */
function surroundings(paths: readonly string[]): [string, string][] {
	const agencies = new Set(paths.map((path) => path.split('/')[0] ?? ''));
	return [
		...VOCABULARIES.map((name): [string, string] => [
			`_shared/${name}.yaml`,
			readFileSync(join(shared, `${name}.yaml`), 'utf8'),
		]),
		...[...agencies].map((id): [string, string] => [`${id}/agency.yaml`, agencyYaml(id)]),
	];
}

export function agencyYaml(id: string): string {
	return `{ name: Cơ quan ${id}, shortName: ${id}, level: province, kind: other, place: { province: lao-cai }, about: Để thử., sample: ${id === 'mau'} }`;
}

/** Builds a Library of these files (path below the content folder → YAML). Throws where a file breaks its schema. */
export function smallLibrary(
	files: Record<string, string>,
	options: Partial<LibraryOptions> = {},
): Library {
	const all = [...surroundings(Object.keys(files)), ...Object.entries(files)];
	const { input, rejected } = parseFiles(
		all.map(([path, yaml]) => ({ path, data: parse(yaml) as unknown })),
	);
	if (rejected.length > 0)
		throw new Error(
			JSON.stringify(
				rejected.map(({ path, issues }) => ({ path, issues })),
				null,
				1,
			),
		);
	return buildLibrary(input, { today: '2026-11-21', ...options });
}

export function contextOf(library: Library): ViewContext {
	return {
		library,
		siteUrl: 'https://vi-du.example',
		preview: false,
		photo: () => undefined,
		inArticle: () => false,
		changes: ({ data, draft }) => (draft ? [] : publicChanges(data, undefined, library.today)),
		fileSize: () => 18 * 1024,
	};
}

/** Front matter of the least exemplar; `more` adds lines or replaces nothing. */
export function exemplar(more = ''): string {
	return `
title: Một việc làm
name: Tổ Một
subject: collective
summary: Tóm tắt.
why: Vì đáng học.
place: { province: lao-cai }
fields: [lam-nghiep]
basis: { kind: public-record, sources: [1] }
sources: [{ id: 1, title: Bài báo, publisher: Báo A, date: 2024-05 }]
${more}`;
}

export function practice(more = ''): string {
	return `
title: Một cách làm
name: Mô hình Một
summary: Tóm tắt.
owner: { name: Xã Một }
place: { province: lao-cai }
fields: [lam-nghiep]
needs: [rung-mat]
problem: { text: Rừng mất. }
difficulties: chưa ghi nhận
${more}`;
}

export function adoption(practiceRef: string, more = ''): string {
	return `
title: Xã Hai làm theo
summary: Tóm tắt.
practice: ${practiceRef}
scope: named
adopter: { name: Xã Hai }
place: { province: lao-cai }
evidence: press-reported
${more}`;
}
