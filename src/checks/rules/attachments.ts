/** Files that readers download: they open, hide nothing, and name nobody behind the author's back. */
import type { AttachmentContent, AttachmentReading } from '../../domain/attachment.ts';
import type { Code } from '../codes.ts';
import type { CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';

export const attachments: CheckRule = ({ asked }) =>
	asked.flatMap(({ path, attachment }) => {
		if (attachment === undefined) return [];
		return typeof attachment === 'string'
			? [closedFile(path, attachment)]
			: [...unread(path, attachment), ...leftBehind(path, attachment)];
	});

type Closed = Exclude<AttachmentReading, AttachmentContent>;

const CLOSED: Readonly<Record<Closed, { code: Code; message: string; advice: string }>> = {
	broken: {
		code: 'tep-hong',
		message: 'Tệp không mở được: bị hỏng, sai loại, hoặc bung ra quá lớn.',
		advice: 'Hãy mở tệp bằng phần mềm của nó rồi lưu lại, hoặc chép lại từ bản gốc.',
	},
	locked: {
		code: 'tep-co-mat-khau',
		message: 'Tệp có mật khẩu nên không ai xem được bên trong.',
		advice: 'Hãy bỏ mật khẩu rồi lưu lại; tệp cần giữ kín thì không đăng.',
	},
	'old-format': {
		code: 'tep-chua-doc-het',
		message: 'Tệp Office kiểu cũ nên máy không xem được bên trong.',
		advice:
			'Hãy lưu thành docx, xlsx hoặc pptx; chưa được thì tự xem lại có dữ liệu cá nhân không.',
	},
	'too-large': {
		code: 'tep-chua-doc-het',
		message: 'Tệp nặng hơn 30 MB nên máy không xem bên trong.',
		advice: 'Hãy thu gọn hoặc tách tệp; chưa được thì tự xem lại có dữ liệu cá nhân không.',
	},
};

function closedFile(file: string, reading: Closed): Problem {
	const { code, message, advice } = CLOSED[reading];
	return problemAt(code, { file }, { message, advice });
}

function unread(file: string, content: AttachmentContent): Problem[] {
	if (content.unread.length === 0) return [];
	const message = 'Máy chưa xem được hết bên trong tệp.';
	const found = listed(content.unread);
	const advice = 'Hãy tự xem phần đó có dữ liệu cá nhân không trước khi đăng.';
	return [problemAt('tep-chua-doc-het', { file }, { message, found, advice })];
}

/** Names that programs and offices go by, and those of nobody in particular. */
const NOBODY =
	/^(?:admin|administrator|quản trị|user|người dùng|owner|author|home|pc|laptop|windows|microsoft|ms office|office|apple|macbook|acer|asus|dell|hp|lenovo|samsung|iphone|canon|epson|python|docx|openpyxl|apache|libreoffice|google|wps|un-named|unknown|hewlett|adobe|chromium|anonymous|guest|tác giả)(?!\p{L})/iu;
const OFFICE =
	/(?<!\p{L})(?:UBND|HĐND|MTTQ|THPT|THCS|TTYT|VP|ủy ban|uỷ ban|hội đồng|văn phòng|sở|ban|phòng|trung tâm|chi cục|cục|bộ|công an|trường|bệnh viện|trạm|đơn vị|cơ quan|công ty|hợp tác xã|tổ|hội|đoàn|đảng|mặt trận|xã|phường|tỉnh|thành phố|office|company|group)(?!\p{L})/iu;

function leftBehind(file: string, content: AttachmentContent): Problem[] {
	const found: Problem[] = [];
	const say = (code: Code, message: string, written: readonly string[], advice: string) => {
		if (written.length > 0)
			found.push(problemAt(code, { file }, { message, found: listed(written), advice }));
	};
	const people = content.people.filter(({ name }) => !NOBODY.test(name) && !OFFICE.test(name));
	say(
		'tep-con-ten-nguoi',
		'Thuộc tính của tệp còn tên người hoặc tên đăng nhập.',
		people.map(({ what, name }) => `${what}: ${name}`),
		'Hãy xóa thuộc tính cá nhân rồi lưu lại (Word, Excel: File, Info, Inspect Document).',
	);
	const { comments, changes } = content;
	say(
		'tep-con-ghi-chu',
		'Trong tệp còn ghi chú hoặc dấu vết sửa.',
		[
			...(comments > 0 ? [`${comments} ghi chú`] : []),
			...(changes > 0 ? [`${changes} chỗ thêm, xóa còn theo dõi`] : []),
		],
		'Hãy nhận hoặc bỏ hết thay đổi, xóa ghi chú, rồi lưu lại.',
	);
	say(
		'tep-co-phan-an',
		'Trong tệp có phần bị ẩn mà người tải về vẫn xem được.',
		content.hidden,
		'Hãy bỏ ẩn để xem, xóa phần không đăng, rồi lưu lại.',
	);
	return found;
}

const MOST_LISTED = 4;

/** The first few, and how many more. */
function listed(written: readonly string[]): string {
	const more = written.length - MOST_LISTED;
	return written.slice(0, MOST_LISTED).join('; ') + (more > 0 ? `; và ${more} chỗ nữa` : '');
}
