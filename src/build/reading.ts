import { checkContent } from '#check/check.ts';
import { siteOf } from '#check/site.ts';
import { settings } from '#settings.ts';
import { readContent } from './content.ts';
import { keep, latest, type Reading } from './latest.ts';

/** Reads and judges the content below `root`. Files whose text is what it was are neither parsed nor judged again. */
export const read = (root: string): Promise<Reading> => keep(readAfter(root, latest()));

/** Keeps of a reading what pages are made of, and forgets the rest: the texts, and where everything stands in them. */
export const keepEntries = ({ files, ...reading }: Reading): Promise<Reading> =>
  keep(Promise.resolve({ ...reading, files: files.map(({ path }) => ({ path, text: '' })), site: siteOf([], []) }));

const readAfter = async (root: string, before: Promise<Reading> | undefined): Promise<Reading> => {
  const content = await readContent(root, (await before)?.files);
  return { ...content, ...checkContent(content.files, content.figures, { first: settings.since, last: latestDay() }) };
};

const hour = 3_600_000;

/** Today where the day begins first: whoever writes there is not a day ahead of the machine that checks. */
const latestDay = (): string => new Date(Date.now() + 14 * hour).toISOString().slice(0, 10);
