// `npm run dev`: the site with live reloading, in the foreground.

import { runAstro } from './scripts.ts';

process.exitCode = await runAstro(['dev', ...process.argv.slice(2)]);
