import type { EntryView } from '#views/entry/entry.ts';
import type { OptionMark } from '#views/entry/options.ts';
import { lettered } from './text.ts';

/** The colours of a drawing: roles of the page, and the hues of options. */
export type Palette = {
  readonly paper: string;
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly options: readonly string[];
};

/** Where a figure stands: it fills the width, and ends at the bottom. */
export type Room = { readonly x: number; readonly width: number; readonly bottom: number };

/** The shape of an option around a point, as on its page. */
export const shapeAt = ({ mark }: OptionMark, x: number, y: number, r: number, { options }: Palette): string => {
  const fill = options[mark - 1] ?? '';
  if (mark === 1) return `<rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}" fill="${fill}"/>`;
  if (mark === 2) return `<circle cx="${x}" cy="${y}" r="${r * 1.1}" fill="${fill}"/>`;
  const points =
    mark === 3
      ? [
          [0, -1.2],
          [1.2, 0.95],
          [-1.2, 0.95],
        ]
      : [
          [0, -1.35],
          [1.35, 0],
          [0, 1.35],
          [-1.35, 0],
        ];
  return `<polygon points="${points.map(([dx = 0, dy = 0]) => `${x + dx * r},${y + dy * r}`).join(' ')}" fill="${fill}"/>`;
};

const label = { size: 21, face: 'plain', most: 3 } as const;
const labelHeight = label.most * label.size * 1.18;

const gap = 46;
const heightOf = (lines: number): number => labelHeight + (lines - 1) * gap + 34;

/** How far up the lines of the options reach. */
export const topOfStaves = (lines: number, { bottom }: Room): number => bottom - heightOf(lines) - 24;

/** The situations of a decision on the lines of its options, each with its name. */
export const stavesIn = (
  { lines, notes }: NonNullable<EntryView['glance']>['staves'],
  room: Room,
  palette: Palette,
) => {
  const left = room.x + 230;
  const step = (room.x + room.width - left) / Math.max(1, notes.length);
  const yOf = ({ mark }: OptionMark): number => room.bottom - heightOf(lines.length - mark + 1);
  return [
    ...lines.map((option) => {
      const y = yOf(option);
      const fill = palette.options[option.mark - 1] ?? palette.text;
      return `<path d="M${left} ${y}H${room.x + room.width}" stroke="${palette.edge}" stroke-width="2"/>${shapeAt(option, room.x + 10, y, 10, palette)}${lettered(option.short, { x: room.x + 30, y: y + 8, width: 200, size: 24, face: 'bold', fill, most: 1 })}`;
    }),
    ...notes.map(({ name, option }, index) => {
      const x = left + index * step;
      const y = room.bottom - labelHeight + label.size;
      return `${shapeAt(option, x + 14, yOf(option), 13, palette)}${lettered(name, { ...label, x, y, width: step - 14, fill: palette.text })}`;
    }),
  ].join('');
};

/** How a failure mode or a playbook runs: a line that rises or is level, and on it what comes one after the other. */
export const courseIn = (course: NonNullable<EntryView['course']>, room: Room, palette: Palette): string => {
  const points =
    course.as === 'rising'
      ? course.stages.map(({ title, points: [first] }) => ({ title, words: first?.words ?? '' }))
      : course.steps.map(({ words }, index) => ({ title: String(index + 1), words: words.replace(/ \([^)]*\)$/, '') }));
  const step = room.width / Math.max(1, points.length);
  const rise = course.as === 'rising' ? 70 : 0;
  const [start, low] = [room.x + 12, room.bottom - labelHeight - 44];
  const yAt = (x: number): number => low - rise * ((x - start) / (step * Math.max(1, points.length - 1)));
  const end = room.x + room.width;
  const line = `<path d="M${start} ${low}L${end} ${yAt(end)}" stroke="${palette.edge}" stroke-width="3"/>`;
  const marks = points.map(({ title, words }, index) => {
    const x = room.x + index * step;
    const y = yAt(x + 12);
    return `<circle cx="${x + 12}" cy="${y}" r="12" fill="${palette.text}"/>${lettered(title, { x, y: y + 46, width: step - 24, size: 26, face: 'bold', fill: palette.muted, most: 1 })}${lettered(words, { ...label, x, y: y + 76, width: step - 24, size: course.as === 'rising' ? 26 : 21, most: 3, fill: palette.text })}`;
  });
  return line + marks.join('');
};
