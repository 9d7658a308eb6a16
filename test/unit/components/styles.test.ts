/** Rules of the style sheets that no linter knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../../src');

function filesOf(folder: string, extension: string): { name: string; text: string }[] {
	return readdirSync(join(src, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(extension))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ name: file.slice(src.length + 1), text: readFileSync(file, 'utf8') }));
}

test('every layer in use has its place in the order', () => {
	const order = readFileSync(join(src, 'styles/layers.css'), 'utf8').match(/[a-z]+(?=[,;])/g);
	const used = [...filesOf('styles', '.css'), ...filesOf('components', '.astro')]
		.concat(filesOf('layouts', '.astro'))
		.flatMap(({ text }) => Array.from(text.matchAll(/@layer ([a-z]+) \{/g), ([, layer]) => layer));
	expect(used.length).toBeGreaterThan(50);
	expect([...new Set(used)].filter((layer) => !order?.includes(layer ?? ''))).toEqual([]);
});

test('colours are written in the tokens only; components name roles', () => {
	const styles = [
		...filesOf('styles', '.css').filter(({ name }) => !/tokens|print/.test(name)),
		...['components', 'layouts'].flatMap((folder) =>
			filesOf(folder, '.astro').map(({ name, text }) => ({
				name,
				text: /<style>[\s\S]*<\/style>/.exec(text)?.[0] ?? '',
			})),
		),
	];
	const wrong = styles.filter(({ text }) => /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(text));
	expect(wrong.map(({ name }) => name)).toEqual([]);
});
