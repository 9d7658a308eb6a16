/** The composition of a share card: a cloth hangs from the upper edge, the words stand on eggshell below it. */
import type { Node } from '@takumi-rs/core';
import { SITE } from '../../site/labels/interface.ts';
import { weaveFile } from '../../site/weave/weave.ts';
import { bindCompounds, clauses } from '../../text/compounds.ts';
import { BRAND_MARK } from './mark.ts';
import { CARD_HEIGHT, CARD_WIDTH, type ShareCardView } from './view.ts';

/** Family names of the font files, in the order in which a letter is looked for. */
export const FACES = ['Faustina latin', 'Faustina vietnamese', 'Faustina latin-ext'] as const;

/** Sizes of the headline in pixels, the largest that fits is taken. */
export const TITLE_SIZES = [104, 88, 76, 66, 58, 50, 44] as const;
export type TitleSize = (typeof TITLE_SIZES)[number];

/** Space for the headline, in pixels: two lines of the first size, five of the fifth. */
export const TITLE_WIDTH = 1072;
export const TITLE_HEIGHT = 304;

/** Threads of the cloth: six pixels each, so that it reads as woven on a phone. */
const CLOTH = { shape: 'cloth', wide: 201, high: 25 } as const;
const CLOTH_HEIGHT = 168;
const MARGIN = 64;
const FOOT_HEIGHT = 48;

/** Marks stack above capitals and hang below letters: less than this and Ễ touches the ậ above it. */
const LEADING = 1.2;
/** Width of a space of Faustina, in ems. */
const WORD_SPACE = 0.23;

/** The day palette of the site: a card is seen on white walls. */
const COLOUR = {
	ground: '#faf5e9',
	ink: '#2a1a14',
	soft: '#66564a',
	accent: '#96281c',
	ribbon: '#f3d98f',
} as const;

type Style = NonNullable<Node['style']>;

const row = (style: Style, children: Node[]): Node => ({
	type: 'container',
	style: { display: 'flex', alignItems: 'center', ...style },
	children,
});
const words = (text: string, style: Style): Node => ({ type: 'text', text, style });
const picture = (src: string, width: number, height: number): Node => ({
	type: 'image',
	src,
	width,
	height,
	style: { width, height, flexShrink: 0 },
});

/** Pictures that the composition names by `src`. */
export function cardImages({ slug, field }: ShareCardView): { src: string; svg: string }[] {
	return [
		{ src: 'cloth', svg: weaveFile(slug, field, CLOTH) },
		{ src: 'mark', svg: BRAND_MARK },
	];
}

/**
 * The headline alone, for measuring: lines break after its commas and colons first, and compounds stay whole.
 * A title that fits in no size, longer than the schema allows, is cut at the lower edge.
 */
export function cardTitle({ title }: ShareCardView, size: TitleSize): Node {
	const style: Style = {
		fontFamily: families(),
		fontSize: size,
		fontWeight: 700,
		lineHeight: LEADING,
		color: COLOUR.ink,
		textWrap: 'balance',
	};
	return row(
		{ width: TITLE_WIDTH, flexWrap: 'wrap', columnGap: size * WORD_SPACE },
		clauses(bindCompounds(title.normalize('NFC'))).map((clause) => words(clause, style)),
	);
}

/** The whole card with its headline in the given size. */
export function composeCard(view: ShareCardView, size: TitleSize): Node {
	const { kindText, where, sample, site } = view;
	const small: Style = { fontSize: 30, lineHeight: 1.3 };
	const mark = words(SITE.sampleWord, {
		...small,
		color: COLOUR.ink,
		backgroundColor: COLOUR.ribbon,
		padding: '0 14px 4px',
	});
	return row(
		{
			width: CARD_WIDTH,
			height: CARD_HEIGHT,
			flexDirection: 'column',
			alignItems: 'stretch',
			backgroundColor: COLOUR.ground,
			fontFamily: families(),
		},
		[
			picture('cloth', CARD_WIDTH, CLOTH_HEIGHT),
			row({ padding: `26px ${MARGIN}px 8px`, gap: 20 }, [
				words(kindText.normalize('NFC'), { ...small, fontWeight: 600, color: COLOUR.accent }),
				...(sample ? [mark] : []),
			]),
			row(
				{
					padding: `0 ${MARGIN}px`,
					height: TITLE_HEIGHT,
					alignItems: 'flex-start',
					overflow: 'hidden',
				},
				[cardTitle(view, size)],
			),
			row({ flexGrow: 1 }, []),
			row({ padding: `0 ${MARGIN}px 34px`, height: FOOT_HEIGHT + 34, gap: 32, flexShrink: 0 }, [
				row({ flexGrow: 1, flexBasis: 0 }, [
					words(where.normalize('NFC'), {
						...small,
						color: COLOUR.soft,
						lineClamp: 1,
						textOverflow: 'ellipsis',
					}),
				]),
				picture('mark', 44, 44),
				words(site.normalize('NFC'), {
					fontSize: 34,
					fontWeight: 700,
					lineHeight: 1.3,
					color: COLOUR.ink,
					marginLeft: -20,
				}),
			]),
		],
	);
}

function families(): string {
	return FACES.map((face) => `"${face}"`).join(', ');
}
