/** Small shared lists for tests, parsed by their real schemas. */
import { VOCABULARY_SCHEMAS } from '../../../../src/domain/library/parse.ts';
import { importWord, type WordImport } from '../../../../src/intake/word/import-word.ts';
import type { SharedLists } from '../../../../src/intake/word/shared-names.ts';

const former = (id: string, name: string) => ({ id, name, type: 'province' });
const province = (id: string, shortName: string, ...predecessors: ReturnType<typeof former>[]) => ({
	...{ id, shortName, name: `Tỉnh ${shortName}`, code: '00', type: 'province' },
	...{ merged: predecessors.length > 1, predecessors },
});
const award = (id: string, name: string, kind = 'commendation') => ({
	...{ id, name, kind, inLaw: kind !== 'recognition' },
});

export const LISTS: SharedLists = {
	fields: VOCABULARY_SCHEMAS.fields.parse([
		{ id: 'lam-nghiep', name: 'Lâm nghiệp', description: 'Rừng.', aliases: ['bảo vệ rừng'] },
		{ id: 'van-hoa-the-thao', name: 'Văn hóa, thể thao', description: 'Văn hóa.' },
	]),
	movements: VOCABULARY_SCHEMAS.movements.parse([
		{ id: 'xoa-nha-tam', name: 'Xóa nhà tạm, nhà dột nát', scope: 'cả nước' },
	]),
	awards: VOCABULARY_SCHEMAS.awards.parse([
		award('bang-khen-ubnd-tinh', 'Bằng khen của Chủ tịch UBND tỉnh'),
		award('giay-khen', 'Giấy khen'),
		award('huan-chuong-lao-dong-hang-ba', 'Huân chương Lao động hạng Ba'),
		award('dien-hinh-cap-tinh', 'Điển hình tiên tiến cấp tỉnh', 'recognition'),
	]),
	places: VOCABULARY_SCHEMAS.places.parse([
		province('lao-cai', 'Lào Cai', former('lao-cai', 'Lào Cai'), former('yen-bai', 'Yên Bái')),
		province('son-la', 'Sơn La', former('son-la', 'Sơn La')),
	]),
	needs: VOCABULARY_SCHEMAS.needs.parse([
		{ id: 'giay-to-mat-buoi', words: 'Dân ở xa, nộp giấy tờ mất cả buổi' },
	]),
	blocks: VOCABULARY_SCHEMAS.blocks.parse([
		{ id: 'to-tu-quan', name: 'Tổ tự quản', purpose: 'Giữ việc chung.' },
	]),
	columns: VOCABULARY_SCHEMAS.columns.parse([
		{ id: 'viec-tot', title: 'Việc tốt quanh ta', intro: 'Việc tốt.', query: {} },
	]),
};

/** Imports a document; throws what the author would be told when it is refused. */
export async function imported(bytes: Uint8Array, more: Partial<WordImport> = {}) {
	const result = await importWord({
		...{ bytes, kind: 'story', agency: 'xa-mau', today: '2026-11-21', lists: LISTS },
		convertPicture: async (picture) => picture,
		...more,
	});
	if ('problem' in result) throw new Error(result.problem.message);
	const [entry] = result.files;
	if (typeof entry?.content !== 'string') throw new Error('The entry is not the first file');
	const [, frontMatter = '', body = ''] =
		/^---\n([\s\S]*?)\n---\n\n?([\s\S]*)$/.exec(entry.content) ?? [];
	return { ...result, text: entry.content, frontMatter, body };
}
