/** Small content trees for the tests of checks: a sound one to begin with, and builders that change one thing in it. */
import { stringify } from 'yaml';
import { checkContent } from '../../../src/checks/check-content.ts';
import type { Code } from '../../../src/checks/codes.ts';
import { formatProblem } from '../../../src/checks/format-problems.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import type { CheckFile } from '../../../src/checks/source-file.ts';
import { plainYaml, readData, splitFrontMatter } from '../../../src/integrations/content-files.ts';
import { compileMdx } from '../../../src/mdx/compile.ts';

/** Files by path: text, or what is known of a file that is not text. */
export type Tree = Readonly<Record<string, string | Omit<CheckFile, 'path'>>>;

/** The list of who is asked about changes: a file of the site, not of the content. */
export const OWNERS = '../.github/CODEOWNERS';

type Fields = Readonly<Record<string, unknown>>;

export const TODAY = '2026-11-21';
const BODY = 'Sáng nào tổ cũng đi một vòng quanh xóm rồi mới ra đồng.';

/** A file of YAML; a field set to `undefined` is left out. */
export const yaml = (data: unknown): string => stringify(data);

/** An entry: front matter, then the article. */
const entry = (fields: Fields, body: string): string => `---\n${yaml(fields)}---\n\n${body}\n`;

const place = { province: 'lao-cai', commune: 'xã Mẫu' };
const source = { id: 1, title: 'Báo cáo của xã', publisher: 'UBND xã Mẫu', kind: 'agency-report' };
export const fact = {
	id: 'ho-tham-gia',
	label: 'tham gia',
	value: 40,
	unit: 'hộ',
	evidence: 'agency-confirmed',
	sources: [1],
};

export const agency = (changes: Fields = {}): string =>
	yaml({
		name: 'Ủy ban nhân dân xã Mẫu',
		shortName: 'Xã Mẫu',
		level: 'commune',
		kind: 'people-committee',
		place,
		about: 'Đăng việc tốt của xã.',
		...changes,
	});

export const exemplar = (changes: Fields = {}, body = BODY): string =>
	entry(
		{
			title: 'Tổ thu gom rác trước giờ chợ',
			name: 'Tổ tự quản thôn Hạ',
			subject: 'collective',
			summary: 'Tổ thu gom rác mỗi sáng trước giờ chợ.',
			why: 'Việc nhỏ làm đều thì cả xóm sạch.',
			place,
			fields: ['moi-truong'],
			facts: [fact],
			basis: { kind: 'public-record', sources: [1] },
			sources: [source],
			...changes,
		},
		body,
	);

export const individual = (changes: Fields = {}, body = BODY): string =>
	exemplar(
		{
			title: 'Ngày nào cũng dọn rác đầu ngõ',
			name: 'Nguyễn Văn Mẫu',
			subject: 'individual',
			role: 'resident',
			...changes,
		},
		body,
	);

export const practice = (changes: Fields = {}, body = BODY): string =>
	entry(
		{
			title: 'Thu gom rác trước giờ chợ',
			name: 'Xóm sạch trước giờ chợ',
			summary: 'Mỗi sáng một tổ đi một vòng.',
			owner: { name: 'Thôn Hạ' },
			place,
			fields: ['moi-truong'],
			period: { from: '2021' },
			needs: ['rac-dau-ngo'],
			problem: { text: 'Rác để qua đêm ở đầu ngõ.' },
			blocks: [{ block: 'lich-truc', part: 'core' }],
			facts: [fact],
			difficulties: 'chưa ghi nhận',
			sources: [source],
			...changes,
		},
		body,
	);

export const adoption = (changes: Fields = {}, body = BODY): string =>
	entry(
		{
			title: 'Thôn Thượng làm theo',
			summary: 'Giữ lịch trực, đổi giờ đi.',
			practice: 'xom-sach',
			scope: 'named',
			adopter: { name: 'Thôn Thượng' },
			place,
			since: '2023',
			evidence: 'agency-confirmed',
			sources: [source],
			...changes,
		},
		body,
	);

export const story = (changes: Fields = {}, body = BODY): string =>
	entry(
		{
			title: 'Một sáng ở đầu ngõ',
			summary: 'Đi cùng tổ một vòng quanh xóm.',
			date: '2026-03-15',
			author: 'Ban biên tập xã',
			fields: ['moi-truong'],
			sources: [source],
			...changes,
		},
		body,
	);

export const document = (changes: Fields = {}, body = BODY): string =>
	entry(
		{
			title: 'Xây dựng điển hình giai đoạn 2021–2025',
			type: 'plan',
			issuer: { name: 'Ủy ban nhân dân xã Mẫu' },
			summary: 'Mỗi năm chọn hai tập thể.',
			...changes,
		},
		body,
	);

export const plan = (changes: Fields = {}): string =>
	yaml({
		title: 'Kế hoạch 2021–2025',
		summary: 'Mỗi năm chọn hai tập thể.',
		document: 'ke-hoach',
		period: { from: 2021, to: 2025 },
		...changes,
	});

