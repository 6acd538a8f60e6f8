import { escaped } from '#views/text/escaped.ts';

/** The faces of a drawing, with how wide a letter of each is on average, as a share of its size. */
const faces = {
  title: { family: 'Counterpoint Serif', weight: 600, width: 0.5 },
  bold: { family: 'Counterpoint Sans', weight: 600, width: 0.53 },
  plain: { family: 'Counterpoint Sans', weight: 400, width: 0.5 },
} as const;

/** A text in a drawing: where its first line stands, and how far it may reach. */
export type Lettering = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly face: keyof typeof faces;
  readonly fill: string;
  /** How many lines are shown; what is left over ends in dots. */
  readonly most: number;
};

/** A text in lines of at most `length` letters; a longer word has a line to itself. */
export const brokenInto = (text: string, length: number, most: number): string[] => {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (`${line} ${word}`.length <= length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? '').slice(0, Math.max(1, length - 1)).replace(/[\s,.;:]+$/, '');
  return [...lines.slice(0, most - 1), `${last}…`];
};

/** The lines that a text takes up. */
export const linesOf = (
  text: string,
  { width, size, face, most }: Pick<Lettering, 'width' | 'size' | 'face' | 'most'>,
) => brokenInto(text, Math.floor(width / (size * faces[face].width)), most);

/** A text as SVG, broken into lines. */
export const lettered = (text: string, at: Lettering): string => {
  const { x, y, size, face, fill } = at;
  const { family, weight } = faces[face];
  const spans = linesOf(text, at).map(
    (line, index) => `<tspan x="${x}" y="${y + index * size * 1.18}">${escaped(line)}</tspan>`,
  );
  return `<text font-family="${family}" font-weight="${weight}" font-size="${size}" fill="${fill}">${spans.join('')}</text>`;
};
