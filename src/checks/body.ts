/** What a check knows of an article: the part of the MDX reader's answer that rules ask about. */
import type { NumberKind } from '../text/numbers-in-text.ts';
import type { Code, Severity } from './codes.ts';

interface Mention {
	/** Line of the file. */
	line: number;
}

export interface BodyProblem extends Mention {
	code: Code;
	severity: Severity;
	column?: number;
	message: string;
	found?: string;
	advice: string;
}

export interface CompiledBody {
	headings: readonly { slug: string }[];
	images: readonly (Mention & { src: string; alt: string })[];
	/** Links as the author wrote them. */
	links: readonly (Mention & { href: string; text: string })[];
	attachments: readonly (Mention & { file: string })[];
	factRefs: readonly (Mention & { id: string })[];
	/** Numbers of running prose that no `<Fact>` holds. */
	numbers: readonly (Mention & { text: string; kind: NumberKind })[];
	quotes: readonly (Mention & { speaker?: string })[];
	/** The words a reader sees, a block a line. */
	text: string;
	problems: readonly BodyProblem[];
}

/** What an article may refer to. */
export interface BodyContext {
	facts: Readonly<Record<string, { text: string; proof: string }>>;
	terms: Readonly<Record<string, { word: string; meaning: string }>>;
	/** Files beside the entry as `./anh.jpg`, with their size in bytes. */
	files: ReadonlyMap<string, number>;
}

/** Reads one article: the whole text of its file in, never throws for what an author wrote. */
export type CompileBody = (source: string, context: BodyContext) => CompiledBody;
