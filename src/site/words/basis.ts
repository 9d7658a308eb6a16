/** Why an entry may be published, in words. The consent form itself stays with the agency. */
import type { Source } from '../../domain/schemas/evidence.ts';
import type { Basis } from '../../domain/schemas/publishing.ts';
import { formatDateShort } from '../../text/date.ts';
import { CHANNEL, CONSENT_SCOPE } from '../labels/values.ts';

const PROTECTED = 'Không đăng tuổi, gia đình, sức khỏe, thu nhập.';

export function basisView(
	basis: Basis,
	sources: readonly Source[],
): { text: string; detail?: string } {
	if (basis.kind === 'public-record') {
		const named = sources.filter(({ id }) => basis.sources.includes(id)).length;
		return {
			text: `Hồ sơ công khai${basis.note === undefined ? ` (${named} nguồn)` : `: ${basis.note.replace(/\.$/, '')}`}.`,
			detail: PROTECTED,
		};
	}
	const until = basis.until === undefined ? '' : `, đến ${formatDateShort(basis.until)}`;
	const guardians = basis.minor ? ' Người đại diện và trẻ đã đồng ý.' : '';
	return {
		text: `Có phiếu đồng ý ${basis.form}, ký ${formatDateShort(basis.date)}${until}.${guardians}`,
		detail: `Cho đăng: ${basis.scope.map((item) => CONSENT_SCOPE[item]).join(', ')}; trên ${basis.channels.map((item) => CHANNEL[item]).join(', ')}. ${PROTECTED}`,
	};
}
