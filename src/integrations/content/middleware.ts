import type { MiddlewareHandler } from 'astro';
import { latest, readings } from '#build/latest.ts';
import { problemsOf } from '#check/report.ts';
import { noteOf, overlayOf, pageOf, shownOf, standIn } from './notes.ts';
import { settings } from '../../settings.ts';

/** Shows the problems of the content in `npm run dev`: each on the page that it concerns, all in a corner of every page. */
export const onRequest: MiddlewareHandler = async ({ url: { pathname } }, next) => {
  const shown = shownOf(readings());
  const reading = await latest();
  if (reading === undefined) return next();
  const { files, issues, site, graph } = reading;
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (file: string): string => texts.get(file) ?? '';
  const problems = problemsOf(issues, settings.base);
  const here = problems.filter(({ file }) => {
    const page = pageOf(file);
    return page === settings.base ? pathname === page : pathname.startsWith(page);
  });
  const instead = (): Response => {
    const html = standIn(here[0]?.file ?? pathname, here, textOf) + shown;
    return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
  };
  const lost = site.pages.some(({ id, file }) => !graph.nodes.has(id) && pathname.startsWith(pageOf(file)));
  if (lost) return instead();
  try {
    const response = await next();
    if (response.headers.get('content-type')?.includes('text/html') !== true) return response;
    const html = (await response.text())
      .replace(/<body[^>]*>/, (body) => `${body}${noteOf(here, textOf)}`)
      .replace(/<\/body>/, () => `${overlayOf(problems, textOf)}${shown}</body>`);
    const { status, headers } = response;
    return new Response(html, { status, headers });
  } catch (error) {
    // A page that its own problems keep from being made shows them instead.
    if (here.length > 0) return instead();
    throw error;
  }
};
