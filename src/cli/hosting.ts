// `npm run hosting`: what servers have to know of the built site, and whether they do.

import { done, refused, runCommand, type Outcome } from './command.ts';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { headerRulesIn, headersFile } from '#build/headers.ts';
import { caddyOf, nginxOf, type Hosted } from '#build/hosts.ts';
import { read } from '#build/reading.ts';
import { redirectsOf } from '#views/lists/redirects.ts';
import { settings } from '../settings.ts';
import { crawl, type Tried } from './hosting/crawl.ts';
import { projectFolder } from './scripts.ts';

const root = join(projectFolder, 'dist');

/** Servers that can be tried here: how each is configured, and how it is started with a configuration. */
const servers = {
  nginx: {
    port: 4480,
    configure: nginxOf,
    whole: (text: string, folder: string) =>
      `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}\n${text}}\n`,
    start: (file: string) => ['nginx', ['-c', file]] as const,
  },
  caddy: {
    port: 4481,
    configure: caddyOf,
    whole: (text: string) => `{\n\tadmin off\n\tauto_https off\n}\n${text}`,
    start: (file: string) => ['caddy', ['run', '--adapter', 'caddyfile', '--config', file]] as const,
  },
} as const;

type Name = keyof typeof servers;
const names = Object.keys(servers) as Name[];

const command = {
  name: 'hosting',
  takes: '[nginx|caddy [folder [address]]]',
  words: [0, 3],
  says: `Starts nginx and Caddy, where they are installed, with the built site on this computer, and asks them for all of it.
With the name of one it prints the configuration instead: for the folder and the address on the server, where these
are given. The policy in it is that of this build, so make it anew with each.`,
} as const;

await runCommand(command, async ({ words: [server, folder = root, address = ':80'] }) => {
  const text = await readFile(join(root, headersFile), 'utf8').catch(() => undefined);
  if (text === undefined) return refused({ says: 'dist/ has no headers.', todo: 'Run `npm run build` first.' });
  const { entries, graph } = await read(projectFolder);
  const redirects = redirectsOf(entries, graph.references);
  const hosted = { root, base: settings.base, rules: headerRulesIn(text), redirects };
  if (server === undefined) return tryAll(hosted);
  const name = names.find((one) => one === server);
  if (name === undefined)
    return refused({ says: `“${server}” is no server that is known here.`, todo: `Name ${names.join(' or ')}.` });
  return done(
    servers[name].configure({
      ...hosted,
      root: folder,
      listen: name === 'nginx' ? address.replace(/^:/, '') : address,
    }),
  );
});

async function tryAll(hosted: Omit<Hosted, 'listen'>): Promise<Outcome> {
  const all = await Promise.all(names.map(async (name) => ({ name, found: await tryOne(name, hosted) })));
  const lines = all.flatMap(({ name, found }) =>
    found === undefined
      ? [`${name}: is not installed; its package is called ${name}`]
      : found.flatMap(({ name: what, asked, wrong }) => [
          `${name}: ${what}: ${asked - wrong.length} of ${asked} as they should be`,
          ...wrong.slice(0, 5).map((one) => `    ${one}`),
        ]),
  );
  const tried = all.flatMap(({ found = [] }) => found);
  return { ok: tried.length > 0 && tried.every(({ wrong }) => wrong.length === 0), text: lines.join('\n') };
}

/** What is wrong with one server; undefined where it is not installed. */
async function tryOne(name: Name, site: Omit<Hosted, 'listen'>): Promise<Tried[] | undefined> {
  const { port, configure, whole, start } = servers[name];
  const hosted = { ...site, listen: name === 'nginx' ? `127.0.0.1:${port}` : `http://127.0.0.1:${port}` };
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  const file = join(folder, 'config');
  await writeFile(file, whole(configure(hosted), folder));
  const [program, args] = start(file);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder } });
  const said: string[] = [];
  child.stderr.on('data', (text: Buffer) => said.push(String(text)));
  const ended = new Promise<string>((resolve) => {
    child.on('error', ({ message }) => resolve(message));
    child.on('close', (code) => resolve(`ended with ${code}:\n${said.join('')}`));
  });
  try {
    const origin = `http://127.0.0.1:${port}`;
    const state = await Promise.race([ended, answering(origin)]);
    if (state === true) return await crawl(origin, hosted);
    if (state.includes('ENOENT')) return undefined;
    throw new Error(`${name} ${state}`);
  } finally {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits until a server answers. */
async function answering(origin: string): Promise<true> {
  while (
    !(await fetch(origin).then(
      () => true,
      () => false,
    ))
  )
    await pause(100);
  return true;
}