/** A criteria set with one machine rule. */
export const criteria = (rule: Fields, changes: Fields = {}): Fields => ({
	id: 'tap-the',
	title: 'Tập thể',
	subjects: ['collective'],
	items: [{ id: 'tt-1', section: 'II.1', text: 'Nhiều năm liền.', rule }],
	...changes,
});

const SHARED: Tree = {
	'_shared/fields.yaml': yaml([
		{ id: 'moi-truong', name: 'Môi trường', description: 'Rác, nước, cây.' },
	]),
	'_shared/movements.yaml': yaml([
		{ id: 'nong-thon-moi', name: 'Xây dựng nông thôn mới', scope: 'cả nước' },
	]),
	'_shared/needs.yaml': yaml([{ id: 'rac-dau-ngo', words: 'Rác để đầu ngõ' }]),
	'_shared/blocks.yaml': yaml([
		{ id: 'lich-truc', name: 'Lịch trực', purpose: 'Chia việc cho đều.' },
		{ id: 'hop-thon', name: 'Họp thôn', purpose: 'Bàn trước khi làm.' },
	]),
	'_shared/awards.yaml': yaml([
		{ id: 'bang-khen-tinh', name: 'Bằng khen của tỉnh', kind: 'commendation', inLaw: true },
		{ id: 'thu-khen', name: 'Thư khen', kind: 'recognition', inLaw: false },
	]),
	'_shared/places.yaml': yaml([
		{
			id: 'lao-cai',
			code: '15',
			name: 'Tỉnh Lào Cai',
			shortName: 'Lào Cai',
			type: 'province',
			merged: true,
			predecessors: [
				{ id: 'lao-cai', name: 'Lào Cai', type: 'province' },
				{ id: 'yen-bai', name: 'Yên Bái', type: 'province' },
			],
		},
	]),
	'_shared/abbreviations.yaml': yaml([
		{ abbr: 'HTX', expansion: 'hợp tác xã', category: 'Tổ chức', spellOut: true },
		{ abbr: 'ha', expansion: 'héc-ta', category: 'Đơn vị', spellOut: false },
	]),
	'_shared/columns.yaml': yaml([
		{ id: 'viec-tot', title: 'Việc tốt', intro: 'Việc nhỏ mỗi ngày.', query: {} },
	]),
	'_shared/glossary.yaml': yaml([
		{ id: 'to-tu-quan', term: 'tổ tự quản', meaning: 'Nhóm hộ tự chăm đường ngõ.' },
	]),
	'_shared/site.yaml': yaml({
		name: 'Nêu gương',
		tagline: 'Việc tốt ở gần.',
		publisher: 'xa-mau',
		contact: { office: 'Ban biên tập' },
		licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	}),
};

/** A site of one agency with one entry of each kind and nothing wrong. */
export const SOUND: Tree = {
	...SHARED,
	'xa-mau/agency.yaml': agency(),
	'xa-mau/exemplars/to-tu-quan/index.mdx': exemplar({ practices: ['xom-sach'] }),
	'xa-mau/practices/xom-sach/index.mdx': practice(),
	'xa-mau/adoptions/thon-thuong.mdx': adoption({ blocksKept: ['lich-truc'] }),
	'xa-mau/stories/2026/mot-sang/index.mdx': story({ exemplars: ['to-tu-quan'] }),
	'xa-mau/documents/ke-hoach.mdx': document(),
	'xa-mau/plans/ke-hoach-2021-2025.yaml': plan(),
	'xa-mau/registrations/ke-hoach-2021-2025-2024.yaml': yaml({
		plan: 'ke-hoach-2021-2025',
		year: 2024,
		rows: [{ subject: 'collective', level: 'commune', count: 2 }],
	}),
};

/** The file as the reader of the content folder hands it over. */
function toFile(path: string, content: Tree[string]): CheckFile {
	if (typeof content !== 'string') return { path, ...content };
	const isMdx = path.endsWith('.mdx');
	const text = isMdx ? splitFrontMatter(content).yaml : plainYaml(content);
	const file = { path, text: content, yaml: { text, line: isMdx ? 2 : 1 } };
	return { ...file, ...readData(path, content) };
}

/** The files of the sound tree with these changed or added, by path. */
export function filesWith(changes: Tree): CheckFile[] {
	return Object.entries({ ...SOUND, ...changes })
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, content]) => toFile(path, content));
}

/** All problems of the sound tree with these files changed or added. */
export function check(changes: Tree, agencies: readonly string[] = []): Problem[] {
	const { [OWNERS]: owners, ...files } = changes;
	return checkContent({
		...{ files: filesWith(files), compile: compileMdx, today: TODAY, agencies },
		...(typeof owners === 'string' && { codeowners: owners }),
	});
}

/** The problems with one code as authors read them. */
export function said(code: Code, changes: Tree): string {
	return check(changes)
		.filter((problem) => problem.code === code)
		.map((problem) => formatProblem(problem))
		.join('\n\n');
}

/** The codes of all problems, sorted, each once. */
export function codes(changes: Tree): Code[] {
	return [...new Set(check(changes).map(({ code }) => code))].sort();
}
