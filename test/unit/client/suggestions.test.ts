import { describe, expect, test } from 'vitest';
import { createSuggestions, LIMIT } from '../../../src/client/suggestions.ts';
import type { SuggestionView } from '../../../src/site/views.ts';

const VIEWS: SuggestionView[] = [
	{ text: 'Ứng phó thiên tai', kind: 'Lĩnh vực', href: '/1/' },
	{ text: 'Lâm nghiệp', kind: 'Lĩnh vực', href: '/2/', also: ['trồng rừng', 'DVMTR'] },
	{ text: 'Lào Cai', kind: 'Địa phương', href: '/3/', also: ['Yên Bái'] },
	{ text: 'Quỹ rừng Lào Cai trả tiền', kind: 'Gương', href: '/4/' },
	{ text: 'Rừng giảm khí thải', kind: 'Mô hình', href: '/5/' },
];
const { matching } = createSuggestions(VIEWS);
const hrefs = (text: string) => matching(text).map(({ href }) => href);

describe('suggestions', () => {
	test.each([
		['lao', ['/3/', '/4/']],
		['Lào C', ['/3/', '/4/']],
		['CAI LAO', ['/3/', '/4/']],
		['yen bai', ['/3/']],
		['dvm', ['/2/']],
		['lào cai'.normalize('NFD'), ['/3/', '/4/']],
		['ao', []],
		['lào zz', []],
		['  ,. ', []],
		['', []],
	])('for %j are %j', (text, expected) => expect(hrefs(text)).toEqual(expected));

	test('that begin with what was typed stand first, lists before entries among equals', () => {
		expect(hrefs('rung')).toEqual(['/5/', '/2/', '/4/']);
	});

	test('are few', () => {
		const many = Array.from({ length: 50 }, (_, at) => ({
			...{ text: `Rừng ${at}`, kind: 'Gương', href: `/${at}/` },
		}));
		expect(createSuggestions(many).matching('r')).toHaveLength(LIMIT);
	});
});
