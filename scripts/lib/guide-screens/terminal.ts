/** A plain window with a command and what a tool answered, as a page to take a picture of. */

/** Longest answer that stays legible on a picture, in lines. */
const MOST_LINES = 16;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param run the command on the first line, the answer below it */
export function terminalPage(run: string): string {
	const [command = '', ...answer] = run.trimEnd().split('\n');
	const shown = answer.slice(0, MOST_LINES);
	const more = answer.length > shown.length ? '\n…' : '';
	return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
body { margin: 0; background: #f3efe6; }
main { inline-size: 960px; }
header { padding: 10px 16px; background: #d9d4c9; color: #3a342c; font: 600 15px/1.3 sans-serif; }
pre { margin: 0; padding: 16px; background: #1f1c19; color: #f1ece2; font: 15px/1.55 monospace;
white-space: pre-wrap; overflow-wrap: break-word; }
b { color: #f0c674; font-weight: 400; }
</style><main><header>Cửa sổ lệnh</header><pre><b>&gt; ${escaped(command)}</b>
${escaped(shown.join('\n'))}${more}</pre></main></html>`;
}
