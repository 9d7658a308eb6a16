/** Pages that help to copy: finding a practice that fits, and drafting the plan to copy it. */

import type { CostRow } from '../domain/fit/plan.ts';
import type { FitPractice } from '../domain/fit/situation.ts';
import type { Freshness } from '../domain/values.ts';
import type { LinkView, PageView } from './views.ts';

/** A practice as the finder shows it: what it is matched by, and what is said of it. */
export interface FitEntryView extends FitPractice {
	title: string;
	/** “Xã Mẫu, Tuyên Quang” */
	where: string;
	freshness: Freshness;
	/** Whether it is invented. */
	sample?: true;
}

/** The same in the file that travels: its words as one line. */
export type FitEntryData = Omit<FitEntryView, 'words'> & { words: string };

export interface FindPracticeView {
	page: PageView;
	needs: LinkView[];
	/** Choices of the form. */
	provinces: { id: string; name: string }[];
	needOptions: { id: string; words: string }[];
	/** Where the practices are read from. */
	data: string;
}

export interface ReadinessView {
	/** Name of the pair of choices. */
	id: string;
	text: string;
}

/** What the script of the plan page knows beside what is typed; it travels in the page. */
export interface PlanSourceView {
	name: string;
	/** Where it comes from, for the foot of the Word file. */
	origin: string;
	questions: string[];
	core: string[];
	difficulties: string[];
	steps: { title: string; who: string; time: string }[];
	cost?: { per: string; money: string; rows: CostRow[]; note?: string };
	papers: string[];
	/** Name of the file to download. */
	file: string;
}

export interface AdoptView {
	page: PageView;
	practice: LinkView;
	contact: string;
	questions: ReadinessView[];
	/** Files that can be taken over, by the name of the paper. */
	papers: LinkView[];
	source: PlanSourceView;
}
