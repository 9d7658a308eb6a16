/** One page of every template of the site, found in a built folder: what browser and HTML tests look at. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SAMPLE = 'don-vi-mau';
const real = (segment: string) => new RegExp(`^${segment}/(?!${SAMPLE}/)[^/]+/[^/]+/index\\.html$`);
const sample = (segment: string) => new RegExp(`^${segment}/${SAMPLE}/[^/]+/index\\.html$`);
const one = (segment: string) => new RegExp(`^${segment}/[^/]+/index\\.html$`);
const page = (path: string) => new RegExp(`^${path}index\\.html$`);

/** Template → files that are made of it; the first in the order of names stands for all. */
const TEMPLATES = {
	home: page(''),
	'list of exemplars': page('guong/'),
	'list of practices': page('mo-hinh/'),
	ledger: page('nhan-rong/'),
	'full accounts': page('nhan-rong/ke-du/'),
	'list of stories': page('tin-bai/'),
	'list of documents': page('van-ban/'),
	'list of plans': page('ke-hoach/'),
	'second page of a list': /^(?!tim-kiem).+\/trang\/2\/index\.html$/,
	exemplar: real('guong'),
	'sample exemplar': sample('guong'),
	practice: real('mo-hinh'),
	'sample practice': sample('mo-hinh'),
	adoption: real('nhan-rong'),
	'sample adoption': sample('nhan-rong'),
	story: one('tin-bai/[^/]+'),
	document: real('van-ban'),
	plan: real('ke-hoach'),
	'sample plan': sample('ke-hoach'),
	'cell of a board': /^ke-hoach\/[^/]+\/[^/]+\/bang\/.+\/index\.html$/,
	'to be verified': page('can-xac-minh/'),
	stopped: page('da-dung/'),
	'conference pack': /^ke-hoach\/[^/]+\/[^/]+\/hoi-nghi\/index\.html$/,
	'self-assessment': /^ke-hoach\/(?!don-vi-mau\/)[^/]+\/[^/]+\/tu-danh-gia\/index\.html$/,
	agencies: page('co-quan/'),
	agency: page('co-quan/ban-bien-tap/'),
	'sample agency': page(`co-quan/${SAMPLE}/`),
	places: page('dia-phuong/'),
	'place of today': page('dia-phuong/lao-cai/'),
	'place of before': page('dia-phuong/yen-bai-truoc-2025/'),
	fields: page('linh-vuc/'),
	field: one('linh-vuc'),
	movements: page('phong-trao/'),
	movement: one('phong-trao'),
	level: one('cap'),
	subject: one('doi-tuong'),
	year: one('nam'),
	columns: page('chuyen-muc/'),
	column: one('chuyen-muc'),
	awards: page('danh-hieu/'),
	award: one('danh-hieu'),
	blocks: page('khoi/'),
	block: one('khoi'),
	needs: page('van-de/'),
	need: one('van-de'),
	search: page('tim-kiem/'),
	finder: page('tim-mo-hinh/'),
	'plan to copy': /^mo-hinh\/(?!don-vi-mau\/)[^/]+\/[^/]+\/lam-theo\/index\.html$/,
	'sample plan to copy': /^mo-hinh\/don-vi-mau\/[^/]+\/lam-theo\/index\.html$/,
	comparison: page('so-sanh/'),
	statistics: page('thong-ke/'),
	'adopter’s letter': page('toi-da-lam-theo/'),
	glossary: page('thuat-ngu/'),
	changes: page('moi-cap-nhat/'),
	guide: page('huong-dan/'),
	'guide to checks': page('huong-dan/kiem-tra/'),
	'guide to fields': page('huong-dan/truong/'),
	'guide to components': page('huong-dan/thanh-phan/'),
	'guide to tools': page('huong-dan/cong-cu/'),
	about: page('gioi-thieu/'),
	nomination: page('de-cu/'),
	'consent form': page(`co-quan/${SAMPLE}/phieu-dong-y/`),
	privacy: page('quyen-rieng-tu/'),
	accessibility: page('tiep-can/'),
	'not found': /^404\.html$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Template = keyof typeof TEMPLATES | 'tombstone';

/** Names of all templates; written out here so that a template without a page is a failing test, not a missing one. */
export const TEMPLATE_NAMES: readonly Template[] = [...names(TEMPLATES), 'tombstone'];

/**
 * File of the page that stands for a template, from the folder of the build.
 *
 * @throws when the build has no page of it.
 */
export async function fileOf(template: Template, folder: string): Promise<string> {
	const files = await htmlFiles(folder);
	const found =
		template === 'tombstone'
			? await firstWith('class="tombstone', files, folder)
			: files.find((file) => TEMPLATES[template].test(file));
	if (found === undefined) throw new Error(`The build has no page of the template “${template}”.`);
	return found;
}

/** Address below the site's base: `/guong/`. */
export async function pathOf(template: Template, folder: string): Promise<string> {
	return `/${(await fileOf(template, folder)).replace(/index\.html$/, '')}`;
}

const known = new Map<string, Promise<string[]>>();

function htmlFiles(folder: string): Promise<string[]> {
	const files = known.get(folder) ?? listed(folder);
	known.set(folder, files);
	return files;
}

async function listed(folder: string): Promise<string[]> {
	const files = await readdir(folder, { recursive: true });
	return files.filter((file) => file.endsWith('.html')).sort();
}

/** A withdrawn entry looks like any other by its address: only the sample agency is sure to have one. */
async function firstWith(text: string, files: readonly string[], folder: string) {
	for (const file of files.filter((name) => name.includes(`/${SAMPLE}/`))) {
		if ((await readFile(join(folder, file), 'utf8')).includes(text)) return file;
	}
	return undefined;
}

/** Keys of a table, typed as the table's own: it is a literal of this file, so it has no others. */
function names<Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] {
	return Object.keys(table) as Name[];
}
