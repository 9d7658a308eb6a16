/** The report at the middle or the end of a plan (sơ kết, tổng kết): four parts, every figure taken from the board. */
import type { AgencyNode } from '../../domain/library/nodes.ts';
import { DOCUMENT_TYPE, sentence } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import { documentName } from '../../site/words/documents.ts';
import { placeText } from '../../site/words/place-text.ts';
import { yearText } from '../../site/words/plans.ts';
import {
	HEADS,
	placeAndDate,
	REPORT,
	REVIEW,
	type ReviewKind,
	recipientLines,
	SHEETS,
	signerLines,
	stepStateText,
	yearsText,
} from '../../site/words/reports.ts';
import { formatDateShort } from '../../text/date.ts';
import { boardOf, boardTable, totalsLine } from './board-figures.ts';
import { entryTitle, type PlanReportContext } from './context.ts';
import { judgement, next, standingYears } from './judgement.ts';
import {
	cell,
	type Line,
	type Linked,
	type Report,
	type Section,
	said,
	type Table,
	tableOr,
} from './model.ts';
import {
	awardsTable,
	recognisedTable,
	spreadTable,
	storiesTable,
	unnamedRecognised,
} from './result-tables.ts';

/** The report of a plan for its years from–to, as of the library's day. */
export function reviewReport(kind: ReviewKind, context: PlanReportContext): Report {
	const { plan, library, from, to } = context;
	const { agency, data } = plan;
	const years = yearsText(from, to);
	return {
		...(agency.data.parent !== undefined && { superior: agency.data.parent }),
		agency: agency.data.name,
		number: REPORT.number,
		placeAndDate: placeAndDate(seatOf(agency, context), library.today.slice(0, 4)),
		type: REPORT.type,
		title: REVIEW.title(kind, data.title, years),
		opening: [
			REVIEW.openingBefore,
			documentLink(context),
			REVIEW.opening(agency.data.name, years, library.today),
		],
		sections: [course(context), results(context), judgement(context), next(kind, context)],
		closing: REVIEW.closing(agency.data.name),
		recipients: recipientLines(agency.data.parent),
		signer: signerLines(agency.data),
		...(plan.sample && { sampleNote: REPORT.sample }),
	};
}

/** The unit in which the agency sits: the commune where known, else the province. */
function seatOf({ data }: AgencyNode, { library }: PlanReportContext): string {
	const { commune, province } = data.place;
	if (commune !== undefined) return sentence(commune);
	return province === undefined
		? placeText(data.place, library.places).now
		: (library.places.findById(province)?.shortName ?? placeText(data.place, library.places).now);
}

/** The document of the plan with number and day, and the plan's own title. */
function documentLink({ plan, link }: PlanReportContext): Linked {
	const { document } = plan;
	const name =
		document === undefined
			? DOCUMENT_TYPE.plan
			: documentName(DOCUMENT_TYPE[document.data.type], document.data);
	return {
		text: REVIEW.planDocument(name, plan.data.title),
		href: link(
			document === undefined
				? urls.entry('plan', plan.agency.id, plan.slug)
				: urls.entry('document', document.agency.id, document.slug),
		),
	};
}

function course(context: PlanReportContext): Section {
	const { plan } = context;
	const { duties } = plan.data;
	const items: Line[] = [
		[documentLink(context), '.'],
		...(plan.parent === undefined
			? []
			: [[REVIEW.parentBefore, entryTitle(plan.parent, context), '.']]),
		...plan.children.map((child): Line => [REVIEW.children, entryTitle(child, context), '.']),
		...(duties.length === 0
			? []
			: [[`${REVIEW.duties(duties.length)}${duties.map(({ who }) => who).join('; ')}.`]]),
	];
	return {
		heading: REVIEW.course,
		blocks: [
			{ kind: 'heading', text: REVIEW.grounds },
			{ kind: 'list', items },
			{ kind: 'heading', text: REVIEW.roadmap },
			tableOr(roadmapTable(context), REVIEW.noRoadmap),
		],
	};
}

function roadmapTable(context: PlanReportContext): Table | undefined {
	const rows = standingYears(context).flatMap(({ year, steps }) =>
		steps.length === 0
			? [[cell(yearText(year)), cell(REVIEW.noSteps), cell('–'), cell('–')]]
			: steps.map(({ step, state }) => [
					cell(yearText(year)),
					cell(sentence(step.text)),
					cell(step.due === undefined ? '–' : formatDateShort(step.due)),
					cell(stepStateText(state, step.done?.on)),
				]),
	);
	if (rows.length === 0) return undefined;
	return {
		caption: REVIEW.roadmapCaption,
		sheet: SHEETS.roadmap,
		columns: [
			{ title: HEADS.year, width: 12, align: 'center' },
			{ title: HEADS.step, width: 46 },
			{ title: HEADS.due, width: 16, align: 'center' },
			{ title: HEADS.state, width: 26 },
		],
		rows,
	};
}

function results(context: PlanReportContext): Section {
	const board = boardOf(context);
	const table = boardTable(board, context);
	const unnamed = unnamedRecognised(board);
	return {
		heading: REVIEW.results,
		blocks: [
			{ kind: 'heading', text: REVIEW.board },
			...(table === undefined
				? [said(REVIEW.noBoard)]
				: [{ kind: 'text' as const, line: totalsLine(board, context) }, tableOr(table, '')]),
			{ kind: 'heading', text: REVIEW.recognised },
			tableOr(recognisedTable(board, context), REVIEW.noRecognised),
			...(unnamed === 0 ? [] : [said(REVIEW.unnamedRecognised(unnamed))]),
			{ kind: 'heading', text: REVIEW.awards },
			tableOr(awardsTable(context), REVIEW.noAwards),
			{ kind: 'heading', text: REVIEW.spread },
			tableOr(spreadTable(context), REVIEW.noSpread),
			{ kind: 'heading', text: REVIEW.stories },
			tableOr(storiesTable(context), REVIEW.noStories),
		],
	};
}
