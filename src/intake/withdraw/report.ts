/** What a withdrawal says to its author: what was done, what still speaks of the entry, what is left to do. */
import { WITHDRAWAL_REASONS } from '../../domain/values.ts';
import { WITHDRAWAL_REASON } from '../../site/labels/values.ts';
import { formatDate } from '../../text/date.ts';
import { MENTION_KINDS, type Mention, type MentionKind } from './mentions.ts';
import type { Withdrawal, WithdrawalNote } from './withdraw.ts';

/** What to do where a file still speaks of a withdrawn entry. */
const ADVICE: Readonly<Record<MentionKind, { what: string; advice: string }>> = {
	name: {
		what: 'Có thể còn tên người được gỡ',
		advice: 'Xem từng dòng: viết lại không nêu tên, hoặc gỡ cả bài ấy. Bản cũ .bak thì xóa.',
	},
	'name-in-path': {
		what: 'Tên tệp hoặc thư mục có tên người được gỡ',
		advice: 'Gỡ hoặc xóa bài ấy; là ảnh, tệp đính kèm thì đổi tên tệp và sửa chỗ gọi tới.',
	},
	'same-file': {
		what: 'Cùng ảnh hoặc tệp ấy còn ở bài khác',
		advice: 'Bỏ ảnh hoặc tệp khỏi bài ấy nếu căn cứ dùng không còn.',
	},
	link: {
		what: 'Liên kết trong bài, nay dẫn tới trang báo đã gỡ',
		advice: 'Bỏ liên kết và viết lại câu quanh nó.',
	},
	copy: {
		what: 'Lần nhân rộng của mô hình này, nay ẩn theo mô hình',
		advice: 'Không còn đúng thì gỡ luôn; còn đúng thì ghi mô hình khác ở practice.',
	},
	registration: {
		what: 'Bảng đăng ký theo kế hoạch này, nay không còn hiện',
		advice: 'Chuyển sang kế hoạch khác ở plan, hoặc để nguyên.',
	},
	choice: {
		what: 'Được chọn ở trang đầu, nay chỗ ấy lấy bài khác',
		advice: 'Chọn bài khác hoặc xóa dòng.',
	},
	reference: {
		what: 'Tham chiếu, trang đã tự bỏ',
		advice: 'Xóa dòng cho gọn; để nguyên cũng không hỏng gì.',
	},
};

const NOTES: Readonly<Record<WithdrawalNote, string>> = {
	'never-published':
		'Bài này chưa đăng. Không muốn để lại trang báo đã gỡ thì xóa cả tệp vừa ghi và thư mục của nó.',
	'named-address':
		'Tên thư mục có tên người, nên địa chỉ của trang báo đã gỡ vẫn lộ tên. Hãy xóa hẳn tệp và thư mục này; địa chỉ cũ sẽ không còn trang nào.',
	'names-unknown':
		'Không đọc được bài này nói về ai, nên chưa tìm được tên ở bài khác. Hãy tự tìm tên trong thư mục nội dung.',
};

export interface ReportOptions {
	/** The content folder as it is called where the command was given. */
	folder: string;
	/** Nothing was written. */
	dry: boolean;
	/** Where the files were copied to, or that no copy is kept. */
	copies: string | undefined;
}

/** The whole report. With `dry` it says what would happen. */
export function formatWithdrawal(withdrawal: Withdrawal, options: ReportOptions): string {
	const { notes, mentions } = withdrawal;
	return [
		...whatWasDone(withdrawal, options),
		...notes.map((note) => `Lưu ý: ${NOTES[note]}`),
		...whatRemains(mentions, options.folder),
		...whatIsLeft(withdrawal, options),
	].join('\n');
}

function whatWasDone(
	{ entry, on, reason, done }: Withdrawal,
	{ folder, dry, copies }: ReportOptions,
): string[] {
	const file = `${folder}/${entry.file}`;
	if (done) return [`${file} đã gỡ từ ${formatDate(on)}; không tệp nào thay đổi.`];
	const { beside } = entry;
	return [
		...(dry ? ['Chạy thử, chưa ghi gì. Nếu chạy thật:'] : []),
		`${dry ? 'Sẽ gỡ' : 'Đã gỡ'} ${file}, ngày ${formatDate(on)}. Trang báo: “${WITHDRAWAL_REASON[reason]}”`,
		...(beside.length === 0
			? []
			: [
					`${dry ? 'Sẽ xóa' : 'Đã xóa'} ${beside.length} tệp đi cùng:`,
					...beside.map((path) => `    ${folder}/${path}`),
				]),
		copies === undefined
			? `Không ${dry ? '' : 'còn '}giữ bản sao nào, đúng như --no-copy.`
			: `Bản trước khi gỡ ${dry ? 'sẽ ' : ''}ở ${copies}/, không lên trang, không vào git. Không còn quyền giữ thì xóa thư mục ấy.`,
	];
}

function whatRemains(mentions: readonly Mention[], folder: string): string[] {
	if (mentions.length === 0) return ['Không tệp nào khác nhắc tới bài này.'];
	return [
		`Còn ${mentions.length} chỗ khác nhắc tới bài này:`,
		...MENTION_KINDS.flatMap((kind) => {
			const these = mentions.filter((mention) => mention.kind === kind);
			if (these.length === 0) return [];
			const { what, advice } = ADVICE[kind];
			return [
				`  ${what}. ${advice}`,
				...these.map(({ file, line, found }) =>
					line === undefined ? `    ${folder}/${file}` : `    ${folder}/${file}:${line}: ${found}`,
				),
			];
		}),
	];
}

/** The entry is on the web until the next build, and in git for ever. */
function whatIsLeft({ entry, done }: Withdrawal, { folder, dry }: ReportOptions): string[] {
	if (dry || done) return [];
	const paths = [...new Set([entry.file, ...entry.beside].map(topOf))].map(
		(path) => `--path ${quoted(`${folder}/${path}`)}`,
	);
	return [
		'Việc còn lại:',
		'  1. npm run check, rồi dựng và đưa trang lên lại. Tới lúc ấy bài vẫn còn trên mạng.',
		'  2. Lịch sử git vẫn giữ bản cũ. Cần xóa hẳn thì nhờ người giữ kho (xem /huong-dan/cong-cu/#xoa-khoi-lich-su-git):',
		`     git filter-repo --invert-paths ${paths.join(' ')}`,
	];
}

/** The folder of an entry that has one, else the path itself. */
const topOf = (path: string, _: number, [file = '']: readonly string[]): string => {
	const folder = /^(.*\/)index\.[a-z]+$/.exec(file)?.[1];
	return folder !== undefined && path.startsWith(folder) ? folder : path;
};

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);

/** The reason classes, one a line, for an author who gave none or another. */
export function reasonList(): string {
	return WITHDRAWAL_REASONS.map((reason) => `    ${reason}: ${WITHDRAWAL_REASON[reason]}`).join(
		'\n',
	);
}
