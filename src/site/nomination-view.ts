/** The page on which the public nominates. */
import type { ContactView, PageView } from './views.ts';

export interface NominationOfficeView {
	/** Where the line of this agency is pointed to. */
	anchor: string;
	agency: string;
	contact: ContactView;
	/** Whether it has a mailbox, a number or an address. */
	reachable: boolean;
	/** Whether it is invented. */
	sample: boolean;
}

export interface NominationView {
	page: PageView;
	/** Who answers for the site first, then agencies in the order of their names. */
	offices: NominationOfficeView[];
}
