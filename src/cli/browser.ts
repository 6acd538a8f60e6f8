// The browser that the browser tests drive: one that is installed, or one that gets installed.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { candidatesOn, type Command, type Installer, installPlansFor } from './browser/plan.ts';

const isRoot = process.getuid?.() === 0;

/** What a browser for tests is started with: no errands of its own, and none of them cached. */
export const launchFlags: readonly string[] = [
  // Chromium refuses its sandbox to root, which is who tests run as in containers.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium or Chrome that starts here, or nothing. */
export function findBrowser(): string | undefined {
  const machine = {
    platform: process.platform,
    home: homedir(),
    env: process.env,
    playwrightPath: chromium.executablePath(),
  };
  return candidatesOn(machine).find(starts);
}

/** The path of a Chromium or Chrome that starts here; installs one where there is none. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  for (const plan of installPlansFor(installer())) {
    const done = plan.every(run);
    const installed = done ? findBrowser() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    [
      'The browser tests need Chromium or Google Chrome, and none could be found or installed.',
      'Install one of them (Debian: `apt-get install chromium`; elsewhere: google.com/chrome),',
      'or name one in the environment: CHROME_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}

function starts(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `chrome.exe --version` prints nothing and opens a window.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom(e|ium)\D*\d/i.test(stdout);
}

function installer(): Installer {
  return {
    platform: process.platform,
    isRoot,
    hasAptGet: spawnSync('apt-get', ['--version']).status === 0,
    hasAptLists: filesIn('/var/lib/apt/lists').some((name) => name.includes('Packages')),
    osRelease: textOf('/etc/os-release'),
  };
}

function run(command: Command): boolean {
  const [name, ...args] = command;
  console.log(`\nInstalling a browser for the tests: ${command.join(' ')}`);
  const [program, programArgs] =
    name === 'playwright-core' ? [process.execPath, [playwrightCommand(), ...args]] : [name, args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, programArgs, { stdio: 'inherit', env }).status === 0;
}

function playwrightCommand(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('playwright-core'))), 'cli.js');
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
