import type { Answer } from './answer.ts';

/** The text of content/sources.yaml with what became of the addresses of sources, by their ids; all else stays as it is. */
export const noted = (text: string, answers: ReadonlyMap<string, Answer>, today: string): string =>
  text
    .split(/^(?=\S)/m)
    .map((block) => {
      const { is } = answers.get(/^([\w-]+):/.exec(block)?.[1] ?? '') ?? { is: 'unclear' };
      if (is === 'unclear' || (is === 'gone' && /^ {2}gone:/m.test(block))) return block;
      // The day on which it was opened last says how old the loss is.
      const kept = is === 'gone' ? block : block.replace(/^ {2}(?:opened|gone):.*\n/gm, '');
      return kept.replace(/^ {2}verified:.*\n/m, (line) => `${line}  ${is}: '${today}'\n`);
    })
    .join('');
