/** What an evaluation says, in sentences a person would write. It tells what is on record and never decides. */
import { type Certainty, type Gap, OUTCOMES, type Outcome } from '../../domain/criteria/verdict.ts';
import type { Holder, Level, OutletLevel, Rating } from '../../domain/values.ts';
import { numberToWords } from '../../text/number-words.ts';
import { CRITERIA } from '../labels/criteria.ts';
import { CONTRIBUTION, HOLDER, LEVEL, RATING } from '../labels/values.ts';

export const OUTCOME: Record<Outcome, string> = {
	met: 'Đạt',
	'not-met': 'Chưa đạt',
	'no-evidence': 'Chưa có minh chứng',
	'left-to-people': 'Hội đồng xem xét',
	'not-applicable': 'Không áp dụng',
};

export const CERTAINTY: Record<Certainty, string> = {
	decided: 'có số quyết định',
	sourced: 'có nguồn, chưa có số quyết định',
	stated: 'có dòng chưa dẫn nguồn',
};

/** What words need to know of an award. */
export interface AwardWords {
	name: string;
	/** A title, not a commendation: one holds it, one is not given it at an occasion. */
	isTitle: boolean;
}
export type AwardLookup = (id: string) => AwardWords;

/** Numbers up to four as words, as one writes them in a sentence; “năm năm” would be misread. */
export const countWord = (count: number): string =>
	count <= 4 ? numberToWords(count) : String(count);

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const list = (years: readonly number[]): string => [...new Set(years)].join(', ');
const had = (years: readonly number[]): string =>
	years.length === 0 ? '' : ` (đã có ${years.join(', ')})`;
const holder = (of: Holder): string => (of === 'self' ? '' : ` ${HOLDER[of]}`);
const orBetter = (rating: Rating): string =>
	`${lower(RATING[rating])}${rating === 'excellent' ? '' : ' trở lên'}`;
const fromLevel = (level: Level): string => `từ cấp ${LEVEL[level]} trở lên`;
const or = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} hoặc ${words.at(-1)}`;

const OUTLET: Record<OutletLevel, string> = {
	commune: 'đài truyền thanh xã',
	district: 'báo, đài cấp huyện',
	province: 'báo, đài cấp tỉnh',
	national: 'báo, đài trung ương',
};

/** “ba năm 2021, 2022, 2023”; a single year without its count. */
export function yearsText(years: readonly number[]): string {
	const [only] = years;
	if (only === undefined) return '';
	return years.length === 1 ? `năm ${only}` : `${countWord(years.length)} năm ${list(years)}`;
}

/** All that is missing, as one sentence; empty when nothing is. */
export function missingSentence(gaps: readonly Gap[], awardOf: AwardLookup): string {
	return gaps.length === 0 ? '' : `Còn thiếu ${gapsText(gaps, awardOf)}.`;
}

/** What is missing, without a verb: “một năm hoàn thành xuất sắc nhiệm vụ (đã có 2021, 2023)”. */
export function gapsText(gaps: readonly Gap[], awardOf: AwardLookup): string {
	return gaps.map((gap) => gapText(gap, awardOf)).join('; và ');
}

function gapText(gap: Gap, awardOf: AwardLookup): string {
	switch (gap.kind) {
		case 'rating-years':
			return `${countWord(gap.need - gap.had.length)} năm ${orBetter(gap.rating)}${holder(gap.of)}${had(gap.had)}`;
		case 'ratings-of-years':
			return ratingsText(gap);
		case 'consecutive-recognitions':
			return recognitionsText(gap);
		case 'awards':
			return awardsText(gap, awardOf(gap.award));
		case 'awards-of-years':
			return `${awardOf(gap.award).name}${gap.orHigher ? ' hoặc danh hiệu cao hơn' : ''}${holder(gap.of)} của ${yearsText(gap.years)}`;
		case 'initiatives':
			return `${countWord(gap.need - gap.had.length)} sáng kiến được công nhận ${fromLevel(gap.level)}${gap.applied ? ', đã áp dụng' : ''}${had(gap.had)}`;
		case 'media':
			return `bài của ${gap.outletLevels.map((level) => OUTLET[level]).join(' và của ')}`;
		case 'contributions':
			return `đóng góp bằng ${or(gap.kinds.map((kind) => CONTRIBUTION[kind]))}`;
		case 'unit':
			return unitText(gap);
		case 'one-of':
			return `một trong ${countWord(gap.ways.length)} cách: ${gap.ways.map((way, at) => `(${at + 1}) ${gapsText(way, awardOf)}`).join('; ')}`;
	}
}

function ratingsText(gap: Extract<Gap, { kind: 'ratings-of-years' }>): string {
	const level = `mức ${orBetter(gap.rating)}${holder(gap.of)}`;
	const blank =
		gap.unrecorded.length > 0 && `xếp loại${holder(gap.of)} của ${yearsText(gap.unrecorded)}`;
	const low = gap.lower.length > 0 && `${level} ở ${yearsText(gap.lower)} (đã xếp thấp hơn)`;
	return [low, blank].filter(Boolean).join('; và ');
}

function recognitionsText(gap: Extract<Gap, { kind: 'consecutive-recognitions' }>): string {
	const most = gap.had.length;
	if (most === 0) return `${countWord(gap.need)} năm liền được công nhận ${fromLevel(gap.level)}`;
	return `${countWord(gap.need - most)} lần công nhận liền năm, ${fromLevel(gap.level)}${had(gap.had)}`;
}

function awardsText(gap: Extract<Gap, { kind: 'awards' }>, { name, isTitle }: AwardWords): string {
	const rest = countWord(gap.need - gap.had.length);
	const whose = `${gap.issuer === undefined ? '' : ` (do ${gap.issuer} tặng)`}${holder(gap.of)}`;
	if (isTitle && gap.need === 1) return `danh hiệu ${name}${whose}`;
	const what = isTitle ? `năm đạt ${name}` : `lần nhận ${name}`;
	return `${rest} ${what}${whose}${had(gap.had)}`;
}

function unitText({ why, level }: Extract<Gap, { kind: 'unit' }>): string {
	if (why === 'not-named') return 'tên tập thể do người này đứng đầu';
	if (why === 'no-entry') return 'bài về tập thể do người này đứng đầu để đối chiếu';
	return `việc công nhận tập thể do người này đứng đầu là điển hình${level === undefined ? '' : ` ${fromLevel(level)}`}`;
}

/** “3 tiêu chí: 1 đạt, 2 hội đồng xem xét. Phải đạt mọi tiêu chí.” */
export function outcomeCounts(outcomes: readonly Outcome[], needs: 'all' | 'any'): string {
	const counts = OUTCOMES.flatMap((outcome) => {
		const count = outcomes.filter((one) => one === outcome).length;
		return count === 0 ? [] : `${count} ${lower(OUTCOME[outcome])}`;
	});
	return `${outcomes.length} tiêu chí: ${counts.join(', ')}. ${needs === 'all' ? CRITERIA.all : CRITERIA.any}.`;
}
