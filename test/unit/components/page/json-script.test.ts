import { expect, test } from 'vitest';
import { jsonForScript } from '../../../../src/components/page/json-script.ts';

test('holds nothing that ends a script, and reads back the same', () => {
	const value = { text: '</script><!-- & “ngoặc”', list: [1, null] };
	const json = jsonForScript(value);
	expect(json).not.toContain('<');
	expect(JSON.parse(json)).toEqual(value);
});
