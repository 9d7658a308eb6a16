/** The Markdown of tidied blocks, written so that nothing in it is taken for a component, an expression or a command. */
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { pictureOf } from './blocks.ts';
import { NOTE_MARK, NOTE_WORDS } from './footnotes.ts';
import { type Element, element, property, type Root } from './tree.ts';

/** Tag of a picture that is written as `<Figure>`. */
const FIGURE = 'figure-block';

const writer = unified()
	.use(rehypeRemark, {
		handlers: {
			[NOTE_MARK]: (_state, node: Element) => ({
				type: 'footnoteReference',
				identifier: property(node, 'label'),
				label: property(node, 'label'),
			}),
			[NOTE_WORDS]: (state, node: Element) => ({
				type: 'footnoteDefinition',
				identifier: property(node, 'label'),
				label: property(node, 'label'),
				children: state.toFlow(state.all(node)),
			}),
			[FIGURE]: (_state, node: Element) => ({
				type: 'mdxJsxFlowElement',
				name: 'Figure',
				attributes: ['src', 'alt', 'caption', 'credit']
					.filter((name) => property(node, name) !== '')
					.map((name) => ({ type: 'mdxJsxAttribute', name, value: property(node, name) })),
				children: [],
			}),
		},
	})
	.use(remarkGfm)
	.use(remarkMdx)
	.use(remarkStringify, {
		bullet: '-',
		emphasis: '*',
		listItemIndent: 'one',
		rule: '-',
		fences: true,
	});

/** The text of an article, ending in a line break; '' for no blocks. `notes` are the footnotes it cites. */
export function toMdx(blocks: readonly Element[], notes: readonly Element[]): string {
	if (blocks.length === 0) return '';
	const tree: Root = { type: 'root', children: [...blocks.map(withFigure), ...notes] };
	const written = writer.stringify(writer.runSync(tree));
	return (
		written
			.replace(/^import(?![\p{L}\p{N}])/gmu, '&#x69;mport')
			.replace(/^export(?![\p{L}\p{N}])/gmu, '&#x65;xport')
			.replace(/(?<!\\)((?:\\\\)*)\\@/g, '$1@')
			// Beside an emphasis mark only a reference lets the reader of articles see the mark.
			.replace(/(?<=[*_~])\\\{|\\\{(?=[*_~])/g, '&#x7B;')
	);
}

/** A picture with its words and its maker is a `<Figure>`; without, Markdown's own form is all that is right. */
function withFigure(block: Element): Element {
	const picture = pictureOf(block);
	if (picture === undefined) return block;
	const [src, alt, title, credit] = ['src', 'alt', 'title', 'credit'].map((name) =>
		property(picture, name).replaceAll('"', '”'),
	);
	if (alt === '' || credit === '') {
		const caption = [title, credit && `Ảnh: ${credit}`].filter(Boolean).join('. ');
		return element('p', [element('img', [], { src, alt, title: caption })]);
	}
	return element(FIGURE, [], { src, alt, caption: title, credit });
}
