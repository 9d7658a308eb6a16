/**
 * The files of an index. `muc-luc.bin`, the catalogue, says what there is: every page with what lists show of it, and every
 * word. Below a folder named after the content stand the shards: which pages hold a word, or two words in a row.
 * `doan/` has the text of each page, for excerpts. Catalogue and shards are packed with gzip, so that they are small on
 * any host.
 */
import { ByteReader, ByteWriter } from './bytes.ts';

/** Raised when files are no longer read as before; a site refuses peers of another format. */
export const FORMAT = 2;

export const CATALOGUE_FILE = 'muc-luc.bin';
export const shardFile = (build: string, shard: number): string => `${build}/${shard}.bin`;
export const passageFile = (path: string): string => `doan/${path.replace(/^\/|\/$/g, '')}.txt`;

export interface Catalogue {
	format: number;
	/** Name of the folder of the shards, from their content. */
	build: string;
	/** The first key of each shard, in order. */
	shards: string[];
	/** All keys in order but numbers, with a space between them. */
	keys: string;
	/** In how many pages each stands. */
	counts: number[];
	/** Columns, one value a page. */
	paths: string[];
	titles: string[];
	/** What it is called where the title says something else, else ''. */
	names: string[];
	/** YYYY, YYYY-MM or YYYY-MM-DD, or ''. */
	dates: string[];
	/** Where, in words: indexes into `wheres`. */
	where: number[];
	wheres: string[];
	/** Pages with invented content. */
	samples: number[];
	/** By name of the parameter: ids, and for each page the indexes of its own. */
	facets: Record<string, FacetColumn>;
}

export interface FacetColumn {
	values: string[];
	/** One index, several, or null for none. */
	rows: (number | number[] | null)[];
}

/** How strongly a word stands in a page, as it is stored: 1 … 15. The scale is a square root. */
export function impactOf(strength: number): number {
	return Math.max(1, Math.min(15, Math.round(4 * Math.sqrt(strength))));
}

export function strengthOf(impact: number): number {
	return (impact / 4) ** 2;
}

/** Pages of one term, written as they come: gap to the page before and impact. */
export class PostingsWriter {
	private readonly bytes = new ByteWriter();
	/** The page written last, −1 before the first. */
	last = -1;
	count = 0;

	/** Forgets which pages; how many is kept. For terms that stand nearly everywhere by chance. */
	unlist(): void {
		this.bytes.length = 0;
	}

	/** Pages come in ascending order. */
	add(page: number, impact: number): void {
		this.bytes.number(((page - this.last - 1) << 4) | impact);
		this.last = page;
		this.count += 1;
	}

	writeTo(target: ByteWriter): void {
		const bytes = this.bytes.done();
		target.number(this.count);
		target.number(bytes.length);
		target.all(bytes);
	}
}

/** Pages of one term; read only when they are asked for. */
export class Postings {
	readonly count: number;
	private readonly bytes: Uint8Array;

	constructor(reader: ByteReader) {
		this.count = reader.number();
		this.bytes = reader.take(reader.number());
	}

	/** Whether the index only says on how many pages the term stands. */
	get unlisted(): boolean {
		return this.count > 0 && this.bytes.length === 0;
	}

	/** Whether the page has the term. */
	has(wanted: number): boolean {
		let found = false;
		this.each((page) => {
			found ||= page === wanted;
		});
		return found;
	}

	each(use: (page: number, strength: number) => void): void {
		const reader = new ByteReader(this.bytes);
		let page = -1;
		while (!reader.ended) {
			const value = reader.number();
			page += (value >>> 4) + 1;
			use(page, strengthOf(value & 15));
		}
	}
}

/** What a shard holds of one key. */
export interface Filed {
	/** Words with these letters, by their exact form. */
	words: Map<string, Postings>;
	/** Words that follow, by their key. */
	pairs: Map<string, Postings>;
}

export function readShard(bytes: Uint8Array): Map<string, Filed> {
	const reader = new ByteReader(bytes);
	const filed = new Map<string, Filed>();
	while (!reader.ended) {
		const key = reader.text();
		filed.set(key, { words: readTerms(reader), pairs: readTerms(reader) });
	}
	return filed;
}

function readTerms(reader: ByteReader): Map<string, Postings> {
	const terms = new Map<string, Postings>();
	for (let left = reader.number(); left > 0; left -= 1) {
		const term = reader.text();
		terms.set(term, new Postings(reader));
	}
	return terms;
}
