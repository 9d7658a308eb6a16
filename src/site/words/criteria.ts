/** A machine rule said as a person would. */
import type { Rule } from '../../domain/schemas/criterion.ts';
import { CONTRIBUTION, HOLDER, LEVEL, OUTLET_LEVEL, RATING } from '../labels/values.ts';

const lower = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
/** The best rating has nothing above it. */
const orBetter = (rating: keyof typeof RATING): string =>
	`${lower(RATING[rating])}${rating === 'excellent' ? '' : ' trở lên'}`;
const span = (from: number | undefined, to: number | undefined): string =>
	from === undefined || to === undefined ? 'mọi năm của giai đoạn' : `mọi năm ${from}–${to}`;
const holder = (of: keyof typeof HOLDER): string => (of === 'self' ? '' : ` (${HOLDER[of]})`);
const times = (count: number): string => String(count).padStart(2, '0');

/** What the machine compares; `awardName` gives the name behind an award id. */
export function ruleText(rule: Rule, awardName: (id: string) => string): string {
	switch (rule.rule) {
		case 'all-of':
			return rule.rules.map((part) => ruleText(part, awardName)).join(' và ');
		case 'any-of':
			return rule.rules.map((part) => ruleText(part, awardName)).join('; hoặc ');
		case 'rating-years':
			return `ít nhất ${times(rule.years)} năm ${orBetter(rule.rating)}${holder(rule.of)}`;
		case 'rating-every-year':
			return `${span(rule.from, rule.to)} đạt ${orBetter(rule.rating)}${holder(rule.of)}`;
		case 'consecutive-recognitions':
			return `${times(rule.count)} lần liên tục được công nhận từ cấp ${LEVEL[rule.level]} trở lên`;
		case 'award-count':
			return `ít nhất ${times(rule.count)} lần ${awardName(rule.award)}${rule.issuer === undefined ? '' : ` do ${rule.issuer} tặng`}${holder(rule.of)}`;
		case 'award-every-year':
			return `${span(rule.from, rule.to)} đạt ${awardName(rule.award)}${rule.orHigher ? ' hoặc cao hơn' : ''}${holder(rule.of)}`;
		case 'initiatives':
			return `ít nhất ${times(rule.count)} sáng kiến cấp ${LEVEL[rule.level]} trở lên${rule.applied ? ' đã áp dụng' : ''}`;
		case 'media':
			return `được đưa tin trên báo, đài ${rule.outletLevels.map((level) => OUTLET_LEVEL[level]).join(' và ')}`;
		case 'contributions':
			return `có đóng góp: ${rule.kinds.map((kind) => CONTRIBUTION[kind]).join(', ')}`;
		case 'unit-exemplary':
			return `tập thể phụ trách được công nhận điển hình${rule.level === undefined ? '' : ` từ cấp ${LEVEL[rule.level]}`}`;
	}
}
