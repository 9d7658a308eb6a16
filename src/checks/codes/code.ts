/** What the authors' guide says about one code. */

export type Severity = 'error' | 'warning';

export interface CodeGuide {
	/** An error keeps the entry from being published; a warning is worth a look. */
	severity: Severity;
	/** Title of the code's section in the guide. */
	title: string;
	/** What it means and why it matters, one or two sentences. */
	means: string;
	/** How to put it right, an instruction. */
	fix: string;
	/** The mistake as an author writes it. */
	wrong: string;
	/** The same, put right. */
	right: string;
	/** Set where an entry still being written may go without: an error of a draft is shown as a warning. */
	mayWaitInDraft?: true;
}
