/** One line of results, “39 hộ cùng làm, năm 2026”, as a fact that its own place vouches for. */
import type { z } from 'zod';
import type { Fact, factSchema } from '../../domain/schemas/evidence.ts';
import { QUALIFIERS } from '../../domain/values.ts';
import { QUALIFIER } from '../../site/labels/values.ts';
import { fold } from '../../text/fold.ts';
import { parseVietnameseNumber } from '../../text/number.ts';
import { slugify } from '../../text/slug.ts';
import { isUnit } from '../../text/units.ts';
import { readDate } from '../word/read-date.ts';

const NUMBER = /^(?:(?<before>\p{L}[\p{L}\s]*?)\s+)?(?<number>\d[\d.,]*\d|\d)(?<rest>.*)$/u;
const WHEN = /[,;(]\s*(?<when>(?:ngày|tháng|năm)?\s*[\d/.-]+)\)?\s*\.?$/iu;

/**
 * The fact, or `undefined` where the line does not begin with a number and say of what. The id is that of the original's
 * result with the same words, so that both stand side by side.
 */
export function readResult(
	line: string,
	originals: readonly Pick<Fact, 'id' | 'label'>[],
): z.input<typeof factSchema> | undefined {
	const when = WHEN.exec(line);
	const period = readDate(when?.groups?.when?.trim() ?? '');
	const said = period === undefined ? line : line.slice(0, when?.index);
	const { before = '', number = '', rest = '' } = NUMBER.exec(said.trim())?.groups ?? {};
	const value = parseVietnameseNumber(number);
	const qualifier = QUALIFIERS.find((one) => fold(QUALIFIER[one]) === fold(before));
	const { unit, label } = unitAndLabel(rest);
	if (value === undefined || label === '' || (before !== '' && qualifier === undefined))
		return undefined;
	const original = originals.find((fact) => fold(fact.label) === fold(label));
	return {
		id: original?.id ?? slugify(label).slice(0, 40).replace(/-$/, ''),
		...{ label, value, unit },
		...(qualifier !== undefined && { qualifier }),
		...(period !== undefined && { period }),
		evidence: 'self-reported',
		sources: [1],
	};
}

/** “ hộ cùng làm” → hộ, “cùng làm”; “% hồ sơ nộp lại” → %, “hồ sơ nộp lại”. */
function unitAndLabel(rest: string): { unit: string; label: string } {
	const text = rest.trim().replace(/\.$/, '');
	if (text.startsWith('%')) return { unit: '%', label: text.slice(1).trim() };
	const [first = '', ...words] = text.split(/\s+/);
	return isUnit(first) ? { unit: first, label: words.join(' ') } : { unit: '', label: text };
}
