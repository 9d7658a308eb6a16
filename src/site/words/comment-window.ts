/** The public comment window: open or closed on the build day. */

import type { Contact } from '../../domain/schemas/evidence.ts';
import { closingDay } from '../../domain/working-days.ts';
import { formatDateShort } from '../../text/date.ts';
import type { ContactView, EntryFrameView } from '../views.ts';

interface Window {
	opens: string;
	workingDays: number;
	office: Contact;
}

export function contactView({ office, phone, email, address }: Contact): ContactView {
	return {
		office,
		...(phone !== undefined && { phone }),
		...(email !== undefined && { email }),
		...(address !== undefined && { address }),
	};
}

export function commentWindowView(
	window: Window | undefined,
	today: string,
): EntryFrameView['commentWindow'] {
	if (window === undefined) return undefined;
	const closes = closingDay(window.opens, window.workingDays);
	const span = `từ ${formatDateShort(window.opens)} đến hết ${formatDateShort(closes)} (${window.workingDays} ngày làm việc)`;
	const open = today >= window.opens && today <= closes;
	const text = open
		? `Đang lấy ý kiến ${span}. Trang không đếm phiếu, không nhận bình luận; xin gửi ý kiến tới nơi ghi bên dưới.`
		: today < window.opens
			? `Sẽ lấy ý kiến ${span}.`
			: `Đã hết thời gian lấy ý kiến, ${span}.`;
	return { open, text, office: contactView(window.office) };
}
