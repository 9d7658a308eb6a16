/**
 * `npm run withdraw -- <agency>/<kind folder>/<slug> --reason <class>`: takes an entry off the site. Its file keeps a
 * tombstone without names, everything beside it goes; the earlier files are first copied to `.withdrawn/` beside the
 * content folder, unless `--no-copy` is given. `--dry` only tells. Exit code 0 done, 1 not all could be written, 2 wrong use.
 */
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../src/domain/values.ts';
import { formatWithdrawal, reasonList } from '../src/intake/withdraw/report.ts';
import { withdraw } from '../src/intake/withdraw/withdraw.ts';
import { today } from '../src/integrations/check-folder.ts';
import { contentFolder } from '../src/integrations/content-files.ts';
import { copyAway, freeFolder, removeFiles, storedFiles } from './lib/withdrawn-files.ts';
import { whyNotWritten, writeFiles } from './lib/write-files.ts';
import { runCommand, WrongUse, wrongOption } from './lib/wrong-use.ts';

const USAGE =
	'Cách dùng: npm run withdraw -- <cơ quan>/<loại>/<tên thư mục của bài> --reason <lý do> [--no-copy] [--dry]';

interface Arguments {
	target: string;
	reason: WithdrawalReason;
	keepCopy: boolean;
	dry: boolean;
}

await runCommand(() => run(readArguments(process.argv.slice(2))));

async function run({ target, reason, keepCopy, dry }: Arguments): Promise<0 | 1> {
	const folder = contentFolder();
	const files = await storedFiles(folder);
	if (files === undefined)
		throw new WrongUse(`Không có thư mục nội dung “${folder}”. Hãy xem lại CONTENT_DIR.`);
	const result = withdraw({ target, reason, today: today(), files });
	if ('problem' in result) throw new WrongUse(result.problem);
	const { entry, tombstone, done } = result;
	const copies = keepCopy && !done ? await freeFolder(dirname(folder), today()) : undefined;
	const report = formatWithdrawal(result, { folder, dry, copies });
	if (dry || done) {
		console.log(report);
		return 0;
	}
	try {
		if (copies !== undefined) await copyAway(folder, [entry.file, ...entry.beside], copies);
		await writeFiles(folder, [tombstone], { replace: true, backup: false });
	} catch (error) {
		console.error(whyNotWritten(error));
		return 1;
	}
	const left = await removeFiles(folder, entry.beside);
	if (left.length === 0) {
		console.log(report);
		return 0;
	}
	const paths = left.map((path) => `    ${join(folder, path)}`).join('\n');
	console.error(
		`Đã ghi trang báo gỡ, nhưng chưa xóa được các tệp dưới đây. Hãy đóng chương trình đang mở chúng rồi chạy lại lệnh.\n${paths}`,
	);
	return 1;
}

/** @throws WrongUse */
function readArguments(args: string[]): Arguments {
	const { values, positionals } = parse(args);
	const [target, ...more] = positionals;
	if (target === undefined || more.length > 0) throw new WrongUse(USAGE);
	const { reason: word, dry, 'no-copy': noCopy } = values;
	const reason = WITHDRAWAL_REASONS.find((one) => one === word);
	if (reason !== undefined) return { target, reason, keepCopy: !noCopy, dry };
	const problem = word === undefined ? 'Thiếu lý do gỡ.' : `Không có lý do “${word}”.`;
	throw new WrongUse(`${problem} Hãy thêm --reason với một trong:\n${reasonList()}`);
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				reason: { type: 'string' },
				'no-copy': { type: 'boolean', default: false },
				dry: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		throw wrongOption(error, USAGE);
	}
}
