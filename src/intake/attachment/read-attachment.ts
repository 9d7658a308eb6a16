/** Reads the inside of a file that an entry offers, so that what it says of people is checked as the article is. */
import { strFromU8 } from 'fflate';
import type { AttachmentContent, AttachmentReading } from '../../domain/attachment.ts';
import { unzipWhole } from '../zip.ts';
import { addPassage, emptyContent } from './content.ts';
import { isOfficeKind, readOfficeXml } from './office-xml.ts';
import { readOpenDocument } from './open-document.ts';
import { readPdf } from './read-pdf.ts';
import { readPlain } from './read-text.ts';

/** Heaviest file that is opened, in bytes. */
export const MOST_BYTES = 30_000_000;

const KIND = /\.(docx|xlsx|pptx|odt|ods|odp|pdf|csv|txt|zip|doc|xls|ppt)$/i;

/** Whether a file of this name has an inside to read. */
export const isAttachment = (name: string): boolean => KIND.test(name);

/** Never throws for what the bytes hold. `name` chooses the reader by its ending; empty content for other endings. */
export async function readAttachment(name: string, bytes: Uint8Array): Promise<AttachmentReading> {
	const kind = KIND.exec(name)?.[1]?.toLowerCase();
	if (kind === undefined) return emptyContent();
	if (bytes.length > MOST_BYTES) return 'too-large';
	if (kind === 'pdf') return readPdf(bytes);
	if (kind === 'csv' || kind === 'txt') return readPlain(kind, bytes);
	if (strFromU8(bytes.subarray(0, 4), true) === '\xD0\xCF\x11\xE0')
		return readOldFormat(kind, bytes);
	if (isOfficeKind(kind) || kind === 'odt' || kind === 'ods' || kind === 'odp' || kind === 'zip')
		return readPackage(kind, bytes);
	return 'broken';
}

/** Office files of before 2007, and, in the same wrapping, today's with a password. */
function readOldFormat(kind: string, bytes: Uint8Array): AttachmentReading {
	const locked = Buffer.from('EncryptedPackage', 'utf16le');
	if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(locked)) return 'locked';
	return kind === 'doc' || kind === 'xls' || kind === 'ppt' ? 'old-format' : 'broken';
}

type PackageKind = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'zip';

async function readPackage(kind: PackageKind, bytes: Uint8Array): Promise<AttachmentReading> {
	const isZip = strFromU8(bytes.subarray(0, 2), true) === 'PK';
	if (isZip && ((bytes[6] ?? 0) & 1) === 1) return 'locked';
	const parts = isZip ? unzipWhole(bytes) : undefined;
	if (parts === undefined) return 'broken';
	if (kind === 'zip') return readInside(parts);
	if (isOfficeKind(kind)) return readOfficeXml(kind, parts) ?? 'broken';
	return readOpenDocument(kind, parts) ?? 'broken';
}

/** The files of a zip, one level deep. */
async function readInside(parts: Readonly<Record<string, Uint8Array>>): Promise<AttachmentContent> {
	const all = emptyContent();
	for (const [name, bytes] of Object.entries(parts)) {
		if (name.endsWith('/')) continue;
		addPassage(all, 'tên tệp trong gói nén', name);
		const isReadable = isAttachment(name) && !/\.zip$/i.test(name);
		const inside = isReadable ? await readAttachment(name, bytes) : 'broken';
		if (typeof inside === 'string') all.unread.push(`tệp “${name}” trong gói nén`);
		else addInside(all, name, inside);
	}
	return all;
}

function addInside(all: AttachmentContent, name: string, inside: AttachmentContent): void {
	const of = (where: string) => `${where} của tệp “${name}”`;
	all.passages.push(...inside.passages.map(({ where, text }) => ({ where: of(where), text })));
	all.people.push(...inside.people);
	all.comments += inside.comments;
	all.changes += inside.changes;
	all.hidden.push(...inside.hidden.map(of));
	all.unread.push(...inside.unread.map(of));
}
