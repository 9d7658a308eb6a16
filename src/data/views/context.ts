/** What every view is made from. */
import type { ImageMetadata } from 'astro';
import type { Change } from '../../domain/history/changes.ts';
import type { Library } from '../../domain/library/library.ts';
import type { AnyNode } from '../../domain/library/nodes.ts';

export interface ViewContext {
	library: Library;
	/** Origin of the public site, for absolute addresses. */
	siteUrl: string;
	/** The build shows drafts and marks every page. */
	preview: boolean;
	/** The image of a photo beside an entry file. */
	photo(file: string, src: string): ImageMetadata | undefined;
	/** Whether the entry's article shows this photo itself. */
	inArticle(file: string, src: string): boolean;
	/** Changes of an entry that may be told, newest first; none of a draft. */
	changes(node: AnyNode): readonly Change[];
	/** Bytes of a file beside an entry, where it exists. */
	fileSize(file: string, name: string): number | undefined;
}
