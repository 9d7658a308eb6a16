/** Consent records: in force, wide enough for what is shown, and complete for children (Law 91/2025/QH15, art. 24). */
import { formatDateShort } from '../../text/date.ts';
import type { Code } from '../codes.ts';
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

export const consent: CheckRule = ({ askedEntries, today }) =>
	askedEntries.flatMap(({ data, source }) => {
		const basis = 'basis' in data ? data.basis : undefined;
		if (basis?.kind !== 'consent') return [];
		const say = (code: Code, key: string, message: string, advice: string) =>
			problemAt(
				code,
				{ file: source.path, line: source.lineNear(['basis', key]) },
				{ message, advice },
			);
		const photos = 'photos' in data ? data.photos : [];
		const found = [];
		if (basis.until !== undefined && basis.until < today)
			found.push(
				say(
					'dong-y-het-han',
					'until',
					`Phiếu đồng ý đã hết hạn ngày ${formatDateShort(basis.until)}.`,
					'Hãy xin gia hạn rồi sửa until, hoặc gỡ bài bằng withdrawn với reason: consent-ended.',
				),
			);
		if (!basis.scope.includes('photo') && photos.length > 0)
			found.push(
				say(
					'dong-y-thieu-anh',
					'scope',
					'Bài có ảnh mà phiếu không đồng ý đăng ảnh (scope không có photo).',
					'Hãy bỏ ảnh, hoặc xin thêm phạm vi ảnh rồi ghi photo vào scope.',
				),
			);
		if (!basis.channels.includes('web'))
			found.push(
				say(
					'dong-y-thieu-kenh',
					'channels',
					'Phiếu không đồng ý đăng trên mạng (channels không có web).',
					'Hãy xin thêm kênh web rồi sửa channels; chưa có thì gỡ bài khỏi trang.',
				),
			);
		if (basis.minor && !(basis.guardian && basis.child))
			found.push(
				say(
					'tre-em',
					'minor',
					`Đây là trẻ em mà chưa có đồng ý của ${basis.guardian ? 'chính trẻ' : basis.child ? 'người đại diện' : 'người đại diện và của trẻ'}.`,
					'Hãy xin đủ đồng ý rồi ghi guardian: true và child: true; chưa có thì không đăng.',
				),
			);
		return found;
	});
