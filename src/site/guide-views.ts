/** Views of the site's own pages: authors' guide, glossary, about. */
import type { ContactView, GradeView, LinkView, PageView } from './views.ts';

/** An allowed value as typed, and what it means. */
export interface GuideValueView {
	value: string;
	word: string;
}

/** Fields that belong together: the inside of an object, or one form of a choice. */
export interface GuideFieldGroupView {
	/** What is written to choose this form, `kind: consent`; missing where there is nothing to choose. */
	choice?: GuideValueView;
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

/** A heading of a page of prose, for its table of contents. */
export interface SectionView {
	depth: number;
	id: string;
	text: string;
}

/** One code of the check, as the guide explains it. */
export interface GuideCodeView {
	code: string;
	severity: 'error' | 'warning';
	title: string;
	means: string;
	fix: string;
	wrong: string;
	right: string;
}

/** One component for writers. */
export interface GuideComponentView {
	name: string;
	id: string;
	label: string;
	purpose: string;
	inline: boolean;
	/** The only component it may stand in. */
	parent?: LinkView;
	props: { name: string; required: boolean; type: string; description: string }[];
	example: string;
	/** What readers see, safe HTML; missing where the example needs files. */
	html?: string;
}

/** A grade of evidence or a state, with when it is right. */
export interface GradeMeaningView {
	grade: GradeView;
	explanation: string;
}
