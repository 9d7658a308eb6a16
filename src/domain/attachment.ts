/** What stands inside a file that is offered beside an entry, as far as the people in it are concerned. */

/** A piece of text of a file, lines apart, and the place of it in words for the file's author: “trang 3”. */
export interface Passage {
	where: string;
	text: string;
}

export interface AttachmentContent {
	passages: Passage[];
	/** Names that programs noted by themselves, with what they were noted as: “người tạo”. */
	people: { what: string; name: string }[];
	/** Comments beside the text. */
	comments: number;
	/** Insertions and deletions that are still kept apart. */
	changes: number;
	/** Hidden sheets, rows, columns and slides, in words for the author. */
	hidden: string[];
	/** What was not read, in words for the author. */
	unread: string[];
}

/** The inside of a file, or why it stays unknown. */
export type AttachmentReading =
	| AttachmentContent
	| 'broken'
	| 'locked'
	| 'old-format'
	| 'too-large';

/** What a picture or a film says of the place and the people behind the camera. */
export interface Trace {
	kind: 'place' | 'person' | 'device';
	/** The name or number as written; nothing for a place. */
	text?: string;
}
