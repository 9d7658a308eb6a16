/** Which addresses a link may have, and how each is shown. */
import { ARTICLE_LABELS } from '../site/labels/articles.ts';
import { anchors } from '../site/urls.ts';
import type { Draft } from './draft.ts';
import { fileAddress, isLocalFile, localFile } from './files.ts';
import { type Attributes, type HtmlElement, h } from './html.ts';
import type { Place, ProblemWords } from './problem.ts';

const SOURCE_LINK = /^#nguon-(\d{1,3})$/;
const SCHEMES = ['http', 'https', 'mailto', 'tel'];
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** Control and format characters and odd white space: browsers drop some of them, so they can hide a scheme. They read `\` as `/`. */
const HIDDEN = /[\p{Cc}\p{Cf}]|[^\S ]/u;
/** Signs that have no place in an address. */
const SIGNS = /[<>"{}]/;

/** Decoded until nothing changes, so that `%256a` hides nothing. */
function fullyDecoded(address: string): string {
	let text = address;
	for (let round = 0; round < 5; round++) {
		let next: string;
		try {
			next = decodeURIComponent(text);
		} catch {
			return text;
		}
		if (next === text) break;
		text = next;
	}
	return text;
}

const FORBIDDEN_ADVICE =
	'Hãy dùng địa chỉ https://…, một trang của trang này (/mo-hinh/…/) hoặc một mục trong bài (#…).';

function isWebAddress(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const { hostname, username, password } = new URL(address);
	return (
		hostname.includes('.') &&
		username === '' &&
		password === '' &&
		/^https?:\/\/[^/\\]/i.test(address)
	);
}

/** Why an address cannot be used, if it cannot. */
function addressProblem(address: string): ProblemWords | undefined {
	const found = address;
	const plain = fullyDecoded(address);
	const bare = plain.replaceAll(' ', '');
	const scheme = SCHEME.exec(bare)?.[1]?.toLowerCase() ?? '';
	if (scheme && !SCHEMES.includes(scheme)) {
		const message = `Đường dẫn kiểu “${scheme}:” không được dùng.`;
		return { message, found, advice: FORBIDDEN_ADVICE };
	}
	const disguised = scheme !== '' && SCHEME.exec(address)?.[1]?.toLowerCase() !== scheme;
	if (disguised || HIDDEN.test(plain) || SIGNS.test(address) || plain.includes('\\')) {
		return { message: 'Đường dẫn có ký tự lạ.', found, advice: FORBIDDEN_ADVICE };
	}
	if (bare.startsWith('//')) {
		const advice = `Hãy viết đủ: https:${address}`;
		return { message: 'Đường dẫn thiếu https:.', found, advice };
	}
	if (scheme.startsWith('http') && !isWebAddress(address)) {
		const advice = 'Hãy chép nguyên địa chỉ từ thanh địa chỉ của trình duyệt.';
		return { message: 'Địa chỉ trang mạng viết sai.', found, advice };
	}
	return undefined;
}

/** Attributes of the link to an address, or `undefined` after noting why there can be none. */
export function linkTo(
	draft: Draft,
	place: Place,
	written: string,
	text: string,
): Attributes | undefined {
	const address = written.trim();
	if (address === '' || text.trim() === '') {
		const message = address === '' ? 'Đường dẫn chưa có địa chỉ.' : 'Đường dẫn chưa có chữ để bấm.';
		draft.report('lien-ket-trong', place, {
			message,
			found: address || text,
			advice: 'Hãy viết [chữ](địa chỉ).',
		});
		return undefined;
	}
	const problem = addressProblem(address);
	if (problem) {
		draft.report('lien-ket-cam', place, problem);
		return undefined;
	}
	draft.mentions.links.push({ href: address, text, line: place.line });
	const source = SOURCE_LINK.exec(address)?.[1];
	if (source && /^\d+$/.test(text)) {
		return sourceMark(source).attributes;
	}
	if (isLocalFile(address)) return linkToFile(draft, place, address);
	if (/^tel:/i.test(address)) {
		const message = 'Bài có đường dẫn gọi điện; chỉ dùng số của cơ quan, không dùng số cá nhân.';
		draft.report('lien-ket-dien-thoai', place, {
			message,
			found: address,
			advice: 'Hãy kiểm tra lại số này.',
		});
	}
	if (/^https?:/i.test(address)) return { href: address, rel: 'noopener' };
	return { href: address.startsWith('/') ? (draft.context.siteBase ?? '') + address : address };
}

function linkToFile(draft: Draft, place: Place, address: string): Attributes | undefined {
	const file = localFile(draft, place, 'attachment', address);
	if (!file) return undefined;
	draft.mentions.attachments.push({ file, line: place.line });
	return { href: fileAddress(draft, file), download: true };
}

/** The raised figure that leads to a source. */
export function sourceMark(number: string): HtmlElement {
	const label = ARTICLE_LABELS.source(number);
	return h(
		'a',
		{ class: 'mark', href: `#${anchors.source(Number(number))}`, 'aria-label': label },
		number,
	);
}
