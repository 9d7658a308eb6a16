/** One invented entry of each kind, with its front matter. */
import { stringify } from 'yaml';
import type { GeneratedFile } from '../../../scripts/lib/bench/entries.ts';
import { article, before, sentences, summary } from './article.ts';
import {
	basis,
	capital,
	facts,
	life,
	place,
	publishedOn,
	small,
	sources,
	subjects,
} from './front-matter.ts';
import type { Setting } from './setting.ts';

function file(setting: Setting, path: string, frontMatter: object): GeneratedFile {
	const text = `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${article(setting)}`;
	return { path: `${setting.agency}/${path}`, text };
}

const common = (setting: Setting) => ({
	summary: summary(setting),
	place: place(setting),
	facts: facts(setting),
	sources: sources(setting),
	publishedOn: publishedOn(setting),
});

const LEVELS = ['grassroots', 'commune', 'province'] as const;

/** Who is held up: somebody by name, a household, or a group. */
function holder({ topic, at, person, group, from, commune }: Setting) {
	if (at === 0) {
		const role = from.pick(['resident', 'worker', 'staff'] as const);
		return { name: person.name, aliases: [capital(person.called)], subject: 'individual', role };
	}
	if (topic.group.startsWith('HTX') || topic.group.startsWith('Hợp tác xã'))
		return { name: group, subject: 'cooperative' };
	if (from.below(3) === 0)
		return { name: `Hộ ${person.called} ở ${commune}`, subject: 'household' };
	return { name: group, subject: from.pick(['collective', 'production-unit'] as const) };
}

function exemplarTitle(setting: Setting, subject: string): string {
	const { person, commune, locality, doing, group, from } = setting;
	if (subject === 'individual')
		return from.pick([
			`${capital(person.called)} ở ${commune} ${doing}`,
			`Người ở ${locality} ${doing}`,
			`${person.name}, người ${commune}, ${doing}`,
		]);
	if (subject === 'household') return `Một nhà ở ${commune} ${doing}`;
	return from.pick([`${capital(group)} ${doing}`, `${capital(commune)}: ${doing}`]);
}

export function exemplar(setting: Setting): GeneratedFile {
	const { year, commune, nickname, from } = setting;
	const held = holder(setting);
	const aliases = [...(held.aliases ?? []), ...(nickname === undefined ? [] : [nickname])];
	return file(setting, `exemplars/${setting.slug}/index.mdx`, {
		title: exemplarTitle(setting, held.subject),
		...held,
		aliases,
		...common(setting),
		...subjects(setting),
		...life(setting),
		why: `Ai muốn ${setting.doing} đều có thể bắt đầu từ vài nhà.`,
		period: { from: String(year) },
		recognitions: [
			{
				level: from.pick(LEVELS),
				date: String(Math.min(2026, year + 1)),
				issuer: `Ủy ban nhân dân ${commune}`,
				decision: `${10 + from.below(900)}/QĐ-UBND`,
			},
		],
		basis,
	});
}

export function practice(setting: Setting): GeneratedFile {
	const { topic, commune, group, doing, year, nickname } = setting;
	const steps = sentences(setting).slice(0, 3);
	return file(setting, `practices/${setting.slug}/index.mdx`, {
		title: `${capital(doing)}: cách của ${commune}`,
		name: `${capital(topic.about)} ở ${commune}`,
		aliases: nickname === undefined ? [] : [nickname],
		...common(setting),
		...subjects(setting),
		...life(setting),
		owner: { name: group },
		period: { from: String(year) },
		needs: [topic.need],
		problem: { text: before(setting) },
		steps: steps.map((text, index) => ({ title: `Bước ${index + 1}`, text })),
		core: [capital(doing)],
		difficulties: [before(setting)],
		basis,
	});
}

/** A copy of a practice told elsewhere. */
export function adoption(setting: Setting, original: Setting): GeneratedFile {
	const { commune, topic, year, from, doing } = setting;
	const title = from.pick([
		`${capital(commune)} học ${original.commune} ${doing}`,
		`Sau ${original.commune}, tới lượt ${commune} ${doing}`,
	]);
	return file(setting, `adoptions/${setting.slug}.mdx`, {
		title,
		...common(setting),
		...life(setting),
		practice: `${original.agency}/${original.slug}`,
		scope: 'named',
		adopter: { name: capital(commune) },
		since: String(year),
		kept: [`Vẫn ${small(original.doing)}`],
		changed: [{ what: `Đổi giờ, đổi người giữ sổ ${topic.about}.` }],
		evidence: 'self-reported',
	});
}

export function story(setting: Setting): GeneratedFile {
	const { commune, locality, doing, year, from } = setting;
	const title = from.pick([
		`Về ${commune} xem bà con ${doing}`,
		`Một ngày ở ${locality}: ${doing}`,
		`Chuyện người ${commune} ${doing}`,
	]);
	return file(setting, `stories/${year}/${setting.slug}/index.mdx`, {
		title,
		...common(setting),
		...subjects(setting),
		date: `${year}-0${1 + from.below(9)}-1${from.below(10)}`,
		author: 'Cộng tác viên',
		basis,
	});
}
