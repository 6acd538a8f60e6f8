/** An entry of a PDF's outline, which readers show beside the pages. */
export type Outlined = { readonly title: string; readonly level: number; readonly page: number };

/** What a printed PDF holds: its pages, counted from 1, and the places in it. */
export type Printed = {
  readonly pages: number;
  readonly pageOf: ReadonlyMap<string, number>;
  readonly outline: readonly Outlined[];
};

/** Reads a PDF as Chromium writes it: its objects stand in plain text, one after the other. */
export const readPdf = (pdf: Uint8Array): Printed => {
  const text = Buffer.from(pdf).toString('latin1');
  const objects: Objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const root = objects.get(/\/Root (\d+) 0 R/.exec(text.slice(text.lastIndexOf('trailer')))?.[1] ?? '') ?? '';
  const pages = pagesBelow(objects, linked(root, 'Pages'));
  if (pages.length === 0)
    throw new Error('This PDF is not written as Chromium writes them: it has no pages in plain text.');
  const numbers = new Map(pages.map((id, index) => [id, index + 1]));
  const named = objects.get(linked(root, 'Dests') ?? '') ?? '';
  return {
    pages: pages.length,
    pageOf: new Map(
      [...named.matchAll(/\/([^\s[\]/]+) \[(\d+) 0 R/g)].flatMap(([, name = '', page = '']) => {
        const number = numbers.get(page);
        return number === undefined ? [] : [[name, number] as const];
      }),
    ),
    outline: outlineBelow(objects, numbers, linked(root, 'Outlines'), 0),
  };
};

type Objects = ReadonlyMap<string, string>;

const linked = (body: string, key: string): string | undefined => new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1];

const pagesBelow = (objects: Objects, id: string | undefined): string[] => {
  const body = id === undefined ? undefined : objects.get(id);
  if (id === undefined || body === undefined) return [];
  const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1];
  if (kids === undefined) return [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(objects, kid));
};

const outlineBelow = (
  objects: Objects,
  numbers: ReadonlyMap<string, number>,
  id: string | undefined,
  level: number,
): Outlined[] => {
  const found: Outlined[] = [];
  let next = linked(objects.get(id ?? '') ?? '', 'First');
  while (next !== undefined) {
    const body = objects.get(next) ?? '';
    const page = numbers.get(/\/Dest \[(\d+) 0 R/.exec(body)?.[1] ?? '') ?? 0;
    found.push({ title: titleIn(body), level, page }, ...outlineBelow(objects, numbers, next, level + 1));
    next = linked(body, 'Next');
  }
  return found;
};

const titleIn = (body: string): string => {
  const [, plain, hex] = /\/Title (?:\(((?:\\[\s\S]|[^\\)])*)\)|<FEFF([0-9A-F]*)>)/.exec(body) ?? [];
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return (plain ?? '').replace(/\\([\s\S])/g, '$1');
};
