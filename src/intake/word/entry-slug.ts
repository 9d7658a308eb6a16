/** The name of an entry's folder, which becomes its address for ever. */
import { slugify } from '../../text/slug.ts';
import type { WordKind } from './form.ts';

const PROPER_NAME = /\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)+/gu;
/** Words after which a name is a place. “Bản” and “thôn” are not among them: “trưởng bản Lò Văn Mẫu” is a person. */
const UNIT_BEFORE = /(?:xã|phường|đặc khu|huyện|thị xã|thành phố|tỉnh)\s+$/iu;
/** Small words that a removed name leaves at an end. */
const LOOSE_END =
	/^(?:cua|va|o|tai|ong|ba|anh|chi|em|cu|bac|co|chu)-|-(?:cua|va|o|tai|ong|ba|anh|chi|em|cu|bac|co|chu)$/;

/**
 * A slug that names the deed: the title without anything that looks like a person's name, in kinds that tell of people.
 * '' when nothing is left.
 */
export function slugOf(title: string, name: unknown, kind: WordKind): string {
	if (kind === 'practice') return slugify(title);
	const isShouted = title === title.toLocaleUpperCase('vi');
	const plain = isShouted
		? title
		: title.replace(PROPER_NAME, (found, index: number) =>
				UNIT_BEFORE.test(title.slice(0, index)) ? found : ' ',
			);
	const without = withoutName(slugify(plain), typeof name === 'string' ? slugify(name) : '');
	let slug = without;
	while (LOOSE_END.test(slug)) slug = slug.replace(LOOSE_END, '');
	// In capitals a name cannot be told from other words.
	return isShouted && typeof name !== 'string' ? '' : slug;
}

function withoutName(slug: string, name: string): string {
	if (name === '') return slug;
	return `-${slug}-`.replaceAll(`-${name}-`, '-').replace(/^-|-$/g, '');
}
