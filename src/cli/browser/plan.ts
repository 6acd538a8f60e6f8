import { posix, win32 } from 'node:path';

/** What the choice of a browser depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly playwrightPath: string;
}

/** What the way to install a browser depends on. */
export interface Installer {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly hasAptGet: boolean;
  /** Whether apt-get already knows what it could install. */
  readonly hasAptLists: boolean;
  readonly osRelease: string;
}

/** A command and its arguments. */
export type Command = readonly [command: string, ...args: string[]];

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Where a browser may be, best first. A snap comes last: its sandbox hides temporary folders. */
export function candidatesOn({ platform, home, env, playwrightPath }: Machine): string[] {
  const places = platform === 'win32' ? windowsPlaces(env) : platform === 'darwin' ? macPlaces(home) : linuxPlaces;
  const found = [...given(env['CHROME_PATH']), ...places, ...onPath(platform, env), ...given(playwrightPath)];
  const unique = [...new Set(found)];
  return [...unique.filter((path) => !isSnap(path)), ...unique.filter(isSnap)];
}

/**
 * Ways to install a browser, each a list of commands; try the next when a browser is still
 * missing. Commands that start with `playwright-core` are that package's own.
 */
export function installPlansFor(installer: Installer): (readonly Command[])[] {
  const { isRoot, hasAptGet, hasAptLists } = installer;
  if (!isDebianLike(installer) || !hasAptGet || !isRoot) {
    return [[['playwright-core', 'install', 'chromium']]];
  }
  const update: Command = ['apt-get', 'update'];
  const install: Command = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'];
  return [
    ...(hasAptLists ? [[install]] : []),
    [update, install],
    [['playwright-core', 'install', '--with-deps', 'chromium']],
  ];
}

const linuxPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

function macPlaces(home: string): string[] {
  return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Chromium'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPlaces(env: Machine['env']): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => given(env[name]));
  return ['Google\\Chrome', 'Chromium'].flatMap((vendor) =>
    roots.map((root) => win32.join(root, vendor, 'Application', 'chrome.exe')),
  );
}

function onPath(platform: NodeJS.Platform, env: Machine['env']): string[] {
  const [{ join, delimiter }, ending] = platform === 'win32' ? [win32, '.exe'] : [posix, ''];
  const path = env['PATH'] ?? env['Path'] ?? '';
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commandNames.map((name) => join(folder, `${name}${ending}`)));
}

function isDebianLike({ platform, osRelease }: Installer): boolean {
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)]
    .flatMap((match) => (match[1] ?? '').replaceAll(/["']/g, '').split(/\s+/))
    .map((id) => id.toLowerCase());
  return platform === 'linux' && (ids.includes('debian') || ids.includes('ubuntu'));
}

function isSnap(path: string): boolean {
  return path.startsWith('/snap/');
}

function given(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [text];
}
