import { crc32, deflateSync } from 'node:zlib';

/** A drawing in few colours as PNG with a palette: a third of the bytes of one with every colour. */
export const indexedPng = (rgba: Uint8Array, width: number): Buffer => {
  const pixels = new Uint32Array(new Uint8Array(rgba).buffer);
  const height = pixels.length / width;
  const { mask, palette } = paletteOf(pixels);
  const index = new Map([...palette.keys()].map((bucket, place) => [bucket, place]));
  // Each row begins with its filter, which is none.
  const rows = new Uint8Array(height * (width + 1));
  let [last, place] = [-1, 0];
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] ?? 0;
    // Most pixels are what the one before them is.
    if (pixel !== last) place = index.get((pixel & mask) >>> 0) ?? 0;
    last = pixel;
    rows[at + Math.floor(at / width) + 1] = place;
  }
  const colours = [...palette.values()].flatMap(({ pixel }) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
};

/** At most 256 colours, those alike as the most frequent of them, so that no even area changes its colour. */
const paletteOf = (pixels: Uint32Array) => {
  const counts = new Map<number, number>();
  let since = 0;
  for (let at = 1; at <= pixels.length; at += 1) {
    const pixel = pixels[since] ?? 0;
    if (pixels[at] === pixel) continue;
    counts.set(pixel, (counts.get(pixel) ?? 0) + at - since);
    since = at;
  }
  for (let bits = 0; ; bits += 1) {
    const mask = ((255 << bits) & 255) * 0x01010101;
    const palette = new Map<number, { readonly pixel: number; readonly count: number }>();
    for (const [pixel, count] of counts) {
      const bucket = (pixel & mask) >>> 0;
      if (count > (palette.get(bucket)?.count ?? 0)) palette.set(bucket, { pixel, count });
    }
    if (palette.size <= 256) return { mask, palette };
  }
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
