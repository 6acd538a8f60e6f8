import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import type { CheckReport } from '../../build/report.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The report as HTML, with links that can be followed. */
const reportHtml = (report: string): string =>
  escaped(report).replace(/^( +)(https?:\/\/\S+)$/gm, '$1<a href="$2" target="_blank">$2</a>');

/** The report of a check as the overlay of the dev server shows it, in the words of `npm run check`. */
export const overlayOf = ({ summary, report, problems: [first] }: CheckReport, root: string): ErrorPayload => ({
  type: 'error',
  err: {
    name: 'npm run check',
    title: summary,
    message: `<pre style="margin: 0; overflow: auto; font: 14px/1.5 ui-monospace, monospace">${reportHtml(report)}</pre>`,
    stack: '',
    ...(first && { loc: { file: join(root, first.file), line: first.line, column: first.column } }),
  },
});

/** What stands in for every page while the content has problems: Astro might fail on it, in words of its own. */
export const standIn = ({ summary, report }: CheckReport, base: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(summary)}</title>
<script type="module" src="${base}@vite/client"></script>
</head>
<body><pre>${reportHtml(report)}</pre></body>
</html>
`;
