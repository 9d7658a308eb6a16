/** Looks into a schema: which keys an author could have meant, and what a field is called. */
import { z } from 'zod';
import type { DataPath } from '../source-file.ts';

/** Vietnamese name and contract of a field. */
export interface AboutField {
	title?: string;
	description?: string;
}

const aboutSchema = z.looseObject({
	title: z.string().optional(),
	description: z.string().optional(),
});

/** The bare schemas behind `optional`, `default`, preprocessing and unions. */
function bare(schema: unknown): z.ZodType[] {
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodNullable ||
		schema instanceof z.ZodDefault
	)
		return bare(schema.def.innerType);
	if (schema instanceof z.ZodPipe) return bare(schema.def.out);
	if (schema instanceof z.ZodLazy) return bare(schema.def.getter());
	if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(bare);
	return schema instanceof z.ZodType ? [schema] : [];
}

/** The schemas of what may stand below a key or index. */
function below(schema: unknown, step: PropertyKey): unknown[] {
	return bare(schema).flatMap((one) => {
		if (one instanceof z.ZodArray) return [one.def.element];
		if (!(one instanceof z.ZodObject)) return [];
		const shape: Record<string, unknown> = one.def.shape;
		const field = shape[String(step)];
		return field === undefined ? [] : [field];
	});
}

function schemasAt(schema: z.ZodType, path: DataPath): unknown[] {
	return path.reduce<unknown[]>(
		(found, step) => found.flatMap((one) => below(one, step)),
		[schema],
	);
}

/** Keys an object may have at this path, in the order of the schema. */
export function keysAt(schema: z.ZodType, path: DataPath): string[] {
	const objects = schemasAt(schema, path).flatMap(bare);
	return [
		...new Set(
			objects.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.def.shape) : [])),
		),
	];
}

/** What the field at this path is called and holds; empty when the schema does not say. */
export function aboutField(schema: z.ZodType, path: DataPath): AboutField {
	for (const found of schemasAt(schema, path)) {
		const meta = found instanceof z.ZodType ? found.meta() : undefined;
		if (meta === undefined) continue;
		const { title, description } = aboutSchema.parse(meta);
		return {
			...(title === undefined ? {} : { title }),
			...(description === undefined ? {} : { description }),
		};
	}
	return {};
}
