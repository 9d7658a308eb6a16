/** The page that helps to copy one practice. */
import { papersOf } from '../../domain/fit/plan.ts';
import { readinessQuestions } from '../../domain/fit/readiness.ts';
import type { PracticeNode } from '../../domain/library/nodes.ts';
import { NONE_RECORDED } from '../../domain/schemas/practice.ts';
import type { AdoptView, PlanSourceView } from '../../site/fit-views.ts';
import { ADOPT } from '../../site/labels/adopt.ts';
import { NAV } from '../../site/labels/interface.ts';
import { absolute, urls } from '../../site/urls.ts';
import { questionText } from '../../site/words/adopt.ts';
import { entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { plainPage } from './page.ts';

/** Difficulties that fit on the sheet beside the plan. */
const MOST_DIFFICULTIES = 3;
const MOST_CORE = 6;

export function adoptView(node: PracticeNode, context: ViewContext): AdoptView {
	const { agency, data, slug } = node;
	const path = urls.adopt(agency.id, slug);
	const practice = entryLink(node);
	const questions = readinessQuestions(node).map(questionText);
	return {
		page: plainPage(
			{
				title: ADOPT.heading(data.name),
				description: ADOPT.description,
				path,
				section: urls.list('practice'),
				up: [{ text: NAV.practice, href: urls.list('practice') }, practice],
				sample: node.sample,
				...(node.fields[0] && { field: node.fields[0].id }),
			},
			context,
		),
		practice,
		contact: data.contact?.office ?? '',
		questions: questions.map((text, at) => ({ id: `tu-kiem-${at + 1}`, text })),
		papers: papersOf(node).map(({ name, file }) => ({
			text: name,
			...(file !== undefined && {
				href: urls.attachment(agency.id, 'practice', slug, file.slice('./'.length)),
			}),
		})),
		source: planSource(node, questions, context),
	};
}

function planSource(
	node: PracticeNode,
	questions: string[],
	{ siteUrl }: ViewContext,
): PlanSourceView {
	const { agency, data, slug, sample } = node;
	const { cost, difficulties } = data;
	const url = absolute(urls.entry('practice', agency.id, slug), siteUrl);
	return {
		name: data.name,
		origin: [ADOPT.origin(url), sample && ADOPT.sample].filter(Boolean).join(' '),
		questions,
		core: data.core.slice(0, MOST_CORE),
		difficulties: difficulties === NONE_RECORDED ? [] : difficulties.slice(0, MOST_DIFFICULTIES),
		steps: data.steps.map(({ title, who = '', time = '' }) => ({ title, who, time })),
		...(cost && {
			cost: {
				per: cost.per,
				money: cost.money,
				rows: cost.rows,
				...(cost.note !== undefined && { note: cost.note }),
			},
		}),
		papers: papersOf(node).map(({ name }) => name),
		file: `lam-theo-${slug}.docx`,
	};
}
