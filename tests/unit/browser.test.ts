import { describe, expect, test } from 'vitest';
import { candidatesOn, type Installer, installPlansFor } from '#cli/browser/plan.ts';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const mint = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n';
const fedora = 'NAME="Fedora Linux"\nID=fedora\n';

describe('where a browser may be', () => {
  test('on Linux: distribution packages, then PATH, then Playwright’s own, snaps last', () => {
    const candidates = candidatesOn({
      platform: 'linux',
      home: '/home/ada',
      env: { PATH: '/home/ada/bin:/usr/bin' },
      playwrightPath: '/home/ada/.cache/ms-playwright/chromium-1/chrome-linux64/chrome',
    });
    expect(candidates).toMatchInlineSnapshot(`
      [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome-stable",
        "/usr/bin/google-chrome",
        "/opt/google/chrome/chrome",
        "/home/ada/bin/chromium",
        "/home/ada/bin/chromium-browser",
        "/home/ada/bin/google-chrome-stable",
        "/home/ada/bin/google-chrome",
        "/home/ada/bin/chrome",
        "/usr/bin/chrome",
        "/home/ada/.cache/ms-playwright/chromium-1/chrome-linux64/chrome",
        "/snap/bin/chromium",
      ]
    `);
  });

  test('on macOS: the applications of all users and of this one', () => {
    const candidates = candidatesOn({
      platform: 'darwin',
      home: '/Users/ada',
      env: { PATH: '' },
      playwrightPath: '',
    });
    expect(candidates).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]);
  });

  test('on Windows: the program folders that the environment names', () => {
    const candidates = candidatesOn({
      platform: 'win32',
      home: 'C:\\Users\\ada',
      env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local', Path: 'D:\\tools' },
      playwrightPath: '',
    });
    expect(candidates).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Local\\Chromium\\Application\\chrome.exe',
      'D:\\tools\\chromium.exe',
      'D:\\tools\\chromium-browser.exe',
      'D:\\tools\\google-chrome-stable.exe',
      'D:\\tools\\google-chrome.exe',
      'D:\\tools\\chrome.exe',
    ]);
  });

  test('what CHROME_PATH names comes first everywhere', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const env = { CHROME_PATH: '/opt/mine/chrome', PATH: '' };
      const [first] = candidatesOn({ platform, home: '/', env, playwrightPath: '' });
      expect(first).toBe('/opt/mine/chrome');
    }
  });
});

describe('how a browser gets installed', () => {
  const rootOnDebian: Installer = {
    platform: 'linux',
    isRoot: true,
    hasAptGet: true,
    hasAptLists: true,
    osRelease: debian,
  };

  test('by apt-get for root on Debian, refreshing the lists only if that is needed', () => {
    expect(installPlansFor(rootOnDebian)).toMatchInlineSnapshot(`
      [
        [
          [
            "apt-get",
            "install",
            "-y",
            "--no-install-recommends",
            "chromium",
          ],
        ],
        [
          [
            "apt-get",
            "update",
          ],
          [
            "apt-get",
            "install",
            "-y",
            "--no-install-recommends",
            "chromium",
          ],
        ],
        [
          [
            "playwright-core",
            "install",
            "--with-deps",
            "chromium",
          ],
        ],
      ]
    `);
  });

  test('with the lists first where an image has thrown them away', () => {
    const [first] = installPlansFor({ ...rootOnDebian, hasAptLists: false });
    expect(first?.map(([command, verb]) => `${command} ${verb}`)).toEqual(['apt-get update', 'apt-get install']);
  });

  test('by apt-get, then by Playwright, on Ubuntu, whose package may be an empty shell', () => {
    for (const osRelease of [ubuntu, mint]) {
      const commands = installPlansFor({ ...rootOnDebian, osRelease }).map((plan) => plan[0]?.[0]);
      expect(commands).toEqual(['apt-get', 'apt-get', 'playwright-core']);
    }
  });

  test.each<[string, Partial<Installer>]>([
    ['without the rights of root', { isRoot: false }],
    ['on Debian without apt-get', { hasAptGet: false }],
    ['on Fedora', { osRelease: fedora, hasAptGet: false }],
    ['on macOS', { platform: 'darwin', isRoot: false, hasAptGet: false, osRelease: '' }],
    ['on Windows', { platform: 'win32', isRoot: false, hasAptGet: false, osRelease: '' }],
  ])('by Playwright into the user’s own folder %s', (_, difference) => {
    expect(installPlansFor({ ...rootOnDebian, ...difference })).toEqual([[['playwright-core', 'install', 'chromium']]]);
  });
});
