/** Answers of a seeker as they stand behind `#` of the finder's address; the names are those of the form's controls. */
import { ORGANISATIONS, type Organisation, TERRAINS, type Terrain } from '../values.ts';
import type { Situation } from './situation.ts';

export const ANSWERS = {
	need: 'van-de',
	words: 'viec',
	organisation: 'ai',
	province: 'tinh',
	terrain: 'dia-hinh',
	people: 'nguoi',
	money: 'tien',
	time: 'thang',
	households: 'ho',
	area: 'dat',
	has: 'co',
} as const;

const isTerrain = (id: string): id is Terrain => TERRAINS.some((terrain) => terrain === id);
const isOrganisation = (id: string | null): id is Organisation =>
	ORGANISATIONS.some((organisation) => organisation === id);

/** The situation that answers tell; what is blank, unknown or no number of at least 0 was not answered. */
export function situationOf(answers: URLSearchParams): Situation {
	const text = (name: string) => (answers.get(name) ?? '').trim();
	const amount = (name: string) => {
		const value = text(name) === '' ? Number.NaN : Number(text(name));
		return Number.isFinite(value) && value >= 0 ? value : undefined;
	};
	const organisation = answers.get(ANSWERS.organisation);
	return withoutBlanks({
		needs: answers.getAll(ANSWERS.need).filter((id) => id !== ''),
		words: text(ANSWERS.words),
		terrain: answers.getAll(ANSWERS.terrain).filter(isTerrain),
		organisation: isOrganisation(organisation) ? organisation : undefined,
		province: text(ANSWERS.province),
		people: amount(ANSWERS.people),
		money: amount(ANSWERS.money),
		time: amount(ANSWERS.time),
		households: amount(ANSWERS.households),
		area: amount(ANSWERS.area),
		has: text(ANSWERS.has),
	});
}

function withoutBlanks(answers: { [K in keyof Situation]: Situation[K] | undefined }): Situation {
	const isBlank = (value: unknown) =>
		value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
	return Object.fromEntries(Object.entries(answers).filter(([, value]) => !isBlank(value)));
}
