/** Words of building blocks: templates that are filled, nothing decided. */
import { formatNumber } from '../../text/number.ts';
import { practiceCount } from './entries.ts';

/** “3 mô hình của 2 cơ quan dùng khối này, thêm 1 mô hình minh họa.” */
export function blockReach(practices: number, agencies: number, samples: number): string {
	const more = samples === 0 ? '' : `, thêm ${practiceCount(samples)} minh họa`;
	return practices === 0
		? `Chưa có mô hình nào dùng khối này${more}.`
		: `${practiceCount(practices)} của ${formatNumber(agencies)} cơ quan dùng khối này${more}.`;
}

/** “Ba hộ một hố thay vì hai (vì: đất đá)” */
export const changeText = ({ what, why }: { what: string; why?: string | undefined }): string =>
	why === undefined ? what : `${what} (vì: ${why})`;
