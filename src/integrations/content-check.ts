import { basename, join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { read } from '../build/reading.ts';
import { reportOn, type CheckReport } from '../build/report.ts';
import { overlayOf, standIn } from './content-check/overlay.ts';

/** Shows the problems of the content in the browser of `npm run dev`, for as long as there are any. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      watch(server, {
        check: async () => reportOn(await read(server.config.root)),
        good: (summary) => logger.info(summary),
        bad: (report) => logger.error(`\n\n${report}\n`),
      });
    },
  },
});

type Work = {
  readonly check: () => Promise<CheckReport>;
  readonly good: (summary: string) => void;
  readonly bad: (report: string) => void;
};

/** How long to wait for an editor that saves a file in several steps, in milliseconds. */
const pause = 80;

const reload = { type: 'full-reload', path: '*' } as const;

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const watch = (server: ViteDevServer, { check, good, bad }: Work): void => {
  const { ws, watcher } = server;
  const { root, base } = server.config;
  const content = join(root, 'content', sep);
  const stored = storing(server);
  let found: CheckReport | undefined;
  let changes = 0;
  let judged = Promise.resolve();
  let lastStandIn = -Infinity;

  const judge = async (change: number): Promise<void> => {
    const since = performance.now();
    await after(pause);
    if (change !== changes) return;
    const before = found;
    const report = await check();
    if (report.ok && before?.ok === false) await stored(since);
    found = report;
    // To each browser by itself: Astro rewrites, or drops, what is sent to all of them at once.
    for (const client of ws.clients) {
      if (!found.ok) client.send(overlayOf(found, root));
      else if (before?.ok === false) client.send(reload);
    }
    if (found.report !== before?.report) (found.ok ? good : bad)(found.report);
  };
  const changed = (): void => {
    const change = (changes += 1);
    judged = judged.then(() => judge(change));
  };

  watcher.add(content);
  watcher.on('all', (_event, path) => path.startsWith(content) && changed());
  ws.on('vite:client:connect', (_data, client) => {
    // A page that is opened meanwhile has to hear of it, and one that came too late that it is over.
    if (found?.ok === false) client.send(overlayOf(found, root));
    else if (performance.now() - lastStandIn < 5000) client.send(reload);
    lastStandIn = -Infinity;
  });
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) return next();
    // Content that has just changed is judged before Astro is asked to show it.
    void judged.then(() => {
      if (found?.ok !== false) return next();
      lastStandIn = performance.now();
      response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end(standIn(found, base));
    });
  });
  changed();
};

/** Waits until Astro has taken up what changed since a moment, or has had the time to: it stores content with a delay. */
const storing = ({ watcher }: ViteDevServer): ((since: number) => Promise<void>) => {
  let last = -Infinity;
  let heard = (): void => undefined;
  watcher.on('all', (_event, path) => {
    if (!basename(path).startsWith('data-store')) return;
    last = performance.now();
    heard();
  });
  return async (since) => {
    if (last <= since) await Promise.race([new Promise<void>((resolve) => (heard = resolve)), after(1200)]);
  };
};
