import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '#graph/graph.ts';
import { editionPlaceOf } from '#views/edition/edition.ts';
import { entryTextIn, markedIn } from '#views/edition/placed.ts';

/** Completes the edition on one page below `outDir`: puts the text of each entry there, out of its finished page. */
export async function writeEdition(outDir: string, graph: Graph): Promise<void> {
  const file = (folder: string): string => join(outDir, folder, 'index.html');
  const pieces = markedIn(await readFile(file('all'), 'utf8'));
  const place = editionPlaceOf(graph);
  const texts = async function* () {
    for (const [index, piece] of pieces.entries())
      yield index % 2 === 0 ? piece : entryTextIn(await readFile(file(piece), 'utf8'), { ...place, id: piece });
  };
  await writeFile(file('all'), texts());
}
