import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Graph } from '#graph/graph.ts';
import { entryViewOf } from '#views/entry/entry.ts';
import type { Palette } from '#views/social/figure.ts';
import { imageName, imageOf, siteImageOf } from '#views/social/image.ts';
import { indexedPng } from './png.ts';
import { writeWhole } from './replace.ts';

const source = (path: string): Promise<Buffer> => readFile(new URL(`../${path}`, import.meta.url));

/** Draws the image of every entry, and of the site, below `outDir`. What was drawn before is taken from `cache`. */
export async function drawImages(outDir: string, cache: string, graph: Graph): Promise<void> {
  const fonts = await Promise.all(['serif', 'sans', 'sans-bold'].map((name) => source(`assets/social/${name}.ttf`)));
  const palette = paletteIn(String(await source('styles/tokens.css')));
  const images = [
    ['.', siteImageOf(palette)] as const,
    ...[...graph.nodes.values()].map((node) => [node.entry.id, imageOf(entryViewOf(graph, node), palette)] as const),
  ];
  await mkdir(cache, { recursive: true });
  for (const [folder, svg] of images) {
    const kept = join(cache, `${hash('sha256', svg)}.png`);
    if (!existsSync(kept)) await writeWhole(kept, await drawn(svg, fonts));
    await copyFile(kept, join(outDir, folder, imageName));
  }
}

let ready: Promise<void> | undefined;

const drawn = async (svg: string, fontBuffers: Uint8Array[]): Promise<Uint8Array> => {
  ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  await ready;
  const image = new Resvg(svg, { font: { fontBuffers } });
  const drawing = image.render();
  const png = indexedPng(drawing.pixels, drawing.width);
  // The collector sees nothing of what these hold.
  drawing.free();
  image.free();
  return png;
};

/** The light colours of the pages. */
const paletteIn = (css: string): Palette => {
  const colour = (name: string): string => new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(css)?.[1] ?? '';
  const [paper, text, muted, edge] = ['paper', 'black', 'graphite', 'stroke'].map(colour);
  if (!paper || !text || !muted || !edge) throw new Error('styles/tokens.css lacks a colour that images are drawn in.');
  return { paper, text, muted, edge, options: ['teal', 'rust', 'plum', 'olive'].map(colour) };
};
