/** Headings of an article: below its title, one level at a time, each with an id of its own. */
import { slugify } from '../text/slug.ts';
import type { Draft } from './draft.ts';
import type { Place } from './problem.ts';

/** Ids that the page or an article's parts build on stay theirs. */
function headingSlug(text: string): string {
	const slug = slugify(text) || 'muc';
	return /^(?:nguon|so-lieu|goc|nghia|ghi-nho|chu-thich)(?:-|$)/.test(slug) ? `muc-${slug}` : slug;
}

/** Notes a heading and gives its id, or `undefined` after noting why it cannot stand. */
export function noteHeading(
	draft: Draft,
	place: Place,
	depth: number,
	text: string,
): string | undefined {
	if (depth === 1) {
		draft.report('tieu-de-cap-1', place, {
			message: 'Thân bài không có tiêu đề cấp 1.',
			found: `# ${text}`,
			advice: 'Hãy dùng ## cho mục trong bài; tên bài đã ghi ở đầu tệp (title hoặc name).',
		});
		return undefined;
	}
	if (text === '') {
		const advice = 'Hãy viết chữ sau các dấu #, hoặc xóa dòng này.';
		draft.report('tieu-de-trong', place, { message: 'Tiêu đề chưa có chữ.', advice });
		return undefined;
	}
	const before = draft.mentions.headings.at(-1)?.depth ?? 1;
	if (depth > before + 1) {
		draft.report('tieu-de-nhay-cap', place, {
			message: `Tiêu đề nhảy từ cấp ${before} xuống cấp ${depth}.`,
			found: text,
			advice: `Hãy viết ${'#'.repeat(before + 1)} ${text}`,
		});
	}
	const slug = draft.freshId(headingSlug(text));
	draft.mentions.headings.push({ depth, slug, text });
	return slug;
}
