// `npm run pdf`: prints the edition on one page, as it stands in dist/, to a PDF with numbered contents.

import { done, refused, runCommand, type Outcome } from './command.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { writeWhole } from '#build/replace.ts';
import { settings } from '../settings.ts';
import { ensureBrowser } from './browser.ts';
import { during } from './progress.ts';
import { papers, printEdition } from './pdf/print.ts';
import { projectFolder } from './scripts.ts';
import { serveSite } from './serve.ts';

const command = {
  name: 'pdf',
  takes: `[${papers.join('|')}]`,
  words: [0, 1],
  says: 'Prints everything on one page, as it was built, to a PDF with numbered contents.',
} as const;

await runCommand(command, ({ words: [paper = 'A4'] }) => make(paper));

async function make(wanted: string): Promise<Outcome> {
  const paper = papers.find((one) => one.toLowerCase() === wanted.toLowerCase());
  if (paper === undefined) {
    return refused({ says: `“${wanted}” is no size of paper.`, todo: `Name one of these: ${papers.join(', ')}.` });
  }
  if (!existsSync(join(projectFolder, 'dist', 'all', 'index.html'))) {
    return refused({ says: 'dist/ has no edition to print.', todo: 'Run `npm run build` first.' });
  }
  const server = await serveSite(4392);
  const browser = await chromium.launch(await ensureBrowser());
  try {
    const tab = await browser.newPage();
    await during('Opening the edition', () => tab.goto(new URL('all/', server.address).href));
    let round = 0;
    const { pdf, printed } = await during(
      `Printing it on ${paper}, until the numbers in its contents are right`,
      () => printEdition(tab, paper, () => (round += 1)),
      () => `round ${round}`,
    );
    const file = `${settings.name.toLowerCase()}-${paper.toLowerCase()}.pdf`;
    await writeWhole(join(projectFolder, file), pdf);
    return done(`Wrote ${file}: ${printed.pages} pages, ${(pdf.length / 1e6).toFixed(1)} MB.`);
  } finally {
    await browser.close();
    await server.close();
  }
}
