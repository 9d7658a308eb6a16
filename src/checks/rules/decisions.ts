/** Awards under the law and recognitions without a decision number (requirement: number, date and signer, or “chưa có số”). */
import { NO_NUMBER } from '../../domain/schemas/honours.ts';
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';
import type { DataPath } from '../source-file.ts';

export const decisions: CheckRule = ({ askedEntries, input }) => {
	const inLaw = new Map(
		input.vocabularies.awards.filter((award) => award.inLaw).map(({ id, name }) => [id, name]),
	);
	return askedEntries.flatMap(({ data, source }) => {
		const without = (name: string, path: DataPath) => {
			const at = { file: source.path, line: source.lineNear(path) };
			const message = `${name} chưa ghi số quyết định (decision).`;
			const advice = `Hãy thêm decision: số quyết định; không tìm được thì ghi “${NO_NUMBER}”.`;
			return problemAt('thieu-so-quyet-dinh', at, { message, advice });
		};
		const awards = 'awards' in data ? data.awards : [];
		const recognitions = 'recognitions' in data ? data.recognitions : [];
		return [
			...awards.flatMap(({ award = '', decision }, index) => {
				const name = inLaw.get(award);
				return name === undefined || decision !== undefined
					? []
					: [without(name, ['awards', index])];
			}),
			...recognitions.flatMap(({ decision }, index) =>
				decision === undefined ? [without('Lần công nhận này', ['recognitions', index])] : [],
			),
		];
	});
};
