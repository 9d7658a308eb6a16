import { expect, test } from 'vitest';
import { readState, stateUrl, toggleKind } from '../../../src/search/client/state.ts';

test('the address holds the state both ways', () => {
	const state = { query: 'tre & măng, 50% đ', kinds: ['exemplar' as const, 'practice' as const] };
	const url = new URL(stateUrl(state), 'https://x.vn');
	expect(url.pathname).toBe('/tim-kiem/');
	expect(url.search).toMatch(/&loai=exemplar,practice$/);
	expect(readState(url.search)).toEqual(state);
});

test('no query and no kinds is the bare page', () => {
	expect(stateUrl({ query: '', kinds: [] })).toBe('/tim-kiem/');
	expect(readState('')).toEqual({ query: '', kinds: [] });
});

test('kinds that do not exist are left out, the rest stands in one order', () => {
	expect(readState('?loai=story,nope,exemplar,story').kinds).toEqual(['exemplar', 'story']);
});

test('the plus of a form is a space', () => {
	expect(readState('?q=tre+m%C4%83ng').query).toBe('tre măng');
});

test('a kind is added and taken away', () => {
	const one = toggleKind({ query: 'a', kinds: ['story'] }, 'exemplar');
	expect(one.kinds).toEqual(['exemplar', 'story']);
	expect(toggleKind(one, 'story').kinds).toEqual(['exemplar']);
});
