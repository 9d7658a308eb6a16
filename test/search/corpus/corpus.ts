/**
 * Invented entries for measuring search: plausible, varied and always the same. Subjects are told six times each, in
 * other places and words, so that what belongs to a query is known by construction. Nobody and nothing in it is real.
 */
import { stringify } from 'yaml';
import type { GeneratedFile } from '../../../scripts/lib/bench/entries.ts';
import { adoption, exemplar, practice, story } from './entries.ts';
import { REGIONS, type Region } from './places.ts';
import { type Setting, seedOf, settingsOf } from './setting.ts';
import type { Topic } from './topic.ts';
import { CARE } from './topics-care.ts';
import { CRAFTS } from './topics-crafts.ts';
import { CULTURE } from './topics-culture.ts';
import { FARMING } from './topics-farming.ts';
import { HEALTH } from './topics-health.ts';
import { LEARNING } from './topics-learning.ts';
import { SAFETY } from './topics-safety.ts';
import { SPORT } from './topics-sport.ts';
import { VILLAGE } from './topics-village.ts';

const TOPICS: readonly Topic[] = [
	...[...HEALTH, ...LEARNING, ...CRAFTS, ...FARMING, ...CULTURE],
	...[...SPORT, ...VILLAGE, ...SAFETY, ...CARE],
];

/** Kinds of a subject's entries in order. The first is somebody by name; each has one practice for its adoptions. */
const MIXES = [
	['exemplar', 'exemplar', 'practice', 'adoption', 'story', 'story'],
	['exemplar', 'practice', 'adoption', 'adoption', 'exemplar', 'story'],
	['exemplar', 'exemplar', 'exemplar', 'practice', 'story', 'adoption'],
] as const;

/** Every file of the corpus: agencies first, then the entries subject by subject. */
export function* corpusFiles(): Generator<GeneratedFile> {
	for (const region of REGIONS) yield agency(region);
	const taken = new Set<string>();
	for (const [number, topic] of TOPICS.entries())
		yield* entriesOf(topic, settingsOf(topic, number, taken));
}

function* entriesOf(topic: Topic, settings: readonly Setting[]): Generator<GeneratedFile> {
	const mix = MIXES[seedOf(topic.id) % MIXES.length] ?? MIXES[0];
	for (const [at, setting] of settings.entries()) {
		const kind = mix[at] ?? 'story';
		const original = settings[mix.indexOf('practice')] ?? setting;
		if (kind === 'adoption') yield adoption(setting, original);
		else yield { exemplar, practice, story }[kind](setting);
	}
}

const AGENCIES: Readonly<Record<Region, readonly [string, string]>> = {
	'mien-nui': ['Trung tâm Văn hóa mẫu Miền núi', 'son-la'],
	'dong-bang': ['Trung tâm Truyền thông mẫu Đồng bằng', 'ninh-binh'],
	'duyen-hai': ['Trung tâm Truyền thông mẫu Duyên hải', 'da-nang'],
	'cao-nguyen': ['Trung tâm Văn hóa mẫu Cao nguyên', 'gia-lai'],
	'thanh-pho': ['Ban Thi đua mẫu Thành phố', 'ho-chi-minh'],
	'song-nuoc': ['Ban Thi đua mẫu Sông nước', 'can-tho'],
};

function agency(region: Region): GeneratedFile {
	const [name, province] = AGENCIES[region];
	const data = {
		name,
		shortName: name,
		level: 'department',
		kind: 'centre',
		place: { province },
		contact: { office: `Văn phòng ${name}` },
		about:
			'Đơn vị này được nghĩ ra để đo việc tìm kiếm; người, nơi và việc của nó đều không có thật.',
	};
	return { path: `mau-${region}/agency.yaml`, text: stringify(data) };
}
