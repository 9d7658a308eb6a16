/** The page of a practice. */
import type { Library } from '../../domain/library/library.ts';
import type { AnyNode, PracticeNode } from '../../domain/library/nodes.ts';
import { NONE_RECORDED } from '../../domain/schemas/practice.ts';
import type { Block } from '../../domain/schemas/shared.ts';
import { ADOPT } from '../../site/labels/adopt.ts';
import { RESOURCE, STRENGTH } from '../../site/labels/values.ts';
import type { PracticePageView } from '../../site/replication-views.ts';
import { urls } from '../../site/urls.ts';
import type { AttachmentView, BlockUseView } from '../../site/views.ts';
import { contactView } from '../../site/words/comment-window.ts';
import { factView } from '../../site/words/facts.ts';
import {
	adoptionSummary,
	conditionRows,
	costView,
	fileDetail,
	usedIn,
	visitText,
} from '../../site/words/practices.ts';
import { formatPeriod } from '../../text/date.ts';
import { adoptionRow, cardView, entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { unitLink } from './exemplar.ts';
import { entryFrame } from './frame.ts';
import { knotsOf } from './knots.ts';
import { spreadView } from './replication/spread.ts';

export function practiceView(node: PracticeNode, context: ViewContext): PracticePageView {
	const { data } = node;
	const problemFact = data.facts.find((fact) => fact.id === data.problem.fact);
	const spread = spreadView(node, context);
	const ownerNode = node.exemplars.find((exemplar) => exemplar.data.name === data.owner.name);
	return {
		...entryFrame(node, context),
		name: data.name,
		compare: { key: node.key, name: data.name },
		owner: unitLink(data.owner, ownerNode, context) ?? { text: data.owner.name },
		...(data.period && { period: formatPeriod(data.period) }),
		needs: node.needs.map((need) => ({ text: need.words, href: urls.need(need.id) })),
		problem: { text: data.problem.text, ...(problemFact && { fact: factView(problemFact) }) },
		steps: data.steps.map(({ who, time, ...step }) => ({
			...step,
			...(who !== undefined && { who }),
			...(time !== undefined && { time }),
		})),
		core: data.core,
		adaptable: data.adaptable,
		blocks: node.blocks.map(({ block, part, note }) =>
			blockUse(block, part, note, context.library),
		),
		resources: data.resources.map(({ kind, text, sources }) => ({
			kindText: RESOURCE[kind],
			text,
			sources,
		})),
		...(data.cost && { cost: costView(data.cost) }),
		difficulties: data.difficulties === NONE_RECORDED ? [] : data.difficulties,
		lessons: data.lessons,
		conditions: conditionRows(data.conditions),
		strengths: data.strengths.map((strength) => STRENGTH[strength]),
		attachments: attachmentViews(node, context),
		...(data.visit && { visit: { text: visitText(data.visit), accepts: data.visit.accepts } }),
		...(data.contact && { contact: contactView(data.contact) }),
		exemplars: node.exemplars.map((exemplar) => cardView(exemplar, context)),
		adoptions: [...node.adoptions].sort(bySince).map((adoption) => adoptionRow(adoption, context)),
		adopt: { text: ADOPT.link, href: urls.adopt(node.agency.id, node.slug) },
		adoptionsText: adoptionSummary(
			node.adoptions.length,
			node.adoptions.filter(({ freshness }) => freshness === 'stopped').length,
		),
		...(spread && { spread }),
		knots: knotsOf(node),
		plans: node.plans.map(entryLink),
		...(data.stopped && { stopped: data.stopped.why }),
	};
}

function bySince(
	a: PracticeNode['adoptions'][number],
	b: PracticeNode['adoptions'][number],
): number {
	const [left, right] = [a.data.since ?? '9999', b.data.since ?? '9999'];
	return left < right ? -1 : left > right ? 1 : a.key < b.key ? -1 : 1;
}

function blockUse(
	block: Block,
	part: BlockUseView['part'],
	note: string | undefined,
	library: Library,
): BlockUseView {
	return {
		name: block.name,
		href: urls.block(block.id),
		part,
		...(note !== undefined && { note }),
		usedText: usedIn(practicesWith(block, library).length),
	};
}

const byBlock = new WeakMap<Library, Map<string, PracticeNode[]>>();

/** Practices that use a block. */
export function practicesWith(block: Block, library: Library): readonly PracticeNode[] {
	let map = byBlock.get(library);
	if (map === undefined) {
		map = new Map();
		for (const practice of library.practices)
			for (const { block: used } of practice.blocks)
				map.set(used.id, [...(map.get(used.id) ?? []), practice]);
		byBlock.set(library, map);
	}
	return map.get(block.id) ?? [];
}

/** Files beside an entry, ready to download. */
export function attachmentViews(node: AnyNode, context: ViewContext): AttachmentView[] {
	if (!('attachments' in node.data)) return [];
	return node.data.attachments.map(({ file, title, licence }) => {
		const name = file.slice('./'.length);
		return {
			title,
			href: urls.attachment(node.agency.id, node.kind, node.slug, name),
			detail: fileDetail(name, context.fileSize(node.file, file)),
			licence,
		};
	});
}
