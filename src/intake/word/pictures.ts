/** Pictures of a document: put into a form for the web, named, and given the words Word has for them. */
import { type Data, isData } from './data.ts';
import type { WordPicture } from './read-docx.ts';
import { type Element, elementsIn, property } from './tree.ts';

/** Makes a picture fit for the web: upright, at most 2048 pixels a side, without metadata; `undefined` when it cannot be read. */
export type ConvertPicture = (bytes: Uint8Array) => Promise<Uint8Array | undefined>;

export interface SavedPictures {
	/** Name beside the entry and bytes. */
	files: { name: string; bytes: Uint8Array }[];
	/** Names of the pictures in the article that have no words yet. */
	withoutAlt: string[];
	/** What could not be taken along. */
	lost: string[];
}

const INDEX = /^picture:(\d+)$/;
const LONGEST_ALT = 250;

/** Words that programs put in by themselves; they describe nothing. */
const NOT_WORDS = [
	/tạo tự động|automatically generated|ai-generated|do ai tạo/iu,
	/^[\p{L}\p{N}\s().,_+-]+\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?)$/iu,
	/^(?:picture|image|img|photo|graphic|ảnh|hình|hình ảnh|dsc|img_)[\s_\d()-]*$/iu,
];

/** The words of a picture, '' when there are none worth reading out. */
export function usefulAlt(words: string): string {
	const alt = words.replace(/\s+/g, ' ').trim();
	return NOT_WORDS.some((pattern) => pattern.test(alt)) || alt.length > LONGEST_ALT ? '' : alt;
}

/**
 * Names the pictures of the article and of the front matter's photos in place, in that order. `answers` has words
 * for pictures by their file's name.
 */
export async function savePictures(
	{ blocks, data }: { blocks: readonly Element[]; data: Data },
	pictures: readonly WordPicture[],
	convert: ConvertPicture,
	answers: ReadonlyMap<string, string>,
): Promise<SavedPictures> {
	const saved: SavedPictures = { files: [], withoutAlt: [], lost: [] };
	const save = async (src: string): Promise<string | undefined> => {
		const index = Number(INDEX.exec(src)?.[1]);
		const picture = pictures[index];
		const bytes = picture === undefined ? undefined : await convert(picture.bytes);
		if (bytes === undefined) {
			const kind = picture?.type.replace(/^image\//, '') ?? '';
			saved.lost.push(
				`Ảnh thứ ${index + 1} (${kind}) không mở được; hãy chèn lại bằng ảnh .jpg hoặc .png.`,
			);
			return undefined;
		}
		const name = `anh-${saved.files.length + 1}.webp`;
		saved.files.push({ name, bytes });
		return name;
	};
	for (const image of blocks.flatMap((block) => elementsIn(block, 'img'))) {
		const name = await save(property(image, 'src'));
		const alt = answers.get(`alt:${name}`)?.trim() || usefulAlt(property(image, 'alt'));
		image.properties.src = name === undefined ? '' : `./${name}`;
		image.properties.alt = alt;
		if (name !== undefined && alt === '') saved.withoutAlt.push(name);
	}
	for (const photo of Array.isArray(data.photos) ? data.photos : []) {
		if (!isData(photo) || typeof photo.src !== 'string' || !INDEX.test(photo.src)) continue;
		const name = await save(photo.src);
		if (name === undefined) delete photo.src;
		else photo.src = `./${name}`;
	}
	return saved;
}
