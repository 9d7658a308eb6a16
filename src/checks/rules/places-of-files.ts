/** Files and folders that are not where the site looks for them. */
import { KIND_FOLDERS } from '../../domain/values.ts';
import { nearest } from '../../text/nearest.ts';
import type { CheckContext, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';

/** What may lie beside an entry. */
const BESIDE =
	/\.(?:jpe?g|png|webp|avif|gif|mp4|webm|vtt|mp3|pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|txt|zip)$/i;

const FOLDERS = [...Object.values(KIND_FOLDERS), 'registrations'];

export const placesOfFiles: CheckRule = (context) => [
	...foldersWithoutAgency(context),
	...strayFiles(context),
	...storyYears(context),
];

function foldersWithoutAgency({ files }: CheckContext): Problem[] {
	const folders = new Set(
		files.filter(({ path }) => path.includes('/')).map(({ path }) => path.split('/')[0] ?? ''),
	);
	const agencies = files.flatMap(({ role }) => (role.kind === 'agency' ? [role.agency] : []));
	return [...folders]
		.filter((folder) => folder !== '_shared' && !agencies.includes(folder))
		.map((folder) => {
			const guess = nearest(folder, agencies);
			const advice = guess
				? `Có phải thư mục "${guess}" không? Hãy chuyển các tệp sang đó, hoặc thêm agency.yaml vào đây.`
				: 'Hãy thêm agency.yaml nói đây là cơ quan nào, hoặc chuyển các tệp về thư mục cơ quan.';
			const message = `Thư mục "${folder}" không có agency.yaml nên không thuộc cơ quan nào.`;
			return problemAt('thu-muc-la', { file: folder }, { message, advice });
		});
}

function strayFiles({ asked }: CheckContext): Problem[] {
	return asked.flatMap(({ path, role }) => {
		if (role.kind === 'beside' && !BESIDE.test(role.name)) {
			const message = 'Loại tệp này không dùng được ở trang.';
			const advice =
				'Hãy lưu lại thành .jpg, .png, .pdf, .docx, .xlsx, .csv, .mp4… rồi xóa tệp này.';
			return [problemAt('tep-la', { file: path }, { message, advice })];
		}
		if (role.kind !== 'unknown') return [];
		const words = {
			message: 'Tệp nằm ở chỗ trang không biết, nên sẽ không ai thấy nó.',
			advice: whereTo(path),
		};
		return [problemAt('tep-la', { file: path }, words)];
	});
}

function whereTo(path: string): string {
	const [agency = '', folder = '', ...rest] = path.split('/');
	if (agency === '_shared')
		return 'Trong _shared chỉ có các danh mục dùng chung (.yaml). Hãy sửa tên tệp, hoặc chuyển tệp về thư mục cơ quan.';
	const guess = FOLDERS.includes(folder) ? undefined : nearest(folder, FOLDERS);
	if (guess !== undefined) return `Có phải thư mục "${guess}" không? Hãy đổi tên thư mục.`;
	if (folder === 'stories') return `Hãy đặt tin bài ở ${agency}/stories/<năm>/<tên-bài>/index.mdx.`;
	if (folder === 'plans' || folder === 'registrations')
		return `Hãy ghi thành tệp .yaml ngay trong ${agency}/${folder}/.`;
	if (rest.length > 0 && FOLDERS.includes(folder))
		return `Hãy đặt bài ở ${agency}/${folder}/<tên-bài>/index.mdx, ảnh và tệp kèm để ngay cạnh đó.`;
	return `Hãy chuyển tệp vào một trong các thư mục: ${FOLDERS.join(', ')}; không cần nữa thì xóa.`;
}

function storyYears({ askedEntries }: CheckContext): Problem[] {
	return askedEntries.flatMap((entry) => {
		if (entry.kind !== 'story' || entry.source.role.kind !== 'entry') return [];
		const { data, source, slug, agency } = entry;
		const { year } = entry.source.role;
		const dated = data.date.slice(0, 4);
		if (year === dated) return [];
		const at = { file: source.path, line: source.lineOf(['date']) };
		const message = `Bài ghi ngày của năm ${dated} mà nằm trong thư mục ${year}.`;
		const advice = `Hãy chuyển bài sang content/${agency}/stories/${dated}/${slug}/, hoặc sửa ngày.`;
		return [problemAt('nam-sai-thu-muc', at, { message, advice })];
	});
}
