/** Woven covers: drawn into the page where there are few, loaded from files where there are many. */
import type { AnyNode } from '../../domain/library/nodes.ts';
import { urls } from '../../site/urls.ts';
import type { CoverView } from '../../site/views.ts';
import { type WeaveOptions, weave, weaveFile } from '../../site/weave/weave.ts';

/** Field whose motifs are used where an entry names none. */
export const PLAIN_FIELD = 'nong-thon-moi';

interface Cloth {
	slug: string;
	field: string;
	options: WeaveOptions & { shape: CoverView['shape'] };
}

/** Boxes of the cards, in threads. */
const SIZES = {
	row: { mirror: [57, 57], cloth: [61, 39], patch: [61, 41] },
	card: { mirror: [57, 57], cloth: [99, 25], patch: [61, 41] },
	lead: { mirror: [57, 57], cloth: [81, 51], patch: [61, 41] },
	banner: { mirror: [57, 57], cloth: [201, 27], patch: [201, 27] },
} as const satisfies Record<string, Record<CoverView['shape'], readonly [number, number]>>;
export type CoverSize = keyof typeof SIZES;

/** An exemplar is a mirror, a practice a cloth, an adoption a patch of its practice's cloth in its own dye. */
function clothOf(node: AnyNode, size: CoverSize): Cloth | undefined {
	const field = node.fields[0]?.id ?? PLAIN_FIELD;
	if (node.kind === 'exemplar') return cloth(node.slug, field, 'mirror', size);
	if (node.kind === 'practice') return cloth(node.slug, field, 'cloth', size);
	if (node.kind !== 'adoption') return undefined;
	return cloth(
		node.practice.slug,
		node.practice.fields[0]?.id ?? PLAIN_FIELD,
		'patch',
		size,
		node.slug,
	);
}

function cloth(
	slug: string,
	field: string,
	shape: CoverView['shape'],
	size: CoverSize,
	dye?: string,
): Cloth {
	const [wide, high] = SIZES[size][shape];
	return { slug, field, options: { shape, wide, high, ...(dye !== undefined && { dye }) } };
}

function box({
	options: { shape, wide = 0, high = 0 },
}: Cloth): Pick<CoverView, 'shape' | 'width' | 'height'> {
	const edge = shape === 'mirror' ? 6 : 0;
	return {
		shape,
		width: (wide + edge) * 4,
		height: (high + edge + (shape === 'cloth' ? 3 : 0)) * 4,
	};
}

/** The cover drawn into the page. */
export function drawnCover(node: AnyNode, size: CoverSize): CoverView | undefined {
	const made = clothOf(node, size);
	return made && { ...box(made), svg: weave(made.slug, made.field, made.options) };
}

/** The cover as a file of its own, of row size, loaded when it comes into sight. */
export function fileCover(node: AnyNode): CoverView | undefined {
	const made = clothOf(node, 'row');
	return made && { ...box(made), src: urls.weaveFile(coverName(made)) };
}

function coverName({ slug, field, options: { shape, wide, high, dye } }: Cloth): string {
	return [slug, field, shape, `${wide}x${high}`, ...(dye === undefined ? [] : [dye])].join('.');
}

/** The covers that lists load: one of row size for each entry. */
export function coverFiles(nodes: readonly AnyNode[]): { name: string; svg: string }[] {
	const files = new Map<string, string>();
	for (const node of nodes) {
		const made = clothOf(node, 'row');
		if (made !== undefined)
			files.set(coverName(made), weaveFile(made.slug, made.field, made.options));
	}
	return [...files].map(([name, svg]) => ({ name, svg }));
}
