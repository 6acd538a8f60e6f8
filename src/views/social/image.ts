import { settings } from '#settings.ts';
import type { EntryView } from '#views/entry/entry.ts';
import { kindOf } from '#model/kinds.ts';
import { courseIn, shapeAt, stavesIn, topOfStaves, type Palette, type Room } from './figure.ts';
import { lettered, linesOf } from './text.ts';

/** How large the images are that chats and feeds show beside an address. */
export const imageSize = { width: 1200, height: 630 } as const;

/** The name of the file beside a page that holds its image. */
export const imageName = 'social.png';

const room: Room = { x: 72, width: 1056, bottom: 590 };

const drawn = (inner: readonly string[], { paper }: Palette): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${imageSize.width}" height="${imageSize.height}"><rect width="100%" height="100%" fill="${paper}"/>${inner.join('')}</svg>`;

/** The line at the top: the mark of the site, its name, and what the page is. */
const headed = (kind: string, palette: Palette): string => {
  const { text, muted, options } = palette;
  const at = { y: 84, width: 700, size: 28, most: 1 } as const;
  return `<rect x="72" y="60" width="20" height="20" fill="${options[0]}"/><circle cx="104" cy="78" r="11" fill="${options[1]}"/>${lettered(settings.name, { ...at, x: 130, face: 'bold', fill: text })}<g text-anchor="end">${lettered(kind, { ...at, x: room.x + room.width, face: 'plain', fill: muted })}</g>`;
};

const titleAt = { x: room.x, width: room.width, size: 66, face: 'title', most: 3 } as const;

/** A title, and how far down it reaches. */
const titled = (title: string, { text }: Palette) => {
  const linesAt = (size: number): number => linesOf(title, { ...titleAt, size }).length;
  const size = linesAt(titleAt.size) > Math.min(2, linesAt(54)) ? 54 : titleAt.size;
  const at = { ...titleAt, size, y: 178, fill: text };
  return { svg: lettered(title, at), end: at.y + (linesOf(title, at).length - 1) * size * 1.18 };
};

/** The image of an entry as SVG: its title, what is traded or what it says, and its figure. */
export const imageOf = ({ entry, page, glance, course }: EntryView, palette: Palette): string => {
  const { svg, end } = titled(page.title, palette);
  const sides = glance?.tension ?? [];
  const yOf = (index: number): number => end + 62 + index * 44;
  const fits = yOf(sides.length - 1) < topOfStaves(sides.length, room);
  const trade = (fits ? sides : []).map(({ option, phrase }, index) => {
    const y = yOf(index);
    return `${shapeAt(option, room.x + 12, y - 10, 11, palette)}${lettered(phrase, { x: room.x + 40, y, width: 1000, size: 32, face: 'plain', fill: palette.text, most: 1 })}`;
  });
  const says = entry.kind === 'essay' ? entry.data.subtitle : page.summary;
  const text = {
    x: room.x,
    y: end + 66,
    width: room.width,
    size: 34,
    face: 'plain',
    fill: palette.muted,
    most: 5,
  } as const;
  const figure = [
    ...(glance === undefined ? [] : [stavesIn(glance.staves, room, palette)]),
    ...(course === undefined ? [] : [courseIn(course, room, palette)]),
  ];
  const rest = (glance ?? course) ? figure : [lettered(says, text)];
  return drawn([headed(kindOf(entry.kind).title, palette), svg, ...trade, ...rest], palette);
};

/** The image of every other page: what the site is. */
export const siteImageOf = (palette: Palette): string => {
  const { svg, end } = titled(settings.tagline, palette);
  const text = {
    x: room.x,
    y: end + 72,
    width: room.width,
    size: 36,
    face: 'plain',
    fill: palette.muted,
    most: 6,
  } as const;
  return drawn([headed('', palette), svg, lettered(settings.description, text)], palette);
};
