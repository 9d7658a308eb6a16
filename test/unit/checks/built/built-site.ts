/** Small built sites for tests of the dist checks: pages as strings, no disk. */
import { createHash } from 'node:crypto';
import type { Dist } from '../../../../src/checks/built/dist.ts';
import { readPage } from '../../../../src/checks/built/page.ts';

export const POLICY =
	"default-src 'none'; script-src 'self' 'sha256-abc'; style-src 'self'; img-src 'self' data:";

const ARTICLE = '<p>Bản Đen có mười hai hộ cùng trồng rau, mỗi hộ giữ một sổ ghi giống.</p>';

export interface PageParts {
	head?: string;
	/** Left out: a page without a policy. */
	csp?: string | null;
	main?: string;
	after?: string;
}

/** A page with nothing wrong in it but what a test puts there. */
export function html({
	head = '',
	csp = POLICY,
	main = ARTICLE,
	after = '',
}: PageParts = {}): string {
	const policy = csp === null ? '' : `<meta http-equiv="content-security-policy" content="${csp}">`;
	return `<!doctype html><html lang="vi"><head><meta charset="utf-8">${policy}<title>Rau ôn đới</title><meta name="description" content="Mười hai hộ"><link rel="canonical" href="https://neu-guong.vn/">${head}</head><body><main id="noi-dung">${main}</main>${after}</body></html>`;
}

/** A site of these pages, each given whole; every other file is a name with a text. */
export function builtSite(
	pages: Record<string, string>,
	others: Record<string, string> = {},
	base = '/',
): Dist {
	const texts: Record<string, string> = { ...others, ...pages };
	return {
		pages: Object.entries(pages).map(([file, text]) => readPage(file, text)),
		files: new Set(Object.keys(texts)),
		base,
		compressedSize: (file) => texts[file]?.length ?? 0,
		sizeAtMost: (file) => texts[file]?.length ?? 0,
		text: (file) => texts[file] ?? '',
		sha256: (text) => createHash('sha256').update(text).digest('base64'),
		sourceOf: () => undefined,
	};
}
