/** Matching over invented practices: the one known to be best comes first or second, and the reasons say why. */
import { describe, expect, test } from 'vitest';
import { decidingCriteria, findFits, fitOf, nearestSite } from '../../../../src/domain/fit/rank.ts';
import { type Criterion, WEIGHTS } from '../../../../src/domain/fit/reasons.ts';
import type { FitPractice, Situation } from '../../../../src/domain/fit/situation.ts';
import { CRITERION } from '../../../../src/site/labels/fit.ts';
import { findingsText, reasonText } from '../../../../src/site/words/fit.ts';
import { PRACTICES } from './practices.ts';

interface Case {
	seeker: string;
	situation: Situation;
	best: string;
	/** Conditions that set it apart from another answer to the same problem. */
	deciding: Criterion[];
}

const CASES: readonly Case[] = [
	{
		seeker: 'a mountain commune with two officers',
		situation: { needs: ['giay-to'], terrain: ['mountain'], organisation: 'commune', people: 2 },
		best: 'ban-cho-phien',
		deciding: ['people', 'terrain'],
	},
	{
		seeker: 'a town ward with five officers and money',
		situation: { needs: ['giay-to'], terrain: ['urban'], people: 5, money: 60 },
		best: 'to-luu-dong',
		deciding: ['terrain'],
	},
	{
		seeker: 'a women’s union in the delta that speaks of papers in own words',
		situation: {
			words: 'làm giấy tờ cho người già',
			terrain: ['delta'],
			organisation: 'mass-organisation',
		},
		best: 'to-luu-dong',
		deciding: ['organisation', 'terrain'],
	},
	{
		seeker: 'a commune with one officer: only the silent practice does not differ',
		situation: { needs: ['giay-to'], terrain: ['coast'], organisation: 'school', people: 1 },
		best: 'diem-buu-cuc',
		deciding: [],
	},
	{
		seeker: 'a commune with a market and little time',
		situation: { needs: ['giay-to'], time: 1, has: 'chợ họp đều kỳ' },
		best: 'ban-cho-phien',
		deciding: ['time', 'has'],
	},
	{
		seeker: 'a commune whose money is just enough',
		situation: { needs: ['giay-to'], organisation: 'commune', money: 10 },
		best: 'ban-cho-phien',
		deciding: ['money'],
	},
	{
		seeker: 'a delta village of eighty households with gardens',
		situation: { needs: ['rac'], terrain: ['delta'], organisation: 'village', households: 80 },
		best: 'hai-ho-mot-ho',
		deciding: ['organisation', 'terrain', 'households'],
	},
	{
		seeker: 'a town school',
		situation: { needs: ['rac'], terrain: ['urban'], organisation: 'school', people: 8, money: 1 },
		best: 'doi-rac-lay-qua',
		deciding: ['organisation', 'people', 'money', 'terrain'],
	},
	{
		seeker: 'an island cooperative with boats',
		situation: {
			words: 'rác quanh đảo',
			terrain: ['island'],
			organisation: 'cooperative',
			money: 350,
			has: 'thuyền máy',
		},
		best: 'thu-gom-dao',
		deciding: ['problem'],
	},
	{
		seeker: 'an island group that chose the need from the list',
		situation: {
			needs: ['rac'],
			terrain: ['island'],
			organisation: 'community-group',
			people: 6,
			has: 'thuyền máy',
		},
		best: 'thu-gom-dao',
		deciding: ['organisation', 'terrain', 'has'],
	},
	{
		seeker: 'somebody typing without marks',
		situation: { words: 'rac khong ai phan loai', has: 'nhà có vườn' },
		best: 'hai-ho-mot-ho',
		deciding: ['has'],
	},
	{
		seeker: 'a village with land for its pits',
		situation: { needs: ['rac'], area: 100, time: 3 },
		best: 'hai-ho-mot-ho',
		deciding: ['area', 'time'],
	},
	{
		seeker: 'a small mountain village without electricity',
		situation: {
			needs: ['sat-lo'],
			terrain: ['mountain'],
			organisation: 'village',
			households: 40,
			has: 'không có điện lưới, không có sóng điện thoại',
		},
		best: 'trong-bao-mua',
		deciding: ['organisation', 'households'],
	},
	{
		seeker: 'a commune with money and signal',
		situation: {
			needs: ['sat-lo'],
			organisation: 'commune',
			money: 100,
			households: 300,
			has: 'sóng điện thoại; điện lưới',
		},
		best: 'tram-do-mua',
		deciding: ['organisation', 'households', 'money', 'has'],
	},
	{
		seeker: 'somebody who tells only of the hill above',
		situation: { words: 'chân đồi nứt khi mưa lớn', households: 30 },
		best: 'trong-bao-mua',
		deciding: ['households'],
	},
	{
		seeker: 'a school with lamps and signal',
		situation: { needs: ['cong-nghe'], organisation: 'school', has: 'sóng điện thoại' },
		best: 'lop-dien-thoai',
		deciding: ['organisation', 'has'],
	},
	{
		seeker: 'a hamlet with five willing people',
		situation: { needs: ['cong-nghe'], organisation: 'village', people: 5 },
		best: 'to-cong-nghe',
		deciding: ['organisation', 'people'],
	},
	{
		seeker: 'a farmers’ group with a year to go',
		situation: {
			needs: ['dau-ra'],
			terrain: ['delta'],
			organisation: 'community-group',
			people: 40,
			time: 12,
		},
		best: 'hoi-quan',
		deciding: ['organisation', 'people', 'time'],
	},
	{
		seeker: 'a mountain enterprise with thirty hectares',
		situation: {
			needs: ['dau-ra'],
			terrain: ['mountain'],
			organisation: 'enterprise',
			area: 300_000,
		},
		best: 'hop-dong-doanh-nghiep',
		deciding: ['organisation', 'terrain', 'area'],
	},
	{
		seeker: 'a cooperative with a billion at hand',
		situation: { needs: ['dau-ra'], organisation: 'cooperative', money: 1200, people: 12 },
		best: 'hop-dong-doanh-nghiep',
		deciding: ['money'],
	},
];

