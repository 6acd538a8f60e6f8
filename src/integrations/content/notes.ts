import { frameOf } from '#check/frame.ts';
import { countOf, type Problem } from '#check/report.ts';
import { standingOf } from '#check/where.ts';
import { kindOf } from '#model/kinds.ts';
import { escaped } from '#views/text/escaped.ts';
import { hrefOf } from '#views/text/href.ts';
import { settings } from '../../settings.ts';

/** The page that a file of the content concerns; the home page where it is no page's own. */
export const pageOf = (file: string): string => {
  const standing = standingOf(file);
  if (standing.as === 'entry') return hrefOf(`${kindOf(standing.kind).folder}/${standing.slug}`);
  return standing.as === 'reference' ? hrefOf(standing.name) : settings.base;
};

/** A file as it was read, by its path. */
export type TextOf = (file: string) => string;

const told = ({ file, line, column, rule, says, todo, address }: Problem, textOf: TextOf): string => {
  const frame = frameOf(textOf(file).split('\n'), { line, column });
  return `<li>
<p><a href="${pageOf(file)}">${escaped(file)}</a>:${line}:${column} ${escaped(says)}</p>
${frame === undefined ? '' : `<pre>${escaped(frame.join('\n'))}</pre>`}
<p>${escaped(todo)}${address === undefined ? '' : ` <a href="${address}">${escaped(rule)}</a>`}</p>
</li>`;
};

const list = (problems: readonly Problem[], textOf: TextOf): string =>
  `<ol>${problems.map((problem) => told(problem, textOf)).join('\n')}</ol>`;

const styles = `<style>
.problems { font: 0.9375rem/1.5 var(--sans, sans-serif); color: var(--text, CanvasText); background: var(--surface, Canvas); border: 1px solid; }
.problems pre { overflow: auto; margin: 0; }
aside.problems { margin: 1rem; padding: 0 1rem; }
dialog.problems { position: fixed; inset: auto 1rem 1rem auto; z-index: 9; margin: 0; padding: 0.5rem 1rem; max-width: min(60rem, 90vw); }
dialog.problems details { max-height: 70vh; overflow: auto; }
</style>`;

/** The problems of the page that is open, at its top. */
export const noteOf = (problems: readonly Problem[], textOf: TextOf): string =>
  problems.length === 0
    ? ''
    : `<aside class="problems"><p><strong>${countOf(problems)}</strong></p>${list(problems, textOf)}</aside>`;

/** All problems, below a line in a corner of every page; it can be closed without a script. */
export const overlayOf = (problems: readonly Problem[], textOf: TextOf): string =>
  problems.length === 0
    ? ''
    : `${styles}<dialog class="problems" open aria-label="Problems of the content"><form method="dialog"><button>Close</button></form>
<details><summary>${countOf(problems)}</summary>${list(problems, textOf)}</details></dialog>`;

/** The event by which a page says which reading of the content it shows. */
export const shownEvent = 'content:shown';

/** Tells the server which reading a page shows, as soon as the page can hear of a later one. Vite knows no base here. */
export const shownOf = (reading: number): string =>
  `<script type="module">
import { createHotContext } from '/@vite/client';
createHotContext('/content').send('${shownEvent}', ${reading});
</script>`;

/** What stands in for a page whose file cannot be shown yet. */
export const standIn = (title: string, problems: readonly Problem[], textOf: TextOf): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${styles}
</head>
<body>
<main><h1>${escaped(title)}</h1><p>This page is shown as soon as its file can be read.</p></main>
${noteOf(problems, textOf)}
<p><a href="${settings.base}">To the other pages</a></p>
</body>
</html>
`;
