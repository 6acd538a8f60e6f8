// `npm run check`: every problem in the content. `-- --json` prints them for programs.

import { read } from '#build/reading.ts';
import { reportOn } from '#build/report.ts';

const { ok, summary, report, problems } = reportOn(await read(process.cwd()));
console.log(process.argv.includes('--json') ? JSON.stringify({ ok, summary, problems }, null, 2) : report);
if (!ok) process.exitCode = 1;
