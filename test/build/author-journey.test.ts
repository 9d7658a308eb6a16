/** An author's whole way with the real tools: from an empty folder to a published site, a correction and a withdrawal. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageRun } from 'docx';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, filesOf, type Outcome, openDesk } from '../support/author.ts';
import { buildSite } from '../support/build-site.ts';
import { filesWith, outputTexts } from '../support/output-text.ts';
import { xlsx } from '../unit/intake/sheet/sheet-of.ts';
import { docxOf, heading, line, photo, runs, title } from '../unit/intake/word/make-docx.ts';

const TODAY = '2026-11-21';
const AGENCY = 'ubnd-xa-suoi-thu';
const SITE = `name: Nêu gương
tagline: Việc tốt của một xã.
publisher: ${AGENCY}
contact: { office: Văn phòng UBND xã Suối Thử }
licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/deed.vi" }
`;

const PERSON = 'Lường Khoắm Nhuếch';
/** Ways in which the person could still be found; letters, marks and case are folded before looking. */
const TRACES = [PERSON, 'luong-khoam-nhuech', 'Khoắm', 'Nhuếch'];
/** Words that stand in the articles alone, one for each. */
const ONLY_IN_PRACTICE = 'phiênmươngtheobảng';
const ONLY_IN_EXEMPLAR = 'đắpmươngbằngđákè';

const EXEMPLAR = 'dap-lai-con-muong-cho-ca-ban';
const PRACTICE = 'ca-ban-thay-nhau-giu-cua-muong';
const at = (path: string) => `content/${AGENCY}/${path}`;
const AGENCY_FILE = at('agency.yaml');
const DOCUMENT_FILE = at('documents/ke-hoach.mdx');
const PLAN_FILE = at('plans/ke-hoach-2026.yaml');
const REGISTRATION_FILE = at('registrations/ke-hoach-2026.yaml');
const EXEMPLAR_FILE = at(`exemplars/${EXEMPLAR}/index.mdx`);
const PRACTICE_FILE = at(`practices/${PRACTICE}/index.mdx`);
const PHOTOS = ['be-muong.jpg', 'bo-ke.jpg'];

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk(TODAY, SITE);
});
afterAll(() => desk.clear());

/** What every step promises: done, and nothing lost. */
const DONE = { code: 0, lost: [] };

const create = (kind: string, options: Record<string, string>) =>
	desk.run(
		'new',
		kind,
		...Object.entries({ agency: AGENCY, ...options }).flatMap(([name, value]) => [
			`--${name}`,
			value,
		]),
	);
const check = (): Promise<Outcome> => desk.run('check', AGENCY);

/** Fills in open lines of a skeleton (`summary:`), as a person does who reads the explanation above each. */
const fill = (path: string, values: Record<string, string>) =>
	desk.edit(path, (text) =>
		Object.entries(values).reduce((filled, [key, value]) => {
			const open = new RegExp(`^(?:# )?${key}:.*$`, 'm');
			expect(filled).toMatch(open);
			return filled.replace(open, () => `${key}: ${value}`);
		}, text),
	);

/** Writes lines at the end of the front matter. */
const addLines = (path: string, lines: string) =>
	desk.edit(path, (text) => text.replace(/\n---\n/, () => `\n${lines}\n---\n`));

/** Writes on at the end of the article. */
const write = (path: string, body: string) =>
	desk.edit(path, (text) => `${text.trimEnd()}\n\n${body}\n`);

async function build(step: string) {
	const contentDir = await desk.snapshot(step);
	const { dist, log, status } = await buildSite({ contentDir, env: { BUILD_DATE: TODAY } });
	expect(status, log.split('\n').slice(-30).join('\n')).toBe(0);
	return { dist, texts: await outputTexts(dist) };
}

async function picturesOf(
	dist: string,
): Promise<{ file: string; bytes: Buffer; digest: string }[]> {
	const files = await readdir(dist, { recursive: true });
	return Promise.all(
		files
			.filter((file) => /\.(?:jpe?g|png|webp|avif)$/.test(file))
			.map(async (file) => {
				const bytes = await readFile(join(dist, file));
				return { file, bytes, digest: createHash('sha256').update(bytes).digest('hex') };
			}),
	);
}

