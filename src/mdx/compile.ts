/**
 * From a contributor's MDX to safe HTML. MDX is data here: nothing in it is ever run, and nothing of it is parsed as
 * JavaScript. An article with one error gives no HTML at all.
 */
import { countWords } from '../text/excerpt.ts';
import type { CompiledMdx, MdxContext } from './article.ts';
import { convertTree } from './convert.ts';
import { createDraft, type Draft, noMentions, TOP } from './draft.ts';
import { type HtmlNode, inBlocks, toHtml, toText } from './html.ts';
import { depthProblem, structureProblem } from './limits.ts';
import { mask } from './mask.ts';
import { parseMdx } from './parse.ts';
import { type MdxProblem, problemAt } from './problem.ts';
import { prepareSource } from './source.ts';

const isError = ({ severity }: MdxProblem) => severity === 'error';

function sorted(problems: readonly MdxProblem[]): MdxProblem[] {
	return [...problems].sort((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
}

/** What is known of an article that could not be read. */
function refused(problems: readonly MdxProblem[]): CompiledMdx {
	return { html: '', ...noMentions(), text: '', words: 0, problems: sorted(problems) };
}

function noteEmptyBody(draft: Draft, blocks: readonly HtmlNode[], line: number): void {
	const { images, attachments } = draft.mentions;
	const isShown = toText(blocks) !== '' || images.length + attachments.length > 0;
	if (isShown || draft.problems.some(isError)) return;
	const message = 'Bài chưa có nội dung sau phần khai báo đầu tệp.';
	const advice = 'Hãy viết ít nhất một đoạn: việc gì, ai làm, làm thế nào, kết quả ra sao.';
	draft.problems.push(problemAt('than-bai-trong', { line }, { message, advice }));
}

/**
 * Compiles one entry's file.
 *
 * `source` is the whole text of the file, front matter included, so that lines are lines of the file. Pure: same source and
 * context, same result. Never throws for what an author wrote; every fault of the text is in `problems`.
 */
export function compileMdx(source: string, context: MdxContext = {}): CompiledMdx {
	const { text, bodyLine, problems } = prepareSource(source);
	if (problems.some(isError)) return refused(problems);
	const masked = mask(text);
	const structure = structureProblem(masked);
	if (structure) return refused([...problems, structure]);
	const parsed = parseMdx(masked);
	if ('problem' in parsed) return refused([...problems, parsed.problem]);
	const deep = depthProblem(parsed.tree);
	if (deep) return refused([...problems, deep]);
	const draft = createDraft(context);
	draft.problems.push(...problems);
	const blocks = inBlocks(convertTree(parsed.tree, TOP, draft));
	noteEmptyBody(draft, blocks, bodyLine);
	const words = toText(blocks);
	return {
		html: draft.problems.some(isError) ? '' : toHtml(blocks),
		...draft.mentions,
		text: words,
		words: countWords(words),
		problems: sorted(draft.problems),
	};
}
