/** The Word file of a plan: the parts that Word needs, well formed, and every word of the plan in it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { wordFile } from '../../../src/client/word-file.ts';
import type { PlanSourceView } from '../../../src/site/fit-views.ts';
import { type PlanAnswers, planBlocks } from '../../../src/site/words/adopt.ts';

const source: PlanSourceView = {
	name: 'Bàn hồ sơ <ở> chợ & phiên',
	origin: 'Nháp theo mô hình trên trang: https://vi-du.example/',
	questions: ['Có 2 người?', 'Có chợ?'],
	core: ['Đúng phiên'],
	difficulties: ['Sóng yếu'],
	steps: [
		{ title: 'Chọn chỗ', who: 'văn phòng', time: '1 tuần' },
		{ title: 'Chia việc', who: '', time: '' },
	],
	cost: {
		per: 'một bàn',
		money: 'nghìn đồng',
		rows: [
			{ item: 'Bàn', from: 'ngân sách xã', amount: 3200 },
			{ item: 'Công', amount: null },
		],
	},
	papers: ['sổ giao nhận'],
	file: 'lam-theo.docx',
};
const answers: PlanAnswers = {
	unit: 'Xã “Thử”\u0007',
	lead: '',
	start: '1/12/2026',
	units: 3,
	ready: ['yes', 'no'],
	who: ['văn thư', ''],
};
const bytes = wordFile(planBlocks(source, answers));

test('has the parts of a Word document, each one well-formed XML', () => {
	const parts = unzipSync(bytes);
	expect(Object.keys(parts).sort()).toEqual([
		'[Content_Types].xml',
		'_rels/.rels',
		'word/_rels/document.xml.rels',
		'word/document.xml',
		'word/styles.xml',
	]);
	for (const [name, part] of Object.entries(parts)) {
		const xml = strFromU8(part);
		expect(xml, name).toMatch(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?></);
		expect(unclosed(xml), name).toEqual([]);
	}
});

test('every reference of the package leads to a part or a style of it', () => {
	const parts = unzipSync(bytes);
	const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
	const targets = [
		...text('_rels/.rels').matchAll(/Target="([^"]+)"/g),
		...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g),
	].map(([, target = '']) => target);
	expect(targets).toHaveLength(3);
	for (const target of targets) expect(parts).toHaveProperty([target]);
	const used = text('word/document.xml').matchAll(/<w:pStyle w:val="(\w+)"/g);
	for (const [, style] of used) expect(text('word/styles.xml')).toContain(`w:styleId="${style}"`);
});

test('reads as the plan, with what was typed and without what XML cannot hold', async () => {
	const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
	const lines = value.split('\n').filter((line) => line !== '');
	expect(lines.slice(0, 5)).toEqual([
		'Làm theo: Bàn hồ sơ <ở> chợ & phiên',
		'Nơi làm theo: Xã “Thử”',
		'Người chịu trách nhiệm: ……………',
		'Bắt đầu từ ngày: 1/12/2026',
		'Làm mấy lần “một bàn”: 3',
	]);
	for (const words of ['1. Chọn chỗ', 'văn thư', '1/12/2026 – 7/12/2026', '9.600', 'chưa rõ'])
		expect(lines).toContain(words);
	expect(lines.filter((line) => line === '☒')).toHaveLength(2);
	expect(lines).toContain('Cộng các khoản đã biết');
});

test('opens in LibreOffice, where that is installed', async (context) => {
	const run = promisify(execFile);
	const folder = await mkdtemp(join(tmpdir(), 'lam-theo-'));
	try {
		await writeFile(join(folder, 'plan.docx'), bytes);
		const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		const missing = await run('soffice', [profile, ...to, join(folder, 'plan.docx')]).then(
			() => false,
			(error: NodeJS.ErrnoException) => {
				if (error.code === 'ENOENT') return true;
				throw error;
			},
		);
		if (missing) context.skip('LibreOffice is not installed');
		expect(await readdir(folder)).toContain('plan.pdf');
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}, 120_000);

/** Names of elements that are opened and not closed in order. */
function unclosed(xml: string): string[] {
	const open: string[] = [];
	for (const [, end, name = '', alone] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
		if (end === '/') {
			if (open.at(-1) !== name) return [...open, name];
			open.pop();
		} else if (alone !== '/') open.push(name);
	}
	return open;
}
