/** Number and date of a document as they may be said: a blank of the original stays a blank. */
import type { Document } from '../../domain/schemas/document.ts';
import { formatDateShort } from '../../text/date.ts';

export function documentNumber({ number }: Document): string {
	return number === null ? 'Số: để trống trong bản gốc' : `Số ${number}`;
}

export function documentDate({ date, dateNotBefore }: Document): string {
	if (date !== null)
		return date.length === 10
			? formatDateShort(date)
			: `${formatDateShort(date)} (bản gốc không đủ ngày)`;
	return dateNotBefore === undefined
		? 'không in ngày'
		: `không in ngày, không sớm hơn ${formatDateShort(dateNotBefore)}`;
}

/** “Kế hoạch 198/KH-SNgV ngày 24/3/2021”, as far as it is known. */
export function documentName(typeText: string, document: Document): string {
	const date =
		document.date === null
			? ''
			: document.date.length === 10
				? ` ngày ${formatDateShort(document.date)}`
				: ` (${formatDateShort(document.date)})`;
	return `${typeText}${document.number === null ? '' : ` ${document.number}`}${date}`;
}

/** “Kế hoạch 198/KH-SNgV ngày 24/3/2021, Sở Ngoại vụ Hà Tĩnh” */
export const basisText = (name: string, issuer: string): string => `${name}, ${issuer}`;

/** How the original prints number and date, where that differs from what can be said. */
export function printedAs({ numberAsPrinted, dateAsPrinted }: Document): string[] {
	return [
		numberAsPrinted === undefined ? undefined : `Bản gốc ghi số: “${numberAsPrinted}”.`,
		dateAsPrinted === undefined ? undefined : `Bản gốc ghi ngày: “${dateAsPrinted}”.`,
	].flatMap((line) => line ?? []);
}

export function signerText({ name, position, mode }: NonNullable<Document['signer']>): string {
	return `${position} ${name}${mode === undefined ? '' : ` (${mode})`}`;
}
