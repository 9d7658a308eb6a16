/** The criteria of a plan as a form to print. */
import type { CriteriaSetView, LinkView, PageView } from './views.ts';

/** The criteria of a plan with boxes to tick, to print. */
export interface SelfAssessmentView {
	page: PageView;
	plan: LinkView;
	sets: CriteriaSetView[];
}
