/** Files an article uses: always in the entry's own folder, always of a kind that cannot run. */
import { nearest } from '../text/nearest.ts';
import type { Draft } from './draft.ts';
import type { Place } from './problem.ts';

/** Kinds of files by use; extensions in small letters. */
export const FILE_KINDS = {
	picture: { name: 'Ảnh', extensions: ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'] },
	video: { name: 'Phim', extensions: ['mp4', 'webm'] },
	captions: { name: 'Phụ đề', extensions: ['vtt'] },
	attachment: {
		name: 'Tệp đính kèm',
		extensions:
			'pdf doc docx odt xls xlsx ods csv ppt pptx odp txt zip mp3 jpg jpeg png webp'.split(' '),
	},
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** Extension of a path in small letters, empty when it has none. */
export function extensionOf(path: string): string {
	return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

/** Whether an address names a file beside the article: `./mau.docx` or `mau.docx`, no page and no other place. */
export function isLocalFile(address: string): boolean {
	const known = Object.values(FILE_KINDS).some(({ extensions }) =>
		extensions.some((extension) => extension === extensionOf(address)),
	);
	return known && !/^[/\\#?]|^[a-z][a-z0-9+.-]*:/i.test(address);
}

/** A path in the form `./tep.jpg`, or `undefined` after noting why it cannot be used. */
export function localFile(
	draft: Draft,
	place: Place,
	kind: FileKind,
	written: string,
): string | undefined {
	const path = decoded(written.trim());
	const { name, extensions } = FILE_KINDS[kind];
	if (/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(path)) {
		const advice =
			'Hãy chép tệp vào thư mục của bài rồi ghi ./ten-tep. Chỉ dùng tệp được phép đăng.';
		const message = `${name} phải là tệp trong thư mục của bài, không lấy từ nơi khác.`;
		draft.report('tep-ngoai', place, { message, found: written, advice });
		return undefined;
	}
	const file = path.replace(/^(?:\.\/)+/, '');
	if (file.startsWith('.') || file === '' || /[\\/?#%"<>|*:]/.test(file)) {
		const message = 'Tệp không nằm ngay cạnh bài.';
		const advice =
			'Hãy để tệp trong thư mục của bài, không để trong thư mục con, và ghi dạng ./ten-tep.jpg.';
		draft.report('tep-sai-duong-dan', place, { message, found: written, advice });
		return undefined;
	}
	if (!extensions.some((extension) => extension === extensionOf(file))) {
		const message = `${name} không dùng được loại tệp này.`;
		const advice = `Hãy đổi sang một trong các loại: ${extensions.join(', ')}.`;
		draft.report('tep-sai-loai', place, { message, found: written, advice });
		return undefined;
	}
	return present(draft, place, `./${file}`) ? `./${file}` : undefined;
}

function present({ context: { files }, report }: Draft, place: Place, file: string): boolean {
	if (!files || files.has(file)) return true;
	const guess = nearest(file, files.keys());
	const advice = guess
		? `Có phải ${guess} không? Hãy sửa tên tệp.`
		: 'Hãy chép tệp vào thư mục của bài hoặc sửa tên tệp.';
	report('tep-khong-co', place, {
		message: 'Thư mục của bài không có tệp này.',
		found: file,
		advice,
	});
	return false;
}

/** Address at which readers get a local file. */
export function fileAddress({ context }: Draft, file: string): string {
	return (context.fileBase ?? './') + encodeURIComponent(file.slice(2));
}
