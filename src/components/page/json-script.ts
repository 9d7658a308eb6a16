/** JSON that stands inside a `script` element: no character of it can end the element. */
export function jsonForScript(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
