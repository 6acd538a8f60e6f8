// The words of a PDF, as Chromium writes it: its objects in plain text, its fonts with the letters of their glyphs.

import { inflateSync } from 'node:zlib';

/** The runs of text on each page, in the order in which they are drawn. */
export const textOfPages = (pdf: Buffer): string[][] => {
  const text = pdf.toString('latin1');
  const starts = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)].map(({ 0: head, 1: id = '', index }) => [id, index + head.length]),
  );
  const bodyOf = (id: string): string => {
    const start = starts.get(id);
    return start === undefined ? '' : text.slice(start, text.indexOf('endobj', start));
  };
  const streamOf = (body: string, key: string): string => {
    const start = starts.get(linked(body, key));
    if (start === undefined) return '';
    const begin = text.indexOf('stream\n', start) + 'stream\n'.length;
    const bytes = pdf.subarray(begin, text.indexOf('endstream', begin));
    return (text.slice(start, begin).includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  };
  const fonts = new Map<string, Letters>();
  const fontAt = (id: string): Letters => {
    const font = fonts.get(id) ?? lettersIn(streamOf(bodyOf(id), 'ToUnicode'));
    fonts.set(id, font);
    return font;
  };
  return [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n<<\/Type \/Page\n/g)].map(([, id = '']) => {
    const page = bodyOf(id);
    const names = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [name, font]));
    return runsIn(streamOf(page, 'Contents'), (name) => fontAt(names.get(name) ?? ''));
  });
};

/** The letters of a font by the hexadecimal codes of its glyphs, which have all the same length. */
type Letters = { readonly length: number; readonly of: ReadonlyMap<string, string> };

const linked = (body: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '';

const lettersIn = (map: string): Letters => {
  const length = /begincodespacerange\s*<(\w+)>/.exec(map)?.[1]?.length ?? 4;
  const written = (code: number): string => code.toString(16).toUpperCase().padStart(length, '0');
  const decoded = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const of = new Map<string, string>();
  for (const [, chars = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', letters = ''] of chars.matchAll(/<(\w+)> <(\w+)>/g)) of.set(code, decoded(letters));
  }
  for (const [, ranges = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', letter = ''] of ranges.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
      for (let code = from; code <= to; code++)
        of.set(written(code), String.fromCodePoint(parseInt(letter, 16) + code - from));
    }
  }
  return { length, of };
};

const runsIn = (drawing: string, fontOf: (name: string) => Letters): string[] =>
  [...drawing.matchAll(/\bBT\n([\s\S]*?)\nET\b/g)].map(([, run = '']) => {
    let font: Letters | undefined;
    return [...run.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)]
      .map(([, name, codes = '']) => {
        if (name !== undefined) font = fontOf(name);
        const { length, of } = font ?? { length: 4, of: new Map<string, string>() };
        return (codes.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).map((code) => of.get(code) ?? '').join('');
      })
      .join('')
      .trim();
  });
