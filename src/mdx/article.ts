/** What goes into the compilation of one article and what comes out: the contract of `compileMdx`. */
import type { NumberKind } from '../text/numbers-in-text.ts';
import type { MdxProblem } from './problem.ts';

/** A fact row as prose shows it. */
export interface InlineFact {
	/** The words used when `<Fact>` has none of its own: “hơn 20 hộ”. */
	text: string;
	/** Period, grade and source in one line: “1/8/2025 · Một nguồn báo chí · Nguồn 2”. */
	proof: string;
}

/** A word of the glossary. */
export interface TermMeaning {
	word: string;
	meaning: string;
	/** The word's place in the glossary, as a path of the site. */
	href?: string | undefined;
}

/** What an article may refer to. Everything left out counts as empty, but `files`. */
export interface MdxContext {
	/** The entry's fact rows by id. */
	facts?: Readonly<Record<string, InlineFact>> | undefined;
	/** The glossary by id. */
	terms?: Readonly<Record<string, TermMeaning>> | undefined;
	/**
	 * Files of the entry's folder, as paths in the form `./anh.jpg`, with their size in bytes.
	 * Left out: files are not looked up and sizes not shown.
	 */
	files?: ReadonlyMap<string, number> | undefined;
	/** Address prefix of the entry's files, ending in `/`. `./` by default: beside the page. */
	fileBase?: string | undefined;
	/** Path under which the site is published, without a slash at its end. Empty by default. */
	siteBase?: string | undefined;
	/** Ids the page around the article has taken. */
	reservedIds?: readonly string[] | undefined;
}

/** One mention, at a line of the file. */
interface Mention {
	line: number;
}

export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

/** `src` has the form `./anh.jpg`. */
interface ImageMention extends Mention {
	src: string;
	alt: string;
}

/** `href` is as the author wrote it. */
interface LinkMention extends Mention {
	href: string;
	text: string;
}

/** `file` has the form `./mau-don.docx`: attachments, videos with their captions, links to local files. */
interface FileMention extends Mention {
	file: string;
}

interface NumberMention extends Mention {
	text: string;
	kind: NumberKind;
}

/** A `<Quote>`, or a Markdown quotation, which has no speaker. */
interface QuoteMention extends Mention {
	speaker?: string;
}

export interface CompiledMdx {
	/** Safe HTML; empty when there is an error. Images carry Astro's image marker. */
	html: string;
	headings: Heading[];
	images: ImageMention[];
	links: LinkMention[];
	attachments: FileMention[];
	factRefs: (Mention & { id: string })[];
	components: (Mention & { name: string })[];
	/** Numbers of running prose that stand outside `<Fact>`, tables and headings. */
	numbers: NumberMention[];
	quotes: QuoteMention[];
	/** The words a reader sees, a block a line, without source marks and proofs. */
	text: string;
	/** Syllables of `text`. */
	words: number;
	/** By line. */
	problems: MdxProblem[];
}
