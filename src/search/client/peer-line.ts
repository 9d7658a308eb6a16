/** The line that says which other sites take part in the search. */
import { askingText, joinedText, refusedText } from '../../site/labels/search.ts';
import type { PeerState } from './peers.ts';

/** '' as long as none was asked. */
export function peerLine(states: ReadonlyMap<string, PeerState>): string {
	const all = [...states];
	const named = (wanted: PeerState) =>
		all.flatMap(([name, state]) => (state === wanted ? [name] : []));
	const refused = all.flatMap(([name, why]) =>
		why === 'waiting' || why === 'joined' ? [] : [{ name, why }],
	);
	const [waiting, joined] = [named('waiting'), named('joined')];
	return [
		...(joined.length > 0 ? [joinedText(joined)] : []),
		...(waiting.length > 0 ? [askingText(waiting)] : []),
		...(refused.length > 0 ? [refusedText(refused)] : []),
	].join(' ');
}
