/** One page of every template is valid HTML. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { fileOf, TEMPLATE_NAMES } from '../support/templates.ts';

let folder = '';
let validator: HtmlValidate;

beforeAll(async () => {
	folder = await realSite();
	const settings = await readFile(join(import.meta.dirname, '../../.htmlvalidate.json'), 'utf8');
	const config: ConfigData = JSON.parse(settings);
	validator = new HtmlValidate(new StaticConfigLoader(config));
});

test.each(TEMPLATE_NAMES)('%s', async (template) => {
	const file = await fileOf(template, folder);
	const report = await validator.validateString(await readFile(join(folder, file), 'utf8'), file);
	const messages = report.results.flatMap(({ messages: all }) => all);
	expect(
		messages.map(
			({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
		),
	).toEqual([]);
});

test('the validator finds a mistake where there is one', async () => {
	const report = await validator.validateString(
		'<!doctype html><html lang="vi"><head><title>x</title></head><body><p><div>y</div></p></body></html>',
	);
	expect(report.valid).toBe(false);
});
