/** Names of files and folders: they become addresses, and must survive every disk and every system. */
import { registrationName } from '../../domain/library/paths.ts';
import { isSlug, slugify } from '../../text/slug.ts';
import type { CheckContext, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';

const OWN_NAMES = new Set(['_shared']);

export const namesOfFiles: CheckRule = (context) => [
	...misspelt(context),
	...registrationNames(context),
];

function misspelt({ asked }: CheckContext): Problem[] {
	return asked.flatMap(({ path }) => {
		const parts = path.split('/');
		const right = parts.map((part, index) =>
			index === parts.length - 1 ? fileName(part) : folderName(part),
		);
		if (right.join('/') === path) return [];
		const message = 'Tên tệp, thư mục chỉ gồm chữ thường không dấu, chữ số và gạch nối.';
		const advice = `Hãy đổi tên thành: content/${right.join('/')}`;
		return [problemAt('ten-tep-sai', { file: path }, { message, advice })];
	});
}

function folderName(name: string): string {
	return OWN_NAMES.has(name) || isSlug(name) ? name : slugify(name) || 'ten-thu-muc';
}

/** The name before its endings as a slug; endings in small letters. */
function fileName(name: string): string {
	const [, stem = name, ending = ''] = /^(.*?)((?:\.[A-Za-z0-9]{1,5})?)$/.exec(name) ?? [];
	return (isSlug(stem) ? stem : slugify(stem) || 'ten-tep') + ending.toLowerCase();
}

/** A registration file is named after its plan and year, so that two agencies' files can be told apart. */
function registrationNames({ input, file }: CheckContext): Problem[] {
	return input.registrations.flatMap(({ file: path, data }) => {
		const { role } = file(path) ?? {};
		const right = registrationName(data.plan, data.year);
		if (role?.kind !== 'registration' || role.name === right) return [];
		const message = 'Tên tệp đăng ký phải là tên kế hoạch và năm.';
		const advice = `Hãy đổi tên thành: ${right}.yaml`;
		return [
			problemAt('ten-tep-sai', { file: path }, { message, found: `${role.name}.yaml`, advice }),
		];
	});
}
