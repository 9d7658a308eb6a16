/** The closed list of components, and what the authors' guide and the editor show of each. */
import { Attachment } from './attachment.ts';
import { BeforeAfter } from './before-after.ts';
import { Callout } from './callout.ts';
import type { MdxComponent } from './component.ts';
import { CostTable } from './cost-table.ts';
import { Fact } from './fact.ts';
import { Figure } from './figure.ts';
import { Gallery } from './gallery.ts';
import { LinkCard } from './link-card.ts';
import { type AboutProp, aboutSchema } from './props.ts';
import { Quote } from './quote.ts';
import { Step, Steps } from './steps.ts';
import { Term } from './term.ts';
import { Video } from './video.ts';

const LIST: readonly MdxComponent[] = [
	Fact,
	Figure,
	Gallery,
	Quote,
	Steps,
	Step,
	CostTable,
	BeforeAfter,
	Callout,
	Term,
	LinkCard,
	Attachment,
	Video,
];

/** The components by the name of their tag. */
export const MDX_COMPONENTS: ReadonlyMap<string, MdxComponent> = new Map(
	LIST.map((component) => [component.name, component]),
);

interface CatalogueProp extends AboutProp {
	name: string;
	required: boolean;
}

export interface CatalogueEntry {
	/** As written in a tag. */
	name: string;
	/** Vietnamese name. */
	label: string;
	purpose: string;
	/** Stands inside a sentence; others stand on lines of their own. */
	inline: boolean;
	/** The only component it may stand in. */
	parent: string | undefined;
	props: CatalogueProp[];
	/** A complete use, as a writer types it. */
	example: string;
}

function describe({
	name,
	label,
	purpose,
	inline,
	parent,
	props,
	example,
}: MdxComponent): CatalogueEntry {
	const described = Object.entries(props.shape).map(([prop, schema]) => ({
		name: prop,
		required: !schema.safeParse(undefined).success,
		...aboutSchema.parse(schema.meta()),
	}));
	return { name, label, purpose, inline: inline ?? false, parent, props: described, example };
}

/** Every component as the guide shows it, in the order in which writers meet them. */
export const componentCatalogue: readonly CatalogueEntry[] = LIST.map(describe);