describe('an author', { timeout: 180_000 }, () => {
	test('begins with an agency, its document and its plan', async () => {
		const made = await create('agency', {
			name: 'Ủy ban nhân dân xã Suối Thử',
			'short-name': 'Xã Suối Thử',
			level: 'commune',
			kind: 'people-committee',
			province: 'tuyen-quang',
			commune: 'xã Suối Thử',
			about: 'Chính quyền của một xã nghĩ ra để thử.',
		});
		expect(made).toMatchObject({ ...DONE, output: expect.stringContaining('đã đủ') });
		await fill(AGENCY_FILE, {
			roles: `
  - { role: officer, office: Văn phòng UBND xã, account: van-phong-suoi-thu }
  - { role: editor, office: Tổ biên tập của xã, account: bien-tap-suoi-thu }`,
			contact: '{ office: Văn phòng UBND xã Suối Thử }',
		});
		const document = 'Kế hoạch điển hình tiên tiến năm 2026 của xã Suối Thử';
		expect(await create('document', { title: document, slug: 'ke-hoach' })).toMatchObject(DONE);
		const plan = { title: 'Điển hình tiên tiến năm 2026 ở xã Suối Thử', slug: 'ke-hoach-2026' };
		const years = { document: 'ke-hoach', from: '2026', to: '2026' };
		expect(await create('plan', { ...plan, ...years })).toMatchObject(DONE);
		const owners = await desk.run('codeowners');
		expect(owners).toMatchObject(DONE);
		expect(await desk.read('.github/CODEOWNERS')).toContain('bien-tap-suoi-thu');
	});

	test('begins an exemplar, whose address does not name him, and puts two photos beside it', async () => {
		const made = await create('exemplar', {
			title: `Ông ${PERSON} đắp lại con mương cho cả bản`,
			name: PERSON,
			subject: 'individual',
			role: 'resident',
			province: 'tuyen-quang',
			commune: 'xã Suối Thử',
			field: 'nong-thon-moi',
		});
		expect(made).toMatchObject({ ...DONE, output: expect.stringContaining(EXEMPLAR) });
		for (const [index, name] of PHOTOS.entries())
			await desk.put(at(`exemplars/${EXEMPLAR}/${name}`), await photo(1600, 1000 + 100 * index));
	});

	test('brings in a practice from Word', async () => {
		const image = new ImageRun({
			...{ type: 'jpg', data: await photo(1200, 900) },
			transformation: { width: 300, height: 225 },
		});
		const article = [
			title('Cả bản thay nhau giữ cửa mương'),
			line('Mỗi nhà giữ cửa mương theo phiên, nước xuống ruộng đều, không ai thức đêm canh.', {
				bold: true,
			}),
			heading('Chia phiên'),
			line(`Tên từng nhà viết lên bảng gỗ đầu bản, gọi là ${ONLY_IN_PRACTICE}.`),
			runs(image),
			heading('Ghi sổ'),
			line('Nhà giữ phiên ghi mực nước vào sổ rồi giao sổ cho nhà kế bên.'),
		];
		await desk.put('giu-cua-muong.docx', await docxOf(article));
		const options = ['--agency', AGENCY, '--kind', 'practice'];
		const made = await desk.run('import-word', 'giu-cua-muong.docx', ...options);
		expect(made).toMatchObject({ ...DONE, output: expect.stringContaining('Nơi làm (owner)') });
		expect(await desk.read(PRACTICE_FILE)).toContain('## Ghi sổ');
	});

	test('brings in fifty registrations from Excel, once', async () => {
		const header = ['Đơn vị', 'Đối tượng', 'Cấp', 'Giai đoạn', 'Lĩnh vực', 'Số lượng', 'Ngày'];
		const rows = Array.from({ length: 50 }, (_, index) => [
			...[`Tổ dân phố số ${index + 1}`, 'Tập thể', 'Cơ sở', 'Đăng ký', 'Nông thôn mới'],
			...[1 + (index % 3), `${1 + (index % 28)}/3/2026`],
		]);
		await desk.put('dang-ky.xlsx', await xlsx([header, ...rows]));
		const options = ['--agency', AGENCY, '--plan', 'ke-hoach-2026', '--year', '2026'];
		const made = await desk.run('import-sheet', 'dang-ky.xlsx', ...options);
		expect(made, made.output).toMatchObject(DONE);
		const written = await desk.read(REGISTRATION_FILE);
		for (const [unit] of rows) expect(written).toContain(`${unit},`);
		const again = await desk.run('import-sheet', 'dang-ky.xlsx', ...options);
		expect(again).toMatchObject({ ...DONE, output: expect.stringContaining('Không có gì mới') });
		expect(await desk.read(REGISTRATION_FILE)).toBe(written);
	});

	test('sees what is still open as advice, and nothing of a draft in the site', async () => {
		await write(EXEMPLAR_FILE, `Ông ${PERSON} ${ONLY_IN_EXEMPLAR}, ngày nào cũng vác đá.`);
		const { code, output } = await check();
		expect(code, output).toBe(0);
		for (const open of ['(summary)', '(basis)', '(needs)', '(difficulties)'])
			expect(output).toContain(open);
		const { dist, texts } = await build('drafts');
		expect(filesWith(texts, [...TRACES, ONLY_IN_EXEMPLAR, ONLY_IN_PRACTICE])).toEqual([]);
		expect(existsSync(join(dist, `co-quan/${AGENCY}/index.html`))).toBe(true);
	});

	test('fills in what is open; a second import touches nothing of that', async () => {
		const source = 'sources: [1]';
		const report = `
  - { id: 1, title: Báo cáo của xã Suối Thử, publisher: UBND xã Suối Thử, kind: agency-report, date: 2026-10-01 }`;
		await fill(DOCUMENT_FILE, {
			type: 'plan',
			issuer: `{ name: Ủy ban nhân dân xã Suối Thử, agency: ${AGENCY} }`,
			summary: 'Mỗi bản tìm một việc tốt và giúp nhau làm theo.',
			publishedOn: TODAY,
		});
		await write(DOCUMENT_FILE, 'Xã giao từng bản tìm việc tốt, ghi vào sổ rồi báo về văn phòng.');
		await fill(PLAN_FILE, {
			summary: 'Mỗi bản tìm một việc tốt và giúp nhau làm theo.',
			requiredApprovals: '[officer, editor]',
			publishedOn: TODAY,
		});
		await fill(EXEMPLAR_FILE, {
			summary: 'Mương vỡ sau lũ, ông vác đá kè lại từng đoạn để cả bản có nước cấy.',
			why: 'Không đợi ai giao, thấy mương vỡ thì làm.',
			basis:
				'{ kind: consent, form: PĐY-01/2026, date: 2026-10-05, scope: [name, story, photo], channels: [web] }',
			plans: '[{ plan: ke-hoach-2026, level: commune }]',
			practices: `[${PRACTICE}]`,
			photos: PHOTOS.map(
				(name) =>
					`\n  - { src: ./${name}, alt: Bờ mương kè đá, credit: UBND xã Suối Thử, consent: ảnh không có người nhận ra được }`,
			).join(''),
			sources: report,
			state: 'in-review',
		});
		await addLines(
			PRACTICE_FILE,
			`name: Phiên giữ cửa mương
owner: { name: Bản Thử, agency: ${AGENCY} }
place: { province: tuyen-quang, commune: xã Suối Thử }
fields: [nong-thon-moi]
needs: [can-bo-xa-dan]
problem: { text: “Đêm nào cũng phải thức canh nước.” }
difficulties: chưa ghi nhận
exemplars: [${EXEMPLAR}]
steps:
  - { title: Chia phiên, text: Mỗi nhà nhận một phiên và viết tên lên bảng gỗ., ${source} }
sources:${report}`,
		);
		await desk.edit(PRACTICE_FILE, (text) =>
			text
				.replace(/!\[\]\(.\/anh-1.webp\)\n/, '')
				.replace(
					'state: draft',
					`state: in-review\nphotos:\n  - { src: ./anh-1.webp, alt: Cửa mương bằng ván, credit: UBND xã Suối Thử, consent: ảnh không có người nhận ra được }`,
				),
		);
		const { code, output } = await check();
		expect(output).not.toContain('thieu-');
		expect(code, output).toBe(0);
		const again = ['giu-cua-muong.docx', '--agency', AGENCY, '--kind', 'practice'];
		expect(await desk.run('import-word', ...again)).toMatchObject({
			...{ code: 1, lost: [] },
			output: expect.stringContaining('--replace'),
		});
	});

	test('cannot publish before the plan’s approvals are there', async () => {
		for (const file of [DOCUMENT_FILE, PLAN_FILE, EXEMPLAR_FILE, PRACTICE_FILE])
			await desk.edit(file, (text) => text.replace(/^state: .*$/m, 'state: published'));
		expect(await check()).toMatchObject({
			code: 1,
			output: expect.stringMatching(new RegExp(`${EXEMPLAR}/index.mdx:\\d+: .*\\[thieu-duyet\\]`)),
		});
		await fill(EXEMPLAR_FILE, {
			approvals: '[{ role: officer, on: 2026-11-19 }, { role: editor, on: 2026-11-20 }]',
			publishedOn: '2026-11-20',
		});
		const { code, output } = await check();
		expect(code, output).toBe(0);
	});

	test('publishes, corrects, and finds all of it in the site, the photos without their notes', async () => {
		const correction = 'Bản đầu ghi nhầm tên con suối; nay đã sửa.';
		await fill(EXEMPLAR_FILE, {
			updatedOn: TODAY,
			corrections: `[{ on: ${TODAY}, text: “${correction}” }]`,
		});
		const { dist, texts } = await build('published');
		const page = texts.get(`guong/${AGENCY}/${EXEMPLAR}/index.html`);
		for (const words of [PERSON, ONLY_IN_EXEMPLAR, correction, '21/11/2026'])
			expect(page).toContain(words);
		expect(texts.get(`mo-hinh/${AGENCY}/${PRACTICE}/index.html`)).toContain(ONLY_IN_PRACTICE);
		// What the grep after the withdrawal looks through holds the person now: pages, feeds, index, data.
		const found = filesWith(texts, TRACES).join('\n');
		for (const file of [/^guong\/index\.html$/m, /feed\.json$/m, /rss\.xml$/m, /\.bin$/m])
			expect(found).toMatch(file);

		const { exif } = await sharp(
			join(desk.folder, at(`exemplars/${EXEMPLAR}/${PHOTOS[0]}`)),
		).metadata();
		// Tag 0x8825 of EXIF, little-endian: the pointer to the directory with the position.
		expect(exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true);
		const pictures = await picturesOf(dist);
		for (const stem of ['be-muong', 'bo-ke', 'anh-1'])
			expect(pictures.filter(({ file }) => file.includes(stem)).length, stem).toBeGreaterThan(0);
		for (const { file, bytes } of pictures) {
			const { exif, xmp, iptc } = await sharp(bytes).metadata();
			expect([exif, xmp, iptc], file).toEqual([undefined, undefined, undefined]);
		}
	});

	test('withdraws, and the site forgets him', async () => {
		const before = await picturesOf(await publishedDist());
		const his = before.filter(({ file }) => /be-muong|bo-ke/.test(file) || file.includes(EXEMPLAR));
		expect(his.length).toBeGreaterThan(2);

		const folder = at(`exemplars/${EXEMPLAR}`);
		const earlier = await filesOf(join(desk.folder, folder));
		const made = await desk.run('withdraw', folder, '--reason', 'person-request');
		expect(made.code, made.output).toBe(0);
		expect(made.output).toMatch(
			new RegExp(`practices/${PRACTICE}/index.mdx:\\d+: exemplars: ${EXEMPLAR}`),
		);
		expect(await readdir(join(desk.folder, folder))).toEqual(['index.mdx']);
		const kept = folder.replace('content', `.withdrawn/${TODAY}`);
		expect(await filesOf(join(desk.folder, kept))).toEqual(earlier);
		expect(await check()).toMatchObject(DONE);

		// A photo that somebody puts back beside the tombstone: the site must forget it all the same.
		const [photoBack = ''] = PHOTOS;
		await desk.put(`${folder}/${photoBack}`, await readFile(join(desk.folder, kept, photoBack)));
		const { dist, texts } = await build('withdrawn');
		const tombstone = texts.get(`guong/${AGENCY}/${EXEMPLAR}/index.html`);
		expect(tombstone).toContain('Gỡ theo yêu cầu');
		expect(filesWith(texts, [...TRACES, ONLY_IN_EXEMPLAR])).toEqual([]);
		expect(texts.get(`mo-hinh/${AGENCY}/${PRACTICE}/index.html`)).toContain(ONLY_IN_PRACTICE);
		const after = new Set((await filesOf(dist)).values());
		for (const name of PHOTOS) expect(after.has(earlier.get(name) ?? ''), name).toBe(false);
		expect(his.filter(({ digest }) => after.has(digest)).map(({ file }) => file)).toEqual([]);
		expect([...texts.keys()].filter((file) => /be-muong|bo-ke/.test(file))).toEqual([]);
	});
});

/** The build of the step before, which the run still holds. */
async function publishedDist(): Promise<string> {
	const contentDir = join(desk.folder, 'steps/published');
	return (await buildSite({ contentDir, env: { BUILD_DATE: TODAY } })).dist;
}
