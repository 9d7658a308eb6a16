/** A component's properties as an author wrote them: read as plain words, and every fault in its own sentence. */
import { nearest } from '../text/nearest.ts';
import type { MdxComponent, RawProps } from './components/component.ts';
import { aboutSchema } from './components/props.ts';
import type { Draft, Scope } from './draft.ts';
import { unmaskCode } from './mask.ts';
import type { JsxNode } from './parse.ts';
import type { Place } from './problem.ts';

/** A tag in the article and where it stands. */
export interface TagSite {
	node: JsxNode;
	place: Place;
	scope: Scope;
	draft: Draft;
}

const STYLING = new Set(['style', 'class', 'classname']);

/** Notes attributes no component takes. */
function isForbidden({ place, draft }: TagSite, name: string): boolean {
	const small = name.toLowerCase();
	const found = name;
	if (/^on/.test(small)) {
		const message = `Thuộc tính “${name}” dùng để chạy mã, không được dùng.`;
		draft.report('thuoc-tinh-su-kien', place, {
			message,
			found,
			advice: 'Hãy xóa thuộc tính này.',
		});
		return true;
	}
	if (STYLING.has(small)) {
		const message = `Thuộc tính “${name}” đổi cách trình bày, không được dùng.`;
		const advice = 'Hãy xóa thuộc tính này; cách trình bày do trang quyết định.';
		draft.report('thuoc-tinh-trinh-bay', place, { message, found, advice });
		return true;
	}
	return false;
}

/** The attributes as written, or `undefined` after noting one that cannot be read as plain words. */
export function rawProps(site: TagSite): RawProps | undefined {
	const { node, place, draft } = site;
	const props = new Map<string, string | true>();
	let readable = true;
	for (const attribute of node.attributes) {
		if (
			attribute.type === 'mdxJsxExpressionAttribute' ||
			(typeof attribute.value === 'object' && attribute.value)
		) {
			const message = `Khối <${node.name}> có thuộc tính là biểu thức.`;
			const advice = 'Hãy viết giá trị trong ngoặc kép: thuoc-tinh="giá trị".';
			draft.report('thuoc-tinh-bieu-thuc', place, { message, advice });
			readable = false;
			continue;
		}
		const { name, value } = attribute;
		if (isForbidden(site, name)) readable = false;
		else if (props.has(name)) {
			const message = `Thuộc tính “${name}” ghi hai lần.`;
			draft.report('thuoc-tinh-trung', place, {
				message,
				found: name,
				advice: 'Hãy giữ một, xóa một.',
			});
			readable = false;
		} else props.set(name, typeof value === 'string' ? unmaskCode(value).normalize('NFC') : true);
	}
	return readable ? Object.fromEntries(props) : undefined;
}

function unknownProps(
	{ place, draft }: TagSite,
	component: MdxComponent,
	keys: readonly string[],
): void {
	const known = Object.keys(component.props.shape);
	for (const key of keys) {
		const guess = nearest(key, known);
		const list =
			known.length > 0 ? `Khối này có: ${known.join(', ')}.` : 'Khối này không có thuộc tính nào.';
		draft.report('thuoc-tinh-la', place, {
			message: `Khối <${component.name}> không có thuộc tính “${key}”.`,
			found: key,
			advice: guess ? `Có phải “${guess}” không? Hãy sửa tên thuộc tính.` : `Hãy xóa nó. ${list}`,
		});
	}
}

type Issues = Extract<ReturnType<MdxComponent['read']>, { issues: unknown }>['issues'];

/** Notes each property that its component refuses. */
export function reportProps(
	site: TagSite,
	component: MdxComponent,
	raw: RawProps,
	issues: Issues,
): void {
	const known = Object.keys(component.props.shape);
	const meant = new Set(Object.keys(raw).map((key) => nearest(key, known)));
	for (const issue of issues) {
		const prop = String(issue.path[0]);
		if (issue.code === 'unrecognized_keys') unknownProps(site, component, issue.keys);
		// A misspelt name is reported as such; that its right form is missing goes without saying.
		else if (raw[prop] !== undefined || !meant.has(prop)) {
			wrongProp(site, component, prop, raw[prop], issue.message);
		}
	}
}

function wrongProp(
	{ draft, place }: TagSite,
	{ name, props }: MdxComponent,
	prop: string,
	value: string | true | undefined,
	why: string,
): void {
	const about = aboutSchema.parse(props.shape[prop]?.meta());
	const example = about.example === '' ? prop : `${prop}="${about.example}"`;
	if (value === undefined) {
		const message = `Khối <${name}> thiếu thuộc tính “${prop}”: ${about.description}`;
		draft.report('thuoc-tinh-thieu', place, { message, advice: `Hãy thêm, ví dụ ${example}.` });
		return;
	}
	const message = `Thuộc tính “${prop}” của khối <${name}> chưa đúng. ${why}`;
	const found = value === true ? prop : `${prop}="${value}"`;
	draft.report('thuoc-tinh-sai', place, { message, found, advice: `Hãy sửa, ví dụ ${example}.` });
}
