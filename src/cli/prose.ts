// `npm run prose`: words that are worn out, and points that stand in two places. It never fails.

import { done, runCommand, type Outcome } from './command.ts';
import { read } from '#build/reading.ts';
import { echoesIn, sentencesOf, type Echo, type Sentence } from '#check/echoes.ts';
import { worn } from '#check/words/worn.ts';
import { idMeant } from './rename/addressed.ts';

const command = {
  name: 'prose',
  takes: '[decisions/some-entry]',
  words: [0, 1],
  says: `Prints how often worn words stand on each page, and sentences that nearly repeat one on another page, the
closest first. With an id, what concerns that page. These are hints, so it never fails.`,
} as const;

const wornOn = (page: string, sentences: readonly Sentence[]): string => {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const counts = Object.entries(worn).flatMap(([word, forms]) => {
    const { length } = [...text.matchAll(forms)];
    return length === 0 ? [] : [`${word} ${length}`];
  });
  return `${page}: ${counts.join(', ') || 'none'}`;
};

const shown = ({ page, at, text }: Sentence): string => `    ${page}  ${at}\n      ${text}`;

const echoLines = ({ one, other, shared }: Echo): string =>
  [`  ${Math.round(100 * shared)} % of their words`, shown(one), shown(other)].join('\n');

const run = async (id: string | undefined): Promise<Outcome> => {
  const { graph } = await read(process.cwd());
  const entries = [...graph.nodes.values()].map(({ entry }) => entry);
  const all = entries.map((entry) => ({ id: entry.id, sentences: sentencesOf(entry) }));
  const isMeant = (page: string): boolean => id === undefined || page === id;
  const words = all.filter((page) => isMeant(page.id)).map((page) => wornOn(page.id, page.sentences));
  const echoes = echoesIn(all.flatMap(({ sentences }) => sentences)).filter(
    ({ one, other }) => isMeant(one.page) || isMeant(other.page),
  );
  return done(
    [
      `Worn words\n\n${words.join('\n')}`,
      `Points that stand in two places: ${echoes.length}`,
      ...echoes.map(echoLines),
    ].join('\n\n'),
  );
};

await runCommand(command, ({ words: [id] }) => run(id === undefined ? undefined : idMeant(id)));
