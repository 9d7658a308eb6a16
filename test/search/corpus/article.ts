/** The text of an invented entry: sentences of its subject in another order each time, between sayings of any subject. */
import { capital, PEOPLE, small, TIMES } from './front-matter.ts';
import { drawHeading, drawSayings, shuffle } from './sayings.ts';
import type { Setting } from './setting.ts';

/** Sentences of the subject in an order of their own; the one on how it was before stays out. */
export const sentences = ({ topic, from }: Setting): string[] =>
	shuffle(topic.says.slice(0, -1), from);

export const before = ({ topic }: Setting): string => topic.says.at(-1) ?? topic.about;

/** Two sentences for lists, at most 320 characters. */
export function summary(setting: Setting): string {
	const { topic, commune, locality, group, year, from } = setting;
	const [first = ''] = sentences(setting);
	const tail = from.pick([
		`Việc ${topic.about} bắt đầu năm ${year} ở ${locality}, ${commune}.`,
		`${capital(group)} làm việc này từ năm ${year}.`,
		`Chuyện ở ${locality}, ${commune}.`,
	]);
	return `${first} ${tail}`;
}

/** Markdown of four sections, about 220 words, with both figures. */
export function article(setting: Setting): string {
	const { commune, locality, person, group, year, from } = setting;
	const told = sentences(setting);
	const [first = '', second = '', third = ''] = drawSayings(from);
	const opening = from.pick([
		`Năm ${year}, ở ${locality}, ${commune}, ${person.name} rủ thêm vài nhà cùng bàn.`,
		`${capital(group)} nhóm lên từ ${locality}; người gọi mọi người lại là ${person.name}.`,
		`Hỏi chuyện này ở ${commune}, ai cũng chỉ sang nhà ${person.name} ở ${locality}.`,
	]);
	const figures = from.pick([
		`Tới cuối năm ${year}, <Fact id="${PEOPLE}" /> đã cùng làm, sổ ghi <Fact id="${TIMES}" />.[1](#nguon-1)`,
		`Sổ của ${commune} ghi <Fact id="${TIMES}" />, có <Fact id="${PEOPLE}" /> ký tên.[1](#nguon-1)`,
	]);
	const paragraphs = [
		`${opening} ${before(setting)} ${told.slice(0, 2).join(' ')}`,
		`## ${drawHeading(from)}`,
		`${told.slice(2, 4).join(' ')} ${first}`,
		`${figures} ${second}`,
		`## ${from.pick(['Lời người trong cuộc', 'Nói thêm'])}`,
		`${capital(person.called)} kể: ${small(told[4] ?? '')} ${third} ${told[5] ?? ''}`,
	];
	return `${paragraphs.join('\n\n')}\n`;
}
