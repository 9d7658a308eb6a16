/** What every view is made from. */
import type { ImageMetadata } from 'astro';
import type { Library } from '../../domain/library/library.ts';

export interface ViewContext {
	library: Library;
	/** Origin of the public site, for absolute addresses. */
	siteUrl: string;
	/** The build shows drafts and marks every page. */
	preview: boolean;
	/** The image of a photo beside an entry file. */
	photo(file: string, src: string): ImageMetadata | undefined;
	/** Bytes of a file beside an entry, where it exists. */
	fileSize(file: string, name: string): number | undefined;
}