test('there are twenty cases', () => expect(CASES).toHaveLength(20));

describe.each(CASES)('$seeker', ({ situation, best, deciding }) => {
	const { ranked } = findFits(PRACTICES, situation);
	const at = ranked.findIndex(({ practice }) => practice.key === `mau/${best}`);

	test(`finds ${best} among the first two`, () => {
		expect(at).toBeGreaterThanOrEqual(0);
		expect(at).toBeLessThan(2);
	});

	test('names what decides', () => {
		const fit = ranked[at];
		if (fit === undefined) throw new Error('not found');
		expect(decidingCriteria(fit, ranked)).toEqual(expect.arrayContaining(deciding));
		const told = fit.reasons.filter(({ status }) => status === 'fits').map(reasonText);
		for (const criterion of deciding)
			expect(told.join('\n')).toContain(
				criterion === 'has' ? 'bạn đã có' : `${CRITERION[criterion]}: `,
			);
	});
});

describe('where nothing fits', () => {
	test('no practice answers the problem', () => {
		const found = findFits(PRACTICES, { words: 'cáp quang biển bị đứt' });
		expect(found).toEqual({ ranked: [], nothing: { why: 'no-answer' } });
		expect(findingsText(found, true)).toMatchInlineSnapshot(
			`"Chưa mô hình nào trên trang trả lời việc khó này. Xin thử chọn vấn đề gần nhất trong danh sách, hoặc nói bằng từ khác."`,
		);
	});

	test('every practice differs somewhere: what stands in the way is counted, commonest first', () => {
		const found = findFits(PRACTICES, {
			needs: ['dau-ra'],
			terrain: ['island'],
			organisation: 'school',
			people: 2,
		});
		expect(found.nothing).toEqual({
			why: 'all-differ',
			blockers: [
				{ criterion: 'organisation', count: 2 },
				{ criterion: 'terrain', count: 2 },
				{ criterion: 'people', count: 1 },
			],
		});
		expect(findingsText(found, true)).toMatchInlineSnapshot(
			`"Không mô hình nào hợp hẳn. 2 mô hình trả lời việc này đều có chỗ vướng: ai làm (2 mô hình), địa hình (2 mô hình), người (1 mô hình). Chỗ vướng được ghi dưới từng mô hình."`,
		);
	});
});

const silent: FitPractice = {
	key: 'mau/im-lang',
	needs: ['giay-to'],
	words: [],
	running: 0,
	unverified: 0,
	sites: [],
};
const everything: Situation = {
	needs: ['giay-to'],
	terrain: ['delta'],
	organisation: 'commune',
	people: 3,
	money: 5,
	time: 2,
	households: 50,
	area: 10,
};

test('what a practice does not state earns nothing, however much a seeker answers', () => {
	const fit = fitOf(silent, everything);
	expect(fit).toMatchObject({ verdict: 'unknown', points: WEIGHTS.problem });
	expect(fit.reasons.slice(1).map(({ status, points, why }) => [status, points, why])).toEqual(
		Array.from({ length: 7 }, () => ['unknown', 0, 'not-stated']),
	);
});

test('points are the sum of what the reasons say and of what tells equals apart', () => {
	for (const practice of PRACTICES) {
		const { points, reasons, extra } = fitOf(practice, { ...everything, province: 'phu-tho' });
		const told = reasons.reduce((sum, reason) => sum + reason.points, 0);
		expect(points).toBe(told + extra.evidence + extra.running + extra.near);
	}
});

test('between equals the better proved, more copied and nearer one comes first', () => {
	const equal = (key: string, more: Partial<FitPractice>): FitPractice => ({
		...silent,
		key,
		...more,
	});
	const { ranked } = findFits(
		[
			equal('a', {}),
			equal('b', { sites: [{ province: 'ha-noi', name: 'X', running: true }] }),
			equal('c', { evidence: 'independent' }),
			equal('d', { running: 9 }),
		],
		{ needs: ['giay-to'], province: 'ha-noi' },
	);
	expect(ranked.map(({ practice }) => practice.key)).toEqual(['d', 'c', 'b', 'a']);
});

test('the order does not depend on the order of the practices', () => {
	const keys = (practices: readonly FitPractice[]) =>
		findFits(practices, everything).ranked.map(({ practice }) => practice.key);
	expect(keys([...PRACTICES].reverse())).toEqual(keys(PRACTICES));
});

test('the nearest place is the one fewest provinces away, a running copy before others', () => {
	const site = (province: string, key?: string, running = false) => ({
		province,
		name: province,
		running,
		...(key !== undefined && { key }),
	});
	const sites = [
		site('tuyen-quang'),
		site('tuyen-quang', 'a/mot'),
		site('tuyen-quang', 'a/hai', true),
		site('ca-mau', 'a/ba', true),
	];
	expect(nearestSite(sites, 'lao-cai')).toEqual({ site: sites[2], borders: 1 });
	expect(nearestSite(sites, undefined)).toBeUndefined();
	expect(nearestSite([], 'lao-cai')).toBeUndefined();
});
