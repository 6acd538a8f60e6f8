// `npm run build`: checks the content, builds the site beside dist/, then puts it in dist/'s
// place. A build that fails leaves dist/ as it was.

import { runCommand } from './command.ts';
import { join } from 'node:path';
import { writeEdition } from '#build/edition.ts';
import { writeHeaders } from '#build/headers.ts';
import { drawImages } from '#build/images.ts';
import type { Reading } from '#build/latest.ts';
import { keepEntries, read } from '#build/reading.ts';
import { writeRedirects } from '#build/redirects.ts';
import { reportOn } from '#build/report.ts';
import { discard, freshFolderBeside, putBack, putInPlace } from '#build/swap.ts';
import { indexTexts } from '#build/texts.ts';
import { settings } from '../settings.ts';
import { redirectsOf } from '#views/lists/redirects.ts';
import { termsIn } from '#views/lists/search.ts';
import { pagesSoFar, showLog } from '#build/log.ts';
import { during } from './progress.ts';
import { buildSite, projectFolder } from './scripts.ts';

const dist = join(projectFolder, 'dist');
const started = performance.now();

const command = {
  name: 'build',
  says: 'Checks the content, then writes the site to dist/. A build that fails leaves dist/ as it was.',
};

await runCommand(command, async () => {
  await putBack(dist);
  const content = await checked();
  return content === undefined ? 1 : build(content);
});

async function checked(): Promise<Reading | undefined> {
  const reading = await read(projectFolder);
  const { ok, report } = reportOn(reading);
  console.log(report);
  return ok ? keepEntries(reading) : undefined;
}

async function build({ entries, graph }: Reading): Promise<number> {
  const fresh = await freshFolderBeside(dist);
  try {
    await during('Building the pages', () => buildSite(fresh), pagesSoFar);
    await writeRedirects(fresh, redirectsOf(entries, graph.references));
    const pages = await during('Indexing them for search', () =>
      indexTexts(fresh, settings.base, termsIn(graph.references)),
    );
    await during('Drawing their images', () =>
      drawImages(fresh, join(projectFolder, 'node_modules/.cache/images'), graph),
    );
    await writeHeaders(fresh);
    await writeEdition(fresh, graph);
    await putInPlace(fresh, dist);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`Built dist/ in ${seconds} s; search covers ${pages} pages.`);
    return 0;
  } catch (error) {
    showLog();
    console.error(error);
    return 1;
  } finally {
    await discard(fresh);
  }
}
