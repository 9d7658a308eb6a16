/** The consent form of one agency, ready to print. */
import type { ContactView, PageView } from './views.ts';

export interface ConsentFormView {
	page: PageView;
	/** Name of the agency that publishes. */
	agency: string;
	/** What may be published, each to be ticked. */
	scopes: string[];
	/** Where, each to be ticked. */
	channels: string[];
	licence: string;
	/** Where consent is taken back: the agency's office, else the site's. */
	contact: ContactView;
}
