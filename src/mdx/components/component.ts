/**
 * What a component for writers is: its properties as a schema, which also makes the authors' guide and the editor's forms,
 * and a pure function from properties and content to HTML.
 */
import type { z } from 'zod';
import type { Draft, Scope } from '../draft.ts';
import type { HtmlNode } from '../html.ts';

/** What may stand between a component's tags. */
export type ContentRule =
	| { kind: 'none' }
	/** A few words; `required` or not. */
	| { kind: 'words'; required: boolean }
	| { kind: 'blocks'; required: boolean }
	/** Other components only, at least one. */
	| { kind: 'only'; component: string }
	/** One Markdown table. */
	| { kind: 'table' };

/** One use of a component. */
export interface Use {
	line: number;
	draft: Draft;
	scope: Scope;
	/** What stands between the tags, made safe. */
	content: HtmlNode[];
}

interface Description {
	/** As written in a tag: `Figure`. */
	name: string;
	/** Vietnamese name: “Ảnh có chú thích”. */
	label: string;
	/** What it is for, one sentence. */
	purpose: string;
	/** A complete use, as a writer types it. */
	example: string;
	content: ContentRule;
	/** Stands inside a sentence; others stand on lines of their own. */
	inline?: boolean;
	/** Is a link itself, so none may stand around it. */
	isLink?: boolean;
	/** The only component it may stand in. */
	parent?: string;
}

interface Spec<Props extends z.ZodObject> extends Description {
	props: Props;
	/** How the content is read, when it differs from what is around. */
	contentScope?: (props: z.output<Props>) => Partial<Scope>;
	/** The HTML; nothing after noting a problem. */
	render: (props: z.output<Props>, use: Use) => HtmlNode[];
}

export type RawProps = Readonly<Record<string, string | true>>;

type ReadProps =
	| { issues: readonly z.core.$ZodIssue[] }
	| { contentScope: Partial<Scope>; render: (use: Use) => HtmlNode[] };

export interface MdxComponent extends Description {
	props: z.ZodObject;
	/** Checks the properties as written and gives what to do with them. */
	read(raw: RawProps): ReadProps;
}

/** A component, its property types kept between schema and renderer. */
export function defineComponent<Props extends z.ZodObject>(spec: Spec<Props>): MdxComponent {
	return {
		...spec,
		read(raw) {
			const parsed = spec.props.safeParse(raw);
			if (!parsed.success) return { issues: parsed.error.issues };
			return {
				contentScope: spec.contentScope?.(parsed.data) ?? {},
				render: (use) => spec.render(parsed.data, use),
			};
		},
	};
}
