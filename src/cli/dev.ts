// `npm run dev`: the site with live reloading, in the foreground.

import { runCommand } from './command.ts';
import { runAstro } from './scripts.ts';

const command = {
  name: 'dev',
  says: 'Shows the site and reloads it while you write. Problems in the content are shown in the browser too.',
  flags: {
    port: { takes: 'number', says: 'the port to listen at; otherwise 4321, or the next free one' },
    host: { takes: 'address', says: 'the address to listen at; otherwise this computer alone' },
  },
} as const;

await runCommand(command, ({ flags }) =>
  runAstro(['dev', ...Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value])]),
);
