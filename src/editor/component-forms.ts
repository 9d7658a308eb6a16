/** The forms of the components for articles, made from their properties' schemas, and their text in an article. */
import { z } from 'zod';
import type { ContentRule, MdxComponent } from '../mdx/components/component.ts';
import { aboutSchema, FILE_TYPE } from '../mdx/components/props.ts';

export interface PropForm {
	name: string;
	/** What it says, one sentence. */
	label: string;
	example: string;
	required: boolean;
	input: 'words' | 'file' | 'picture' | 'switch' | 'choice';
	options: readonly string[];
}

export interface ComponentForm {
	/** As written in a tag. */
	name: string;
	label: string;
	purpose: string;
	inline: boolean;
	content: ContentRule['kind'];
	props: readonly PropForm[];
	/** The only component that may stand in it. */
	child: ComponentForm | undefined;
}

/** Properties of components as typed: text, or `true` for a switch. */
export type Props = Readonly<Record<string, unknown>>;
/** Key of what stands between the tags, and of the components inside. */
export const CONTENT = 'content';

/** The components that an author may insert, in their order; those that stand in others only are their `child`. */
export function componentForms(components: ReadonlyMap<string, MdxComponent>): ComponentForm[] {
	return [...components.values()]
		.filter(({ parent }) => parent === undefined)
		.map((component) => formOf(component, components));
}

function formOf(
	component: MdxComponent,
	components: ReadonlyMap<string, MdxComponent>,
): ComponentForm {
	const { name, label, purpose, inline = false, content, props } = component;
	const child = content.kind === 'only' ? components.get(content.component) : undefined;
	return {
		name,
		label,
		purpose,
		inline,
		content: content.kind,
		props: Object.entries(props.shape).map(([prop, schema]) => propOf(prop, schema)),
		child: child && formOf(child, components),
	};
}

function propOf(name: string, schema: z.ZodType): PropForm {
	const { description, example, type } = aboutSchema.parse(schema.meta());
	const json = z.toJSONSchema(schema, { io: 'input' });
	const base = { name, label: description.replace(/\.$/, ''), example };
	const required = !schema.safeParse(undefined).success;
	if (json.const === true) return { ...base, required, input: 'switch', options: [] };
	if (json.enum) return { ...base, required, input: 'choice', options: json.enum.map(String) };
	if (type !== FILE_TYPE) return { ...base, required, input: 'words', options: [] };
	const isPicture = /\.(jpe?g|png|webp|avif)$/.test(example);
	return { ...base, required, input: isPicture ? 'picture' : 'file', options: [] };
}

const ATTRIBUTES = `((?:\\s+[a-zA-Z]+(?:=(?:"[^"]*"|'[^']*'))?)*)\\s*`;

/** Finds the component in an article: groups are its properties and what stands between its tags. */
export function patternOf({ name, content, inline }: ComponentForm): RegExp {
	if (inline)
		return content === 'none'
			? new RegExp(`<${name}${ATTRIBUTES}/>`)
			: new RegExp(`<${name}${ATTRIBUTES}(?:/>|>([^<]*)</${name}>)`);
	if (content === 'none') return new RegExp(`^<${name}${ATTRIBUTES}/>$`, 'm');
	return new RegExp(`^<${name}${ATTRIBUTES}>\\n([\\s\\S]*?)\\n</${name}>$`, 'm');
}

/** The properties of a found component. */
export function readComponent(form: ComponentForm, match: readonly string[]): Props {
	const [, attributes = '', inside = ''] = match;
	const props = readAttributes(attributes);
	if (form.content === 'none') return props;
	if (form.child === undefined) return { ...props, [CONTENT]: inside.trim() };
	const { child } = form;
	const children = Array.from(inside.matchAll(childPattern(child)), (one) =>
		readComponent(child, [one[0], one[1] ?? '', flushLeft(one[2] ?? '')]),
	);
	return { ...props, [CONTENT]: children };
}

/** In its parent, a component may be indented, or begin and end on one line. */
function childPattern({ name, content }: ComponentForm): RegExp {
	const end = content === 'none' ? '/>' : `>([\\s\\S]*?)</${name}>`;
	return new RegExp(`<${name}${ATTRIBUTES}${end}`, 'g');
}

/** Lines without the indent that all of them have. */
function flushLeft(text: string): string {
	const lines = text.split('\n');
	const indents = lines
		.slice(1)
		.filter((line) => line.trim() !== '')
		.map((line) => line.length - line.trimStart().length);
	const indent = Math.min(...indents);
	return lines.map((line, index) => (index === 0 ? line : line.slice(indent))).join('\n');
}

function readAttributes(text: string): Props {
	return Object.fromEntries(
		Array.from(
			text.matchAll(/([a-zA-Z]+)(?:="([^"]*)"|='([^']*)')?/g),
			([, name = '', double, single]) => {
				const value = double ?? single;
				return [name, value === undefined ? true : decoded(value)];
			},
		),
	);
}

/** The component as text of an article. */
export function writeComponent(form: ComponentForm, props: Props): string {
	const tag = [form.name, ...form.props.flatMap((prop) => attribute(prop, props[prop.name]))];
	const open = tag.join(' ');
	const { content = '' } = props;
	if (form.content === 'none') return `<${open} />`;
	const { child } = form;
	if (child !== undefined) {
		const children = Array.isArray(content) ? content : [];
		return `<${open}>\n${children.map((one) => writeComponent(child, one)).join('\n')}\n</${form.name}>`;
	}
	const inside = String(content ?? '').trim();
	if (form.inline) return inside === '' ? `<${open} />` : `<${open}>${inside}</${form.name}>`;
	// A table is one only with an empty line on either side.
	const gap = form.content === 'table' ? '\n\n' : '\n';
	return `<${open}>${gap}${inside}${gap}</${form.name}>`;
}

function attribute({ name, input }: PropForm, value: unknown): string[] {
	if (input === 'switch') return value === true ? [name] : [];
	const text = String(value ?? '')
		.replace(/\s+/g, ' ')
		.trim();
	return text === '' ? [] : [`${name}="${encoded(text)}"`];
}

const encoded = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const decoded = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
