// `npm run build`: checks the content, builds the site beside dist/, then puts it in dist/'s
// place. A build that fails leaves dist/ as it was.

import { join } from 'node:path';
import { read } from '#build/reading.ts';
import { writeRedirects } from '#build/redirects.ts';
import { reportOn } from '#build/report.ts';
import { indexSearch } from '#build/search-index.ts';
import { discard, freshFolderBeside, putInPlace } from '#build/swap.ts';
import { settings } from '../settings.ts';
import { redirectsOf } from '../views/redirects.ts';
import { buildSite, projectFolder } from './scripts.ts';

const dist = join(projectFolder, 'dist');
const started = performance.now();

const reading = await read(projectFolder);
const { ok, report } = reportOn(reading);
console.log(report);
process.exitCode = ok ? await build() : 1;

async function build(): Promise<number> {
  const fresh = await freshFolderBeside(dist);
  try {
    await buildSite(fresh);
    await writeRedirects(fresh, redirectsOf(reading.entries, reading.graph.references, settings.base));
    const pages = await indexSearch(fresh);
    await putInPlace(fresh, dist);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`Built dist/ in ${seconds} s; search covers ${pages} pages.`);
    return 0;
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    await discard(fresh);
  }
}
