/** Runs a command and measures it with everything that it starts. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface Measured {
	seconds: number;
	/** Largest resident memory of all its processes together, in bytes; missing where `/proc` is. */
	peakBytes?: number;
	status: number;
	/** Everything it printed. */
	log: string;
}

export interface Command {
	file: string;
	args: readonly string[];
	cwd: string;
	env?: Readonly<Record<string, string>>;
}

const PAGE_BYTES = 4096;
const EVERY_MS = 100;

export async function measure({ file, args, cwd, env }: Command): Promise<Measured> {
	const started = performance.now();
	const child = spawn(file, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const chunks: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
	let peak = 0;
	const watch = setInterval(async () => {
		if (child.pid !== undefined) peak = Math.max(peak, await residentBytes(child.pid));
	}, EVERY_MS);
	const { promise, resolve, reject } = Promise.withResolvers<number>();
	child.once('error', reject);
	child.once('close', (code) => resolve(code ?? 1));
	try {
		const status = await promise;
		const seconds = (performance.now() - started) / 1000;
		return {
			seconds,
			...(peak > 0 && { peakBytes: peak }),
			status,
			log: Buffer.concat(chunks).toString(),
		};
	} finally {
		clearInterval(watch);
	}
}

/** Memory of a process and of its descendants, pages they share counted for each; 0 without `/proc`. */
async function residentBytes(root: number): Promise<number> {
	const pids = (await readdir('/proc').catch(() => [])).map(Number).filter(Number.isInteger);
	const known = new Map(
		await Promise.all(pids.map(async (pid) => [pid, await statusOf(pid)] as const)),
	);
	const own = new Set([root]);
	let size = 0;
	while (size !== own.size) {
		size = own.size;
		for (const [pid, status] of known) if (status && own.has(status.parent)) own.add(pid);
	}
	return [...own].reduce((total, pid) => total + (known.get(pid)?.bytes ?? 0), 0);
}

/** Reads `/proc/<pid>/stat`: after the name in brackets, field 2 is the parent and field 22 the resident pages. */
async function statusOf(pid: number): Promise<{ parent: number; bytes: number } | undefined> {
	const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
	const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
	if (!fields) return undefined;
	return { parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE_BYTES };
}
