/** Files that pages load: each is in the build, and none is on another host. */
import type { DistProblem } from '../codes.ts';
import { type Dist, fileAt, targetOf } from '../dist.ts';
import type { BuiltPage, PageResource } from '../page.ts';

export function wrongResources(dist: Dist): DistProblem[] {
	return dist.pages.flatMap((page) =>
		page.resources.flatMap((resource) => wrong(resource, page, dist)),
	);
}

function wrong({ href }: PageResource, page: BuiltPage, dist: Dist): DistProblem[] {
	const target = targetOf(href, page, dist.base);
	if (target.style === 'other') return [];
	if (target.style === 'foreign') {
		return [
			{
				file: page.file,
				code: 'goi-ra-ngoai',
				message: `Trang tự gọi tới máy chủ khác: ${target.host}.`,
				found: href,
				advice: 'Hãy chép tệp đó vào trang này, hoặc thay bằng một liên kết để người đọc tự mở.',
			},
		];
	}
	if (target.style === 'local' && fileAt(target.path, dist.files) !== undefined) return [];
	return [
		{
			file: page.file,
			code: 'tep-khong-co',
			message: 'Trang nạp một tệp không có trong bản dựng.',
			found: href,
			advice: 'Hãy sửa địa chỉ của tệp, hoặc thêm tệp vào.',
		},
	];
}
