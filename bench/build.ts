// `npm run bench`: what a check and a build cost beside a build of Starlight out of the same words. All run in turn,
// in copies whose entries are the real ones many times over; Starlight is installed beside them, so it needs a network.

import { asked, end, refused } from '#cli/command.ts';
import { execFile } from 'node:child_process';
import { cp, glob, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { standingOf } from '#check/where.ts';
import { manyEntries } from './entries.ts';
import { readContent } from '#build/content.ts';
import { copyOfProject } from '#cli/copy.ts';
import manifest from '../package.json' with { type: 'json' };

const { words } = asked({
  name: 'bench',
  takes: '[entries …]',
  words: [0, 9],
  says: 'Measures check, build and a build of Starlight, with 105 and 1,008 entries or as many as you say.',
});
const counts = words.length === 0 ? [105, 1008] : words.map(Number);
if (counts.some((count) => !Number.isInteger(count) || count < 1))
  end(refused(`${words.join(' ')} is not numbers of entries: give some, as in 105 1000.`));

const run = promisify(execFile);
const rounds = 3;
const starlight = { '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '^7.3.0' };

/** What one run of a program took: seconds of CPU and of the clock, and the most memory that one process held, in MB. */
type Cost = { readonly cpu: number; readonly wall: number; readonly peak: number };

/**
 * Appends to a file, as each process of Node ends, how many kilobytes it held at most. A second passes first: what a
 * child took that has just been ended, as Starlight's search index is, counts only once its parent has heard of it.
 */
const probe = `data:text/javascript,${encodeURIComponent(
  `import { appendFileSync } from 'node:fs';
   process.on('exit', () => appendFileSync(process.env.PEAKS, process.resourceUsage().maxRSS + '\\n'));
   const { exit } = process;
   process.exit = (code) => void setTimeout(exit, 1000, code);`,
)}`;

/** Runs a script of Node below `root`. The shell adds up the CPU of all that it starts, which Node cannot. */
const cost = async (root: string, ...args: readonly string[]): Promise<Cost> => {
  const peaks = join(root, 'peaks.txt');
  await writeFile(peaks, '');
  const env = { ...process.env, NODE_OPTIONS: `--import=${probe}`, PEAKS: peaks, ASTRO_TELEMETRY_DISABLED: '1' };
  const started = performance.now();
  const { stdout } = await run('sh', ['-c', '"$@" || exit 1; times', 'sh', process.execPath, ...args], {
    cwd: root,
    env,
    maxBuffer: 2 ** 28,
  });
  const wall = (performance.now() - started) / 1000;
  const [user = 0, system = 0] = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds),
  );
  const held = (await readFile(peaks, 'utf8')).trim().split('\n').map(Number);
  return { cpu: user + system, wall, peak: Math.max(...held) / 1024 };
};

const sizeOf = async (dist: string): Promise<{ pages: number; megabytes: number }> => {
  let [pages, bytes] = [0, 0];
  for await (const page of glob('**/*.html', { cwd: dist })) {
    pages += 1;
    bytes += (await stat(join(dist, page))).size;
  }
  return { pages, megabytes: bytes / 1e6 };
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The words of a built site, page by page, as a site of Starlight that has nothing else. */
const peerOf = async (dist: string, packages: string): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'counterpoint-'));
  await cp(packages, root, { recursive: true, verbatimSymlinks: true });
  for await (const twin of glob('*/*/index.md', { cwd: dist })) {
    const [, title = '', text = ''] = /^# (.*)\n([\s\S]*)$/.exec(await readFile(join(dist, twin), 'utf8')) ?? [];
    const page = join(root, 'src/content/docs', `${dirname(twin)}.md`);
    await mkdir(dirname(page), { recursive: true });
    await writeFile(page, `---\ntitle: ${JSON.stringify(title)}\n---\n${text}`);
  }
  await writeFile(
    join(root, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
     import { docsLoader } from '@astrojs/starlight/loaders';
     import { docsSchema } from '@astrojs/starlight/schema';
     export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  );
  await writeFile(
    join(root, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
     export default { site: 'https://peer.example', integrations: [starlight({ title: 'Peer' })] };`,
  );
  return root;
};

const made: string[] = [];
try {
  const packages = await mkdtemp(join(tmpdir(), 'counterpoint-'));
  made.push(packages);
  const { astro } = manifest.devDependencies;
  await writeFile(
    join(packages, 'package.json'),
    JSON.stringify({ type: 'module', private: true, dependencies: { astro, ...starlight } }),
  );
  await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: packages });
  for (const count of counts) {
    const root = await copyOfProject();
    made.push(root);
    const { files } = manyEntries(await readContent(root), count);
    for (const { path, text } of files) {
      if (standingOf(path).as === 'figure') continue;
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const entries = files.filter(({ path }) => standingOf(path).as === 'entry').length;
    const build = () => cost(root, 'src/cli/build.ts');
    const { path: one = '', text = '' } = files.find(({ path }) => standingOf(path).as === 'entry') ?? {};
    await build();
    const dist = join(root, 'dist');
    const peer = await peerOf(dist, packages);
    made.push(peer);
    const runs = {
      check: [] as Cost[],
      build: [] as Cost[],
      'after one change': [] as Cost[],
      Starlight: [] as Cost[],
    };
    for (let round = 0; round < rounds; round += 1) {
      runs.check.push(await cost(root, 'src/cli/check.ts'));
      // Cold: nothing is taken from the round before.
      for (const cache of [join(root, '.cache'), join(peer, 'node_modules/.astro')])
        await rm(cache, { recursive: true, force: true });
      runs.build.push(await build());
      // The title is shown by all neighbours of an entry.
      await writeFile(join(root, one), text.replace(/^(title: .*?)(["']?)$/m, '$1 again$2'));
      runs['after one change'].push(await build());
      await writeFile(join(root, one), text);
      runs.Starlight.push(await cost(peer, 'node_modules/astro/bin/astro.mjs', 'build'));
    }
    const size = await sizeOf(dist);
    const sizes = { build: size, 'after one change': size, Starlight: await sizeOf(join(peer, 'dist')) };
    console.log(`\n${entries} entries, median of ${rounds}`);
    console.table(
      Object.fromEntries(
        Object.entries(runs).map(([name, costs]) => {
          const [cpu, wall, peak] = (['cpu', 'wall', 'peak'] as const).map((of) =>
            median(costs.map((cost) => cost[of])),
          ) as [number, number, number];
          const size = name === 'check' ? undefined : sizes[name as keyof typeof sizes];
          return [
            name,
            {
              'CPU s': Number(cpu.toFixed(1)),
              'wall s': Number(wall.toFixed(1)),
              'peak MB': Math.round(peak),
              ...(size && {
                pages: size.pages,
                'HTML MB': Number(size.megabytes.toFixed(1)),
                'CPU ms a page': Math.round((1000 * cpu) / size.pages),
                'CPU s an MB': Number((cpu / size.megabytes).toFixed(2)),
              }),
            },
          ];
        }),
      ),
    );
  }
} finally {
  for (const folder of made) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
