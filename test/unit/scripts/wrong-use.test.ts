import { parseArgs } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { runCommand, WrongUse, whyNotRead, wrongOption } from '../../../scripts/lib/wrong-use.ts';

afterEach(() => {
	process.exitCode = undefined;
	vi.restoreAllMocks();
});

const failure = (code: string, path?: string): Error =>
	Object.assign(new Error('in English'), { code, path });

test('wrong use prints its words and ends with 2', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	await runCommand(() => Promise.reject(new WrongUse('Cách dùng: …')));
	expect(said).toHaveBeenCalledWith('Cách dùng: …');
	expect(process.exitCode).toBe(2);
});

test('what cannot be read is named and ends with 1', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	await runCommand(() => Promise.reject(failure('EACCES', 'content/a.yaml')));
	expect(said).toHaveBeenCalledWith(
		'Không đọc được “content/a.yaml”: không có quyền đọc. Hãy xử lý rồi chạy lại lệnh.',
	);
	expect(process.exitCode).toBe(1);
});

test('an error of the program itself is not hidden', async () => {
	await expect(runCommand(() => Promise.reject(new TypeError('fault')))).rejects.toThrow('fault');
	expect(whyNotRead(failure('ERR_ASSERTION'))).toBeUndefined();
});

test.each([
	[['--foo'], 'Không có tùy chọn --foo.\nCách dùng'],
	[['--agency'], 'Tùy chọn --agency chưa có giá trị, hoặc không nhận giá trị.\nCách dùng'],
	[['--dry=1'], 'Tùy chọn --dry chưa có giá trị, hoặc không nhận giá trị.\nCách dùng'],
])('%j is told in Vietnamese', (args, words) => {
	const options = { agency: { type: 'string' }, dry: { type: 'boolean' } } as const;
	try {
		parseArgs({ args, options });
		expect.unreachable();
	} catch (error) {
		expect(wrongOption(error, 'Cách dùng').message).toBe(words);
	}
});
