/** What a conference of exemplars prints: a list, one page on each, and cards. */
import type { FactView, LinkView, PageView } from './views.ts';

export interface CitedExemplarView {
	/** Id of its page in the pack. */
	id: string;
	href: string;
	name: string;
	title: string;
	/** “Tập thể · Xã Mẫu, tỉnh Tuyên Quang” */
	who: string;
	/** Years in which it was recognised under the plan. */
	years: string;
	why: string;
	summary: string;
	facts: FactView[];
	/** Recognitions and awards, the latest first. */
	honours: string[];
	practices: string[];
	contact?: string;
	url: string;
	/** SVG of the QR code of `url`. */
	qr: string;
}

export interface ConferenceView {
	page: PageView;
	plan: LinkView;
	agency: string;
	exemplars: CitedExemplarView[];
	/** Said where somebody's consent does not cover paper. */
	leftOut?: string;
}
