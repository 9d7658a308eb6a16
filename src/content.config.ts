/** Wires folder patterns to Astro's loaders. What an entry may say is decided by `src/domain/schemas/`. */
import { defineCollection, type SchemaContext } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { glossaryTerms } from './integrations/glossary.ts';
import { forgetWithCompiler } from './integrations/safe-mdx.ts';

const base = process.env.CONTENT_DIR ?? './content';

/** Keeps the data as written and adds to each photo the image that its `src` names. */
const withPhotos = ({ image }: SchemaContext) =>
	z.looseObject({
		photos: z
			.array(
				z.preprocess(
					(photo) =>
						typeof photo === 'object' && photo !== null && 'src' in photo
							? { ...photo, image: photo.src }
							: photo,
					z.looseObject({ image: image().optional() }),
				),
			)
			.optional()
			.catch(undefined),
	});

/** Files that the gate of the build leaves out: not even their photos may be looked for. */
const quarantined = (process.env.QUARANTINED_FILES ?? '').split('\n').filter(Boolean);

/** The path below the content folder is the id: the folder is the owner and the kind. */
const files = (...patterns: string[]) =>
	forgetWithCompiler(
		glob({
			base,
			pattern: [...patterns, ...quarantined.map((path) => `!${path}`)],
			generateId: ({ entry }) => entry,
			// The HTML is kept; the text as written would only make the store twice as large.
			retainBody: false,
		}),
		() => glossaryTerms(base),
	);

const entries = (folder: string) =>
	defineCollection({
		loader: files(`*/${folder}/*.mdx`, `*/${folder}/*/index.mdx`),
		schema: withPhotos,
	});

const yaml = (...patterns: string[]) =>
	defineCollection({ loader: files(...patterns), schema: z.looseObject({}) });

export const collections = {
	exemplars: entries('exemplars'),
	practices: entries('practices'),
	adoptions: entries('adoptions'),
	stories: defineCollection({
		loader: files('*/stories/*/*.mdx', '*/stories/*/*/index.mdx'),
		schema: withPhotos,
	}),
	documents: entries('documents'),
	plans: yaml('*/plans/*.yaml', '*/plans/*/index.yaml'),
	registrations: yaml('*/registrations/*.yaml'),
	agencies: yaml('*/agency.yaml'),
};
