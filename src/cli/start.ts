// `npm start`: builds the site and serves it on this computer until Ctrl-C.

import { done, refused, runCommand } from './command.ts';
import { settings } from '../settings.ts';
import { runScript } from './scripts.ts';
import { serveSite } from './serve.ts';

const command = {
  name: 'start',
  says: 'Builds the site and shows it on this computer until Ctrl-C. PORT=5000 npm start chooses another port.',
};

await runCommand(command, async () => {
  const wanted = process.env['PORT'] ?? '4321';
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return refused({ says: `PORT is “${wanted}”.`, todo: 'Give a number from 1 to 65535: PORT=5000 npm start' });
  const code = await runScript('build.ts');
  if (code !== 0) return code;
  const { address, close } = await serveSite(port);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void close().finally(() => process.exit()));
  return done(`\n${settings.name} is ready at ${address} (Ctrl-C ends it)\n`);
});
