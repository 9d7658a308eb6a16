/**
 * `npm run author`: the site as it will be, with its editor at `/quan-tri/`, on the author's own machine. Opens the browser.
 * Arguments go to `astro dev`; `--no-open` opens nothing. Environment: `BASE_PATH`, `CONTENT_DIR` …
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { EDITOR_ADDRESS } from '../src/integrations/editor-files.ts';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);
const open = given.includes('--no-open') ? [] : ['--open', EDITOR_ADDRESS];
const rest = given.filter((argument) => argument !== '--no-open');

console.log(
	'Trang biên tập mở ở /quan-tri/ bằng Chrome, Edge hoặc Cốc Cốc (Firefox, Safari chưa mở được thư mục trên máy). Bấm “Làm việc với kho mã nguồn cục bộ” rồi chọn thư mục dự án. Lỗi và điều nên xem của nội dung ở /quan-tri/kiem-tra/. Dừng: Ctrl+C.',
);
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const child = spawn(process.execPath, [astro, 'dev', ...open, ...rest], {
	cwd: root,
	stdio: 'inherit',
	env: { ...process.env, AUTHOR: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const [status] = await once(child, 'exit');
process.exitCode = typeof status === 'number' ? status : 0;
