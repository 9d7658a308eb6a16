/** The build's switches (README, “Switches”) as values. Only here does the site read its environment. */

const env = (name: string): string => process.env[name] ?? '';

/** Today, `YYYY-MM-DD` in Vietnam; `BUILD_DATE` for tests. */
export const BUILD_DAY: string =
	env('BUILD_DATE') ||
	new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** Drafts are shown while writing and in previews. */
export const PREVIEW: boolean = env('PREVIEW') === '1';
export const DRAFTS: boolean = PREVIEW || import.meta.env.DEV;

export const WITHOUT_SAMPLE: boolean = env('SAMPLE') === '0';

/** Files that the gate of the build found broken, when `QUARANTINE=1` lets the rest be published. */
export const QUARANTINED: ReadonlySet<string> = new Set(
	env('QUARANTINED_FILES').split('\n').filter(Boolean),
);
