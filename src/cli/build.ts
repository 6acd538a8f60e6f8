// `npm run build`: checks the content, builds the site beside dist/, then puts it in dist/'s
// place. A build that fails leaves dist/ as it was.

import { join, relative } from 'node:path';
import { writeRedirects } from '../integrations/redirects.ts';
import { indexSearch } from '../integrations/search-index.ts';
import { settings } from '../settings.ts';
import { redirectsOf } from '../views/redirects.ts';
import { movedEntries } from './moved.ts';
import { projectFolder, runAstro, runScript } from './scripts.ts';
import { discard, freshFolderBeside, putInPlace } from './swap.ts';

const dist = join(projectFolder, 'dist');
const started = performance.now();

process.exitCode = (await runScript('check.ts')) || (await build());

async function build(): Promise<number> {
  const fresh = await freshFolderBeside(dist);
  try {
    const code = await runAstro(['build', '--outDir', relative(projectFolder, fresh)]);
    if (code !== 0) return code;
    await writeRedirects(fresh, redirectsOf(await movedEntries(projectFolder), settings.base));
    const pages = await indexSearch(fresh);
    await putInPlace(fresh, dist);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`Built dist/ in ${seconds} s; search covers ${pages} pages.`);
    return 0;
  } finally {
    await discard(fresh);
  }
}
