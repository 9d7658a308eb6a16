import sharp from 'sharp';
import { expect, test } from 'vitest';
import { filmTraces, pictureTraces } from '../../../../src/intake/attachment/traces.ts';

const plain = () =>
	sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } }).jpeg();

test('finds place, person and device in what a camera notes', async () => {
	const bytes = await plain()
		.withExif({
			IFD0: { Artist: 'Lo Thu' },
			IFD2: { BodySerialNumber: '12345' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 30/1 0/1' },
		})
		.toBuffer();
	expect(pictureTraces(await sharp(bytes).metadata())).toEqual([
		{ kind: 'place' },
		{ kind: 'person', text: 'Lo Thu' },
		{ kind: 'device', text: '12345' },
	]);
});

test('finds nothing in a picture without notes, or with notes of light alone', async () => {
	expect(pictureTraces(await sharp(await plain().toBuffer()).metadata())).toEqual([]);
	const exposed = await plain()
		.withExif({ IFD2: { ISOSpeedRatings: '100' } })
		.toBuffer();
	expect(pictureTraces(await sharp(exposed).metadata())).toEqual([]);
});

test('finds names that photo programs write', () => {
	const xmp = (inside: string, attributes = '') =>
		new TextEncoder().encode(
			`<x:xmpmeta><rdf:RDF><rdf:Description ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`,
		);
	const creator = '<dc:creator><rdf:Seq><rdf:li>Lò Thử</rdf:li></rdf:Seq></dc:creator>';
	expect(pictureTraces({ xmp: xmp(creator) })).toEqual([{ kind: 'person', text: 'Lò Thử' }]);
	expect(pictureTraces({ xmp: xmp('', 'exif:GPSLatitude="22,30N"') })).toEqual([{ kind: 'place' }]);
	const byline = new Uint8Array([0x1c, 2, 80, 0, 6, ...new TextEncoder().encode('Lo Thu')]);
	expect(pictureTraces({ iptc: byline })).toEqual([{ kind: 'person', text: 'Lo Thu' }]);
});

test('a broken block says nothing', () => {
	const noise = new Uint8Array([0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0xff, 0xff]);
	expect(pictureTraces({ exif: noise, iptc: noise, xmp: noise })).toEqual([]);
});

test('finds where a film was made', () => {
	expect(filmTraces(new Uint8Array([0, 1, 0xa9, 0x78, 0x79, 0x7a, 0]))).toEqual([
		{ kind: 'place' },
	]);
	expect(filmTraces(new Uint8Array(64))).toEqual([]);
});
