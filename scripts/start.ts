/**
 * `npm start`: builds the site when the built one is missing or older than what it is made from,
 * then serves it and prints its address. `--serve-only` (`npm run preview`) never builds.
 *
 * Environment: `PORT` (4321), and the switches of a build (`BASE_PATH`, `PREVIEW` …).
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isOlderThanSources } from './lib/built-site.ts';
import { serveFolder } from './lib/static-server.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const port = Number(process.env.PORT ?? 4321);

if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
	console.error(
		`PORT=${process.env.PORT} không phải số cổng. Hãy ghi số từ 1024 tới 65535, ví dụ: PORT=4322 npm start`,
	);
	process.exit(2);
}

function build(): void {
	const { status } = spawnSync(process.execPath, ['--run', 'build'], {
		cwd: root,
		stdio: 'inherit',
	});
	if (status !== 0) process.exit(status ?? 1);
}

if (process.argv.includes('--serve-only')) {
	if (!existsSync(join(dist, 'index.html'))) {
		console.error('Chưa có trang để xem trong thư mục dist. Hãy chạy: npm run build');
		process.exit(1);
	}
} else if (await isOlderThanSources(root)) {
	build();
}

try {
	const server = await serveFolder({ folder: dist, port, basePath: process.env.BASE_PATH });
	console.log(`Trang đang chạy tại ${server.url.replace('127.0.0.1', 'localhost')} (dừng: Ctrl+C)`);
	await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
	await server.close();
} catch (error) {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
	const why = code === 'EACCES' ? 'không được phép dùng' : 'đang được dùng';
	console.error(`Cổng ${port} ${why}. Hãy chọn cổng khác, ví dụ: PORT=4322 npm start`);
	process.exitCode = 1;
}
