/** An entry's data while it is gathered: values put in and taken out by their path. */

export type Data = Record<string, unknown>;

/** A step of a path: a key, or an index of a list. */
export type Step = string | number;

/** Whether a value is a group of fields. */
export function isData(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; `undefined` when there is none. */
export function valueAt(data: unknown, path: readonly Step[]): unknown {
	return path.reduce<unknown>((value, step) => {
		if (Array.isArray(value)) return value[Number(step)];
		return isData(value) ? value[step] : undefined;
	}, data);
}

/** Puts a value in; groups on the way are made. */
export function putAt(data: Data, path: readonly string[], value: unknown): void {
	const [key, ...rest] = path;
	if (key === undefined) return;
	if (rest.length === 0) {
		data[key] = value;
		return;
	}
	const inner = data[key];
	const group: Data = isData(inner) ? inner : {};
	data[key] = group;
	putAt(group, rest, value);
}

/** The data without the value at a path, nor a group or list that would be empty then. */
export function without(data: Data, path: readonly Step[]): Data {
	const left = cut(data, path);
	return isData(left) ? left : {};
}

function cut(value: unknown, path: readonly Step[]): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return undefined;
	if (Array.isArray(value)) {
		const made: unknown[] = value.flatMap((one: unknown, index) => {
			if (index !== Number(step)) return [one];
			const left = cut(one, rest);
			return left === undefined ? [] : [left];
		});
		return made.length === 0 ? undefined : made;
	}
	if (!isData(value)) return value;
	const left = cut(value[step], rest);
	const entries = Object.entries(value).filter(([key]) => key !== String(step));
	const made =
		left === undefined
			? Object.fromEntries(entries)
			: Object.fromEntries(
					Object.entries(value).map(([key, one]) => [key, key === String(step) ? left : one]),
				);
	return Object.keys(made).length === 0 ? undefined : made;
}

/** The data with its top-level keys in this order. */
export function inOrder(data: Data, keys: readonly string[]): Data {
	return Object.fromEntries(
		Object.entries(data).sort(([one], [other]) => keys.indexOf(one) - keys.indexOf(other)),
	);
}
