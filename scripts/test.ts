/**
 * `npm test`: runs every gate, the cheapest first, and stops at the first group that fails.
 * The last line printed is `N passed, N failed`: the tests that ran, and each failed gate that
 * has no tests of its own as one failure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTotals, type Totals } from './lib/test-totals.ts';

const root = join(import.meta.dirname, '..');

interface Gate {
	name: string;
	/** Arguments of `node`. */
	command: readonly string[];
	/** Where Vitest writes its totals, for a gate made of tests. */
	totalsFile?: string;
}

interface Outcome {
	ok: boolean;
	totals: Totals;
}

const reports = mkdtempSync(join(tmpdir(), 'neu-guong-totals-'));

const script = (name: string): Gate => ({ name, command: ['--run', name] });

const tests = (name: string, ...projects: readonly string[]): Gate => {
	const totalsFile = join(reports, `${name.replaceAll(' ', '-')}.json`);
	const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];
	const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${totalsFile}`];
	const chosen = projects.flatMap((project) => ['--project', project]);
	return { name, command: [...vitest, ...output, ...chosen], totalsFile };
};

/** Gates of one group run side by side; a group starts when the one before it has passed. */
const GROUPS: readonly (readonly Gate[])[] = [
	[script('check')],
	[script('lint'), script('format:check'), script('typecheck')],
	[tests('unit and astro tests', 'unit', 'astro')],
	[script('build')],
	[tests('dist checks', 'build')],
	[tests('browser tests', 'browser')],
];

async function run(gate: Gate, together: boolean): Promise<Outcome> {
	const started = performance.now();
	if (!together) console.log(`\n── ${gate.name}`);
	const { status, output } = await execute(gate.command, together ? 'pipe' : 'inherit');
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const ok = status === 0;
	if (together) console.log(`\n── ${gate.name}\n${output.trim()}`);
	console.log(`${ok ? '✓' : '✗'} ${gate.name}: ${ok ? 'passed' : 'failed'} in ${seconds} s`);
	return { ok, totals: totalsOf(gate, ok) };
}

function totalsOf(gate: Gate, ok: boolean): Totals {
	const totals = gate.totalsFile ? readTotals(gate.totalsFile) : { passed: 0, failed: 0 };
	return ok ? totals : { ...totals, failed: Math.max(1, totals.failed) };
}

function execute(
	command: readonly string[],
	stdio: 'pipe' | 'inherit',
): Promise<{ status: number; output: string }> {
	const { promise, resolve, reject } = Promise.withResolvers<{ status: number; output: string }>();
	// The build gate has just made dist/, so the gates after it need not build it again.
	const env = {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		SITE_DIST: process.env.SITE_DIST ?? join(root, 'dist'),
	};
	const child = spawn(process.execPath, command, {
		cwd: root,
		env,
		stdio: ['ignore', stdio, stdio],
	});
	const chunks: Buffer[] = [];
	child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
	child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
	child.once('error', reject);
	child.once('close', (code) =>
		resolve({ status: code ?? 1, output: Buffer.concat(chunks).toString() }),
	);
	return promise;
}

const sum: Totals = { passed: 0, failed: 0 };
for (const group of GROUPS) {
	const outcomes = await Promise.all(group.map((gate) => run(gate, group.length > 1)));
	for (const { totals } of outcomes) {
		sum.passed += totals.passed;
		sum.failed += totals.failed;
	}
	const failed = group.filter((_, index) => !outcomes[index]?.ok).map((gate) => gate.name);
	if (failed.length > 0) {
		console.error(`\nStopped: ${failed.join(', ')} failed; later gates were not run.`);
		process.exitCode = 1;
		break;
	}
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
