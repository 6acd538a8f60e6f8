// The browser of the tests and of the PDF: one that is installed, or one that gets installed.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';

const isRoot = process.getuid?.() === 0;

/** Pages of an address bar that nobody sees, a quarter of its work; then Playwright's list, which this one replaces. */
const without = [
  'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding',
  'OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch',
];

/** No errands of its own, and none of them cached. */
const args = [
  `--disable-features=${without.join(',')}`,
  // Chromium refuses its sandbox to root, which is who tests run as in containers.
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'chrome.exe'];

/** Browsers that may be here: the one that is named, those on the path, Chrome in its usual place, Playwright's own. */
const candidates = (): LaunchOptions[] => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(existsSync);
  const named = process.env['CHROME_PATH'] || [];
  return [...[named, paths].flat().map((executablePath) => ({ executablePath })), { channel: 'chrome' }, {}];
};

const starts = async (options: LaunchOptions): Promise<boolean> => {
  try {
    await (await chromium.launch({ ...options, args })).close();
    return true;
  } catch {
    return false;
  }
};

const find = async (): Promise<LaunchOptions | undefined> => {
  for (const options of candidates()) if (await starts(options)) return { ...options, args };
  return undefined;
};

// Tests run this file too, and their runner knows no `import.meta.resolve`.
const { resolve } = createRequire(import.meta.url);
const playwright = [process.execPath, join(dirname(resolve('playwright-core')), 'cli.js')];

/** The ways to install a browser, in turn, each a list of commands; elsewhere than on Debian `apt-get` fails. */
const ways: readonly (readonly (readonly string[])[])[] = [
  ...(isRoot
    ? [
        [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
        ],
        [[...playwright, 'install', '--with-deps', 'chromium']],
      ]
    : []),
  [[...playwright, 'install', 'chromium']],
];

const runs = (command: readonly string[]): boolean => {
  console.log(`\nInstalling a browser: ${command.join(' ')}`);
  const [program = '', ...words] = command;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { stdio: 'inherit', env }).status === 0;
};

/** How to launch a Chromium or Chrome that starts here; installs one where there is none. */
export const ensureBrowser = async (): Promise<LaunchOptions> => {
  const found = await find();
  if (found !== undefined) return found;
  for (const way of ways) {
    const installed = way.every(runs) ? await find() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    [
      'Chromium or Google Chrome is needed, and none could be found or installed.',
      'Install one of them (Debian: `apt-get install chromium`; elsewhere: google.com/chrome),',
      'or name one in the environment: CHROME_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
};
