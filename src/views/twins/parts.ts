import { decisionWords as words, playbookWords } from '#words/entry.ts';
import { fill } from '#words/fill.ts';
import type { ItemView } from '#views/entry/parts/view.ts';
import type { PartView } from '#views/entry/parts.ts';

/** How HTML that a view made becomes Markdown. */
export type Write = (html: string) => string;

/** The lines of a list. */
export const listOf = (lines: readonly string[], mark = '-'): string =>
  lines.map((line) => `${mark} ${line}`).join('\n');

const labelled = (label: string, text: string): string => `**${label}:** ${text}`;

const itemsIn = (items: readonly ItemView[], write: Write): string[] =>
  items.map(({ lead, html }) => (lead === undefined ? write(html) : `**${write(lead)}** ${write(html)}`));

/** A table; what stands in a cell one below the other is parted by breaks. */
export const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
};

/** One part of a section that shows the fields of an entry; nothing for one that is made from more than them. */
export const partMarkdownOf = (part: PartView, write: Write): string | undefined => {
  switch (part.as) {
    case 'text':
      return write(part.html);
    case 'items':
      return listOf(itemsIn(part.items, write));
    case 'options':
      return tableOf(
        [words.aspect, ...part.options.map(({ name }) => name)],
        [
          [words.gist, ...part.options.map(({ html }) => write(html))],
          ...part.rows.map(({ title, cells }) => [
            title,
            ...cells.map(({ value }) => itemsIn(value, write).join('<br>')),
          ]),
        ],
      );
    case 'mixes':
      return tableOf(
        [words.situation, words.looks, words.choose, words.because],
        part.rows.map(({ name, html, option, why }) => [write(name), write(html), option?.name ?? '', write(why)]),
      );
    case 'undoing':
      return [
        `**${part.level}.** ${part.meaning}`,
        listOf(
          part.costs.map(({ option, value }) => labelled(fill(words.leaving, { option: option.name }), write(value))),
        ),
      ].join('\n\n');
    case 'factors':
      return part.rows
        .map(({ html, cells, gather, settledBy }) =>
          [
            `**${write(html)}**\n`,
            ...cells.map(
              ({ option, value }) =>
                `- ${labelled(fill(words.pulls, { option: option.name }), value === undefined ? words.otherwise : write(value))}`,
            ),
            ...gather.map((one) => `- ${labelled(words.settledBy, `${write(one.html)} ${write(one.how)}`)}`),
            ...settledBy.map(({ label }) => `- ${labelled(words.settledBy, label)}`),
          ].join('\n'),
        )
        .join('\n\n');
    case 'stages':
      return part.stages
        .map(({ title, says, items }) => `**${title}.** ${says}\n\n${listOf(itemsIn(items, write))}`)
        .join('\n\n');
    case 'steps':
      return part.steps
        .map(({ name, html, why, output }, index) =>
          [
            `${index + 1}. **${write(name)}.** ${write(html)}`,
            `   - ${labelled(playbookWords.why, write(why))}`,
            `   - ${labelled(playbookWords.output, write(output))}`,
          ].join('\n'),
        )
        .join('\n');
    case 'trial':
      return listOf([
        labelled(words.trialTest, write(part.test)),
        labelled(words.trialLength, write(part.length)),
        ...part.watch.map(({ html }) => labelled(words.trialWatch, write(html))),
        ...part.stop.map(({ html }) => labelled(words.trialStop, write(html))),
      ]);
    default:
      return undefined;
  }
};
