/** A film kept beside the article: nothing is fetched from other sites. */
import { z } from 'zod';
import { ARTICLE_LABELS } from '../../site/labels/articles.ts';
import type { Draft } from '../draft.ts';
import { extensionOf, type FileKind, fileAddress, localFile } from '../files.ts';
import { type HtmlNode, h } from '../html.ts';
import { defineComponent } from './component.ts';
import { file, optionalFile, words } from './props.ts';

/** Address of a file that is published with the article, if it is named and can be used. */
function published(
	draft: Draft,
	line: number,
	kind: FileKind,
	path: string | undefined,
): string | undefined {
	const found = path === undefined ? undefined : localFile(draft, { line }, kind, path);
	if (!found) return undefined;
	draft.mentions.attachments.push({ file: found, line });
	return fileAddress(draft, found);
}

export const Video = defineComponent({
	name: 'Video',
	label: 'Phim',
	purpose: 'Chiếu một tệp phim để cạnh bài; phim trên mạng thì dùng LinkCard.',
	example:
		'<Video src="./phien-cho.mp4" poster="./phien-cho.jpg" caption="Một buổi tiếp dân ở chợ" captions="./phien-cho.vtt" />',
	content: { kind: 'none' },
	props: z.strictObject({
		src: file('Tệp phim .mp4 hoặc .webm trong thư mục của bài.', './phien-cho.mp4'),
		caption: words('Phim nói về gì.', 'Một buổi tiếp dân ở chợ'),
		poster: optionalFile('Ảnh hiện trước khi chiếu.', './phien-cho.jpg'),
		captions: optionalFile('Tệp phụ đề .vtt tiếng Việt.', './phien-cho.vtt'),
		transcript: optionalFile('Tệp chép lời trong phim.', './loi-phim.pdf'),
	}),
	render({ src, caption, poster, captions, transcript }, { line, draft }) {
		const film = published(draft, line, 'video', src);
		const still = published(draft, line, 'picture', poster);
		const subtitles = published(draft, line, 'captions', captions);
		const words = published(draft, line, 'attachment', transcript);
		if (captions === undefined && transcript === undefined) {
			const message = 'Phim chưa có phụ đề hoặc bản chép lời cho người không nghe được.';
			const advice = 'Hãy thêm captions="./ten.vtt" hoặc transcript="./loi.pdf".';
			draft.report('video-thieu-loi', { line }, { message, found: src, advice });
		}
		if (!film) return [];
		const track = {
			kind: 'captions',
			srclang: 'vi',
			label: ARTICLE_LABELS.captions,
			src: subtitles,
		};
		const below: HtmlNode[] = words
			? [caption, ' ', h('a', { href: words }, ARTICLE_LABELS.transcript)]
			: [caption];
		return [
			h(
				'figure',
				{ class: 'video' },
				h(
					'video',
					{
						controls: true,
						preload: still ? 'none' : 'metadata',
						poster: still,
						'aria-label': caption,
					},
					h('source', { src: film, type: `video/${extensionOf(src)}` }),
					...(subtitles ? [h('track', track)] : []),
				),
				h('figcaption', {}, below),
			),
		];
	},
});
