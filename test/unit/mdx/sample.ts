/** Context and readers shared by the tests of contributors' MDX. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledMdx, MdxContext } from '../../../src/mdx/article.ts';
import { compileMdx } from '../../../src/mdx/compile.ts';

const CORPUS = join(import.meta.dirname, '../../fixtures/mdx-corpus');

/** An entry with one fact, one glossary word and a few files. */
export const CONTEXT: MdxContext = {
	facts: { ho: { text: 'hơn 20 hộ', proof: '1/8/2025 · Một nguồn báo chí · Nguồn 2' } },
	terms: { ocop: { word: 'OCOP', meaning: 'Mỗi xã một sản phẩm', href: '/thuat-ngu/#ocop' } },
	files: new Map([
		['./a.jpg', 120_000],
		['./anh thon.jpg', 90_000],
		['./mau.docx', 24_000],
		['./phim.mp4', 5_000_000],
		['./phim.vtt', 2_000],
	]),
};

/** Compiles text below a front matter of three lines and an empty one: the text begins on line 5. */
export function compileBody(body: string, context: MdxContext = CONTEXT): CompiledMdx {
	return compileMdx(`---\ntitle: Bài mẫu\n---\n\n${body}`, context);
}

/** Problems as `line code`, to compare at a glance. */
export function codes({ problems }: CompiledMdx): string[] {
	return problems.map(({ line, code }) => `${line} ${code}`);
}

/** Files of the corpus: name without its ending, and text. */
export function corpus(folder: 'hostile' | 'harmless'): { name: string; text: string }[] {
	return readdirSync(join(CORPUS, folder))
		.map((file) => ({
			name: file.replace(/\.mdx$/, ''),
			text: readFileSync(join(CORPUS, folder, file), 'utf8'),
		}))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every tag of a piece of HTML. Exact, because `<` and `>` are escaped everywhere else. */
export function tagsOf(html: string): string[] {
	return html.match(/<[^>]*>/g) ?? [];
}
