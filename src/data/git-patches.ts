/** Reads what `git log --patch --unified=0 --format=%x00%ct` prints: which files, which keys of their front matter. */
import type { Commit, FileChange } from '../domain/history/past.ts';

const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@ ?(.*)$/;
/** A line that starts a key of the first level. */
const KEY = /^([a-z]\w*):(?:\s|$)/i;
/** A line that may go on with the key above it. */
const INSIDE = /^[\s}\]-]/;
const DIFF = 'diff --git ';
/** Vietnam has no summer time. */
const AHEAD = 7 * 60 * 60;

interface Draft {
	path: string;
	from?: string;
	kind: FileChange['kind'];
	keys: Set<string>;
	rest: boolean;
}

/** Takes the text piece by piece, as it comes from git. */
export class PatchReader {
	#commits: { day: string; files: Draft[] }[] = [];
	#file: Draft | undefined;
	/** Lines of the hunk that are still to come, and the key that the last one belonged to. */
	#linesLeft = 0;
	#key: string | undefined;
	#unread = '';

	read(text: string): void {
		const lines = (this.#unread + text).split('\n');
		this.#unread = lines.pop() ?? '';
		for (const line of lines) this.#line(line);
	}

	/** The commits in the order printed. */
	end(): Commit[] {
		if (this.#unread !== '') this.#line(this.#unread);
		return this.#commits.map(({ day, files }) => ({
			day,
			files: files.map(({ keys, ...file }) => ({ ...file, keys: [...keys] })),
		}));
	}

	#line(line: string): void {
		if (this.#linesLeft > 0) {
			// “\ No newline at end of file” is not counted.
			if (!line.startsWith('\\')) this.#changed(line.slice(1).trimEnd());
			return;
		}
		const hunk = line.startsWith('@@') ? HUNK.exec(line) : null;
		if (hunk !== null) {
			this.#linesLeft = Number(hunk[1] ?? 1) + Number(hunk[2] ?? 1);
			// Git names the last line above that starts with a letter: in front matter, the key above.
			this.#key = KEY.exec(hunk[3] ?? '')?.[1];
		} else if (line.startsWith('\0')) {
			this.#commits.push({ day: dayOf(Number(line.slice(1))), files: [] });
		} else if (line.startsWith(DIFF)) {
			this.#file = { path: samePath(line), kind: 'changed', keys: new Set(), rest: false };
			this.#commits.at(-1)?.files.push(this.#file);
		} else if (this.#file !== undefined) readHeader(line, this.#file);
	}

	#changed(text: string): void {
		this.#linesLeft -= 1;
		const file = this.#file;
		if (file === undefined || text === '' || text === '---') return;
		const key = KEY.exec(text)?.[1];
		if (key !== undefined || !INSIDE.test(text)) this.#key = key;
		if (this.#key === undefined) file.rest = true;
		else file.keys.add(this.#key);
	}
}

/** What the lines between a file's name and its first hunk say of it. */
function readHeader(line: string, file: Draft): void {
	if (line.startsWith('new file')) file.kind = 'added';
	else if (line.startsWith('deleted file')) file.kind = 'removed';
	else if (line.startsWith('rename from ')) file.from = line.slice('rename from '.length);
	else if (line.startsWith('rename to ')) file.path = line.slice('rename to '.length);
	else if (line.startsWith('Binary files ')) file.rest = true;
}

/** `diff --git a/x b/x` → `x`; what was moved says its names in lines of their own. */
function samePath(line: string): string {
	const names = line.slice(DIFF.length);
	return names.slice('a/'.length, (names.length - 1) / 2);
}

const dayOf = (seconds: number): string =>
	new Date((seconds + AHEAD) * 1000).toISOString().slice(0, 10);
