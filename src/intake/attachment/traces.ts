/** Finds what cameras, phones and photo programs note in a picture or a film of its place and of people. */
import exif from 'exif-reader';
import type { Trace } from '../../domain/attachment.ts';
import { attribute, plainText, tagsOf, textsOf } from './xml.ts';

/** The blocks of notes as they lie in the file. */
export interface PictureNotes {
	exif?: Uint8Array | undefined;
	iptc?: Uint8Array | undefined;
	xmp?: Uint8Array | undefined;
}

/** Each kind of trace once. Never throws: a block that cannot be read says nothing. */
export function pictureTraces(notes: PictureNotes): Trace[] {
	const all = [...exifTraces(notes.exif), ...xmpTraces(notes.xmp), ...iptcTraces(notes.iptc)];
	return all.filter(({ kind }, index) => all.findIndex((one) => one.kind === kind) === index);
}

const PERSON_TAGS = ['Artist', 'XPAuthor', 'CameraOwnerName', 'Copyright'];
const DEVICE_TAGS = ['BodySerialNumber', 'LensSerialNumber', 'CameraSerialNumber'];

function exifTraces(block: Uint8Array | undefined): Trace[] {
	if (block === undefined) return [];
	try {
		const { Image, Photo, GPSInfo } = exif(Buffer.from(block));
		const tags: Record<string, unknown> = { ...Image, ...Photo };
		const valuesOf = (kind: Trace['kind'], names: readonly string[]) =>
			names.flatMap((name) => trace(kind, tags[name]));
		return [
			...(GPSInfo?.GPSLatitude === undefined ? [] : [{ kind: 'place' } as const]),
			...valuesOf('person', PERSON_TAGS),
			...valuesOf('device', DEVICE_TAGS),
		];
	} catch {
		return [];
	}
}

function trace(kind: Trace['kind'], value: unknown): Trace[] {
	const text = typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
	return text === '' ? [] : [{ kind, text }];
}

/** Properties of XMP stand as elements or as attributes of their description. */
function xmpTraces(block: Uint8Array | undefined): Trace[] {
	if (block === undefined) return [];
	const xml = new TextDecoder().decode(block);
	const description = tagsOf(xml, 'rdf:Description').join('');
	const valuesOf = (name: string) => [
		attribute(description, name),
		...textsOf(xml, name),
		...xml
			.split(`</${name}>`)
			.slice(0, -1)
			.map((before) => plainText(before.slice(before.lastIndexOf(`<${name}`)))),
	];
	const of = (kind: Trace['kind'], names: readonly string[]) =>
		names.flatMap(valuesOf).flatMap((value) => trace(kind, value));
	return [
		...of('place', ['exif:GPSLatitude']).map(() => ({ kind: 'place' }) as const),
		...of('person', [
			...['dc:creator', 'aux:OwnerName', 'exifEX:CameraOwnerName'],
			...['Iptc4xmpExt:PersonInImage', 'mwg-rs:Name', 'photoshop:CaptionWriter'],
		]),
		...of('device', ['aux:SerialNumber', 'exifEX:BodySerialNumber', 'aux:LensSerialNumber']),
	];
}

/** Data sets of IPTC record 2 that name people: by-line, contact, writer. */
const IPTC_PEOPLE = [80, 118, 122];

function iptcTraces(block: Uint8Array | undefined): Trace[] {
	const found: Trace[] = [];
	if (block === undefined) return found;
	for (let at = 0; at + 5 <= block.length; at++) {
		if (block[at] !== 0x1c || block[at + 1] !== 2) continue;
		const length = ((block[at + 3] ?? 0) << 8) | (block[at + 4] ?? 0);
		const value = new TextDecoder().decode(block.subarray(at + 5, at + 5 + length));
		if (IPTC_PEOPLE.includes(block[at + 2] ?? 0)) found.push(...trace('person', value));
		at += 4 + length;
	}
	return found;
}

/** Names of the places where phones write where a film was made. */
const FILM_PLACES = ['\xA9xyz', 'com.apple.quicktime.location.ISO6709', 'GPSLatitude'];

/** Films are published as they are, so the place matters most. */
export function filmTraces(bytes: Uint8Array): Trace[] {
	const film = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const isPlaced = FILM_PLACES.some((sign) => film.includes(Buffer.from(sign, 'latin1')));
	return isPlaced ? [{ kind: 'place' }] : [];
}
