/** What the rules must leave alone: a check that cries wolf is soon not read. */
import { expect, test } from 'vitest';
import {
	adoption,
	agency,
	check,
	codes,
	criteria,
	document,
	exemplar,
	fact,
	individual,
	plan,
	practice,
	story,
	yaml,
} from './content.ts';

const FILE = 'xa-mau/exemplars/to-tu-quan/index.mdx';
const PERSON = 'xa-mau/exemplars/don-rac-dau-ngo/index.mdx';
const PLAN = 'xa-mau/plans/ke-hoach-2021-2025.yaml';

test('years, dates, document numbers, ordinals and numbers with a row need no other row', () => {
	const body =
		'Năm 2025, theo Kế hoạch số 12/KH-UBND ngày 3/4/2025, thôn 2 có 40 hộ tham gia, đứng thứ 3.';
	expect(codes({ [FILE]: exemplar({}, body) })).toEqual([]);
});

test('a number may stand in the row as thousands or millions', () => {
	const cost = { ...fact, id: 'tien', value: 25_000_000, unit: 'đồng' };
	const text = 'Cả năm hết 25 triệu đồng.';
	expect(codes({ [FILE]: exemplar({ facts: [fact, cost] }, text) })).toEqual([]);
});

test('the number of a village or a grade is a name', () => {
	expect(codes({ [FILE]: exemplar({}, 'Tổ ở Bãi Sậy 2 giữ sản phẩm hạng 4 sao.') })).toEqual([]);
});

test('an abbreviation explained once may be used again', () => {
	const body = 'Hợp tác xã (HTX) cho mượn xe. HTX còn cho mượn kho rộng 40 ha.';
	expect(codes({ [FILE]: exemplar({}, body) })).toEqual([]);
});

test('a superlative with a source in its paragraph is proved', () => {
	const body = 'Đây là tổ đầu tiên của cả tỉnh.[1](#nguon-1)';
	expect(codes({ [FILE]: exemplar({}, body) })).toEqual([]);
});

test('land lines, hotlines, office mailboxes, sums and web addresses are not private', () => {
	const contact = {
		office: 'Văn phòng Ủy ban nhân dân xã',
		phone: '0214 3840 000',
		email: 'vanphong@xamau.laocai.gov.vn',
		address: 'Số 12, đường Hoàng Liên, xã Mẫu',
	};
	const source = {
		id: 1,
		title: 'Báo',
		publisher: 'Báo',
		url: 'https://bao.example/0912345678-196250808205714133.htm',
	};
	const money = { ...fact, id: 'tien', value: 84_500_000_000, unit: 'đồng' };
	const changes = { facts: [fact, money], sources: [source] };
	expect(
		codes({
			'xa-mau/agency.yaml': agency({ contact }),
			[FILE]: exemplar(changes, 'Gọi tổng đài 1022 thì có người trả lời; hết 84.500.000.000 đồng.'),
		}),
	).toEqual([]);
});

test('a place in an address names nobody', () => {
	const name = 'Một hộ trồng rau ở phường Hàm Rồng, Sa Pa';
	expect(codes({ 'xa-mau/exemplars/rau-on-doi-sa-pa/index.mdx': individual({ name }) })).toEqual(
		[],
	);
	expect(
		codes({ 'xa-mau/exemplars/em-m-day-ba/index.mdx': individual({ name: 'Em M.' }) }),
	).toEqual([]);
});

test('a collective may be poor, sick or of any age', () => {
	expect(codes({ [FILE]: exemplar({}, 'Tổ giúp các hộ nghèo và người khuyết tật.') })).toEqual([]);
});

test('a practice that does not name its exemplar needs no basis', () => {
	expect(
		codes({
			[PERSON]: individual(),
			'xa-mau/practices/xom-sach/index.mdx': practice({ exemplars: ['don-rac-dau-ngo'] }),
		}),
	).toEqual([]);
});

test('a consent that covers what is shown is enough', () => {
	const basis = {
		kind: 'consent',
		form: 'PDY-01',
		date: '2026-01-05',
		until: '2026-11-21',
		scope: ['name', 'story'],
		channels: ['web'],
		minor: true,
		guardian: true,
		child: true,
	};
	const body = 'Em học lớp 8 ở trường xã.';
	expect(codes({ [PERSON]: individual({ name: 'Em M.', basis }, body) })).toEqual([]);
});

