/** A file to take along. */
import { z } from 'zod';
import { formatNumber } from '../../text/number.ts';
import { extensionOf, fileAddress, localFile } from '../files.ts';
import { h } from '../html.ts';
import { defineComponent } from './component.ts';
import { file, optionalWords, words } from './props.ts';

/** “24 KB”, “1,5 MB”: in steps of 1,024. */
function formatBytes(bytes: number): string {
	if (bytes < 1024 ** 2) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB`;
	return `${formatNumber(Math.round((bytes / 1024 ** 2) * 10) / 10)} MB`;
}

export const Attachment = defineComponent({
	name: 'Attachment',
	label: 'Tệp đính kèm',
	purpose: 'Cho người đọc tải một tệp: mẫu đơn, quy ước, tờ hướng dẫn.',
	example: '<Attachment file="./mau-so-hen.docx" title="Mẫu sổ hẹn" licence="Dùng tự do" />',
	content: { kind: 'none' },
	props: z.strictObject({
		file: file('Tệp trong thư mục của bài.', './mau-so-hen.docx'),
		title: words('Tên tài liệu.', 'Mẫu sổ hẹn', 200),
		licence: optionalWords('Được dùng lại thế nào.', 'Dùng tự do, ghi nguồn', 120),
	}),
	render({ file: written, title, licence }, { line, draft }) {
		const found = localFile(draft, { line }, 'attachment', written);
		if (!found) return [];
		draft.mentions.attachments.push({ file: found, line });
		const bytes = draft.context.files?.get(found);
		const size = bytes === undefined ? [] : [formatBytes(bytes)];
		const about = [extensionOf(found).toUpperCase(), ...size, ...(licence ? [licence] : [])];
		return [
			h(
				'p',
				{ class: 'attachment' },
				h('a', { href: fileAddress(draft, found), download: true }, title),
				' ',
				h('span', { class: 'attachment-about' }, about.join(' · ')),
			),
		];
	},
});
