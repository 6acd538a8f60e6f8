// `npm run bench`: what the check costs beside the build, on a thousand entries. Both are timed in
// one run, in a copy of the project whose entries are the real ones many times over.

import { asked, end, refused } from '#cli/command.ts';
import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { standingOf } from '#check/where.ts';
import { manyEntries } from './entries.ts';
import { readContent } from '#build/content.ts';
import { copyOfProject } from '#cli/copy.ts';

const { words } = asked({
  name: 'bench',
  takes: '[entries]',
  words: [0, 1],
  says: 'Times the check beside the build, in a copy of the project with 1,000 entries or as many as you say.',
});
const count = Number(words[0] ?? 1000);
if (!Number.isInteger(count) || count < 1) end(refused(`${words[0]} is no number of entries: give one, as in 1000.`));

const root = await copyOfProject();
try {
  const content = await readContent(root);
  const { files } = manyEntries(content, count);
  for (const { path, text } of files) {
    if (standingOf(path).as === 'figure') continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const entries = files.filter(({ path }) => standingOf(path).as === 'entry').length;
  console.log(`${entries} entries in ${root}`);
  const check = Math.min(await timed('check'), await timed('check'));
  const build = await timed('build');
  const share = `${((100 * check) / build).toFixed(1)} %`;
  console.log(`check ${check.toFixed(1)} s, build ${build.toFixed(1)} s: the check is ${share} of the build`);
} finally {
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
}

async function timed(name: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, `src/cli/${name}.ts`)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said = `${said}${text}`.slice(-4000)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`npm run ${name} failed in the copy:\n${said}`);
  console.log(`  ${name}: ${seconds.toFixed(1)} s`);
  return seconds;
}
