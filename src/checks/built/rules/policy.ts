/** The Content-Security-Policy of every page, and that nothing in the page needs more than it allows. */
import type { DistCode, DistProblem } from '../codes.ts';
import type { Dist } from '../dist.ts';
import type { BuiltPage, InlineCode } from '../page.ts';

type Directives = ReadonlyMap<string, readonly string[]>;

const WHAT = { script: 'script', style: 'style' } as const satisfies Record<
	InlineCode['kind'],
	string
>;

export function unsafePages({ pages, sha256 }: Pick<Dist, 'pages' | 'sha256'>): DistProblem[] {
	const known = new Map<string, string>();
	const hash = (text: string) => {
		const found = known.get(text) ?? sha256(text);
		known.set(text, found);
		return found;
	};
	return pages
		.filter(({ redirect }) => !redirect)
		.flatMap((page) => [...inPolicy(page, hash), ...inAttributes(page)]);
}

function inPolicy(page: BuiltPage, hash: (text: string) => string): DistProblem[] {
	const { file, csp, inline } = page;
	if (csp === undefined) {
		const advice =
			'Hãy cho trang dùng khung chung; chính sách do astro.config.mjs ghi vào mọi trang.';
		return [
			{ file, code: 'thieu-csp', message: 'Trang không có Content-Security-Policy.', advice },
		];
	}
	const directives = parse(csp);
	return [
		...openings(directives, file).map((found) =>
			problem(file, 'csp-long', 'Chính sách bảo mật cho phép quá rộng.', found),
		),
		...inline
			.filter(({ kind, content }) => !allows(directives, kind, hash(content)))
			.map(({ kind, content }) =>
				problem(
					file,
					'ma-nhung',
					`Có <${WHAT[kind]}> viết thẳng mà chính sách không cho phép.`,
					content.trim(),
				),
			),
	];
}

function inAttributes({ file, inlineAttributes }: BuiltPage): DistProblem[] {
	return [...new Set(inlineAttributes)].map((attribute) =>
		problem(
			file,
			'ma-nhung',
			'Có thuộc tính mang mã hoặc kiểu viết thẳng, trình duyệt sẽ bỏ qua.',
			attribute,
		),
	);
}

function problem(file: string, code: DistCode, message: string, found: string): DistProblem {
	const advice =
		code === 'csp-long'
			? 'Hãy bỏ phần này khỏi chính sách; trang không cần tới.'
			: 'Hãy đưa mã vào tệp của src/client hoặc src/styles.';
	return { file, code, message, found: found.slice(0, 120), advice };
}

function parse(csp: string): Directives {
	return new Map(
		csp
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
	);
}

/** The one page that asks other sites: those that are searched together with this one. */
const SEARCH_PAGE = 'tim-kiem/index.html';
const WHOLE_ORIGIN = /^https?:\/\/[\w.-]+(?::\d+)?$/;

/** Sources that would make the policy say little: inline code, eval, whole schemes, any host. */
function openings(directives: Directives, file: string): string[] {
	if (!directives.has('default-src')) return ['default-src'];
	const isPeer = (name: string, source: string) =>
		file === SEARCH_PAGE && name === 'connect-src' && WHOLE_ORIGIN.test(source);
	return [...directives].flatMap(([name, sources]) =>
		sources
			.filter((source) => /^'(?:wasm-)?unsafe-(?:inline|eval|hashes)'$|^\*$|^https?:/.test(source))
			.filter((source) => !isPeer(name, source))
			.map((source) => `${name} ${source}`),
	);
}

function allows(directives: Directives, kind: InlineCode['kind'], hash: string): boolean {
	const sources = directives.get(`${kind}-src`) ?? directives.get('default-src') ?? [];
	return sources.includes(`'sha256-${hash}'`);
}
