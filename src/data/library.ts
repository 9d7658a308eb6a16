/** The only reader of `astro:content`: feeds the Library, and finds the rendered body and photos of an entry. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { ImageMetadata } from 'astro';
import { parse as parseYaml } from 'yaml';
import { buildLibrary, type Library } from '../domain/library/library.ts';
import type { AnyNode } from '../domain/library/nodes.ts';
import { parseFiles, type RawFile } from '../domain/library/parse.ts';
import { BUILD_DAY, DRAFTS, QUARANTINED, WITHOUT_SAMPLE } from './switches.ts';

type BodyCollection = 'exemplars' | 'practices' | 'adoptions' | 'stories' | 'documents';
export type BodyEntry = CollectionEntry<BodyCollection>;

interface Source {
	library: Library;
	bodies: Map<string, BodyEntry>;
	photos: Map<string, ImageMetadata>;
}

const shared = import.meta.glob<string>('@content/_shared/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});

let source: Promise<Source> | undefined;

/** The Library of this build; in dev it is read again when content has changed. */
export async function library(): Promise<Library> {
	return (await current()).library;
}

/** The content entry whose body belongs to a node. Throws for a node that has no file: a broken invariant. */
export async function bodyOf(node: AnyNode): Promise<BodyEntry> {
	const body = (await current()).bodies.get(node.file);
	if (body === undefined) throw new Error(`No content entry for ${node.file}`);
	return body;
}

/** Files beside an entry that its text offers, as `./name`. */
export async function filesInBody(node: AnyNode): Promise<string[]> {
	const files: unknown = (await current()).bodies.get(node.file)?.rendered?.metadata?.files;
	return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}

/** Finds the image behind a photo of an entry file, by the file and the photo's `src`. */
export async function photoOf(): Promise<(file: string, src: string) => ImageMetadata | undefined> {
	const { photos } = await current();
	return (file, src) => photos.get(`${file}#${src}`);
}

/** Tells which photos the article of an entry file shows itself. */
export async function articlePhotos(): Promise<(file: string, src: string) => boolean> {
	const { bodies } = await current();
	return (file, src) => {
		const paths: unknown = bodies.get(file)?.rendered?.metadata?.imagePaths;
		return Array.isArray(paths) && paths.includes(src);
	};
}

function current(): Promise<Source> {
	if (import.meta.env.DEV) return read();
	source ??= read();
	return source;
}

async function read(): Promise<Source> {
	const [exemplars, practices, adoptions, stories, documents, plans, registrations, agencies] =
		await Promise.all([
			getCollection('exemplars'),
			getCollection('practices'),
			getCollection('adoptions'),
			getCollection('stories'),
			getCollection('documents'),
			getCollection('plans'),
			getCollection('registrations'),
			getCollection('agencies'),
		]);
	const bodies: BodyEntry[] = [...exemplars, ...practices, ...adoptions, ...stories, ...documents];
	const photos = new Map<string, ImageMetadata>();
	const files: RawFile[] = [
		...Object.entries(shared).map(([path, text]) => ({
			path: `_shared/${path.split('/').at(-1)}`,
			data: parseYaml(text) as unknown,
		})),
		...[...bodies, ...plans, ...registrations, ...agencies].map((entry) => ({
			path: entry.id,
			data: withoutImages(entry.id, entry.data, photos),
		})),
	];
	const { input } = parseFiles(files.filter(({ path }) => !QUARANTINED.has(path)));
	return {
		library: buildLibrary(input, {
			today: BUILD_DAY,
			drafts: DRAFTS,
			withoutSample: WITHOUT_SAMPLE,
		}),
		bodies: new Map(bodies.map((entry) => [entry.id, entry])),
		photos,
	};
}

/** The data as written: images set aside, keyed by file and path. */
function withoutImages(file: string, data: object, photos: Map<string, ImageMetadata>): unknown {
	if (!('photos' in data) || !Array.isArray(data.photos)) return data;
	return {
		...data,
		photos: data.photos.map(({ image, ...photo }: { image?: ImageMetadata; src?: string }) => {
			if (image !== undefined && photo.src !== undefined) photos.set(`${file}#${photo.src}`, image);
			return photo;
		}),
	};
}
