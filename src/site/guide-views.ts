/** Views of the site's own pages: authors' guide, glossary, about, not found. */
import type { ContactView, LinkView, PageView } from './views.ts';

/** An allowed value as typed, and what it means. */
export interface GuideValueView {
	value: string;
	word: string;
}

/** Fields that belong together: the inside of an object, or one form of a choice. */
export interface GuideFieldGroupView {
	/** Empty where the group is simply the inside of its field. */
	title: string;
	fields: GuideFieldView[];
}

export interface GuideFieldView {
	/** As typed in the file. */
	key: string;
	anchor: string;
	label: string;
	text: string;
	required: boolean;
	/** “chữ, nhiều nhất 140 ký tự” */
	type: string;
	values: GuideValueView[];
	/** What holds when the line is left out. */
	otherwise?: string;
	/** The part of the page that explains the inside, where several kinds share it. */
	shared?: LinkView;
	groups: GuideFieldGroupView[];
}

/** One table of fields: a kind of file, or a part that several kinds share. */
export interface GuideTableView {
	id: string;
	title: string;
	lead: string;
	/** Where the file lies, below `content/`. */
	file?: string;
	fields: GuideFieldView[];
	/** Where the rest of the fields is. */
	more?: LinkView;
}

export interface GuideFieldsView {
	page: PageView;
	kinds: GuideTableView[];
	parts: GuideTableView[];
}

export interface GlossaryTermView {
	id: string;
	term: string;
	meaning: string;
	see: LinkView[];
	/** The meaning was read in a source; the words name it. */
	sources: { text: string; href?: string }[];
}

export interface AbbreviationView {
	short: string;
	long: string;
	/** Other ways to write it, other meanings, a warning. */
	notes: string[];
}

export interface GlossaryView {
	page: PageView;
	letters: { letter: string; id: string; terms: GlossaryTermView[] }[];
	abbreviations: AbbreviationView[];
}

/** What the page “about” says of the publisher. */
export interface PublisherView {
	name: string;
	href: string;
	about: string;
	contact: ContactView;
	roles: { role: string; office: string }[];
	licence: LinkView;
	/** The portal that this site belongs to, where it is set. */
	portal?: LinkView;
	peers: LinkView[];
}

export interface NotFoundView {
	page: PageView;
	lists: LinkView[];
}

/** A heading of a page of prose, for its table of contents. */
export interface SectionView {
	depth: number;
	id: string;
	text: string;
}
