/** Finds the exemplar that a row speaks of, by its folder or by its name. */

import type { Advice } from './row-reader.ts';
import { recordOf, type Shelf, type ShelvedEntry } from './shelf.ts';
import { type WordList, wordList } from './word-list.ts';

export interface ExemplarFinder {
	/** The exemplar, or what to tell whoever wrote the row. */
	find(slug: string | undefined, name: string | undefined): ShelvedEntry | Advice;
}

/** A finder over the exemplars of one agency. */
export function exemplarFinder({ agency, exemplars }: Shelf): ExemplarFinder {
	const bySlug = new Map(exemplars.map((entry) => [entry.slug, entry]));
	const names = wordList(
		exemplars.map(({ slug, data }) => ({ value: slug, words: namesIn(data) })),
	);
	return {
		find: (slug, name) => {
			if (slug !== undefined) {
				const entry = bySlug.get(slug.replace(`${agency}/`, ''));
				return entry === undefined ? noFolder(slug, bySlug.keys()) : usable(entry);
			}
			const slugs = names.findAll(name ?? '');
			if (slugs.length > 1) return severalNamed(name ?? '', slugs);
			const entry = bySlug.get(slugs[0] ?? '');
			return entry === undefined ? noName(name ?? '', names) : usable(entry);
		},
	};
}

function namesIn(data: ShelvedEntry['data']): string[] {
	if (data === undefined || 'withdrawn' in data) return [];
	const aliases: unknown[] = Array.isArray(data.aliases) ? data.aliases : [];
	return [data.name, data.title, ...aliases].filter((name) => typeof name === 'string');
}

function usable(entry: ShelvedEntry): ShelvedEntry | Advice {
	if (entry.data === undefined)
		return {
			message: `Tệp ${entry.path} đang có chỗ không đọc được nên chưa thêm được gì.`,
			advice: 'Hãy chạy npm run check để xem chỗ sai, sửa rồi nhập lại.',
		};
	if (recordOf(entry.data.withdrawn) !== undefined)
		return {
			message: `Mục ${entry.slug} đã được gỡ nên không thêm gì nữa.`,
			advice: 'Hãy bỏ dòng này khỏi bảng.',
		};
	return entry;
}

function noFolder(slug: string, known: Iterable<string>): Advice {
	const near = wordList([...known].map((value) => ({ value, words: [] }))).near(slug);
	return {
		message: 'Cơ quan này không có điển hình nào mang mã ấy.',
		found: slug,
		advice: near.length > 0 ? `Có phải ${near.join(' hay ')} không?` : CREATE_FIRST,
	};
}

const CREATE_FIRST =
	'Hãy xem lại tên, hoặc tạo mục điển hình trước (npm run new -- exemplar), rồi nhập lại.';

/** Share of a name that may be wrong in a guess: names of units differ by whole words. */
const NAME_SHARE = 0.5;

function severalNamed(name: string, slugs: readonly string[]): Advice {
	return {
		message: `Có ${slugs.length} điển hình mang tên ấy.`,
		found: name,
		advice: `Hãy thêm cột “Mã mục” và ghi một trong: ${slugs.join(', ')}.`,
	};
}

function noName(name: string, names: WordList): Advice {
	const near = names.near(name, NAME_SHARE).map((one) => `“${one}”`);
	return {
		message: 'Cơ quan này không có điển hình nào mang tên ấy.',
		found: name,
		advice:
			near.length > 0
				? `Có phải ${near.join(' hay ')} không? Nếu phải, hãy ghi đúng tên hoặc thêm cột “Mã mục”.`
				: CREATE_FIRST,
	};
}
