import { join, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { latest, readings } from '../../build/latest.ts';
import { read } from '../../build/reading.ts';
import { reportOn } from '../../build/report.ts';
import { contentFolder } from '../../check/where.ts';
import { shownEvent } from './notes.ts';

/** How long to wait for an editor that saves a file in several steps, in milliseconds. */
const pause = 50;

/** Reads the content again whenever a file of it changes, and shows every open page anew; says what is wrong with it. */
export const watchContent = (
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  listForEditors: ((options: object) => Promise<void>) | undefined,
): void => {
  const { environments, watcher, ws } = server;
  const { root, base } = server.config;
  const content = join(root, contentFolder, sep);
  let said: string | undefined;
  let changes = 0;

  const tell = async (): Promise<void> => {
    const reading = await latest();
    if (reading === undefined) return;
    const { ok, report } = reportOn(reading, { site: server.resolvedUrls?.local[0] ?? base });
    if (report === said) return;
    said = report;
    if (ok) logger.info(report);
    else logger.error(`\n\n${report}\n`);
  };

  const reread = async (): Promise<void> => {
    const change = (changes += 1);
    // Pages that are asked for meanwhile wait for this reading.
    const reading = read(root);
    await new Promise((resolve) => setTimeout(resolve, pause));
    await reading;
    if (change !== changes) return;
    // Astro keeps the addresses of a page's entries until it hears of this.
    for (const { name, hot } of Object.values(environments))
      if (name !== 'client') hot.send('astro:content-changed', {});
    // To each browser by itself: Astro rewrites, or drops, what is sent to all of them at once.
    for (const client of ws.clients) client.send({ type: 'full-reload', path: '*' });
    await tell();
  };

  // A page that was loading when the content changed has not heard of it.
  ws.on(shownEvent, (reading: number, client) => {
    if (reading < readings()) client.send({ type: 'full-reload', path: '*' });
  });

  watcher.add(content);
  watcher.on('all', (event, path) => {
    if (!path.startsWith(content)) return;
    void reread();
    if (event === 'add' || event === 'unlink') void latest()?.then(() => listForEditors?.({}));
  });
  // A file may have been saved before it was watched.
  server.httpServer?.once('listening', () => void reread());
};
