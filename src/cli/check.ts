// `npm run check`: every problem in the content.

import { runCommand } from './command.ts';
import { read } from '#build/reading.ts';
import { reportOn } from '#build/report.ts';

const command = {
  name: 'check',
  says: 'Reports every problem in the content: where it is, what is wrong and what to do. Ends with 1 where there is one.',
  flags: {
    all: { says: 'list every problem, however many there are' },
    json: { says: 'print the problems as JSON, for programs' },
  },
} as const;

await runCommand(command, async ({ flags }) => {
  const { ok, summary, report, problems } = reportOn(await read(process.cwd()), { all: flags.all === true });
  console.log(flags.json ? JSON.stringify({ ok, summary, problems }, null, 2) : report);
  return ok ? 0 : 1;
});