test('districts may be named until their last day, and for years in which they were', () => {
	const recognition = { level: 'district', issuer: 'UBND huyện', decision: 'chưa có số' };
	const recognitions = ['2025-06-30', '2025-06', '2025'].map((date) => ({ ...recognition, date }));
	expect(codes({ [FILE]: exemplar({ recognitions }) })).toEqual([]);
});

test('a missing number that is said to be missing is an answer, and praise outside the law has none', () => {
	const awards = [
		{ award: 'bang-khen-tinh', decision: 'chưa có số' },
		{ award: 'thu-khen' },
		{ name: 'Thư khen của thôn' },
	];
	expect(codes({ [FILE]: exemplar({ awards }) })).toEqual([]);
});

test('a leader whose collective was recognised may be an exemplar', () => {
	const recognitions = [
		{ level: 'commune', date: '2024', issuer: 'UBND xã', decision: '12/QĐ-UBND' },
	];
	const leads = { name: 'Tổ tự quản thôn Hạ', exemplar: 'to-tu-quan' };
	expect(
		codes({
			[FILE]: exemplar({ recognitions }),
			[PERSON]: individual({ role: 'leader', leads }),
		}),
	).toEqual([]);
});

test('a month ago and a day to come may be written', () => {
	const entry = exemplar({
		publishedOn: '2027-01-04',
		publishFrom: '2027-01-04',
		lastChecked: { on: '2024-11-22', by: 'Văn phòng xã', next: '2026-11-21' },
	});
	expect(codes({ [FILE]: entry })).toEqual([]);
});

test('a copy of a copy, and one that began with the practice, are in order', () => {
	expect(
		codes({
			'xa-mau/adoptions/thon-thuong.mdx': adoption({ since: '2021' }),
			'xa-mau/adoptions/thon-trung.mdx': adoption({
				title: 'Thôn Trung làm theo',
				from: 'thon-thuong',
				since: '2021-03',
				changed: [{ what: 'Đổi giờ đi', block: 'lich-truc' }],
			}),
		}),
	).toEqual([]);
});

test('criteria that somebody can meet are in order', () => {
	const every = { rule: 'award-every-year', award: 'bang-khen-tinh', from: 2021, to: 2025 };
	const years = { rule: 'rating-years', rating: 'excellent', years: 5 };
	const set = criteria({ rule: 'any-of', rules: [every, years] }, { movement: 'nong-thon-moi' });
	const more = criteria(years, { id: 'them', addsTo: 'tap-the' });
	expect(codes({ [PLAN]: plan({ criteriaSets: [set, more] }) })).toEqual([]);
});

test('offices at several levels may give their documents one title', () => {
	expect(codes({ 'xa-mau/documents/ke-hoach-tinh.mdx': document() })).toEqual([]);
});

test('a withdrawn entry that holds nothing else is in order, and may be referred to', () => {
	const withdrawn = '---\nwithdrawn: { on: 2026-05-01, reason: person-request }\n---\n';
	expect(
		codes({
			'xa-mau/exemplars/da-go/index.mdx': withdrawn,
			'xa-mau/stories/2026/mot-sang/index.mdx': story({ exemplars: ['da-go'] }),
		}),
	).toEqual([]);
});

test('Windows line ends and a byte order mark are in order', () => {
	const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
	expect(codes({ [FILE]: windows(exemplar()), 'xa-mau/agency.yaml': agency() })).toEqual([]);
});

test('one broken file is one mistake: what refers to it is not wrong too', () => {
	const broken = check({
		'xa-mau/practices/xom-sach/index.mdx': practice({ summary: undefined }),
		'_shared/needs.yaml': yaml([{ id: 'rac-dau-ngo' }]),
	});
	expect(broken.map(({ file, code }) => `${file} ${code}`)).toEqual([
		'_shared/needs.yaml thieu-truong',
		'xa-mau/practices/xom-sach/index.mdx thieu-truong',
	]);
});
