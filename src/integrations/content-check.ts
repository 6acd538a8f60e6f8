import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { CheckReport } from '../cli/check.ts';
import { overlayOf, standIn } from './content-check/overlay.ts';

/** Shows the problems of the content in the browser of `npm run dev`, for as long as there are any. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:server:setup': async ({ server, logger }) => {
      const { runCheck } = await import('../cli/check.ts');
      watch(server, {
        check: () => runCheck(server.config.root),
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

const watch = (server: ViteDevServer, { check, good, bad }: Work): void => {
  const { ws } = server;
  const { root, base } = server.config;
  const content = join(root, 'content', sep);
  let found: CheckReport | undefined;
  let changes = 0;
  let judged = Promise.resolve();

  const judge = async (change: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (change !== changes) return;
    const before = found;
    found = await check();
    // To each browser by itself: Astro rewrites errors that are sent to all of them.
    if (!found.ok) for (const client of ws.clients) client.send(overlayOf(found, root));
    else if (before?.ok === false) ws.send({ type: 'full-reload', path: '*' });
    if (found.report !== before?.report) (found.ok ? good : bad)(found.report);
  };
  const changed = (): void => {
    const change = (changes += 1);
    judged = judged.then(() => judge(change));
  };

  server.watcher.add(content);
  server.watcher.on('all', (_event, path) => path.startsWith(content) && changed());
  // A page that is opened meanwhile has to hear of it too.
  ws.on('vite:client:connect', (_data, client) => {
    if (found?.ok === false) client.send(overlayOf(found, root));
  });
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) return next();
    // Content that has just changed is judged before Astro is asked to show it.
    void judged.then(() => {
      if (found?.ok !== false) return next();
      response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end(standIn(found, base));
    });
  });
  changed();
};
