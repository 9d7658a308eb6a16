import { expect, test } from 'vitest';
import { agency, check, OWNERS, said } from './content.ts';

const roles = [{ role: 'editor', office: 'Tổ biên tập', account: 'bien-tap' }];
const WITH_ROLES = { 'xa-mau/agency.yaml': agency({ roles }) };
const RIGHT = '* @bien-tap\n/content/xa-mau/ @bien-tap\n';

test('a list that says what the roles say is right, however it is laid out', () => {
	expect(check({ ...WITH_ROLES, [OWNERS]: RIGHT })).toEqual([]);
	const loose = '# ai xem\r\n\r\n*   @bien-tap\r\n/content/xa-mau/\t@bien-tap  # tổ\r\n';
	expect(check({ ...WITH_ROLES, [OWNERS]: loose })).toEqual([]);
});

test('a site without a list is asked for none', () => {
	expect(check(WITH_ROLES)).toEqual([]);
});

test('names the line, what is written, and the command', () => {
	const owners = '* @bien-tap\n/content/xa-mau/ @nguoi-cu\n';
	expect(said('vai-chua-khop', { ...WITH_ROLES, [OWNERS]: owners })).toMatchInlineSnapshot(`
		"content/xa-mau/agency.yaml:9: Nên xem: .github/CODEOWNERS phải giao thư mục content/xa-mau/ cho @bien-tap. [vai-chua-khop]
		    Đang ghi: /content/xa-mau/ @nguoi-cu
		    Hãy chạy: npm run codeowners, rồi lưu tệp vừa ghi; hoặc sửa lại roles cho đúng."
	`);
});

test('tells of lines that are missing and of lines too many', () => {
	const owners = '/content/xa-mau/ @bien-tap\n/content/xa-cu/ @ai-do\n';
	const found = check({ ...WITH_ROLES, [OWNERS]: owners });
	expect(found.map(({ file, severity, message }) => [file, severity, message])).toEqual([
		['_shared/site.yaml', 'warning', '.github/CODEOWNERS phải giao mọi tệp khác cho @bien-tap.'],
		[
			'_shared/site.yaml',
			'warning',
			'.github/CODEOWNERS giao thư mục content/xa-cu/ cho @ai-do, mà không vai nào ghi như vậy.',
		],
	]);
});

test('an account that no code host has is refused in its place', () => {
	const wrong = [{ role: 'editor', office: 'Tổ biên tập', account: 'biên tập' }];
	expect(check({ 'xa-mau/agency.yaml': agency({ roles: wrong }) })).toMatchObject([
		{ file: 'xa-mau/agency.yaml', code: 'sai-dang', found: 'biên tập' },
	]);
});
