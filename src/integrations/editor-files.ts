/** Where the editor's files are in a built site, and what its page may do. */

/** Folder of the editor below the site. */
export const EDITOR_FOLDER = 'quan-tri';
/** Address of the editor below the site's base. */
export const EDITOR_ADDRESS: string = `/${EDITOR_FOLDER}/`;

/** The editor's script in its folder, in a built site. */
export const EDITOR_SCRIPT = 'editor.js';

/** Whether a file of the built site, by its path below it, is the editor's. */
export function isEditorFile(file: string): boolean {
	return file.startsWith(`${EDITOR_FOLDER}/`);
}

/**
 * What the editor's page may do. It makes styles and frames as it runs, and speaks with the service that keeps the site's
 * files. Scripts come from this site alone.
 */
export const EDITOR_POLICY: string = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self' blob: 'unsafe-inline'",
	"img-src 'self' data: blob: https:",
	"media-src 'self' blob:",
	"font-src 'self' data:",
	"connect-src 'self' blob: data: https:",
	"frame-src 'self' blob:",
	"worker-src 'self' blob:",
	"manifest-src 'self'",
	"base-uri 'self'",
	"form-action 'self'",
].join('; ');
