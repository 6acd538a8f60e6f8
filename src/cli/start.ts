// `npm start`: builds the site and serves it on this computer until Ctrl-C.

import { settings } from '../settings.ts';
import { runScript } from './scripts.ts';
import { serveSite } from './serve.ts';

const wanted = process.env['PORT'] ?? '4321';
const port = Number(wanted);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is “${wanted}”: give a number from 1 to 65535, for example PORT=5000 npm start.`);
  process.exit(1);
}

const code = await runScript('build.ts');
if (code !== 0) process.exit(code);

const { address, close } = await serveSite(port);
console.log(`\n${settings.name} is ready at ${address} (Ctrl-C ends it)\n`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void close().finally(() => process.exit()));
}
