import { describe, expect, test } from 'vitest';
import {
	choicesOf,
	isAsked,
	NOTHING_ASKED,
	orderOf,
	queryOf,
	readState,
	type SearchState,
	stateUrl,
	toggleValue,
} from '../../../src/search/client/state.ts';

const stateOf = (parts: Partial<SearchState>): SearchState => ({ ...NOTHING_ASKED, ...parts });
const again = (state: SearchState) => readState(new URL(stateUrl(state), 'https://x.vn').search);

describe('the address', () => {
	test.each<Partial<SearchState>>([
		{ query: 'tre & măng, 50% đ' },
		{ query: '“rặng tre” + #?=' },
		{ query: ' tre ', sort: 'name' },
		{ query: 'a\u0000b\t😀\u202e' },
		{ chosen: { nam: ['2024', '2025'], 'linh-vuc': ['lam-nghiep'] } },
		{ query: 'x', chosen: { loai: ['exemplar', 'practice'] }, sort: 'newest', exactly: true },
	])('holds %j both ways', (parts) => {
		expect(again(stateOf(parts))).toEqual(stateOf(parts));
	});

	test('names facets and values as they were promised', () => {
		const chosen = { 'do-tuoi': ['running'], loai: ['practice', 'exemplar'] };
		expect(stateUrl(stateOf({ query: 'tre', chosen, sort: 'newest', exactly: true }))).toBe(
			'/tim-kiem/?q=tre&loai=exemplar,practice&do-tuoi=running&sap-xep=moi-nhat&dung=1',
		);
	});

	test('is bare when nothing is asked', () => {
		expect(stateUrl(NOTHING_ASKED)).toBe('/tim-kiem/');
		expect(readState('')).toEqual(NOTHING_ASKED);
		expect(readState('?q=%20%20')).toEqual(NOTHING_ASKED);
	});

	test('leaves out what it does not understand', () => {
		expect(readState('?loai=story,<b>,,story&sap-xep=lung-tung&dung=2&la=1')).toEqual(
			stateOf({ chosen: { loai: ['story'] } }),
		);
	});

	test('reads the plus of a form as a space', () => {
		expect(readState('?q=tre+m%C4%83ng').query).toBe('tre măng');
	});

	test('survives half a letter', () => {
		const query = queryOf('tre \ud83d măng');
		expect(query).toBe('tre  măng');
		expect(again(stateOf({ query })).query).toBe(query);
	});
});

describe('choices', () => {
	test('are added in one order and taken away without a trace', () => {
		const one = toggleValue(stateOf({ chosen: { loai: ['story'] } }), 'loai', 'exemplar');
		expect(one.chosen).toEqual({ loai: ['exemplar', 'story'] });
		const none = toggleValue(toggleValue(one, 'loai', 'story'), 'loai', 'exemplar');
		expect(none.chosen).toEqual({});
		expect(isAsked(none)).toBe(false);
	});

	test('are listed in the order of the panel', () => {
		const state = stateOf({ chosen: { nam: ['2025'], loai: ['story'] } });
		expect(choicesOf(state)).toEqual([
			{ name: 'loai', value: 'story' },
			{ name: 'nam', value: '2025' },
		]);
	});
});

test('without a query the newest stand first', () => {
	expect(orderOf(stateOf({ chosen: { loai: ['story'] } }))).toBe('newest');
	expect(orderOf(stateOf({ sort: 'name' }))).toBe('name');
	expect(orderOf(stateOf({ query: 'tre' }))).toBe('relevance');
});
