/** A practice's side of the comparison in words: what each topic says, each result with its per-unit value. */
import type { Comparable, ComparedFact } from '../../domain/compare/comparable.ts';
import type { Topic } from '../../domain/compare/compare.ts';
import { FRESHNESS as FRESHNESS_IDS } from '../../domain/values.ts';
import { formatDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { COMPARE } from '../labels/compare.ts';
import { FRESHNESS, ORGANISATION, TERRAIN } from '../labels/values.ts';
import { factText, gradeView, whenText } from './facts.ts';
import { rangeText } from './practices.ts';

/** Lines of one cell; none where the practice says nothing. */
export function topicLines(topic: Topic, practice: Comparable): string[] {
	const { conditions } = practice;
	switch (topic) {
		case 'problem':
			return [practice.problem];
		case 'needs':
		case 'steps':
		case 'core':
		case 'difficulties':
			return practice[topic];
		case 'cost':
			return costLines(practice);
		case 'terrain':
			return (conditions?.terrain ?? []).map((id) => TERRAIN[id]);
		case 'organisations':
			return (conditions?.organisations ?? []).map((id) => ORGANISATION[id]);
		case 'ready':
			return [...(conditions?.needs ?? []), ...(conditions?.notes ?? [])];
		case 'freshness':
			return [FRESHNESS[practice.freshness]];
		case 'copies':
			return copiesLines(practice);
		default: {
			const range = conditions?.[topic];
			return range === undefined ? [] : [rangeText(range)];
		}
	}
}

/** “Một hố ủ: 35 nghìn đồng (giá tháng 6/2023)”. */
function costLines({ cost }: Comparable): string[] {
	if (cost === undefined) return [];
	const total =
		cost.total === undefined
			? 'có khoản chưa ghi nhận, chưa cộng được'
			: `${formatNumber(cost.total)} ${cost.money}`;
	const price = cost.priceDate === undefined ? '' : ` (giá ${formatDate(cost.priceDate)})`;
	return [`Cho ${cost.per}: ${total}${price}`];
}

/** “2 nơi đang chạy”, “1 nơi đã dừng”; a practice nobody copied says so. */
function copiesLines({ copies }: Comparable): string[] {
	const lines = FRESHNESS_IDS.flatMap((state) =>
		copies[state] === 0
			? []
			: [`${formatNumber(copies[state])} nơi ${FRESHNESS[state].toLocaleLowerCase('vi')}`],
	);
	return lines.length === 0 ? ['Chưa ghi nhận nơi nào làm theo'] : lines;
}

/** “64 hộ, 2025; tính ra 11 kg/hộ”. */
export function resultText(fact: ComparedFact): string {
	const { perUnit, period } = fact;
	const when = period === undefined ? '' : `, ${whenText(period)}`;
	const per =
		perUnit === undefined
			? ''
			: `; ${COMPARE.perUnit(`${formatNumber(perUnit.value)} ${perUnit.unit}`)}`;
	return `${factText(fact)}${when}${per}`;
}

/** Who vouches for a result. */
export const resultGrade = ({ evidence }: ComparedFact): string => gradeView(evidence).text;
