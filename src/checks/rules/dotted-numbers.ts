/** Thousands written with a dot, as Vietnamese does: YAML reads 1.550 as one and a half. */
import { formatNumber } from '../../text/number.ts';
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

/** A bare value of one to three digits, a dot and three digits. */
const DOTTED =
	/(?:^|[{,])\s*(?:- )?(?:value|valueTo|amount|count|min|max):\s+(-?[1-9]\d{0,2}\.\d{3})(?=\s|[,}]|$)/gm;

/** Units of what can be had in parts, whose numbers do have decimals: “2.595 tỷ đồng” is meant so. */
const IN_PARTS =
	/^\s*unit:\s*["']?[^\n]*(?:%|(?<!\p{L})(?:tỷ|tỉ|triệu|nghìn|phần trăm|km|ki-lô|m|mét|m²|m³|ha|héc-ta|tấn|tạ|yến|kg|lít|giờ|°C|độ|điểm)(?!\p{L}))/imu;

/** What is written of the same item below an offset. */
const restOfItem = (text: string, offset: number): string =>
	text.slice(offset).split(/^\s*- |^\S/m)[0] ?? '';

export const dottedNumbers: CheckRule = ({ asked }) =>
	asked.flatMap(({ path, yaml }) =>
		yaml === undefined
			? []
			: [...yaml.text.matchAll(DOTTED)].flatMap(({ 0: all, 1: found = '', index }) => {
					if (IN_PARTS.test(restOfItem(yaml.text, index + all.length))) return [];
					const line =
						yaml.line + yaml.text.slice(0, index + all.length).split(/\r\n?|\n/).length - 1;
					const words = {
						message: `Số này được hiểu là ${formatNumber(Number(found))}, vì dấu chấm ở đây ngăn phần lẻ.`,
						found,
						advice: `Nếu là hàng nghìn, hãy viết liền: ${found.replace('.', '')}. Nếu đúng là số lẻ, hãy bỏ số 0 cuối hoặc làm tròn hai chữ số.`,
					};
					return [problemAt('so-co-cham', { file: path, line }, words)];
				}),
	);
