/** How officers write levels, subjects, stages, ratings and holders: labels, ids, former names, abbreviations. */
import {
	HOLDERS,
	type Holder,
	LEVELS,
	type Level,
	RATINGS,
	type Rating,
	STAGES,
	type Stage,
	SUBJECTS,
	type Subject,
} from '../../domain/values.ts';
import { HOLDER, LEVEL, RATING, STAGE, SUBJECT, sentence } from '../../site/labels/values.ts';
import { type WordList, wordList } from './word-list.ts';

/** Units that are called by another name at the same level; districts had five names until 2025-06-30. */
const LEVEL_WORDS: Record<Level, readonly string[]> = {
	grassroots: ['cơ sở', 'đơn vị', 'đơn vị cơ sở', 'thôn', 'phòng'],
	commune: ['phường', 'xã, phường', 'thị trấn', 'đặc khu', 'xã, phường, đặc khu', 'phường, xã'],
	district: ['quận', 'thị xã', 'quận, huyện', 'huyện, thị xã, thành phố', 'thành phố thuộc tỉnh'],
	department: ['sở', 'ngành', 'sở, ban, ngành', 'ban, ngành', 'sở ban ngành tỉnh', 'ngành tỉnh'],
	province: ['tỉnh, thành phố', 'thành phố trực thuộc trung ương', 'UBND tỉnh'],
	ministry: ['bộ', 'bộ, ngành', 'bộ, ban, ngành', 'ngành trung ương', 'bộ, ban, ngành trung ương'],
	national: ['toàn quốc', 'quốc gia', 'nhà nước', 'TW', 'T.Ư', 'TƯ', 'cả nước'],
};

const SUBJECT_WORDS: Record<Subject, readonly string[]> = {
	individual: ['CN', 'người'],
	collective: ['TT', 'đơn vị, tập thể', 'tập thể nhỏ'],
	household: ['hộ', 'gia đình', 'HGĐ', 'hộ dân'],
	enterprise: ['DN', 'công ty'],
	cooperative: ['HTX', 'tổ hợp tác'],
	'production-unit': ['cơ sở sản xuất', 'CSSX', 'cơ sở kinh doanh', 'CSSXKD'],
};

const STAGE_WORDS: Record<Stage, readonly string[]> = {
	discovered: ['mới phát hiện', 'đã phát hiện'],
	registered: ['đã đăng ký', 'mới đăng ký'],
	nurtured: ['đang bồi dưỡng', 'đã bồi dưỡng', 'xây dựng, bồi dưỡng'],
	recognised: ['đã công nhận', 'được công nhận', 'đạt'],
	honoured: ['đã tôn vinh', 'được tôn vinh', 'biểu dương', 'biểu dương, tôn vinh', 'tuyên dương'],
	replicated: ['đã nhân rộng', 'được nhân rộng'],
	stopped: ['đã dừng', 'thôi'],
};

const RATING_WORDS: Record<Rating, readonly string[]> = {
	excellent: ['xuất sắc', 'hoàn thành xuất sắc', 'HTXS', 'HTXSNV', 'HTXS nhiệm vụ', 'HT xuất sắc'],
	good: ['tốt', 'hoàn thành tốt', 'HTT', 'HTTNV', 'HTT nhiệm vụ', 'HT tốt', 'HT tốt nhiệm vụ'],
	completed: ['hoàn thành', 'HT', 'HTNV', 'HT nhiệm vụ'],
	'not-completed': ['không hoàn thành', 'KHT', 'KHTNV', 'chưa hoàn thành', 'không HTNV'],
};

const HOLDER_WORDS: Record<Holder, readonly string[]> = {
	self: ['chính điển hình', 'bản thân', 'điển hình'],
	household: ['hộ gia đình', 'gia đình', 'hộ'],
	'party-and-mass-organisations': [
		...['tổ chức Đảng, đoàn thể', 'Đảng, đoàn thể', 'tổ chức Đảng', 'chi bộ, đoàn thể', 'đoàn thể'],
	],
};

function listOf<Value extends string>(
	values: readonly Value[],
	labels: Record<Value, string>,
	words: Record<Value, readonly string[]>,
): WordList {
	return wordList(
		values.map((value) => ({ value, words: [sentence(labels[value]), ...words[value]] })),
	);
}

const withCap = (words: readonly string[]): string[] =>
	words.flatMap((word) => [word, `cấp ${word}`]);

export const LEVEL_LIST = wordList(
	LEVELS.map((value) => ({
		value,
		words: withCap([sentence(LEVEL[value]), ...LEVEL_WORDS[value]]),
	})),
);
export const SUBJECT_LIST = listOf(SUBJECTS, SUBJECT, SUBJECT_WORDS);
export const STAGE_LIST = listOf(STAGES, STAGE, STAGE_WORDS);
export const RATING_LIST = listOf(RATINGS, RATING, RATING_WORDS);
export const HOLDER_LIST = listOf(HOLDERS, HOLDER, HOLDER_WORDS);
